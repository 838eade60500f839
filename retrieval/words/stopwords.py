"""Tool words of French and English, folded: they neither search nor count as a subject."""

from __future__ import annotations

FRENCH = frozenset(
    """
    a ai aie aient ait as au aucun aucune aura aurait aussi autre autres aux avaient avait avant avec avez avoir
    avons ayant bah ben c ca car ce ceci cela celle celles celui ces cet cette ceux chacun chaque chez ci comme
    comment d dans de depuis des desquels donc dont du duquel elle elles en encore entre es est et etaient etait
    etant ete etes etre eu eux fait faire fais font faut il ils j je jusque l la laquelle le lequel les lesquels
    leur leurs lors lorsque lui m ma mais me meme memes mes mien moi moins mon n ne ni nos notre nous on ont or ou
    par parce pas peu peut peuvent plus plutot pour pourquoi pourtant pouvez qu quand que quel quelle quelles quels
    qui quoi s sa sans se sera serait ses seulement si sien soi soit son sont sous suis sur t ta tandis tant te tel
    telle tes toi ton tous tout toute toutes tres tu un une vers voici voila vos votre vous vu y
    """.split()
)

ENGLISH = frozenset(
    """
    a about above after again against all also am an and any are as at be because been before being below between
    both but by can could did do does doing don down during each few for from further had has have having he her
    here hers him his how i if in into is isn it its itself just ll me might more most must my no nor not now of off
    on once only or other our ours out over own re s same shall she should so some such t than that the their theirs
    them then there these they this those through to too under until up us ve very was wasn we were what when where
    which while who whom whose why will with would you your yours
    didn doesn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain d m
    """.split()
)

STOPWORDS = FRENCH | ENGLISH

DEFINITE = frozenset("le la les l the".split())
ARTICLES = DEFINITE | frozenset("un une a an".split())

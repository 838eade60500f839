"""Questions that look for a film by what is said of it: "un film triste", "which film has the best music?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from retrieval.question import Order
from retrieval.words.folding import flat, fold_word
from retrieval.words.sieve import Sifted
from retrieval.words.vocabulary import common
from seeds.models import Work

_FILM = r"(?:films?|filmes?|flims?|movies?|long[- ]metrages?|features?|series?|shows?|mini-?series?|sitcoms?)"
_TITLE = rf"(?:{_FILM}|titres?|titles?)"
"""A film where one of those held is asked for; "un titre drôle" is what a film is called."""
_A_SERIES = re.compile(r"\b(?:mini-?)?(?:series?|sitcoms?|(?:tv|best|worst|good|great|which|what|a|the) shows?|shows|feuilletons?)\b")
_A_FILM = re.compile(r"\b(?:films?|filmes?|flims?|movies?|long[- ]metrages?)\b")
_MANY = r"(?:films|filmes|flims|movies|series|shows|sitcoms|titres|titles)"
_ONE = r"(?:une?|1|des|de|a|an|some|any|quelques?|d'autres|another|(?:tres |very |really )?(?:good|bons?|bonnes?|great|chouettes?|vrais?|nice|petits?|jolis?|beaux?|bel))"
_ASKING = (
    r"(?:(?:je|j|jveux|jvoudrais|jcherche|jaimerais|on|tu|t|t'as|vous|i|i'm|im|i'd|we|you|can|could|do|does|est-ce que|qu'est-ce que|peux|peut|pourrais|pourriez|please|stp|svp|salut|bonjour|hello|hi|hey|alors|bon|ok|et|and"
    r"|me|moi|nous|us|ai|aurais|auriez|as|avez|got|have|there|is|are|y|il|a|un|t-il|n|aurait|pas|moyen|avoir|voudrais|veux|aimerais|adorerais|cherche\w*|envie|besoin|want|need|looking|feel like|fancy|find|in the mood"
    r"|rec+om+[ae]n\w*|conseil\w*|suggest\w*|propos\w*|trouve\w*|donne\w*|montre\w*|show|give|tell|for|de|d|voir|regarder|mater|see|watch\w*|to|would|like|quoi|what|which|name)\W+)*"
)
_RELATIVE = r"(?: (?:(?:qui|ki|that|which|ou|where) ?(?:est|soit|sont|fait|font|is|are|parle(?:nt)?|has|have|a|ont|makes?|va|peut|on)?|that's|(?:a|to) (?:voir|regarder|watch|see|mater|devorer|binge|binger|binge[- ]watcher)|vraiment|tres|plutot|assez|bien|trop|un peu|really|very|pretty|too|pas|not|sans|without)(?!\w))*"
_WANTED = Sifted(rf"^\W*{_ASKING}(?:{_ONE} )+{_FILM}\b{_RELATIVE}(?= *\W*\w)|^\W*{_ASKING}(?:something|anything|quelque chose|qqch|un truc|des trucs)\b(?!(?: else)? (?:it|he|she|they)\b)(?: (?:de|d'))?{_RELATIVE}(?= *\W*\w)")
_ADJECTIVE = Sifted(rf"^(?P<before>\W*{_ASKING}(?:an?|some|any|une?|des) (?:(?:really|very|pretty|not too|good|tres|vraiment) )*)\w+ (?P<film>{_FILM}\W*(?:please|stp|svp|to watch|a voir)?\W*)$")
_PLURAL = Sifted(rf"^\W*(?:quels?|quelles?|which|what) {_TITLE} (?:qui )?(?:parle(?:nt)?|traite(?:nt)?|talks?|speaks?|is|are) (?:de |d'|du |des |about )(?=\w)|^\W*(?:quels?|quelles?|which|what) {_TITLE} (?:qui )?(?:fait|font|makes?|made|(?:m'a|nous a|vous a|a|ont) fait)(?: (?:people|you|us|me|everyone|viewers|the audience|les gens|le public|tout le monde))?(?= [^\W\d])|^\W*(?:quels|quelles) {_MANY} (?:contiennent|comportent|abordent|evoquent|plaisent) (?:(?:des|du|de la|les|la|le|aux?|a) )?(?=\w)|^\W*(?:quels?|quelles?|which|what) {_FILM} (?:pour|pr|to) (?:(?:se |s'|bien |vraiment |me |nous |really |have (?:a )?))*(?!(?:voir|regarder|mater|commencer|debuter|etre|notre|votre|quatre|entre|autre|hier|hiver|watch|see|start|begin|pick|choose|screen|show)\b)(?=(?:\w{{2,}}(?:er|ir|re)|cry|laugh|relax|think|dream|unwind)\b)|^\W*(?:{_FILM}|something) (?:about|on|with|sur|avec|qui parlent|that are)(?= \w)")
_HAVE_YOU = re.compile(r"\b(?:y (?:a|aurait)|(?:tu|t|vous|n|en) ?'?(?:as|aurais|avez|auriez)|have you(?: got)?|do you)(?:[- ](?:tu|vous|t[- ]il))? (?:pas|not)\b")
"""What asks kindly, and denies nothing: "t'aurais pas un film drôle ?"."""
_SUPERLATIVE = r"(?:(?:le|la|les|the) )?(?:plus|moins|most|least|meilleure?s?|best|pires?|worst|mieux)\b"
_WHICH = Sifted(rf"\b(?:quels?|quelles?|which|what)(?: (?:est|sont|is|are))?(?: (?:le|la|les|the|of the|of your|de tes))? {_TITLE}\b")
_FILM_MOST = Sifted(rf"\b(?:le|la|les|the|tes|your|quels?|quelles?|which) {_TITLE} (?:le|la|les|the) (?:plus|moins|most|least)(?= \w)")
_MOST_FILM = Sifted(rf"\b(?:the|your|which is the|le|la|les) (?P<most>(?:most|least|plus|moins) )?\w+ {_FILM}\b")
_BEST_FILM = Sifted(rf"\b(?:meilleure?s?|best) {_FILM}(?= \w)")
_AMONG_ALL = Sifted(rf"\b(?:(?:of|in|among|across|out of) (?:all )?(?:of )?(?:the|your)|(?:de|dans|parmi) (?:tou(?:te)?s )?(?:les|tes|vos)) {_MANY}(?: (?:here|ici|you (?:have|hold)|que tu as))?\W*$")
"""Whose best is asked for: "best acting of all the series"."""
_SUPERLATIVES = re.compile(rf"\b{_SUPERLATIVE}")
_PEOPLE = r"(?:(?:do |did |does |les |the )?(?:people|reviewers|viewers|critics|users|everyone|they|gens|spectateurs|critiques|internautes|avis|on|ils) )?"
_ITS = r"(?: (?:its?|their|the|son|sa|ses|leurs?|le|la|les|l'|cette?|ce)(?!\w))?"
_MUCH = r"(?:(?:le |la |les |the )?(?:plus|most)(?: (?:often|souvent))?)"
_LITTLE = r"(?:(?:le |la |les |the )?(?:moins|least)(?: (?:often|souvent))?)"
_PRAISED = r"(?:prais(?:e|es|ed)|lik(?:e|es|ed)|lov(?:e|es|ed)|enjoy(?:s|ed)?|acclaimed|admired?|appreciated?|salu(?:e|ee|es|ees|ent)|lou(?:e|ee|es|ees|ent)|vant(?:e|ee|es|ees|ent)|encens(?:e|ee|es|ees|ent)|appreci(?:e|ee|es|ees|ent)|aim(?:e|ee|es|ees|ent)|ador(?:e|ee|es|ees|ent)|felicit(?:e|ee|es|ees|ent))"
_BLAMED = r"(?:critici[sz](?:e|es|ed)|blam(?:e|es|ed)|hat(?:e|es|ed)|dislik(?:e|es|ed)|panned|attacked|critiqu(?:e|ee|es|ees|ent)|detest(?:e|ee|es|ees|ent)|decri(?:e|ee|es|ees|ent)|attaqu(?:e|ee|es|ees|ent)|blam(?:ee|ees|ent))"
_PRAISES = r"(?:praises?|compliments?|applause|good words|positive (?:reviews|comments)|eloges?|louanges|compliments|avis (?:positifs|favorables)|bons avis)"
_BLAMES = r"(?:complaints?|criticisms?|blame|bad words|negative (?:reviews|comments)|plaintes|reproches|griefs|reserves|critiques(?: negatives)?|avis (?:negatifs|defavorables)|mauvais avis)"
_FOR = Sifted(
    rf"\b(?:quels?|quelles?|which|what) {_TITLE} (?:(?:is|are|was|est|sont|has been|a ete|gets?) )?{_PEOPLE}(?:"
    rf"(?P<much>{_MUCH} )?(?P<little>{_LITTLE} )?(?:(?P<good>{_PRAISED})|(?P<bad>{_BLAMED}))(?: (?P<much2>{_MUCH}))?(?: (?P<little2>{_LITTLE}))? (?:for|pour|on|sur){_ITS}"
    rf"|(?:gets?|got|has|have|receives?|draws?|recoit|recoivent|a|ont|recueille|suscite) {_MUCH} (?:d'|de |of )?(?:(?P<praise>{_PRAISES})|(?P<blame>{_BLAMES})) (?:for|about|on|over|of|pour|sur|a propos de|quant a|concernant){_ITS})(?= ?\w)"
    rf"|\b(?:dans|in|pour|for|a propos de|sur|on) (?:quels?|quelles?|which|what) {_TITLE} (?:y a[- ]t[- ]il|il y a|est[- ]ce qu'il y a|are there|is there|trouve[- ]t[- ]on|lit[- ]on) {_MUCH} (?:d'|de |of )?(?:(?P<praise2>{_PRAISES})|(?P<blame2>{_BLAMES})) (?:for|about|on|over|of|pour|sur|a propos de|quant a|concernant){_ITS}(?= ?\w)"
)
"""Films by who praises or blames something in them: "which title do reviewers praise the most for its acting?"."""
_TALKED = Sifted(
    rf"\b(?:quels?|quelles?|which|what) {_TITLE} (?:gets?|got|has|have|receives?|a|ont) {_MUCH} (?:d'|de |of )?(?:talk|mentions?|discussions?|comments|remarks|words|remarques|commentaires) (?:about|of|on|over|sur|de|a propos de){_ITS}(?= ?\w)"
    rf"|\b(?:dans|in) (?:quels?|quelles?|which|what) {_TITLE} (?:parle[- ]t[- ]on|est[- ]ce qu'on parle|on parle|do (?:people|reviewers|they) (?:talk|speak)) {_MUCH} (?:d'|de |du |des |about |of ){_ITS}(?= ?\w)"
)
_CALLED = Sifted(
    rf"(?P<is>\b(?:quels?|quelles?|which|what) {_TITLE} (?:is|are|gets|est|sont|do (?:people|reviewers|they)|les gens) (?:called|considered|judged|found|said to be|described as|call|find|consider|juge|jugee|qualifiee? de|trouvee?|dite?|trouvent)) [^,;]{{2,40}}?(?P<most> {_MUCH})\W*$"
)
"""Films by how often something is said of them: "which film is called boring the most?"."""
_OF_RATINGS = Sifted(
    r"\b(?:meilleure?s?|pires?|(?:plus|moins) (?:haute|basse|mauvaise|bonne|faible|elevee)s?|best|worst|highest|lowest|top)"
    r" (?:notes?|moyennes?|ratings?|marks?|averages?|grades?)\b|\b(?:highest|lowest) scores?\b"
    rf"|\b(?:plus|moins) (?:mauvaise?s?|bon(?:ne)?s?|nul(?:le)?s?) {_FILM}\b|\b{_FILM} (?:le|la|les) (?:plus|moins) (?:mauvaise?s?|bon(?:ne)?s?|bien|nul(?:le)?s?)\W*$"
    r"|\b(?:le|la|les) plus (?:detestee?s?|critiquee?s?|mal aimee?s?|decriee?s?)\W*$|\bmost (?:hated|disliked|criticized|criticised)\W*$"
    r"|\b(?:hated?|dislike[ds]?|detest(?:ed|ent)?|haissent|loved?|liked?|aiment|preferent|adorent) (?:the |le )?(?:most|least|best|plus|moins)\W*$"
    r"|\b(?:most|least|fewest|(?:le )?(?:plus|moins) d[e']) ?(?:avis |critiques )?(?:negati(?:ve|f|fs|ves)|positi(?:ve|f|fs|ves)|bad|good|mauvais|bons|bonnes)(?: (?:reviews?|avis|critiques))?\W*$"
)
"""Films by their ratings, and not by what is said of them; "the best score" is of music."""
_EST = re.compile(r"\b\w{2,}est\b")
OF_DATA = frozenset(
    """best worst latest oldest newest longest shortest greatest highest lowest rest interest est test quest west forest
    recent recente recents vieux ancien ancienne long longue court courte connu connue commente commentee critique aime
    aimee note notee rated reviewed liked recommande apprecie populaire popular famous""".split()
)
"""What a library or nobody knows of films, or their ratings tell: no words to be counted in reviews."""
_ASKED_WITH = OF_DATA | frozenset(
    """meilleur meilleure meilleurs meilleures pire pires mieux plus moins most least best worst bon bonne bons bonnes good
    mauvais mauvaise mauvaises nul nulle bad great bien nice super top film films movie movies serie series show shows metrage ici here titre titres title titles quelque chose something anything truc
    trucs soir tonight aujourd hui today demain weekend week end maintenant now voir regarder watch see mater montre
    propose trouve cherche envie fait font make makes made has have seul seule other autre autres genre type style
    trop tres assez plutot vraiment tellement too very quite rather really so bibliotheque catalogue liste list library base collection tous toutes all every else""".split()
)


@dataclass(frozen=True, slots=True)
class Among:
    """What of a question asks for films by what is said of them: its places (code points), and which come first.

    ``judged``: the best or the worst in that are asked for, and not those of which it is most said. ``any``: one film,
    whichever, so that it may be asked for without a word more ("un bon film").
    """

    spans: tuple[tuple[int, int], ...]
    order: Order
    judged: bool
    any: bool = False


def find_among(flat_text: str) -> Among | None:
    """How the question asks for films of the library by what is said of them; None where it does not."""
    if match := _FOR.search(flat_text):
        blamed = any(match[name] for name in ("bad", "blame", "blame2"))
        order = Order.WORST if blamed != bool(match["little"] or match["little2"]) else Order.BEST
        return Among((match.span(),), order, judged=True)
    if match := _TALKED.search(flat_text):
        return Among((match.span(),), Order.BEST, judged=False)
    if match := _CALLED.search(flat_text):
        return Among((match.span("is"), match.span("most")), Order.BEST, judged=False)
    if _OF_RATINGS.search(flat_text):
        return None
    if match := _WANTED.search(flat_text):
        return Among((match.span(),), _order(_HAVE_YOU.sub("", match.group())), judged=False, any=True)
    if match := _PLURAL.search(flat_text):
        return Among((match.span(),), Order.BEST, judged=False)
    if match := _ADJECTIVE.search(flat_text):
        return Among((match.span("before"), match.span("film")), _order(match.group()), judged=False, any=True)
    if match := _FILM_MOST.search(flat_text):
        return Among((match.span(),), _order(match.group()), judged=False)
    if match := _BEST_FILM.search(flat_text):
        return Among((match.span(),), Order.BEST, judged=False)
    which = _WHICH.search(flat_text) or _AMONG_ALL.search(flat_text)
    most = _SUPERLATIVES.search(flat_text, 0 if which.end() == len(flat_text) else which.end()) if which else None
    if which and most:
        judged = bool(re.search(r"meilleur|best|pire|worst", most.group()))
        return Among((which.span(), most.span()), _order(most.group()), judged)
    if (match := _MOST_FILM.search(flat_text)) and (match["most"] or _EST.search(match.group())):
        film = re.search(rf"{_FILM}$", match.group())
        begin, end = match.span()
        word = match.end("most") if match["most"] else begin + re.match(r"\w+(?: is the)? ", match.group()).end()  # type: ignore[union-attr]
        return Among(((begin, word), (begin + film.start(), end)), _order(match.group()), judged=False) if film else None
    if which and _EST.search(flat_text, which.end()):
        return Among((which.span(),), Order.BEST, judged=False)
    return None


def _order(superlative: str) -> Order:
    return Order.WORST if re.search(r"\b(?:moins|least|pires?|worst|pas|not|sans|without|mauvaise?s?|bad)\b", superlative) else Order.BEST


def counted_words(words: Sequence[str]) -> tuple[str, ...]:
    """Those of a question's words that reviews can be looked through for, without their English superlatives."""
    return tuple(base(w) for w in words if fold_word(w) not in _ASKED_WITH and not w.isdigit())


def base(word: str) -> str:
    """An English superlative without its ending: "saddest", "scariest"; any other word as it is."""
    folded = flat(word)
    if not folded.endswith("est") or folded in common("fr"):
        return word
    stem = folded[:-3]
    forms = (stem[:-1] + "y" if stem.endswith("i") else "", stem[:-1] if stem[-2:-1] == stem[-1:] else "", stem, stem + "e")
    return next((f for f in forms if f and f in common("en")), word)


def find_work(flat_text: str) -> Work | None:
    """Whether films alone or series alone are asked for; "films et séries" are both."""
    film, series = bool(_A_FILM.search(flat_text)), bool(_A_SERIES.search(flat_text))
    return None if film == series else Work.FILM if film else Work.SERIES

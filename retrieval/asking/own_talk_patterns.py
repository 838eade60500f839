"""Clauses on who asks, and what in the question beside them may mean what they name. Texts are folded."""

from __future__ import annotations

import re

from retrieval.asking.near_ones import OURS, RELATIONS

_AND = r"\W*(?:(?:et|and|mais|but|so|alors|car|parce que|comme|because|since|as|bon|ok|well|perso|personnellement|personally|honestly|moi|bref|sinon|en fait|actually|yeah|fyi)\b\W*)*"
_VERY = r"(?:(?:really|just|always|also|never|only|still|absolutely|personally|usually|often|do|don't|didn't|kind of|kinda|n'|ne|l'|m'|me|en|y|suis|toujours|jamais|trop) ?)*"
_FRENCH = (
    r"(?:(?:j'|j |je )" + _VERY + r"(?:ai|aime\w*|ador\w+|detest\w+|hai[st]|supporte|kiff\w+|crain[st]|flippe|fais|regard\w+|sui[st]|suis|connais|comprends|rigole|pleure|vais|sors|pars|reprends|commence|zappe|saute|prefere|deconnecte|m'ennuie|dors|reste|viens)"
    r"|j(?:l|')?ai |jm |jadore|jkiff\w+|jaime|on (?:m'a|me l'a|en a parle)|moi (?:j'|je )|y a (?:des )?potes)"
)
_ENGLISH = (
    r"(?:i " + _VERY + r"(?:love[ds]?|like[ds]?|hate[ds]?|ador\w+|enjoy\w*|prefer\w*|skip\w*|avoid\w*|watch\w*|saw|see|seen|own|bought|have|had|got|get|am|was|grew|work\w*|live[ds]?|play\w*|studied|laugh\w*|cried|cry|fell|gave|stopped|started|missed|know|knew|can't|cannot|could not|couldn't|can only|won't|might be|may be|stand|mind|care|tend|fear|dread|understand|get|came|went|expected|hoped|rewatch\w*|binged)"
    r"|i'(?:m|ve|d|ll) |im (?:a|an|not|really|very|more|scared|afraid|allergic|tired|sick)\b|ive |we(?:'re|'ve| are| have| love| like| hate| usually| always) )"
)
_NEAR = rf"(?:{OURS} (?:\w+ )?{RELATIONS} )"
_CLAIMING = (
    r"trouv\w+|pens\w+|crois|sais|find|found|think|thought|feel|felt|believe|guess|suppose|remember\w*|heard|read\b|lu\b"
    r"|entendu\w*|souvien\w*|rappelle|notice\w*|remarque\w*|impression|paru|spott?ed"
)
_REQUESTING = (
    r"vouloi?r\w*|voudr\w+|veux|voulai\w+|cherch\w+|souhait\w+|aimerai\w+|demand\w+|savoir|peux|dois|parl\w+|dis\b|disais|besoin|curieu\w+|hesit\w+|interess\w+"
    r"|want\w*|need\w*|would|'d like|looking|wonder\w*|curious|mean|meant|ask\w*|talking|interested|wish|told|can i|should i"
)
_ANY = rf"{_AND}(?:{_FRENCH}|{_ENGLISH}|{_NEAR})"


def _by_him(but: str) -> re.Pattern[str]:
    """A clause on who asks, or somebody near to him, whose verb is none of ``but``."""
    return re.compile(rf"(?!{_AND}(?:j'|j |je |i |i'\w+ |on m'a |moi (?:j'|je ))(?:[\w']+ ){{0,3}}?(?:{but})\b){_ANY}")


OWN = _by_him(f"{_REQUESTING}|{_CLAIMING}")
"""A clause on who asks, or somebody near to him, that asks nothing and claims nothing of the film."""
BESIDE = _by_him(_REQUESTING)
"""The same, or what he thinks of it, beside what he asks."""
CLAIMS = re.compile(rf"{_AND}(?:i (?:\w+ )?(?:find|found|think|thought|felt)|(?:moi )?je (?:l'|le |la |les )?(?:ai )?trouv\w+|(?:it |that |this |ca |cela )?(?:sounds?|looks?|looked|seems?|seemed|a l'air|me (?:parait|semble)|m'a l'air)) ")
ASKS = re.compile(r"\b(?:how|what|is|are|was|were|do|does|did|any|comment|qu'|que|quoi|est-ce|c'est|est-il|quelqu'un)(?:\b|')")
ONLY_ME = re.compile(
    r"\b(?:(?:suis|am i|i'm|c'est|y a)\b[^,;.]{0,20}\b(?:seule?|unique|only (?:one|person)|que moi)|(?:just|only) me)\b(?=[^,;.]*$)"
)
"""Whether others think so too is asked: what who asks thinks is the question."""
NEAR_ONE = re.compile(rf"{_AND}{_NEAR}")
DISLIKES = re.compile(
    r"\b(?:hate|can't (?:stand|take|handle|bear)|cannot stand|don't like|scared|afraid|fear|phobi\w+|sensiti\w+|allergic|squeamish|avoid|deteste|supporte|hais|peur|crains|sensible|flippe|aime pas|n'aime|fan des?|into)\b"
)
REFERS = re.compile(
    r"\b(?:he|she|him|his|her|hers|they|them|their|those|these|ones|that(?=\W*$)|of that|like that|il(?! y\b)|elle|ils|elles|lui|eux|leur|celui|celle|s'en|s'y|y en|y (?:est|voit)|en (?:a|ont|est|fait|voit|parle\w*|trouve\w*|montre\w*|di\w+|pens\w+|rest\w+|mett?\w*))\b"
    r"|\b(?:l'|le |la |les )(?:aime\w*|trouv\w+|jug\w+|cit\w+|mentionn\w+|voi\w+|montr\w+|rend\w*)"
)
"""Words that may mean what the clause before named."""
TO_THINGS = re.compile(r"\b(?:they|them|those|these|ones|that(?=\W*$)|of that|like that|ils|elles|celui|celle|y en|en (?:voit|parle\w*|trouve\w*|montre\w*))\b")
"""The same, where "he" and "she" are somebody near to who asks."""
AGREES = re.compile(
    r"\b(?:d'accord|pareil|agree\w*|same|comme moi|like me|feel this|either|seule?|alone|only one|non plus|d'autres|autres|others|anyone else|anybody else|someone else|"
    r"in (?:this|that)|partag\w+|share|why|pourquoi|true|vrai|right|compare\w*|niveau|league|better|mieux|similar|genre)\b"
)
"""What is asked of the clause before: whether others say so, how the film compares with it."""
PART = re.compile(
    r"\b(?:scenes?|passages?|episodes?|moments?|personnages?|characters?|ending|fin(?:al)?|finale|musique|music|soundtrack|plot|twist|intrigue|histoire|story|acteurs?|actrices?|actors?|actress|role|generique|songs?|chansons?|effets|effects|costumes|decors|images?|dialogues?)\b"
)
LEAD = re.compile(
    r"(?:(?:j'|j |je )(?:(?:n'|ne |l'|m'|suis |ai )?(?:vraiment |trop |tres |un peu |pas |toujours )*)"
    r"(?:aime|adore|deteste|supporte|hais|kiffe|crains|(?:hyper |super )?(?:fan|sensible|allergique)|flippe|peur|horreur|la phobie|phobie|du mal)(?: pas| plus| trop| beaucoup| vraiment| bien)*(?: (?:de la|de l'|du|des|de|d'|a la|au|aux|a|avec))?"
    r"|(?:i'm|im|i am|i) (?:(?:really|absolutely|just|so|very|a bit|a huge|a big|a) )*(?:love|like|hate|adore|enjoy|can't (?:stand|take|handle|bear)|cannot (?:stand|take|handle|bear)|don't (?:like|enjoy)|fear|dread|avoid|scared|afraid|terrified|allergic|sensitive|squeamish|fan)(?: (?:of|to|about|with))?)(?=\W)"
)
"""How such a clause begins: what follows is what is loved or feared."""

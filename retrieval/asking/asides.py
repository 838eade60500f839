"""What only opens or closes a turn, left out before it is read: "d'accord, la musique maintenant", "pareil pour Heat".

Texts are folded by `folding.flat`, a film title being "@" throughout. "Bon, …" opens a turn and "bon film" judges one:
what may as well be said of a film opens a turn only where a comma or another question follows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from retrieval.words.folding import flat

Span = tuple[int, int]
Spans = Callable[[str], Iterable[Span]]

_AND = r"(?:(?:et|and|mais|but|ok|okay|alors|so|donc|then|ah|oh|oui|non|yes|no|ouais|ben|bah|eh)\b\W*)*"
_FREELY = (
    r"d'? ?accord(?! avec| sur| pour| entre| with)|du coup(?! d[e' ])|ah (?:bon|oui|ouais|non|ok|d'accord)|bon (?:ben|bah|alors)"
    r"|eh bien|(?:oublie|oubliez) (?:ca|cela)|forget (?:that|it|about (?:that|it))|au fait|d'ailleurs|en fait|a part ca"
    r"|(?:non|nan|nn) mais(?: (?:serieux|serieusement|vraiment|du coup|sinon))?(?! (?:bon|bien|pas|oui|non|@)\b)|(?:wait|hold on|attends?|attendez)(?= (?:what|how|et|and|mais|but|so|is|la|le|les|the|c'est|qui|who)\b)"
    r"|(?:(?:donc|so) )?(?:en gros|en resume|basically|long story short|in short)(?= \S)|(?:deja|d'abord|first of all|to start with)(?= (?:la|le|les|l'|the|c'est|qui|what|how)(?:\b|(?<=')))"
    r"|(?:laisse[sz]? tomber|oublie[sz]?|forget(?: about)?|never ?mind|nvm|drop) (?:la|le|les|l'|the) ?[\w ]{2,30}(?=,)|by the way|btw|anyway|anyhow|apart from that|other than that"
    r"|(?:now|next|maintenant)(?= (?:@|what|how|and|about|for|tell|show|the|their|his|her|its|et|pour|la|le|les|l'|dans|sur|que|qu'|parle)(?:\b|(?<=[@'])))"
)
"""These open a turn whatever follows."""
_APART = (
    r"bon|bien|tres bien|pas mal|not bad|ca marche|ca roule|you're right|tu as raison|t'as raison|c'est vrai|that's true|true|exact(?:ement)?|attends?|wait|nvm|c'est (?:note|bon|parfait)|super|parfait|nickel|genial|cool|top|excellent|great|perfect|nice|good"
    r"|fine|fair(?: enough)?|right|alright|all right|awesome|lovely|interessant|interesting|bof|mouais|meh|wow|dommage"
    r"|too bad|tant pis|never ?mind|laisse(?:[- ]tomber)?|oublie|forget it|compris|je vois|i see|got it|understood|sure"
    r"|voila|allez|noted?|ok(?:ay)?|(?:(?:super|genial|parfait|cool|great|nice|perfect) )?merci(?: beaucoup| bien)?|(?:great |ok |cool |nice |got it )?thanks?(?: you)?(?: a lot)?|thx|(?:alors )?en (?:francais|anglais)"
    r"|(?:now )?in (?:english|french)|hm+|euh+|ah|oh|hein|dis|dites|tiens|yeah"
)
"""These do where something sets them apart."""
_ASKS = (
    r"(?:mais|but|sinon|donc|alors|so|then)\b(?! (?:pas|not)\b)|(?:et|and) (?:@|le|la|les|l'|du|des|un|une|the|their|its|his|her"
    r"|what|how|about|for|pour|dans|in|sur|on|sa|son|ses|leur|ca|c'est|c|qu|que|qui|quoi|niveau|cote|sinon|est|ils|elles|who|is|are|does|do)"
    r"(?:\b|(?<=[@']))|je|j'|j(?=')|moi|i\b"
)
_BON_ET = r"bon et (?!(?:mauvais|moins|nul|beau|bien|long|court|drole|pas|simple|bon|tres|fort|original)\b)"
_OPENS = re.compile(
    rf"^\W*{_AND}(?:(?:{_FREELY})\b|(?:{_APART})\b(?= ?(?:[,;:!.\u2026\u2013\u2014]|-(?= )|(?:{_ASKS})))|{_BON_ET})[\s,;:!.\u2026\u2013\u2014-]*"
)
_MERELY = re.compile(r"\W*(?:(?:ou|or|et pas|mais pas|and not|but not)\b|(?:bad|good|meh|mauvais|moyen|nul|bien|mal|bof)\W*$)")
"""What goes on a verdict: "bien, ou pas ?", "good, bad?"."""
_SAME = re.compile(
    r"(?:\b(?:c'est |is it |it's )?(?:la |le |the )?(?:pareil|idem|ditto|meme (?:chose|question|demande)|same(?: (?:thing|question))?|meme)"
    r" (?:pour|avec|dans|sur|chez|for|with|about|on|in|goes for)(?= ?(?:@|l[ae]s? |l'|un|the |ce|cette|this|that))|(?:(?<=^)|(?<=et )|(?<=and ))(?:pareil|idem|ditto|same)(?= @)|(?<=@),? *(?:pareil|idem|ditto|same(?: (?:thing|question))?|meme question)(?=\W*$))"
)
"""The last question again, about what follows or stands before."""
_ABOVE_ALL = re.compile(r"\b(?:surtout|notamment|en particulier|especially|particularly|in particular)\b(?! pas\b)")
_AGREED = re.compile(
    r"\b(?<!pas )d'? ?accord(?= (?:sur|pour dire|avec (?:@|le |la |les |l'|cette |ce )|qu(?:e |')))"
    r"|\b(?:dis)?agree(?= (?:on|about|that)\b(?! (?:about|in|with|for|regarding) ).*[^\W_])"
)
"""Whether all say the same of something is asked: it is what is asked about."""
_CLOSES = re.compile(
    r"(?:,? +(?:maintenant|(?:right |just )?now|du coup|though|d'ailleurs|au fait|by the way|btw|anyway|this time|cette fois)\b|, *(?:right|hein|non|no|correct|then|quoi)\b)+(?=\W*$)"
)
_TELLS = re.compile(
    r"^\W*(?:so |and |but )?(?:(?:she|he|it|that|this|they|you|there)(?:'s|'re| is| are| was| were| has| had| does)|c'est|il|elle|ils)\b.*(?P<tag> right)(?=\W*\?\W*$)"
)
"""What is told and asked to be confirmed: "she's a spy right?"; "is it right?" asks of it."""
_SAID = re.compile(r"[^\W_]|@")
_WORDS = re.compile(r"[a-z]+")
_ANY = frozenset(
    """accord agree disagree coup nan nn attends attendez attend wait hold gros resume basically short deja abord first start drop nvm raison vrai that exact exactement not pas ca you ah bon eh oublie oubliez forget fait ailleurs part way btw anyway anyhow apart now next maintenant bien
    c super parfait nickel genial cool top excellent great perfect nice good fine fair right alright all awesome lovely
    interessant interesting bof mouais meh wow dommage too tant never nevermind laisse compris je i got understood sure
    voila allez note noted ok okay merci thanks thank thx en francais anglais english french hm hmm hmmm euh euhh oh hein
    dis dites tiens yeah pareil idem ditto meme same surtout notamment particulier especially particularly particular
    though this other cette non no correct then quoi""".split()
)
"""One of these stands in every aside."""


def without_asides(text: str, titled: Spans) -> str:
    """The text without what only opens or closes it, where something else is said; titles stay as they were typed."""
    shown = flat(text)
    if _ANY.isdisjoint(_WORDS.findall(shown)):
        return text
    for start, end in titled(text):
        shown = shown[:start] + "@" * (end - start) + shown[end:]
    spans: list[Span] = []
    rest = shown
    while (opening := _OPENS.match(rest)) and _goes_on(rest[opening.end() :]):
        spans.append(opening.span())
        rest = " " * opening.end() + rest[opening.end() :]
    for pattern in (_SAME, _ABOVE_ALL, _AGREED, _CLOSES):
        for found in pattern.finditer(rest):
            left = rest[: found.start()] + " " * (found.end() - found.start()) + rest[found.end() :]
            if _SAID.search(left):
                spans.append(found.span())
                rest = left
    if tag := _TELLS.search(rest):
        spans.append(tag.span("tag"))
    if not spans:
        return text
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + " " + text[end:]
    return " ".join(text.split())


def _goes_on(rest: str) -> bool:
    """Whether something is asked after an opening."""
    return bool(_SAID.search(rest)) and not _MERELY.match(rest)

"""Reviews that do not speak of something: "reviews that never mention X", "les avis qui ne parlent pas de la fin".

And what is asked of all but one: "besides X, who is praised?". Texts are folded by `folding.flat`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.parsing.topic import find_topic
from retrieval.parsing.turn import Turn
from retrieval.question import Language
from retrieval.words.language import detect
from retrieval.words.sieve import Sifted

_REVIEWS = r"(?:avis|critiques?|reviews?|textes?|commentaires?|comments?|notes?|ratings?|citations?|quotes?)"
_THOSE = re.compile(
    rf"\b(?:{_REVIEWS}|ceux|celles|those|ones|combien|how many|nombre|number|pourcentage|percentage|proportion|share"
    r"|part|quelqu'un|anyone|spectateurs?|reviewers?|viewers?|critics?)\b|^\W*(?:qui|who|which)\b"
)
"""Who is said not to speak of it; "why do people not talk about X?" asks otherwise."""
_WHY = re.compile(r"\b(?:pourquoi|why|how come|comment ca se fait)\b")
_SAYS = r"(?:parl|mentionn|cit|evoqu|nomm|abord)(?:e|ent|ant)?"
_SAID = r"(?:parle|mentionne|cite|evoque|nomme|aborde)"
_NAMES = (
    r"(?:mention|name|talk about|speak (?:of|about)|cite|discuss|refer to|bring up|reference|say anything (?:about|on)"
    r"|touch (?:on|upon))"
)
_NAMING = (
    r"(?:mentioning|naming|talking about|speaking (?:of|about)|citing|discussing|referring to|bringing up"
    r"|(?:any |a |a single )?(?:mentions?|references?) (?:of|to))"
)
_NEVER = r"(?:pas|jamais|nulle part|aucunement|point)"
_SILENT = Sifted(
    rf"\b(?:(?:qui|et) )?(?:n'|ne )?(?:{_SAYS} {_NEVER}|(?:ont|a) {_NEVER} {_SAID})\b"
    r"|\b(?:dis(?:ent)?|dit) (?:rien|pas un mot)\b"
    rf"|(?<=[@s] )sans (?:jamais |meme )?(?:{_SAID}r|dire un mot|faire mention)\b"
    r"|\bsans (?:aucune? )?(?:mention|reference|allusion)\b"
    rf"|\b(?:(?:that|which|who) )?(?:(?:do|does|did)(?:n'?t| not)|not|never) (?:even |ever |once )?{_NAMES}(?:s|ed)?\b"
    rf"|\b(?:without|not|never) (?:even |ever |once )?{_NAMING}"
    r"|\b(?:with |(?:that )?(?:make|making|makes|contain|containing) )?no (?:mentions?|references?) (?:of|to)\b"
)
_BUT = Sifted(
    r"(?:^|[,@] *|\b(?:et|and|ok|sinon|mais|but) )"
    r"(?P<told>(?:a part|mis(?:e|es)? a part|hormis|en dehors|besides|apart from|aside from|other than))\b"
    r"|\b(?:acteurs?|actrices?|personnages?|actors?|actresses|characters?|people|cast)"
    r"(?P<of> (?:autres? qu[e']|other than|apart from|aside from|besides|except(?: for)?|sauf|hormis|a part))"
)
"""All but somebody: what is asked is asked of those who do not name them."""
_LED = re.compile(r"(?: *\b(?:de|du|des|d'|of|about|a|au|aux|sur|on|le|la|les|l'|the)\b)*")
_END = re.compile(
    r"[,;:?!.(@]|\b(?:in|dans|sur|on|for|pour|rate|rated|rates|not(?:e|ent)|trouve(?:nt)?|aime(?:nt)?|think|say|disent"
    r"|pensent|give|gave|donne(?:nt)?|met(?:tent)?|ont|have|moyenne|average|mean|combien|how many|mais|but|qui|who|what"
    r"|que|qu'|quel\w*)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Unspoken:
    """What is not to be spoken of, in the words of the question, and the place (code points) that said so."""

    span: tuple[int, int]
    of: str


def find_unspoken(turn: Turn, default: Language) -> Unspoken | None:
    """What reviews are not to speak of; None where none are picked so."""
    flat_text = turn.claims.flat
    silent = _SILENT.search(flat_text)
    if silent and not _WHY.search(flat_text) and _THOSE.search(flat_text[: silent.end()]):
        return _of(turn, silent, default, named=False)
    if but := _BUT.search(flat_text):
        return _of(turn, but, default, named=True)
    return None


def _of(turn: Turn, cue: re.Match[str], default: Language, *, named: bool) -> Unspoken | None:
    """What stands after the words that leave it out; ``named``: only where it is somebody."""
    text = cue.string
    begins = led.end() if (led := _LED.match(text, cue.end())) else cue.end()
    stop = _END.search(text, begins)
    end = stop.start() if stop else len(text)
    inside = [f and begins <= t.start and t.end <= end for t, f in zip(turn.words, turn.claims.free, strict=True)]
    language = detect(turn.words, turn.text, default)
    topic = find_topic(turn.words, inside, turn.text, turn.known.thesaurus, language)
    if topic is None or (named and not topic.names):
        return None
    parts = cue.groupdict()
    start = cue.start("told") if parts.get("told") else cue.start("of") if parts.get("of") else cue.start()
    return Unspoken((start, end), topic.text)

"""How a text sets one season apart from the others: "la saison 4 est moins drôle", "la deuxième reste la meilleure"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.names.parts import find_parts
from retrieval.question import Side
from retrieval.words.folding import flat, tokens
from retrieval.words.spans import Span
from retrieval.words.stopwords import STOPWORDS

_GOOD = (
    r"(?:bi?en|bon(?:ne)?s?|drole|plu|prenante?|captivante?|rythmee?|passionnante?|interessante?|inspiree?|reussie?"
    r"|convaincante?|forte?|pertinente?|addictive?|palpitante?|efficace|surprenante?|emouvante?|intense|subtile?)"
)
_BELOW = (
    rf"moins {_GOOD}|en[- ]?dessous|au[- ]dessous|en deca|inferieure?s?|pires?"
    r"|plus (?:faible|fade|molle|poussive|mauvaise|decevante|confuse)"
    r"|s'essouff\w+|s'epuis\w+|s'etiol\w+|retomb\w+|baiss(?:e|ait|ent)\b|degringol\w+|perd(?:u|ait)? (?:\w+ )?(?:en|de|d'|son|sa)\b|est de trop"
    r"|tourn\w+ en rond|decoi\w+|decevante?s?|deception|ne retrouve (?:pas|plus|jamais)"
    r"|weaker|weakest|worse|worst|inferior|downhill|dropp?ed|declin\w+|falls? (?:off|flat|short)|disappoint\w*"
    r"|a step down|let ?down|(?:not|n't) (?:quite )?as (?:good|strong|funny|great|gripping|compelling)|less (?:good|funny|gripping)"
)
_ABOVE = (
    rf"meilleure?s?|mieux|preferee?s?|superieure?s?|au[- ]dessus|plus {_GOOD}"
    r"|better|best|stronge(?:r|st)|superior|favou?rite|improve\w*|funnier|greatest|picks? up"
)
_OF_OTHERS = r"(?! (?:series?|episodes?|film|acteur\w*|actrice\w*|show|actors?|moments?|scenes?))"
"""The best series is another thing than its best season."""
_GAP = (
    r"\W{0,3}(?:(?!\b(?:mais|but|que|qu|than|celle|autant|ne|n|not|never|sans|without|pour|for|attend\w*|esper\w*|aurait|aurai|hop\w+"
    r"|could|would|should|might)\b|n't\b)[^.!?;:,()\n]){0,45}?"
)
"""What stands between: no turn, no denial and no wish."""
_DENIED = r"(?<!pas )(?<!plus )(?<!jamais )(?<!ni )(?<!not )(?<!n't )(?<!never )(?<!pas la )(?<!not the )"
_AFTER = {
    Side.NEGATIVE: re.compile(rf"{_GAP}{_DENIED}\b(?:{_BELOW})"),
    Side.POSITIVE: re.compile(rf"{_GAP}{_DENIED}\b(?:{_ABOVE})\b{_OF_OTHERS}"),
}
_TO_IT = r"(?: (?:est|reste|was|is|sur|dans|de|a|pour|par|depuis|partir de|avec|for|with|in|from|since|after|la|cette|sa|the|fin de))* *$"
_BEFORE = {
    Side.NEGATIVE: re.compile(
        r"\b(?:deception|decue?s?|decoit|s'essouff\w+|s'epuis\w+|retomb\w+|degringol\w+|baiss(?:e|ait|ent)|se gat\w+|moins (?:aime|accroche|fan|emballe\w*)"
        rf"|pire (?:saison|season)|disappoint\w+|downhill|worst(?: season)?|weakest(?: season)?){_TO_IT}"
    ),
    Side.POSITIVE: re.compile(
        rf"\b(?:preferee?|prefere|meilleure?(?: saison)?|le mieux|favou?rite(?: season)?|best(?: season)?){_TO_IT}"
    ),
}
_STOP = re.compile(r"[.!?]")
_LAST = re.compile(r"\b(?:derniere|ultime) saison\b|\bsaison finale\b|\b(?:last|final) season\b")
_NAMED_BEFORE = re.compile(r"[^\W\d_.!?]\W+(?P<name>[A-ZÀ-Ý]\w+) (?:la |l'|the )?$")
_NAMED_AFTER = re.compile(r"^ (?:de |d'|of |in )(?P<name>[A-ZÀ-Ý]\w+(?: [A-ZÀ-Ý]\w+)*)")
REACH = 70
"""So many code points before and after a season tell how it is set apart."""


def set_apart(text: str, place: Span, others: tuple[Span, ...] = ()) -> Side | None:
    """The side that a text sets what stands at a place on, beside its like; None where it says nothing of that.

    ``others`` are the places of other seasons: what stands beyond them is said of those.
    """
    start, end = place
    until = min((a for a, _ in others if a >= end), default=len(text))
    since = max((b for _, b in others if b <= start), default=0)
    read = flat(text)
    stop = _STOP.search(read, end)
    if len(read) != len(text) or (stop and stop.group() == "?"):  # "trahie par une seconde saison décevante ?"
        return None
    after, before = read[end : min(until, end + REACH)], read[max(since, start - REACH) : start]
    found = [side for side in Side if _AFTER[side].match(after) or _BEFORE[side].search(before)]
    return found[0] if len(found) == 1 else None


def sides_apart(text: str, places: Sequence[Span], seasons: Sequence[Span]) -> set[Side]:
    """The sides that a text sets what stands at ``places`` on, beside the other ``seasons`` that it names."""
    said = (set_apart(text, place, tuple(other for other in seasons if other != place)) for place in places)
    return {side for side in said if side is not None}


def of_another_work(text: str, place: Span, title: str) -> bool:
    """Whether a season is of another work than the one called by a title: "Vikings saison 5", "la saison 3 de Lost"."""
    start, end = place
    named = [found for found in (_NAMED_BEFORE.search(text[:start]), _NAMED_AFTER.match(text[end:])) if found]
    own = {t.word for t in tokens(title)} | STOPWORDS
    return any(own.isdisjoint(t.word for t in tokens(found["name"])) for found in named)


def seasons_in(text: str) -> list[Span]:
    """Where a text names a season by its number, or the last."""
    read = flat(text)
    found = [m.span() for m in _LAST.finditer(read)] if len(read) == len(text) else []
    for part in find_parts(text):
        if part.nouns[0] == "saison" and part.typed in text:
            start = text.index(part.typed)
            found.append((start, start + len(part.typed)))
    return sorted(found)

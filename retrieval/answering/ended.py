"""The ending that is asked about is that of all of it: "la fin de la saison 2" tells nothing of how a series ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.answering.of_part import waits
from retrieval.subjects.aim import Place
from retrieval.words.folding import flat

AROUND = 40
"""So many code points before and after an ending tell what ends."""
LAST = 1.5
"""What it is worth that a passage speaks of the last season, or of the end of the series."""

_LAST = r"(?:dernieres?|finales?|ultimes?|last|final)"
_ONE_PART = re.compile(
    r"^\W*(?:d'|(?:de|of|du|des|to|sur|a|in|pour|au terme de)\b) ?"
    r"(?:(?:l'|(?:la|le|les|cette|ce|cet|chaque|the|this|that|each|every|toute|une?|an?)\b) ?)*"
    rf"(?!{_LAST})(?:(?!{_LAST}|serie\b|series\b|show\b|film\b|movie\b)\w+ )?"
    rf"(?:saisons?|seasons?|episodes?|s ?\d|mi[- ]saison|pilote?|tomes?|\d)\b(?! (?:{_LAST}))"
)
_OF_ONE = re.compile(
    r"\b(?:seasons?(?: \d+| one| two| three)?|saisons? \d+|episodes?(?: \d+)?|mid[- ]season)\W*$"
    r"|\b(?:chaque|each|every) (?:\w+ )?$"
)
_SEASON = re.compile(r"\b(?:saisons?|seasons?|episodes?)\b")
_NAMED_LAST = re.compile(rf"^ {_LAST}\b")
_OF_ALL = re.compile(
    r"\b(?:fin|final|finale|conclusion|ending|end|denouement|epilogue|instants) (?:de |of |to )"
    r"(?:la |the |cette |this )?(?:serie|show|series)\b"
    rf"|\b{_LAST} (?:saison|season|episode)\b|\b(?:saison|season|episode) {_LAST}\b"
    r"|\bseries finale\b|\bconclu\w+\b|\bse termine\b"
)


def of_the_whole(text: str, places: Sequence[Place]) -> float:
    """How much a text speaks of how all of it ends, from 0 (of one part, or of an end waited for) up."""
    read = flat(text)
    if places and (waits(text, places) or all(_of_a_part(read, place) for place in places)):
        return 0.0
    return LAST if _OF_ALL.search(read) else 1.0


def _of_a_part(read: str, place: Place) -> bool:
    start, end = place
    if _SEASON.search(read[start:end]):
        return not _NAMED_LAST.match(read[end : end + AROUND])
    return bool(_ONE_PART.match(read[end : end + AROUND]) or _OF_ONE.search(read[max(0, start - AROUND) : start]))

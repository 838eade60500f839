"""Which rating a reviewer gave, where no word for a rating says so: "Anna a mis combien ?"."""

from __future__ import annotations

import re

from retrieval.asking.cue import Reading
from retrieval.question import Figure, Intent

_GIVES = (
    r"(?:(?:a|ont|avait|as|a-t-(?:il|elle)) (?:(?:vraiment|deja|finalement) )?(?:mis|mi|donnee?|notee?|attribuee?)"
    r"|met|mets|donne|note|attribue)"
)
_HOW_MUCH = r"combien(?: d'etoiles)?"
_WHAT = r"how (?:much|high(?:ly)?|many stars)"
_NOT_OF = r"(?! (?:de|d'|des|ont|en|s'|ne|n'|disent)\b|(?: d'))"
_ASKS = re.compile(
    rf"\b{_GIVES} {_HOW_MUCH}\b(?! ?(?:d'|de\b))"
    rf"|\b{_HOW_MUCH}\b{_NOT_OF}(?: [^,;:?!]{{1,40}})? {_GIVES}\b(?! (?:son|sa|ses|une?|des)\b)"
    rf"|\b(?:{_WHAT}|what) (?:did|does|has|would) [^,;:?!]{{1,40}}? (?:given?|rated?|scored?)\b"
    r"(?! (?:as|away|up|for|the most)\b)"
    rf"|\b(?:gave|gives|rated|rates) [^,;:?!]{{1,40}} (?:what|{_WHAT})\W*$"
)
_WORDS = re.compile(
    rf"\b(?:{_HOW_MUCH}|{_GIVES}|{_WHAT}|what|did|does|has|would|given?|rate[ds]?|scored?|gave|gives)\b"
)
"""What of it is understood: who is named, and of which film, are read elsewhere."""


def find_mark_given(flat_text: str) -> Reading | None:
    """The rating that somebody named gave, where a question, folded by `folding.flat`, asks for it."""
    match = _ASKS.search(flat_text)
    if match is None:
        return None
    said = [m.span() for m in _WORDS.finditer(flat_text, *match.span())]
    return Reading(Intent.FIGURE, figure=Figure.MEAN, spans=tuple(said))

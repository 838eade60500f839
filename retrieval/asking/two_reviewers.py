"""A second reviewer named beside the first: "compare Anna and Bruno", "Anna vs Bruno on Heat"."""

from __future__ import annotations

import re

from retrieval.asking.severity import find_severity
from retrieval.filters.reviewers import ReviewerIndex, ReviewerMatch
from retrieval.words.folding import flat

_WITH = r"(?:and|et|&|vs\.?|versus|v\.?|contre|against|with|avec|to|a|ou|or|/|,)"
_AFTER = re.compile(
    rf"(?:'s)?\s*{_WITH}\s+(?:(?:that|those|celui|celle|ceux|celles|the one) (?:of|by|de|d')\s*|(?:de |d'|by ))?"
)
_BEFORE = re.compile(rf"\s+{_WITH}(?:\s+(?:de|d'|du|by|from|of|celui de|celle de|that of))?\s*$|\s*[,&/]\s*$")
_LONGEST = 4
COMPARING = re.compile(
    r"\b(?:compar(?:e[rz]?|aisons?|isons?|ing)(?:[- ]moi)?|dif+eren[cs]es?|between|entre|head to head|face a face)\b"
    r"(?: (?:entre|between|of|de))?"
)
"""What only says that the two are set side by side."""


def find_other(flat_text: str, text: str, first: ReviewerMatch, known: ReviewerIndex) -> ReviewerMatch | None:
    """The reviewer whom a question names with the ``first``, exactly as the library writes it; None where it does not.

    Where one is asked to be severer than the other, they may stand apart.
    """
    if severe := find_severity(flat_text, first.span):
        start, end = severe[1]
        return _named(known.named_from(text, start, end))
    if after := _AFTER.match(flat_text, first.span[1]):
        found = _named(known.named_from(text, after.end(), len(text)))
        if found:
            return found
    before = _BEFORE.search(flat_text[: first.span[0]])
    return _ending(text, before.start(), known) if before else None


def _ending(text: str, end: int, known: ReviewerIndex) -> ReviewerMatch | None:
    """The longest name that ends at a place."""
    words = [m.start() for m in re.finditer(r"\S+", text[:end])][-_LONGEST:]
    for start in words:
        found = known.named_from(text, start, end)
        if found is not None and found.span[1] >= end:
            return _named(found)
    return None


def _named(found: ReviewerMatch | None) -> ReviewerMatch | None:
    """A match that was typed as a name: with a capital or a number, or as no plain words."""
    if found is None or found.name is None:
        return None
    strange = any(c.isupper() or c.isdigit() for c in found.typed) or flat(found.typed) == found.name
    return found if strange else None

"""Of a sentence that would fill a phone, the clause that speaks of what was asked: a slice, as every quote is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.words.spans import Span

SHORTEST, LONGEST = 40, 450
"""How long such a clause is, in code points."""

_BEGINS = re.compile(r";\s*|\(\s*|\),\s*|[.!?…]+[\"»”’)]*\s+|\n\s*")
"""After these a clause begins."""
_ENDS = re.compile(r"(?=;)|(?=\))|(?<=\))(?=,)|[.!?…]+[\"»”’)]*(?=\s|$)|(?=\n)")
"""Here one ends."""
_OPENS, _CLOSES = "([", ")]"


def clause_of(text: str, places: Sequence[Span]) -> Span | None:
    """The clause of a text that holds most of ``places``, the shortest of those; no bracket is cut in it.

    None where the text is one clause, or too long a one.
    """
    depth = _depths(text)
    begins = sorted({0, *(m.end() for m in _BEGINS.finditer(text))})
    ends = sorted({len(text), *(m.end() for m in _ENDS.finditer(text))})
    best: tuple[int, int, Span] | None = None
    for start in begins:
        for end in ends:
            if end - start > LONGEST:
                break
            held = sum(start <= first and last <= end for first, last in places)
            if end - start < SHORTEST or not held or not _whole(depth, start, end):
                continue
            if best is None or (-held, end - start) < best[:2]:
                best = (-held, end - start, (start, end))
    return best[2] if best else None


def _depths(text: str) -> list[int]:
    """In how many brackets each place of a text stands, its end included."""
    found, depth = [0], 0
    for letter in text:
        depth += (letter in _OPENS) - (letter in _CLOSES)
        found.append(depth)
    return found


def _whole(depth: Sequence[int], start: int, end: int) -> bool:
    """Whether what opens in a slice closes in it, and the other way round."""
    return depth[start] == depth[end] and min(depth[start : end + 1]) == depth[start]

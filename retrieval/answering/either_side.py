"""Quotes of what most reviews make of a thing first, and of the other side where a share of them is on it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from retrieval.finding.features import Candidate
from retrieval.question import Side
from retrieval.subjects.aim import Place

OTHERS = 0.2
"""From this share of the reviews that judge on, the other side has a quote too."""
GIVEN = 0.25
"""And from this share of the passages given on, where the reviews are not counted."""
WHETHER = 0.1
"""And from this share on where it is asked whether it is so: "trop lent ?", "any good?", "bon ou pas ?"."""
PAIRED = 0.5
"""What praise of a pair is worth beside praise of the one who was asked about."""

Sided = tuple[float, Side, Candidate]
"""A candidate that takes a side, and how well it says so."""

_BEFORE = re.compile(
    r"(?:[A-ZÀ-Ý][\w'’.-]*|\b(?:he|she|il|elle|lui))\s?(?:,|\bet\b|\band\b|\bavec\b|\bwith\b|[&/+-])\s?"
    r"(?:(?:et|and)\s)?(?:[A-ZÀ-Ý][\w'’.-]*\s){0,2}$"
)
_AFTER = re.compile(
    r"^(?:['’]s)?(?:\s\([^)]{0,40}\))?\s?(?:,|et\b|and\b|[&/+-])\s?(?:(?:et|and)\s)?(?:le |la |the )?[A-ZÀ-Ý]"
)


def in_a_pair(text: str, places: Sequence[Place]) -> bool:
    """Whether a text names somebody only beside others: "Anna et Luc sont excellents"."""
    return bool(places) and all(
        _BEFORE.search(text, max(0, start - 60), start) or _AFTER.match(text[end : end + 60]) for start, end in places
    )


def either_side(
    sided: Sequence[Sided], limit: int, counts: Mapping[Side, int] | None = None, *, share: float = OTHERS
) -> list[Candidate]:
    """Those that take a side, best first: where it is known how many reviews take each, the larger one has the first.

    The last of the first is of the other side where that ``share`` of the reviews, or of those given, is on it.
    """
    ranked = sorted(sided, key=lambda s: -s[0])
    if not ranked:
        return []
    there = counts if counts and any(counts.values()) else {side: sum(s[1] is side for s in ranked) for side in Side}
    held = {s[1] for s in ranked}
    most = max(held, key=lambda side: (there.get(side, 0) if counts else 0, side is ranked[0][1]))
    more = [s for s in ranked if s[1] is most]
    fewer = [s for s in ranked if s[1] is not most]
    least = share if counts else GIVEN
    divided = sum(n for side, n in there.items() if side is not most) >= least * sum(there.values())
    if not counts and {s[1] for s in ranked[:limit]} != {most}:
        return [s[2] for s in ranked]
    last = fewer[:1] if divided and limit > 1 else []
    first = [*more[: limit - len(last)], *last]
    kept = {s[2].passage.id for s in first}
    return [s[2] for s in (*first, *(s for s in ranked if s[2].passage.id not in kept))]

"""Which answers of two pairs of engines differ, and in what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.engines_answers import Asked

MOST = 20


def told(asked: Mapping[str, Asked]) -> Iterator[str]:
    """Yield a line for each answer that differs, the first ones, with the fields that do."""
    (first, one), *others = asked.items()
    for name, other in others:
        differing = [(a, b) for a, b in zip(one.answers, other.answers, strict=True) if a != b]
        yield f"{len(differing)} answers of {first} and of {name} differ"
        for a, b in differing[:MOST]:
            fields = [field for field in a if a[field] != b[field]]
            yield f"  {a['question']}: {', '.join(f'{field} ({_short(a, b, field)})' for field in fields)}"


def _short(a: Mapping[str, Any], b: Mapping[str, Any], field: str) -> str:
    if field == "quotes":
        kept = [[(quote["review_id"], quote["start"]) for quote in answer["quotes"]] for answer in (a, b)]
        if kept[0] == kept[1]:
            return "the same, other scores"
        return "the same, in another order" if sorted(kept[0]) == sorted(kept[1]) else f"{kept[0]} / {kept[1]}"
    return f"{str(a[field])[:60]!r} / {str(b[field])[:60]!r}"

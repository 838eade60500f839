"""Where things stand in a text, in code points, and whether they overlap."""

from __future__ import annotations

from collections.abc import Iterable

Span = tuple[int, int]
"""From the first code point on, up to the second (excluded)."""


def blank(text: str, spans: Iterable[Span]) -> str:
    """The text with spaces in these places."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def touching(place: Span, others: Iterable[Span]) -> bool:
    """Whether a place overlaps one of the others."""
    return any(start < place[1] and place[0] < end for start, end in others)

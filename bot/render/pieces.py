"""Cutting what is too long for one message, at the ends of sentences, and measuring as Telegram does."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SENTENCE_END = re.compile(r"[.!?…»”\"]\s+|\n+")
_SPACE = re.compile(r"\s+")


def units(text: str) -> int:
    """The length of a text in UTF-16 code units, which is how Telegram counts."""
    return len(text) + sum(char > "\uffff" for char in text)


def pieces(text: str, limit: int, cost: dict[str, int]) -> Iterator[str]:
    """Consecutive slices of ``text`` that each measure at most ``limit``; joined, they are the text again.

    ``cost`` gives the characters that measure more than themselves once written (``&`` as ``&amp;``).
    Slices end at the end of a sentence if one is near enough, else at a space, else anywhere.
    """
    start = 0
    while start < len(text):
        end = _furthest(text, start, limit, cost)
        if end < len(text):
            end = _better_end(text, start, end)
        yield text[start:end]
        start = end


def _furthest(text: str, start: int, limit: int, cost: dict[str, int]) -> int:
    size = 0
    for at in range(start, len(text)):
        size += cost.get(text[at], 2 if text[at] > "\uffff" else 1)
        if size > limit:
            return max(at, start + 1)
    return len(text)


def _better_end(text: str, start: int, end: int) -> int:
    """The last sentence end, or else the last space, in the second half of the slice."""
    middle = start + (end - start) // 2
    for pattern in (_SENTENCE_END, _SPACE):
        ends = [match.end() for match in pattern.finditer(text, middle, end)]
        if ends:
            return ends[-1]
    return end

"""Which of two people is liked better by those who take a side on them, where the numbers tell."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.answering.foremost import SEPARATOR
from retrieval.answers import Note, NoteKind, Theme

FEWEST = 3
"""Of whom fewer reviews take a side, nothing is told."""
APART = 0.1
"""Shares of praise nearer than this are alike."""


def preferred(people: Sequence[Theme]) -> tuple[Note, ...]:
    """The one whom the larger part of those who take a side are for; that they are alike, or that too few take one."""
    if any(_takers(one) < FEWEST for one in people):
        return (Note(NoteKind.LIKED_UNTOLD),)
    first, second = sorted(people, key=lambda one: -one.positive / _takers(one))[:2]
    if first.positive / _takers(first) - second.positive / _takers(second) < APART:
        return (Note(NoteKind.LIKED_ALIKE, SEPARATOR.join(one.label for one in people)),)
    return (Note(NoteKind.LIKED_BETTER, first.label),)


def _takers(one: Theme) -> int:
    return one.positive + one.negative

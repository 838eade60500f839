"""Ratings asked for without their scale ("less than 5"): on the one that the ratings of the film are on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answers import Note, NoteKind
from retrieval.question import Question
from seeds.models import FIVE_STARS, ReviewFilter

_BOUNDS = ("at_least", "at_most", "above", "below")


MOST = 100
"""Of more films than these the scales are not looked up."""


def scales_of(held: Held, films: Iterable[str]) -> set[float]:
    """The scales that all ratings of some films were given on."""
    return {r.scale for film in films for r in held.memory.rated(ReviewFilter(films=(film,)))}


def converted(scales: Collection[float]) -> tuple[Note, ...]:
    """A remark where ratings given on several scales stand among means on five stars."""
    return (Note(NoteKind.SCALES_MIXED),) if len(scales) > 1 else ()


def means_as_given(held: Held, question: Question, films: Sequence[str]) -> Question:
    """The question with the bounds on the means of ``films`` on the scale that all ratings of these films are on."""
    if question.taken is None or len(films) > MOST:
        return question
    given = scales_of(held, films)
    return replace(question, taken=None, means=_on(given, question.taken, question.means))


def as_given(held: Held, question: Question) -> Question:
    """The question with its bounds on the scale that all ratings of its films are on.

    They stay as they were taken where ratings are on several scales, or on one too small for them.
    """
    if not question.films or not question.filters.bounded:
        return question
    given = {r.scale for r in held.memory.rated(ReviewFilter(films=question.films))}
    told_on = min(given) if len(given) == 1 else None
    if question.taken is None:
        return replace(question, told_on=told_on)
    return replace(question, taken=None, told_on=told_on, filters=_on(given, question.taken, question.filters))


def _on(given: set[float], taken: float, bounds: ReviewFilter) -> ReviewFilter:
    """Bounds that were ``taken`` to be on one scale on the scale that ratings were given on, where it is one."""
    if len(given) != 1 or given == {taken}:
        return bounds
    factor = taken / min(given)
    moved = {name: bound * factor for name in _BOUNDS if (bound := getattr(bounds, name)) is not None}
    return bounds if any(bound > FIVE_STARS for bound in moved.values()) else replace(bounds, **moved)

"""Ratings asked for without their scale ("less than 5"): on the one that the ratings of the film are on."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.question import Question
from seeds.models import FIVE_STARS, ReviewFilter

_BOUNDS = ("at_least", "at_most", "above", "below")


def as_given(held: Held, question: Question) -> Question:
    """The question with its bounds on the scale that all ratings of its films are on.

    They stay as they were taken where ratings are on several scales, or on one too small for them.
    """
    taken, filters = question.taken, question.filters
    if taken is None:
        return question
    question = replace(question, taken=None)
    given = {r.scale for r in held.memory.rated(ReviewFilter(films=question.films))} if question.films else set()
    if len(given) != 1 or given == {taken}:
        return question
    factor = taken / given.pop()
    bounds = {name: bound * factor for name in _BOUNDS if (bound := getattr(filters, name)) is not None}
    if any(bound > FIVE_STARS for bound in bounds.values()):
        return question
    return replace(question, filters=replace(filters, **bounds))

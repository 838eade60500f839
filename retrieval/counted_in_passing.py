"""Bounds on ratings that a turn lets go: those of a count asked in passing, and all where a mean is asked."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.question import Figure, Intent, Question

_COUNTS = (Figure.COUNT, Figure.SHARE)
_OF_ALL = (Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION, Figure.TREND)
"""Figures that say nothing over reviews picked by their ratings."""
_OWN = (Intent.COMPARE, Intent.THEMES, Intent.OPINION, Intent.SIDE)
_THOSE = re.compile(
    r"\b(?:ceux|celles|eux|lesquels|lesquelles|ces (?:avis|gens|notes|critiques)|parmi"
    r"|those|these|among|the ones)\b"
)
"""Who was just counted is spoken of; "ils" and "they" are whoever writes."""


def without_passing_bounds(question: Question, flat_text: str, last: Question) -> Question:
    """The last question as the next one, its text given as `folding.flat`, takes it over."""
    if not last.filters.bounded or question.filters.bounded:
        return last
    figure = question.intent is Intent.FIGURE and (question.figure in _OF_ALL or question.side is not None)
    counted = last.intent is Intent.FIGURE and last.figure in _COUNTS
    own = question.topic is not None or question.intent in _OWN
    if figure or (counted and own and not _THOSE.search(flat_text)):
        return replace(last, filters=last.filters.of_any_rating())
    return last

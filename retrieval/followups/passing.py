"""What was asked in passing is let go again: a count of some ratings does not filter what comes after it."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.filters.stars import find_stars
from retrieval.question import Figure, Intent, Question
from retrieval.words.folding import flat, tokens

_COUNTS = (Figure.COUNT, Figure.SHARE)
_OF_ALL = (Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION, Figure.MODE, Figure.TREND)
"""Figures that say nothing over reviews picked by their ratings."""
_DATED = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february"
    r"|march|april|june|july|august|september|october|november|december)\b"
)
_OF_THOSE = re.compile(
    r"\b(?:ceux|celles|parmi|d'entre|eux|ces|them|those|these|ones|they|en)\b(?! (?:general|fait|tout))"
)
"""What is asked of those that were counted."""
_BACK = re.compile(
    r"^\W*(?:(?:ok|bon|alors|et|and|so|mais|but|now|maintenant|pour)\W+)*(?:(?:on |je |si on |let's |i |we )?(?:revien\w*|reven(?:ons|ir)|retourn\w+|back|go(?:ing)? back|return(?:ing)?)"
    r"|retour) (?:(?:a|au|aux|sur|to|on)\b|d'abord)"
)
"""Of all reviews again: "revenons à la note moyenne"."""
_NEW = frozenset({Intent.SUBJECT, Intent.OPINION, Intent.THEMES, Intent.COMPARE, Intent.OVERVIEW, Intent.FACT})
_NARROWING = frozenset(
    """et and mais but ok alors so les des the a an any ones avis critiques critique review reviews negatifs negatives
    negative positifs positives positive mauvais mauvaises bad good bons bonnes favorables defavorables favourable
    unfavourable de d combien how many of them il y en a are there ont seulement only just juste pour contre for against
    sont parmi eux among those donc then""".split()
)


def narrows(flat_text: str) -> bool:
    """Whether a turn, given as `folding.flat`, only says of which side the reviews just counted are to be."""
    return {t.word for t in tokens(flat_text)} <= _NARROWING


def goes_back(flat_text: str) -> bool:
    """Whether a turn, given as `folding.flat`, goes back to all reviews."""
    return bool(_BACK.match(flat_text))


def without_passing(last: Question, question: Question, flat_text: str) -> Question:
    """The last question without the ratings and dates that it counted, where the next asks for something else.

    A mean is of all ratings, whatever was asked before it.
    """
    if question.filters.bounded:
        return last
    if question.intent is Intent.FIGURE and (question.figure in _OF_ALL or question.side is not None):
        last = replace(last, filters=last.filters.of_any_rating())
    counted = last.figure in _COUNTS and last.intent in (Intent.FIGURE, Intent.SUBJECT)
    if not (counted or last.passing) or _OF_THOSE.search(flat_text):
        return last
    new = question.intent in _NEW and bool(question.topic or question.intent is not Intent.OVERVIEW)
    side = question.intent is Intent.SIDE and not narrows(flat_text)
    figure = question.intent is Intent.FIGURE and question.figure not in _COUNTS
    if not (new or side or figure):
        return last
    said, filters = flat(last.text), last.filters
    if filters.bounded and (last.passing or find_stars(said, rating_asked=True)):
        filters = filters.of_any_rating()
    if counted and not figure and _DATED.search(said):
        filters = replace(filters, since=None, until=None)
    return replace(last, filters=filters, passing=False)


def passed_on(asked: Question, last: Question) -> Question:
    """The question, marked where its ratings are those that were only counted: "qui ?", "cite-m'en deux"."""
    counting = last.intent is Intent.FIGURE and last.figure in _COUNTS and find_stars(flat(last.text), rating_asked=True)
    bounds, before = _bounds(asked), _bounds(last)
    kept = asked.filters.bounded and bounds == before and asked.text != last.text
    return replace(asked, passing=bool(kept and (last.passing or counting)))


def _bounds(question: Question) -> tuple[float | None, ...]:
    kept = question.filters
    return (kept.at_least, kept.at_most, kept.above, kept.below)

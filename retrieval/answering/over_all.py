"""Figures over all the films of a list together: the median and how the ratings are spread, a share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from retrieval.answering.held import Held
from retrieval.answers import FilmEntry, FilmsAnswer, Share
from retrieval.question import Figure, Question
from retrieval.ratings import histogram
from seeds.records import Rated

_SPREAD = (Figure.MEDIAN, Figure.DISTRIBUTION, Figure.MODE)


def with_figures(held: Held, question: Question, listed: FilmsAnswer) -> FilmsAnswer:
    """The list with the figures that were asked for over all ratings of its films."""
    if question.figure not in _SPREAD:
        return listed
    rated = _rated(held, question, listed.entries)
    if not rated:
        return listed
    stars = [r.stars for r in rated]
    middle = median(stars) if question.figure is Figure.MEDIAN else None
    return replace(listed, median=middle, histogram=histogram(stars, listed.scale))


def share_of_all(entries: Sequence[FilmEntry]) -> Share | None:
    """The share of several films taken together; None where there is but one."""
    shares = [e.share for e in entries if e.share]
    if len(shares) < 2:
        return None
    return Share(side=shares[0].side, count=sum(s.count for s in shares), total=sum(s.total for s in shares))


def _rated(held: Held, question: Question, entries: Sequence[FilmEntry]) -> list[Rated]:
    return [r for e in entries for r in held.memory.rated(replace(question.filters, films=(e.film.id,)))]


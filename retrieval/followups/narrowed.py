"""Filters said anew, beside those of the turn before that speak of something else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from retrieval.question import Side
from retrieval.ratings import FAVOURABLE, UNFAVOURABLE
from seeds.models import ReviewFilter

_ORIGIN = ("sources", "documents", "origins")


def of_any_film(filters: ReviewFilter) -> ReviewFilter:
    """What is kept of the filters when something else is asked of another film: not its dates and ratings."""
    return replace(filters.of_any_rating(), since=None, until=None, excluding=())


def narrow(before: ReviewFilter, now: ReviewFilter) -> ReviewFilter:
    """The new filters, and those of the old ones that speak of something else."""
    rating = ("at_least", "at_most", "above", "below", "rated")
    dates = ("since", "until")
    lengths = ("min_length", "max_length")
    kept: dict[str, Any] = {}
    for group in (rating, dates, lengths, ("reviewers", "anonymous"), ("roles",), _ORIGIN):
        chosen = now if any(getattr(now, name) not in (None, ()) for name in group) else before
        kept.update({name: getattr(chosen, name) for name in group})
    if any(_dated(one) for one in now.excluding):  # "en 2018", then "et hors 2018 ?"
        kept.update(since=now.since, until=now.until)
    if any(one.reviewers for one in now.excluding):
        kept.update(reviewers=now.reviewers)
    anew = _dated(now)
    left_out = tuple(one for one in before.excluding if not (anew and _dated(one)))
    return replace(now, **kept, excluding=now.excluding or left_out)


def of_other_side(filters: ReviewFilter, side: Side) -> bool:
    """Whether the bounds are those of a side told in words, and none on ``side`` keeps them."""
    low, high = filters.above == UNFAVOURABLE, filters.below == FAVOURABLE
    return high if side is Side.POSITIVE else low


def _dated(filters: ReviewFilter) -> bool:
    """Whether a filter is of some days."""
    return filters.since is not None or filters.until is not None

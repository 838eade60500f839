"""What is kept where something is left out, told as bounds wherever it lies on one side: "sans les 5 étoiles"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from seeds.models import FIVE_STARS, ReviewFilter

_LOWEST = 1.0
"""Below this rating hardly anything is given."""
_DAY = timedelta(days=1)


def without(kept: ReviewFilter, excluding: Iterable[ReviewFilter]) -> ReviewFilter:
    """``kept`` without what each of ``excluding`` lets through; what it keeps to anyway is not said twice."""
    for one in excluding:
        dated = one.since is not None or one.until is not None
        if one.bounded and not kept.bounded and (rest := _other_ratings(one)):
            kept = replace(kept, **rest)
        elif dated and (kept.since is None and kept.until is None) and (one.since is None or one.until is None):
            kept = _other_days(kept, one)
        elif not (dated and _apart(kept, one)):
            kept = replace(kept, excluding=(*kept.excluding, one))
    return kept


def _other_ratings(one: ReviewFilter) -> dict[str, Any]:
    """The one bound that is left where a filter on ratings is turned round; nothing where there would be two."""
    if one.at_least is not None and one.at_least == one.at_most:
        if one.at_least == FIVE_STARS:
            return {"below": FIVE_STARS}
        return {"above": one.at_least} if one.at_least <= _LOWEST else {}
    turned = {
        "below": one.at_least, "at_most": one.above, "above": one.at_most, "at_least": one.below,
    }  # fmt: skip
    bounds = {name: bound for name, bound in turned.items() if bound is not None}
    return bounds if len(bounds) == 1 else {}


def _other_days(kept: ReviewFilter, one: ReviewFilter) -> ReviewFilter:
    """Kept to the days before, or after, those that are left out."""
    if one.since is not None:
        return replace(kept, until=one.since - _DAY)
    return replace(kept, since=one.until + _DAY) if one.until is not None else kept


def _apart(kept: ReviewFilter, one: ReviewFilter) -> bool:
    """Whether the days kept to are none of those left out: "not 2018 but 2019"."""
    before = kept.until is not None and one.since is not None and kept.until < one.since
    after = kept.since is not None and one.until is not None and kept.since > one.until
    return before or after

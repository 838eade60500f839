"""Arithmetic on ratings: computed over all the reviews a filter leaves, never over search hits."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import fmean, median

from retrieval.answers import End, FilmEntry, MonthMean, Rating, Share, YearMean
from retrieval.question import Side
from seeds.models import FIVE_STARS, Film, ReviewFilter
from seeds.records import Rated

FAVOURABLE = 3.5
"""A rating of this many stars of five, or more, is favourable."""
UNFAVOURABLE = 2.5
"""A rating of this many stars of five, or fewer, is unfavourable."""


def half_star(stars: float) -> str:
    """The label of the nearest half star, halves between two going up: "3.5", "4"."""
    return f"{math.floor(stars * 2 + 0.5) / 2:g}"


def histogram(stars: Sequence[float], scale: float = FIVE_STARS) -> dict[str, int]:
    """How many ratings there are of each half star that was given, highest first, labelled on ``scale``."""
    counts = Counter(f"{float(half_star(s)) * scale / FIVE_STARS:g}" for s in stars)
    return {label: counts[label] for label in sorted(counts, key=float, reverse=True)}


def figures(
    film: Film, rated: Sequence[Rated], reviews: int, *, published: bool, on_five: bool = False
) -> Rating:
    """The figures of a film over ``rated`` (its rated reviews) of ``reviews`` in all.

    Mean, median and histogram are on the scale all ratings share or, where they are on several or ``on_five`` asks
    for it, on five stars. ``published`` says whether the site's own figure belongs beside them (no filter is set).
    """
    scales = tuple(sorted({r.scale for r in rated}))
    shared = scales[0] if len(scales) == 1 and not on_five else FIVE_STARS
    values = [r.stars for r in rated] if on_five or len(scales) != 1 else [r.rating for r in rated]
    return Rating(
        film=film,
        count=len(rated),
        reviews=reviews,
        mean=fmean(values) if values else None,
        median=float(median(values)) if values else None,
        scale=shared,
        histogram=histogram([r.stars for r in rated], shared),
        published=film.published if published else None,
        scales=scales,
        highest=_end(values, max),
        lowest=_end(values, min),
    )


def _end(values: Sequence[float], of: Callable[[Sequence[float]], float]) -> End | None:
    """One end of the ratings, and how many are there."""
    return End(of(values), values.count(of(values))) if values else None


def in_all(ratings: Sequence[Rating]) -> tuple[float, int, float] | None:
    """The mean of the figures of several films taken together, of how many ratings, on which scale; None of none.

    Each rating counts once. Where films are on different scales, the mean is on five stars.
    """
    given = [r for r in ratings if r.count and r.mean is not None]
    count, scales = sum(r.count for r in given), {r.scale for r in given}
    if not count:
        return None
    scale = scales.pop() if len(scales) == 1 else FIVE_STARS
    return sum((r.mean or 0.0) / r.scale * scale * r.count for r in given) / count, count, scale


def mean_of_all(entries: Sequence[FilmEntry]) -> float | None:
    """The mean of all the ratings of several films, on five stars."""
    rated = sum(e.rated for e in entries)
    return sum((e.mean or 0.0) * e.rated for e in entries) / rated if rated else None


def share(rated: Sequence[Rated], side: Side) -> Share:
    """How many ratings are favourable (3.5 and up of five) or unfavourable (2.5 and down)."""
    if side is Side.POSITIVE:
        count = sum(r.stars >= FAVOURABLE for r in rated)
    else:
        count = sum(r.stars <= UNFAVOURABLE for r in rated)
    return Share(side=side, count=count, total=len(rated))


def trend(rated: Sequence[Rated]) -> tuple[YearMean, ...]:
    """The mean, on five stars, of the ratings of each year that has any."""
    years: dict[int, list[float]] = defaultdict(list)
    for r in rated:
        if r.date:
            years[int(r.date[:4])].append(r.stars)
    return tuple(YearMean(year=y, mean=fmean(years[y]), count=len(years[y])) for y in sorted(years))


def by_month(rated: Sequence[Rated]) -> tuple[MonthMean, ...]:
    """The mean, on five stars, of the ratings of each month that has any."""
    months: dict[tuple[int, int], list[float]] = defaultdict(list)
    for r in rated:
        if r.date:
            months[int(r.date[:4]), int(r.date[5:7])].append(r.stars)
    return tuple(
        MonthMean(year=year, month=month, mean=fmean(stars), count=len(stars))
        for (year, month), stars in sorted(months.items())
    )


def rated_on(side: Side | None, wanted: ReviewFilter) -> ReviewFilter:
    """The filter kept to the reviews of one side by their ratings; as it is where it tells ratings itself."""
    if side is None or wanted.bounded:
        return wanted
    bounds = {"at_least": FAVOURABLE} if side is Side.POSITIVE else {"at_most": UNFAVOURABLE}
    return replace(wanted, **bounds)  # type: ignore[arg-type]

"""Truths about arithmetic on ratings, worked by hand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.answers import Share, YearMean
from retrieval.question import Side
from retrieval.ratings import figures, half_star, histogram, share, trend
from seeds.models import Film, Published
from seeds.records import Rated

FILM = Film(id="f", title="F", published=Published(mean=3.7, count=3648))


def rated(*given: tuple[float, float], date: str | None = None) -> list[Rated]:
    """Ratings, each with its scale."""
    return [Rated(rating * 5 / scale, rating, scale, date) for rating, scale in given]


@pytest.mark.parametrize(
    ("stars", "label"),
    [(0, "0"), (0.2, "0"), (0.25, "0.5"), (3.5, "3.5"), (3.74, "3.5"), (3.75, "4"), (4.75, "5"), (5, "5")],
)
def test_a_rating_belongs_to_the_nearest_half_star(stars: float, label: str) -> None:
    """Halves between two go up."""
    assert half_star(stars) == label


def test_a_histogram_counts_what_was_given_highest_first() -> None:
    """Half stars that nobody gave are left out."""
    assert list(histogram([2, 5, 3.5, 5, 0]).items()) == [("5", 2), ("3.5", 1), ("2", 1), ("0", 1)]


@settings(deadline=None)
@given(st.lists(st.floats(0, 5)))
def test_a_histogram_loses_no_rating(stars: list[float]) -> None:
    """Its bars sum to the number of ratings."""
    assert sum(histogram(stars).values()) == len(stars)


def test_ratings_on_one_scale_keep_it() -> None:
    """Seven, eight and nine of ten have a mean of eight of ten; their bars too."""
    found = figures(FILM, rated((7, 10), (8, 10), (9, 10)), 5, published=False)
    assert (found.mean, found.median, found.scale, found.scales) == (8.0, 8.0, 10.0, (10.0,))
    assert (found.count, found.reviews, found.histogram) == (3, 5, {"9": 1, "8": 1, "7": 1})


def test_ratings_on_several_scales_are_brought_to_five_stars() -> None:
    """Four of five and seven of ten are 4 and 3.5: 3.75 on average, and the scales are told."""
    found = figures(FILM, rated((4, 5), (7, 10)), 2, published=False)
    assert (found.mean, found.median, found.scale, found.scales) == (3.75, 3.75, 5.0, (5.0, 10.0))


def test_no_rating_has_no_mean() -> None:
    """Nothing is made up from nothing."""
    found = figures(FILM, [], 4, published=False)
    assert (found.mean, found.median, found.count, found.reviews, found.histogram) == (None, None, 0, 4, {})


@pytest.mark.parametrize("beside", [True, False])
def test_the_published_figure_stands_apart(beside: bool) -> None:
    """It is handed on as it is, or not at all, and never changes what is computed."""
    found = figures(FILM, rated((1, 5)), 1, published=beside)
    assert (found.published, found.mean, found.count) == (FILM.published if beside else None, 1.0, 1)


def test_a_share_counts_one_side() -> None:
    """Three and a half stars are favourable, two and a half unfavourable, three are neither."""
    given = rated((5, 5), (7, 10), (3, 5), (2.5, 5), (1, 20))
    assert share(given, Side.POSITIVE) == Share(side=Side.POSITIVE, count=2, total=5)
    assert share(given, Side.NEGATIVE) == Share(side=Side.NEGATIVE, count=2, total=5)


def test_a_trend_is_one_point_a_year() -> None:
    """Years in order, ratings without a date left out."""
    given = [*rated((2, 5), (4, 5), date="2013-05-01"), *rated((10, 10), date="2009-01-01T10:00"), *rated((1, 5))]
    assert trend(given) == (YearMean(year=2009, mean=5.0, count=1), YearMean(year=2013, mean=3.0, count=2))


def test_a_trend_of_nothing_is_empty() -> None:
    """No dates, no points."""
    assert trend(rated((1, 5))) == ()


def test_ratings_set_beside_others_are_brought_to_five_stars() -> None:
    """Seven, eight and nine of ten beside a film rated on five: 4 of five, and its bars too."""
    found = figures(FILM, rated((7, 10), (8, 10), (9, 10)), 3, published=False, on_five=True)
    assert (found.mean, found.median, found.scale, found.scales) == (4.0, 4.0, 5.0, (10.0,))
    assert found.histogram == {"4.5": 1, "4": 1, "3.5": 1}

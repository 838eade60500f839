"""Which way the means of years go."""

from __future__ import annotations

import pytest

from retrieval.answering.course import course
from retrieval.answers import Way, YearMean


def _years(*points: tuple[float, int]) -> tuple[YearMean, ...]:
    return tuple(YearMean(year=2015 + n, mean=mean, count=count) for n, (mean, count) in enumerate(points))


@pytest.mark.parametrize(
    ("points", "way"),
    [
        (((3.0, 20), (3.5, 20), (3.9, 20)), Way.UP),
        (((3.5, 20), (3.3, 20), (3.2, 20)), Way.DOWN),
        (((3.5, 20), (3.55, 20), (3.52, 20)), Way.LEVEL),
        (((4.2, 20), (3.8, 20), (4.1, 20)), Way.DOWN_THEN_UP),
        (((3.2, 20), (4.0, 20), (3.1, 20)), Way.UP_THEN_DOWN),
        (((3.2, 20), (4.0, 20), (3.1, 20), (3.9, 20)), Way.BOTH),
        (((4.0, 20), (1.0, 2), (3.9, 20)), Way.LEVEL),
        (((4.0, 20), (1.0, 2)), Way.UNTOLD),
    ],
)
def test_years_of_few_ratings_are_left_out_and_small_steps_are_level(
    points: tuple[tuple[float, int], ...], way: Way
) -> None:
    told = course(_years(*points))
    assert told is not None
    assert told.way is way


def test_one_year_goes_nowhere() -> None:
    assert course(_years((3.0, 20))) is None


def test_few_ratings_at_an_end_are_said() -> None:
    told = course(_years((3.0, 6), (4.0, 20)))
    assert told is not None
    assert told.few

"""Truths about which side a passage is on once the rating of its review is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.question import Side
from retrieval.quotes.leaning import EVEN, informed, informed_of_one, leaning, rated_or_supposed, side_of
from seeds.models import Passage
from seeds.records import POLARITY

CHANCES = st.tuples(st.floats(0.001, 1), st.floats(0.001, 1), st.floats(0.001, 1)).map(
    lambda c: (c[0] / sum(c), c[1] / sum(c))
)
STARS = st.floats(0.5, 5)


def said(positive: float, negative: float) -> Passage:
    return Passage(id=1, review="r", start=0, end=4, text="Bon.", positive=positive, negative=negative)


@settings(deadline=None)
@given(CHANCES, STARS)
def test_chances_stay_chances(chances: tuple[float, float], stars: float) -> None:
    """Both lie between 0 and 1 and leave the rest to neither."""
    positive, negative = leaning(said(*chances), stars)
    assert 0 <= positive <= 1
    assert 0 <= negative <= 1
    assert positive + negative <= 1 + 1e-9


@settings(deadline=None)
@given(CHANCES)
def test_no_rating_and_an_even_one_say_nothing(chances: tuple[float, float]) -> None:
    """What the words say is left as it is."""
    assert leaning(said(*chances), None) == pytest.approx(chances)
    assert leaning(said(*chances), EVEN) == pytest.approx(chances)


@settings(deadline=None)
@given(CHANCES, STARS, STARS)
def test_more_stars_never_mean_less_praise(chances: tuple[float, float], some: float, more: float) -> None:
    """The odds of praise against blame rise with the rating."""
    low, high = sorted((some, more))
    positive, negative = informed(
        np.array([chances[0]] * 2), np.array([chances[1]] * 2), np.array([low, high], dtype=np.float64)
    )
    assert positive[0] * negative[1] <= positive[1] * negative[0] + 1e-9


def test_worked_by_hand() -> None:
    """Five stars: the odds of praise are e times higher, those of blame e times lower, two thirds said nothing."""
    positive, negative = leaning(said(1 / 6, 1 / 6), 5.0)
    total = math.e / 6 + 1 / math.e / 6 + 2 / 3
    assert (positive, negative) == pytest.approx((math.e / 6 / total, 1 / math.e / 6 / total))


def test_the_rating_settles_what_the_words_leave_open() -> None:
    """The same words lean with their review; what is clearly praise stays praise; nothing said is on no side."""
    assert side_of(said(0.48, 0.48), 1.0) is Side.NEGATIVE
    assert side_of(said(0.48, 0.48), 5.0) is Side.POSITIVE
    assert side_of(said(0.95, 0.02), 1.0) is Side.POSITIVE
    assert side_of(said(0.05, 0.05), 5.0) is None


def rows(*given: tuple[int, float, float, float]) -> np.ndarray[tuple[int], np.dtype[np.void]]:
    """Passages of a review: (its number, favourable, unfavourable, stars)."""
    return np.array([(at, *row) for at, row in enumerate(given)], dtype=POLARITY)


def test_a_rating_that_was_given_is_kept() -> None:
    """What is supposed stands only where there is none."""
    held = rated_or_supposed(rows((1, 0.9, 0.0, 1.0), (1, 0.9, 0.0, 1.0), (2, 0.9, 0.0, math.nan)))
    assert held[:2].tolist() == [1.0, 1.0]
    assert not math.isnan(held[2])


def test_an_unrated_review_is_supposed_to_rate_as_its_other_passages_lean() -> None:
    """A doubtful passage between praise stands in a favourable review, between blame in an unfavourable one."""
    praise, blame = (0.95, 0.02, math.nan), (0.02, 0.95, math.nan)
    doubtful = (0.45, 0.5, math.nan)
    held = rated_or_supposed(rows((1, *praise), (1, *praise), (1, *doubtful), (2, *blame), (2, *blame), (2, *doubtful)))
    assert held[2] > EVEN > held[5]
    assert ((held >= 0.5) & (held <= 5)).all()


def test_what_a_passage_says_does_not_rate_its_own_review() -> None:
    """Alone in its review, it is given what all lean to."""
    alone = rated_or_supposed(rows((1, 0.0, 1.0, math.nan), (2, 1.0, 0.0, math.nan), (2, 1.0, 0.0, math.nan)))
    assert alone[0] > EVEN


@given(st.floats(0, 1), st.floats(0, 1), st.one_of(st.none(), st.floats(0.5, 5)))
def test_one_passage_alone_is_told_as_among_others(first: float, share: float, stars: float | None) -> None:
    positive, negative = first, share * (1 - first)
    rating = float("nan") if stars is None else stars
    praise, blame = informed(np.array([positive]), np.array([negative]), np.array([rating]))
    assert informed_of_one(positive, negative, rating) == pytest.approx((praise[0], blame[0]))

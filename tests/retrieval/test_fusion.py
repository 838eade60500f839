"""Reciprocal rank fusion, worked by hand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.fusion import reciprocal_rank

RANKINGS = st.lists(st.lists(st.integers(0, 30), unique=True, max_size=15), max_size=4)


def test_two_rankings_worked_by_hand() -> None:
    """7 is second and first, 5 first and third, 9 third and second; 2 stands in one ranking alone."""
    fused = reciprocal_rank([[5, 7, 9], [7, 9, 5, 2]])
    assert list(fused) == [7, 5, 9, 2]
    assert fused[7] == pytest.approx(1 / 62 + 1 / 61)
    assert fused[5] == pytest.approx(1 / 61 + 1 / 63)
    assert fused[9] == pytest.approx(1 / 63 + 1 / 62)
    assert fused[2] == pytest.approx(1 / 64)


def test_equals_go_by_their_id() -> None:
    """Ties are settled, so that the same library always answers the same."""
    assert list(reciprocal_rank([[4, 1], [1, 4]])) == [1, 4]


def test_nothing_fused_is_nothing() -> None:
    """No ranking, or empty ones, give an empty ranking."""
    assert reciprocal_rank([]) == reciprocal_rank([[], []]) == {}


@settings(deadline=None)
@given(RANKINGS)
def test_every_item_is_kept_once_and_best_first(rankings: list[list[int]]) -> None:
    """The fused ranking holds exactly what any of them holds."""
    fused = reciprocal_rank(rankings)
    assert set(fused) == {item for ranking in rankings for item in ranking}
    assert list(fused.values()) == sorted(fused.values(), reverse=True)


@settings(deadline=None)
@given(st.lists(st.integers(0, 30), unique=True))
def test_one_ranking_stays_as_it_is(ranking: list[int]) -> None:
    """Fusing a ranking with nothing, or with itself, changes no order."""
    assert list(reciprocal_rank([ranking])) == list(reciprocal_rank([ranking, ranking])) == ranking

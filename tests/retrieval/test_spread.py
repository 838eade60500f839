"""Truths about the order in which people speak."""

from __future__ import annotations

from itertools import pairwise, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.answers import Quote
from retrieval.quotes.quoting import speaker, spread
from seeds.models import Role


def said(name: str | None, number: int) -> Quote:
    return Quote(
        text="Un film.", film="f", film_title="F", reviewer=name, role=Role.SPECTATOR, rating=None, scale=None,
        date=None, review_id=str(number), passage_id=number, document="d", row=None, start=0, end=8, score=1.0,
    )  # fmt: skip


def quotes(names: list[str | None]) -> list[Quote]:
    return [said(name, number) for number, name in enumerate(names)]


NAMES = st.lists(st.sampled_from(["a", "b", "c", None]), max_size=7)


@settings(deadline=None)
@given(NAMES)
def test_nothing_is_lost_or_added(names: list[str | None]) -> None:
    """The same quotes, in another order."""
    before = quotes(names)
    assert sorted(spread(before), key=lambda q: q.passage_id) == before


@settings(deadline=None)
@given(NAMES)
def test_an_order_without_repetition_stays(names: list[str | None]) -> None:
    """Where nobody speaks twice in a row nothing moves."""
    before = quotes(names)
    if all(speaker(a) != speaker(b) for a, b in pairwise(before)):
        assert spread(before) == before


def test_two_anonymous_visitors_are_two_people() -> None:
    """Neither has spoken before the other."""
    before = quotes([None, None, "a"])
    assert spread(before) == before


@settings(deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "c", None]), max_size=6))
def test_voices_alternate_wherever_they_can(names: list[str | None]) -> None:
    """Where some order parts each voice from itself, the quotes stand in such an order."""
    before = quotes(names)
    ways = permutations([speaker(q) for q in before])
    if any(all(a != b for a, b in pairwise(way)) for way in ways):
        voices = [speaker(q) for q in spread(before)]
        assert all(a != b for a, b in pairwise(voices))

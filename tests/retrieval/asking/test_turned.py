"""Truths about a side that is asked for by denying the other: "@" stands for a film's title."""

from __future__ import annotations

import pytest

from retrieval.asking.cues import read_cues
from retrieval.asking.turned import as_meant
from retrieval.question import Figure, Intent, Order, Side
from retrieval.words.folding import flat


@pytest.mark.parametrize(
    "text",
    [
        "the not so good reviews of @", "les avis pas très bons sur @", "reviews of @ that aren't positive",
        "les avis qui ne sont pas favorables", "less enthusiastic reviews of @", "la critique pas bonne",
    ],
)  # fmt: skip
def test_praise_denied_is_blame(text: str) -> None:
    """Reviews that are not good are those against; nothing of it is left for a subject."""
    reading = read_cues(flat(text), films=1)
    assert (reading.intent, reading.side) == (Intent.SIDE, Side.NEGATIVE)


@pytest.mark.parametrize("text", ["reviews of @ that aren't negative", "les avis pas trop sévères sur @"])
def test_blame_denied_is_praise(text: str) -> None:
    """And the other way round."""
    assert read_cues(flat(text), films=1).side is Side.POSITIVE


@pytest.mark.parametrize(
    "text",
    ["pas de bonnes critiques ?", "aren't there any good reviews?", "the sound is not good", "pas que de bons avis"],
)
def test_a_denial_of_something_else_turns_nothing(text: str) -> None:
    """Only an adjective of the reviews that is itself denied is turned."""
    assert as_meant(flat(text)) == (flat(text), ())


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("les moins bonnes critiques de @", Order.WORST), ("les moins bons avis sur @", Order.WORST),
        ("the least favourable reviews of @", Order.WORST), ("les moins mauvaises critiques", Order.BEST),
    ],
)  # fmt: skip
def test_the_least_good_reviews_are_no_good_ones(text: str, order: Order) -> None:
    """"Les moins bonnes" are asked for by their rating, of all the reviews."""
    reading = read_cues(flat(text), films=1)
    assert (reading.intent, reading.order, reading.side) == (Intent.REVIEWS, order, None)


def test_those_that_are_not_good_are_counted_with_the_bad() -> None:
    """A count is of the side that is meant."""
    reading = read_cues(flat("combien d'avis pas bons sur @ ?"), films=1)
    assert (reading.figure, reading.side) == (Figure.COUNT, Side.NEGATIVE)

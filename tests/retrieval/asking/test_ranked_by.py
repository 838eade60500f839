"""Titles ranked by a share of their ratings and by the length of their reviews: how that is asked."""

from __future__ import annotations

import pytest

from retrieval.asking.ranked_by import find_lengths_ranked, find_share, find_without
from retrieval.question import Order, Side
from retrieval.words.folding import flat

BEST, WORST, FOR, AGAINST = Order.BEST, Order.WORST, Side.POSITIVE, Side.NEGATIVE


@pytest.mark.parametrize(
    ("text", "order", "side"),
    [
        ("quel film a le plus fort taux d'avis négatifs", BEST, AGAINST),
        ("which series has the lowest share of bad reviews?", WORST, AGAINST),
        ("highest percentage of positive reviews?", BEST, FOR),
        ("classe les films par pourcentage d'avis positifs", BEST, FOR),
        ("which title has the most negative reviews in proportion", BEST, AGAINST),
        ("le pourcentage d'avis négatifs le plus élevé", BEST, AGAINST),
        ("quel titre a le meilleur taux de satisfaction", BEST, FOR),
        ("films dont la part d'avis défavorables est la plus faible", WORST, AGAINST),
    ],
)
def test_films_are_ranked_by_a_side_of_their_ratings(text: str, order: Order, side: Side) -> None:
    found = find_share(flat(text), bounded=False, alone=True)
    assert found is not None
    assert (found[0].order, found[1]) == (order, side)


def test_a_share_of_ratings_that_were_named() -> None:
    """They were taken out before; without them it is a share of nothing."""
    text = "which title has the largest share of        reviews?"
    found = find_share(text, bounded=True, alone=True)
    assert found is not None
    assert (found[0].order, found[1]) == (BEST, None)
    assert find_share(text, bounded=False, alone=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "quel film a la plus grande part de mystère", "the best part of the film", "la plus grande partie du film",
        "quelle est la part d'avis négatifs du film", "which title has the most reviews", "le film a une part d'ombre",
    ],
)  # fmt: skip
def test_no_share_is_no_ranking(text: str) -> None:
    assert find_share(flat(text), bounded=False, alone=True) is None


def test_where_a_film_is_spoken_of_a_share_is_its_own() -> None:
    """Unless films are named in the question."""
    assert find_share("highest percentage of positive reviews", bounded=False, alone=False) is None
    assert find_share("which film has the highest percentage of positive reviews", bounded=False, alone=False)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("quel titre a les avis les plus longs ?", BEST), ("which title has the longest reviews on average?", BEST),
        ("which series has the shortest reviews?", WORST), ("longueur moyenne des avis par titre", BEST),
        ("average review length for each title", BEST), ("films classés par longueur des avis", BEST),
        ("rank films by review length", BEST), ("sur quel film les avis sont les plus longs", BEST),
        ("quel titre a en moyenne les avis les plus courts", WORST),
    ],
)  # fmt: skip
def test_films_are_ranked_by_the_length_of_their_reviews(text: str, order: Order) -> None:
    found = find_lengths_ranked(flat(text))
    assert found is not None
    assert found.order is order


@pytest.mark.parametrize(
    "text",
    [
        "les avis les plus longs sur le film", "the longest review of the series", "which film is the longest",
        "quel film a les plus longs plans", "longueur moyenne des avis", "quel film est le plus long",
    ],
)  # fmt: skip
def test_the_longest_of_something_else(text: str) -> None:
    assert find_lengths_ranked(flat(text)) is None


@pytest.mark.parametrize(
    "text", ["which film never got a       rating?", "quel titre n'a aucun      ", "which titles have no       reviews"]
)
def test_films_without_a_rating_that_was_named(text: str) -> None:
    found = find_without(text)
    assert found is not None
    assert found.order is WORST


@pytest.mark.parametrize(
    "text", ["quel film n'a aucun defaut", "which film has no music", "the film never got boring"]
)
def test_films_without_something_else(text: str) -> None:
    assert find_without(text) is None

"""A word of another title in a question about a film that is named first."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

INDEX = TitleIndex(
    [film("passengers", "Passengers"), film("robot", "Mr. Robot"), film("x", "X"), film("witch", "The Witch")]
)


def found(text: str) -> list[tuple[str, ...]]:
    return [match.films for match in INDEX.find(tokens(text), text)]


@pytest.mark.parametrize(
    "text",
    [
        "Passengers : le serveur robot du restaurant", "Passengers: does anyone mention the witch",
        "Passengers: is it a French X-Files?", "Passengers : le Fauve des X-Men",
        "Passengers : est-ce que le robot est drôle ?", "Passengers: is the robot better at the end?",
        "« Passengers » : le robot",
    ],
)  # fmt: skip
def test_words_in_a_question_on_one_film_are_no_other(text: str) -> None:
    assert found(text) == [("passengers",)]


@pytest.mark.parametrize(
    ("text", "films"),
    [
        ("Passengers : mieux que The Witch ?", ["passengers", "witch"]),
        ("Passengers compared with the witch", ["passengers", "witch"]),
        ("Passengers: better than robot?", ["passengers", "robot"]),
        ("X: the ending", ["x"]),
    ],
)
def test_two_films_are_named_where_they_are_compared(text: str, films: list[str]) -> None:
    assert found(text) == [(one,) for one in films]


@pytest.mark.parametrize("text", ["how many people gave Passengers 10", "who rated the witch 3"])
def test_a_number_that_is_given_to_a_film_is_a_rating(text: str) -> None:
    assert [films for films in found(text) if films] == found(text) != []


@pytest.mark.parametrize("text", ["Mr. Robot 10", "rating of Mr. Robot 2", "give me reviews of mr robot 2"])
def test_any_other_number_tells_another_film(text: str) -> None:
    assert found(text) == [()]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Passengers vs Ford v Passengers", 1), ("is passengers better than cold v passengers", 1),
        ("Ford v Passengers vs Passengers", 1), ("Passengers vs Mr. Robot", 2),
    ],
)
def test_the_other_title_may_hold_the_first(text: str, count: int) -> None:
    assert len(found(text)) == count

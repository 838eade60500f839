"""A word that only one title has, and no language, stands for it wherever it is said by itself."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

INDEX = TitleIndex((
    film("bridgerton", "La Chronique des Bridgerton"),
    film("downton", "Downton Abbey"),
    film("crown", "The Crown"),
    film("grinch", "How the Grinch Stole Christmas"),
    film("paris", "Minuit à Paris"),
    film("sex", "Sex Education"),
))  # fmt: skip


def found(text: str) -> list[str]:
    return [film for match in INDEX.find(tokens(text), text) for film in match.films]


@pytest.mark.parametrize(
    "text",
    [
        "bridgerton c'est bien ?", "bridgerton c'est bien ou c nul", "bridgerton en 2021 les notes ?",
        "average rating of bridgerton in 2021", "combien d'avis négatifs sur Bridgerton en 2021 ?",
        "les notes de bridgerton par année", "la musique de bridgerton elle est bien ?", "et bridgerton ?",
        "il a mis combien Paul à bridgerton", "brigerton c'est bien ?", "les Bridgerton c'est bien ?",
    ],
)  # fmt: skip
def test_such_a_word_stands_for_its_title(text: str) -> None:
    assert found(text) == ["bridgerton"]


@pytest.mark.parametrize("text", ["la VF de downton elle est comment", "quelle saison de dowton est la meilleure"])
def test_a_name_that_is_most_of_a_title_stands_for_it(text: str) -> None:
    assert found(text) == ["downton"]


@pytest.mark.parametrize(
    ("text", "films"),
    [
        ("bridgerton compared to downton abbey", ["bridgerton", "downton"]),
        ("on hésite entre the crown et bridgerton", ["crown", "bridgerton"]),
        ("downton mieux que bridgerton ?", ["downton", "bridgerton"]),
        ("the crown par rapport à downton", ["crown", "downton"]),
    ],
)  # fmt: skip
def test_it_is_set_beside_another_film(text: str, films: list[str]) -> None:
    assert found(text) == films


@pytest.mark.parametrize(
    "text",
    [
        "downton hill c'est bien ?", "Anthony Bridgerton", "daphne bridgerton", "un downton ?", "filmé à downton",
        "Paul Downton joue bien",
    ],
)  # fmt: skip
def test_beside_other_names_or_as_a_place_it_does_not(text: str) -> None:
    assert found(text) == []


def test_beside_a_film_that_nothing_compares_it_with_it_does_not() -> None:
    assert found("the crown : on y parle de bridgerton ?") == ["crown"]


@pytest.mark.parametrize("text", ["grinch c'est bien ?", "la moyenne de grinch en 2012"])
def test_a_rare_word_is_the_film_that_a_verdict_or_a_figure_is_asked_of(text: str) -> None:
    assert found(text) == ["grinch"]


@pytest.mark.parametrize("text", ["sex ed saison 2 mieux que la 1 ?", "et sex educ ?"])
def test_the_last_word_of_a_title_may_be_cut_short(text: str) -> None:
    assert found(text) == ["sex"]


@pytest.mark.parametrize("text", ["the sex scenes", "sex e", "du sexe en trop", "sex and the city"])
def test_another_word_is_not_the_title_cut_short(text: str) -> None:
    assert found(text) == []

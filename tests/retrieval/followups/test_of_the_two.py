"""Which of so many works: of all that is held, or of the films just compared."""

from __future__ import annotations

import pytest

from retrieval.followups.of_the_two import of_the_two


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Des deux séries, laquelle est la mieux notée ?", "quelle serie est la mieux notée ?"),
        ("laquelle des deux séries divise le plus ?", "quelle serie divise le plus ?"),
        ("which of the two series is better rated?", "which series is best rated?"),
        ("of your 3 movies, which one has more reviews", "which movie has most reviews"),
        ("de tous les films lequel est le pire", "quel film est le pire"),
    ],
)
def test_all_such_works_are_asked_about(text: str, asked: str) -> None:
    assert of_the_two(text, compared=False) == asked


def test_those_just_compared_are_meant() -> None:
    assert of_the_two("des deux films, lequel est le plus long ?", compared=True) == "lequel est le plus long ?"


@pytest.mark.parametrize(
    "text",
    ["des deux acteurs lequel est le meilleur", "which of the two endings is better", "les deux séries", "laquelle ?"],
)
def test_other_things_are_no_works(text: str) -> None:
    assert of_the_two(text, compared=False) is None

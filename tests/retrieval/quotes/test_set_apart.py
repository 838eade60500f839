"""A season set beside the others by the words around it."""

from __future__ import annotations

import pytest

from retrieval.question import Side
from retrieval.quotes.set_apart import of_another_work, seasons_in, set_apart


def said(text: str) -> set[Side]:
    places = seasons_in(text)
    found = (set_apart(text, place, tuple(p for p in places if p != place)) for place in places)
    return {side for side in found if side}


@pytest.mark.parametrize(
    "text",
    ["Une saison 4 un peu moins drôle.", "La 3e saison est un petit cran en-dessous des deux premières.",
     "La série s'épuise dans sa saison 3.", "Ça retombe dans la quatrième saison.", "Season 2 is weaker.",
     "La S5 est de trop.", "Season three is not as good.", "Quelle déception cette dernière saison."],
)
def test_below_the_others(text: str) -> None:
    assert said(text) == {Side.NEGATIVE}


@pytest.mark.parametrize(
    "text",
    ["La première saison reste d'assez loin la meilleure.", "Saison 3 : La meilleur des trois.",
     "Une deuxième saison encore mieux.", "Ma préférée reste la saison 2.", "Season 2 is the best."],
)
def test_above_the_others(text: str) -> None:
    assert said(text) == {Side.POSITIVE}


@pytest.mark.parametrize(
    "text",
    ["La saison 3 ne déçoit pas.", "Trahie par une seconde saison décevante ?", "La saison 2 est la meilleure série.",
     "Pour cette troisième saison on s'attendait à mieux.", "Une saison un peu meilleure que la précédente.",
     "La saison 4 n'est pas la meilleure.", "La saison 2 est sortie, mais la suite est meilleure."],
)
def test_neither(text: str) -> None:
    assert said(text) == set()


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Après Vikings saison 5, j'ai regardé.", True), ("Comme la saison 3 de Lost.", True),
        ("Bref Narcos saison 3 déçoit.", False), ("La saison 3 de Narcos.", False), ("Bof. La saison 3.", False),
    ],
)  # fmt: skip
def test_a_season_of_another_work(text: str, other: bool) -> None:
    [place] = seasons_in(text)
    assert of_another_work(text, place, "Narcos") is other

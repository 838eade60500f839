"""Titles of everyday words in lists of titles, and numbers that are none."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

TITLES = ("Suits : avocats sur mesure", "Lucifer", "Dexter", "Five", "Une Rencontre", "Dark", "21")
INDEX = TitleIndex([film(title, title) for title in TITLES])


def found(text: str) -> list[str]:
    return [f.split(" :")[0] for m in INDEX.find(tokens(text), text) for f in m.films]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Suits, Dexter, Lucifer: which has the most reviews?", ["Suits", "Dexter", "Lucifer"]),
        ("lucifer, dexter, suits", ["Lucifer", "Dexter", "Suits"]),
        ("average of dexter, lucifer and suits", ["Dexter", "Lucifer", "Suits"]),
        ("note de lucifer, five et une rencontre", ["Lucifer", "Five", "Une Rencontre"]),
        ("une rencontre, dark, dexter : le mieux noté", ["Une Rencontre", "Dark", "Dexter"]),
        ("lucifer and suits", ["Lucifer", "Suits"]), ("dexter five et lucifer", ["Dexter", "Five", "Lucifer"]),
    ],
)  # fmt: skip
def test_no_title_of_a_list_is_dropped(text: str, titles: list[str]) -> None:
    assert found(text) == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("lucifer, dexter : les acteurs, la musique et une rencontre", ["Lucifer", "Dexter"]),
        ("what do they say of the suits, the music and the acting in Lucifer", ["Lucifer"]),
        ("dexter, suits and swords", ["Dexter"]), ("Dexter is violent, dark and funny", ["Dexter"]),
        ("lucifer and suits that fit", ["Lucifer"]),
        ("lucifer c'est trop dark ?", ["Lucifer"]),
    ],
)  # fmt: skip
def test_the_same_words_among_other_things_are_words(text: str, titles: list[str]) -> None:
    assert found(text) == titles


CHOSEN = TitleIndex([film(title, title) for title in ("Petit Jardin, dernière chance", "Lucifer", "Suits")])


@pytest.mark.parametrize(
    "text",
    [
        "qui a le plus d'avis, petit jardin ou lucifer", "which has more reviews, lucifer or petit jardin",
        "quel est le mieux noté petit jardin ou lucifer ?", "lequel dure plus, suits ou lucifer",
        "entre lucifer et petit jardin lequel est mieux", "lucifer vs petit jardin",
        "lucifer et suits lequel est le mieux noté",
    ],
)  # fmt: skip
def test_two_titles_chosen_between_are_both_read(text: str) -> None:
    """One of them may be known by its first words."""
    assert len(CHOSEN.find(tokens(text), text)) == 2


@pytest.mark.parametrize(
    "text", ["what is better in lucifer, the suits or the hats", "lucifer avance à petits pas ou pas", "lucifer ou pas"]
)
def test_what_is_chosen_between_in_one_film_is_no_title(text: str) -> None:
    assert [match.films for match in CHOSEN.find(tokens(text), text)] == [("Lucifer",)]


@pytest.mark.parametrize("text", ["Suits in 2021", "suits negative reviews 2020", "suits before 2015", "suits en 2014"])
def test_a_title_that_only_a_filter_follows_is_the_title(text: str) -> None:
    assert found(text) == ["Suits"]


@pytest.mark.parametrize(
    "text",
    ["combien de notes 0,5 en tout ?", "films sous 2,5 de moyenne", "note 5", "average above 0.21", "noté 21/100",
     "costumes en 2020"],
)  # fmt: skip
def test_a_number_is_no_title(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "title"), [("note de five", "Five"), ("la note de 21", "21"), ("Five 0,5", "Five")])
def test_a_number_that_is_written_as_the_title_is(text: str, title: str) -> None:
    assert found(text) == [title]

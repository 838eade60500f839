"""A film is found by the title that it bears in the other language."""

from __future__ import annotations

import pytest

from retrieval.titles.abroad import also_called
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

TITLES = ("Les Dents de la mer", "Esprits criminels", "Le Roi Lion", "Pusher", "28 jours plus tard")
INDEX = TitleIndex([film(title, title) for title in TITLES])


def found(text: str) -> list[str]:
    return [f for m in INDEX.find(tokens(text), text) if m.sure for f in m.films]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("is jaws any good", "Les Dents de la mer"), ("Jaws: the music", "Les Dents de la mer"),
        ("how many 1-star reviews did Criminal Minds get?", "Esprits criminels"),
        ("criminal minds c bien ?", "Esprits criminels"), ("the lion king songs", "Le Roi Lion"),
        ("28 days later is it scary", "28 jours plus tard"),
    ],
)  # fmt: skip
def test_its_other_title_is_as_sure_as_its_own(text: str, title: str) -> None:
    assert found(text) == [title]


@pytest.mark.parametrize("text", ["his jaws are huge", "the shark's jaws", "the king is a lion", "days later he dies"])
def test_words_used_as_words_are_no_title(text: str) -> None:
    assert found(text) == []


def test_a_film_that_bears_it_as_its_own_goes_first() -> None:
    index = TitleIndex([film("french", "Le Roi Lion"), film("english", "The Lion King")])
    assert [m.films for m in index.find(tokens("the lion king"), "the lion king")] == [("english",)]


def test_what_is_no_work_of_the_table_has_no_other_title() -> None:
    assert also_called(["Pusher"]) == []
    assert also_called(["The Lion King"]) == ["Le Roi lion"]


def test_what_a_numbered_title_begins_with_is_not_sure() -> None:
    """"John Wick: Chapter 2" is no other name of the first film."""
    index = TitleIndex([film("two", "John Wick 2"), film("other", "Pusher")])
    [match] = index.find(tokens("note de john wick"), "note de john wick")
    assert (match.films, match.sure) == (("two",), False)
    assert [m.sure for m in index.find(tokens("john wick chapter 2"), "john wick chapter 2")] == [True]

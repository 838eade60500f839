"""Titles told by their initials."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

INDEX = TitleIndex(
    [film("harbour", "Plus douce la nuit"), film("thrones", "Guild of Towers"), film("dead", "The Wandering Dogs"),
     film("two", "Tales of Rain"), film("three", "Town of Rats"), film("split", "Split"),
     film("cgi", "Cold Grey Island")]
)  # fmt: skip


def _found(text: str) -> list[tuple[str, ...]]:
    return [m.films for m in INDEX.find(tokens(text), text)]


@pytest.mark.parametrize(
    ("text", "films"),
    [
        ("pdln c'est bien ?", [("harbour",)]), ("what about the acting in PDLN", [("harbour",)]),
        ("is GoT any good", [("thrones",)]), ("TWD note moyenne", [("dead",)]), ("wd : la fin", []),
        ("GOT vs PDLN", [("thrones",), ("harbour",)]), ("the rating of TOR", [("three", "two")]),
        ("le film Split ou PDLN ?", [("split",), ("harbour",)]),
    ],
)  # fmt: skip
def test_initials_tell_a_title(text: str, films: list[tuple[str, ...]]) -> None:
    assert _found(text) == films


@pytest.mark.parametrize("text", ["they got bored", "la note", "the CGI is bad", "le film Split, pdln ?", "svp"])
def test_words_are_no_initials(text: str) -> None:
    """Words of their own in small letters, what is written so and is no title, small letters beside a title."""
    assert all(films == ("split",) for films in _found(text))


def test_a_title_told_by_its_initials_is_not_sure() -> None:
    assert not INDEX.find(tokens("avis sur pdln"), "avis sur pdln")[0].sure

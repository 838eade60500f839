"""A title that ends a question ends it before a kind word too, and the summer in one is no tool word."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

TITLES = TitleIndex([film("ete", "La Barque de l'été"), film("arc", "L'Arc"), film("grave", "Grave")])


def found(text: str) -> list[str]:
    return [text[words[m.start].start : words[m.end - 1].end] for words in [tokens(text)]
            for m in TITLES.find(words, text) if m.sure]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("nora blum dans la barque de l ete svp", "la barque de l ete"),
        ("musique la barque de l'été stp", "la barque de l'été"),
        ("the sets in la barque de l ete please", "la barque de l ete"),
        ("les décors dans grave svp", "grave"), ("les décors dans grave", "grave"),
    ],
)  # fmt: skip
def test_kind_words_after_a_title_change_nothing(text: str, title: str) -> None:
    assert found(text) == [title]


@pytest.mark.parametrize(
    "text", ["c'est grave stp", "c'est grave svp ?", "la barque a été repeinte", "on a été déçus svp"]
)
def test_words_before_kind_words_are_words_still(text: str) -> None:
    assert found(text) == []

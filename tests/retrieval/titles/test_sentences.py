"""A title that is a sentence of everyday words is told by its language, where the question is in the other one."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

TITLES = TitleIndex([film("see", "I See You"), film("aime", "Je vous aime"), film("for", "For All Seasons")])


@pytest.mark.parametrize(
    ("text", "films"),
    [
        ("la fin de i see you elle est réussie ?", ["see"]), ("i see you bien ou pas bien ?", ["see"]),
        ("is the ending of je vous aime any good?", ["aime"]),
        ("Ruth Wren dans for all seasons c comment", ["for"]), ("il a mis combien a for all seasons", ["for"]),
        ("what do people say about for all seasons", ["for"]), ("un film for all", []),
        ("i think i can see you like good films", []), ("les films que je vous aime voir commenter", []),
    ],
)  # fmt: skip
def test_a_sentence_of_the_other_language_is_a_title(text: str, films: list[str]) -> None:
    assert [film for match in TITLES.find(tokens(text), text) for film in match.films] == films

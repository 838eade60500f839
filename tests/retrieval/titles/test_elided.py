"""English titles in French questions: elided before, typed as one word with that, without their apostrophe."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

INDEX = TitleIndex([film("joy", "It's a Joy"), film("follows", "It Follows"), film("pusher", "Pusher")])


def found(text: str) -> list[str]:
    return [match.films[0] for match in INDEX.find(tokens(text), text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("les decors et costumes d'it's a joy", "joy"), ("la musique d'its a joy", "joy"),
        ("its a joy c bien ?", "joy"),
        ("dits a joy la fin elle est bien ?", "joy"), ("la fin dit follows", "follows"),
        ("la musique d'it follows", "follows"), ("what did people say about its a joy", "joy"),
        ("l'actrice principale d'its a joy", "joy"), ("Jo Ahn its a joy", "joy"),
    ],
)  # fmt: skip
def test_a_title_after_d_is_one(text: str, title: str) -> None:
    assert found(text) == [title]


@pytest.mark.parametrize(
    "text", ["is it a joy to see?", "what follows it", "its ending", "est-ce qu'il dit follow me", "its a shame"]
)
def test_words_that_only_look_so_are_none(text: str) -> None:
    assert found(text) == []

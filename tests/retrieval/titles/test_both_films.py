"""Two films that are named and then called "both"."""

from __future__ import annotations

import pytest

from retrieval.titles.both_films import find_both
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import flat, tokens
from tests.retrieval.knowing import ask, film

INDEX = TitleIndex([film("split", "Split"), film("heat", "Zarko"), film("cassidy", "Tom Cassidy")])


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Pusher 2 et Balle perdue 2 note moyenne des 2", None),
        ("Pusher 2 et Balle perdue 2, la musique des deux", "musique"),
        ("Pusher 2 and Balle perdue 2, rating of both", None),
        ("average of Pusher 2 and Balle perdue 2, the two", None),
    ],
)  # fmt: skip
def test_both_is_no_subject_of_theirs(question: str, topic: str | None) -> None:
    asked = ask(question)
    assert (len(asked.films), (asked.topic or "").removeprefix("la ") or None) == (2, topic)


@pytest.mark.parametrize("text", ["les deux acteurs", "the two brothers", "both actors", "deux heures"])
def test_two_of_something_is_what_is_asked(text: str) -> None:
    assert find_both(flat(text)) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("split et zarko, la note des deux", 2), ("split and tom cassidy, rating of both", 2),
        ("the split and zarko", 1), ("un split et zarko des deux", 1),
    ],
)
def test_an_everyday_title_joined_to_another_is_one_where_both_are_spoken_of(text: str, count: int) -> None:
    assert len(INDEX.find(tokens(text), text)) == count

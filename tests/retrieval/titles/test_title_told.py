"""What a title is said to be, in brackets, is no subject, and tells that it is a title."""

from __future__ import annotations

import pytest

from retrieval.question import Question
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import ask, film

INDEX = TitleIndex([film(t, t) for t in ("You", "Dark", "The Maid's Tale : la servante", "Pusher 2")])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("You (la série) fait peur ?", "You"), ("you (Netflix) any good?", "You"),
        ("dark (the series) is slow", "Dark"), ("the mai d's tale", "The Maid's Tale : la servante"),
    ],
)  # fmt: skip
def test_words_that_are_said_to_be_a_series_are_a_title(text: str, title: str) -> None:
    assert [f for m in INDEX.find(tokens(text), text) for f in m.films] == [title]


@pytest.mark.parametrize("text", ["are you (the bot) there?", "it is dark (very)", "you (and the series)"])
def test_what_else_stands_in_brackets_tells_none(text: str) -> None:
    assert INDEX.find(tokens(text), text) == []


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Pusher 2 (the film) acting", "acting"), ("Pusher 2 (le film de 2004) : la musique", "musique"),
        ("did people find Pusher 2 (the Netflix series) unrealistic?", "unrealistic"),
        ("Pusher 2 (the car chase)", "car chase"), ("Pusher 2 (the robot) zorking", "robot zorking"),
    ],
)  # fmt: skip
def test_no_bracket_is_left_open_in_a_subject(text: str, topic: str) -> None:
    question: Question = ask(text)
    assert (question.films, question.topic) == (("pusher-2",), topic)

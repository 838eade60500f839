"""Somebody's score is music; the score of a film, of a site or of the critics is a rating."""

from __future__ import annotations

import pytest

from retrieval.asking.composed import find_composed
from retrieval.question import Intent
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "what did people think of Jo Brandmann's score for Pusher 2?", "jo brandmann's score in pusher 2",
        "score of Pusher 2 by Jo Brandmann", "the score by Jo Brandmann in Pusher 2",
    ],
)  # fmt: skip
def test_a_score_that_somebody_composed_is_no_rating(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.films, question.unknown_film) == (Intent.SUBJECT, ("pusher-2",), None)
    assert question.topic is not None
    assert "brandmann" in question.topic.lower()


@pytest.mark.parametrize(
    "text",
    [
        "@@@'s score", "what's the score of @@@", "imdb's score for @@@", "the critics' score for @@@",
        "score of @@@ by year", "average score for @@@", "people's score for @@@",
    ],
)  # fmt: skip
def test_any_other_score_is_one(text: str) -> None:
    assert find_composed(text) is None

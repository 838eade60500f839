"""Two reviewers set against each other."""

from __future__ import annotations

import pytest

from retrieval.question import Figure, Intent
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("TUTUR29 est-il plus sévère que nastygobs ?", "nastygobs"),
        ("is TUTUR29 harsher than nastygobs?", "nastygobs"),
        ("est-ce que TUTUR29 note plus durement que nastygobs sur Pusher 2", "nastygobs"),
    ],
)  # fmt: skip
def test_the_mean_of_one_is_told_and_the_other_can_be_asked_for(text: str, also: str) -> None:
    question = ask(text)
    assert (question.intent, question.figure, question.also) == (Intent.FIGURE, Figure.MEAN, also)
    assert question.filters.reviewers == ("TUTUR29",)
    assert question.topic is None


@pytest.mark.parametrize(
    "text",
    ["Pusher 2 est-il plus dur que Le Parrain ?", "que dit TUTUR29 de Pusher 2 ?", "les avis durs de TUTUR29"],
)
def test_nobody_is_set_against_anybody(text: str) -> None:
    assert ask(text).also is None

"""Which rating a reviewer gave, where no word for a rating says so."""

from __future__ import annotations

import pytest

from retrieval.question import Figure, Intent
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "TUTUR29 a mis combien à Pusher 2 ?", "combien TUTUR29 a mis à Pusher 2 ?",
        "tutur29 pour pusher 2 il a mis combien",
        "TUTUR29 il met combien à Pusher 2 ?", "TUTUR29 a donné combien d'étoiles à Pusher 2 ?",
        "how much did TUTUR29 give Pusher 2?", "what did TUTUR29 rate Pusher 2?",
        "TUTUR29 gave Pusher 2 how many stars?",
    ],
)  # fmt: skip
def test_what_a_reviewer_gave_is_a_rating(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.figure, question.topic) == (Intent.FIGURE, Figure.MEAN, None)
    assert question.filters.reviewers == ("TUTUR29",)


@pytest.mark.parametrize(
    "text", ["what did TUTUR29 think of Pusher 2?", "TUTUR29 a dit quoi de Pusher 2 ?", "avis de TUTUR29 sur Pusher 2"]
)
def test_what_a_reviewer_wrote_is_none(text: str) -> None:
    assert ask(text).intent is Intent.REVIEWS


def test_how_many_reviews_somebody_wrote_is_a_count() -> None:
    assert ask("combien d'avis TUTUR29 a mis sur Pusher 2 ?").figure is Figure.COUNT

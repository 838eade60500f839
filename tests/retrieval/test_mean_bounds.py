"""Whether the mean of a film is above a number is no filter on its reviews."""

from __future__ import annotations

import pytest

from retrieval.question import Figure, Intent
from seeds.models import ReviewFilter
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "est-ce que la moyenne de Pusher 2 dépasse 4 ?", "la note de Pusher 2 est-elle supérieure à 4 ?",
        "is the average of Pusher 2 above 3.5?", "does Pusher 2 average more than 4?",
        "Pusher 2 a une moyenne inférieure à 3 ?", "is Pusher 2's average rating at least 4?",
    ],
)  # fmt: skip
def test_the_mean_is_told_over_all_reviews(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.figure, question.filters) == (Intent.FIGURE, Figure.MEAN, ReviewFilter())


@pytest.mark.parametrize(
    "text",
    [
        "la moyenne des avis de Pusher 2 au-dessus de 4", "les avis sur Pusher 2 dont la note est supérieure à 4",
        "average of the Pusher 2 reviews above 3", "combien d'avis ont une note supérieure à 4 sur Pusher 2",
    ],
)
def test_reviews_are_picked_by_their_rating(text: str) -> None:
    """Where it is theirs."""
    assert ask(text).filters.bounded

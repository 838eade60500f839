"""Slips in the words that ask for figures."""

from __future__ import annotations

import pytest

from retrieval.question import Figure, Intent
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("moyene de Pusher 2", Figure.MEAN), ("avrage rating of Pusher 2", Figure.MEAN), ("pusher 2 moy", Figure.MEAN),
        ("medianne de Pusher 2", Figure.MEDIAN), ("pourcantage d'avis positifs sur Pusher 2", Figure.SHARE),
        ("repartision des notes de Pusher 2", Figure.DISTRIBUTION), ("combiens d'avis pour Pusher 2", Figure.COUNT),
    ],
)  # fmt: skip
def test_a_slip_asks_for_the_same_figure(text: str, figure: Figure) -> None:
    """And is no subject."""
    question = ask(text)
    assert (question.intent, question.figure, question.topic) == (Intent.FIGURE, figure, None)

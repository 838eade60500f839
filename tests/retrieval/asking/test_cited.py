"""A film held is sought in the reviews of another where the question says so; else the two are compared."""

from __future__ import annotations

import pytest

from retrieval.answers import ComparisonAnswer, NoAnswer, QuotesAnswer
from retrieval.question import Intent
from tests.retrieval.knowing import ask
from tests.retrieval.small import Said, small

LIKE = "It is like Omega in the desert, and I loved it."
REVIEWS: tuple[Said, ...] = (("Alpha", LIKE), ("Alpha", "A dull film, nobody should see it."), ("Omega", "I loved it."))


@pytest.mark.parametrize(
    "text",
    [
        "les avis sur Pusher 2 qui parlent de Balle perdue 2",
        "qui parle de Balle perdue 2 dans les avis de Pusher 2 ?",
        "Balle perdue 2 cité dans Pusher 2", "Pusher 2 : qui compare à Balle perdue 2",
        "reviews of Pusher 2 that mention Balle perdue 2",
        "does anyone mention Balle perdue 2 in the reviews of Pusher 2?",
        "references to Balle perdue 2 in Pusher 2", "combien d'avis sur Pusher 2 citent Balle perdue 2",
    ],
)  # fmt: skip
def test_one_is_sought_in_the_other(text: str) -> None:
    question = ask(text)
    assert (question.films, question.topic, question.names) == (("pusher-2",), "Balle perdue 2", ("Balle perdue 2",))


@pytest.mark.parametrize(
    "text",
    [
        "compare Pusher 2 et Balle perdue 2", "Pusher 2 comparé à Balle perdue 2", "Pusher 2 vs Balle perdue 2",
        "que disent les avis de Pusher 2 et Balle perdue 2", "les avis sur Pusher 2 et ceux sur Balle perdue 2",
    ],
)  # fmt: skip
def test_two_are_compared(text: str) -> None:
    assert ask(text).intent is Intent.COMPARE


def test_whoever_names_it_is_quoted() -> None:
    with small(*REVIEWS) as engine:
        given = engine.answer("reviews of Alpha that mention Omega")
        assert isinstance(given, QuotesAnswer)
        assert [quote.text for quote in given.quotes] == [LIKE]
        assert isinstance(engine.answer("reviews of Omega that mention Alpha"), NoAnswer)
        assert isinstance(engine.answer("Alpha vs Omega"), ComparisonAnswer)

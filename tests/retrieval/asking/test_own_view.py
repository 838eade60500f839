"""What who asks made of the film is no subject and takes no side, where a question follows."""

from __future__ import annotations

import pytest

from retrieval.question import Intent, Side
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "on a adoré Pusher 2, des avis négatifs ?", "we loved Pusher 2, any negative reviews?",
        "J'ai bien aimé Pusher 2. des avis négatifs ?",
    ],
)  # fmt: skip
def test_what_is_asked_after_it_is_asked_for(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.side, question.topic) == (Intent.SIDE, Side.NEGATIVE, None)


def test_of_something_in_the_film_no_side_is_taken() -> None:
    question = ask("j'ai adoré Pusher 2, la musique surtout, qu'en disent les gens ?")
    assert (question.topic, question.side) == ("musique", None)


@pytest.mark.parametrize(
    "text", ["I loved Pusher 2", "qui a adoré Pusher 2 ?", "les gens ont adoré Pusher 2, pourquoi ?"]
)
def test_alone_or_of_others_it_asks_for_a_side(text: str) -> None:
    question = ask(text)
    assert question.side is Side.POSITIVE or question.intent is Intent.REVIEWS

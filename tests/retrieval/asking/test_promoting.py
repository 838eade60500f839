"""Truths about quotes that are wanted for a poster: they are praise, and short."""

from __future__ import annotations

import pytest

from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Order, Side
from retrieval.quotes.quotable import tempered
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "give me three quotes for a Pusher 2 poster", "quotes I can put on the poster of Pusher 2",
        "I need a short punchy line for the poster of Pusher 2", "best blurbs for Pusher 2",
        "a tagline for Pusher 2", "what could we print on the DVD cover of Pusher 2?",
        "une phrase d'accroche pour l'affiche de Pusher 2", "que mettre sur l'affiche de Pusher 2 ?",
        "trois phrases pour la jaquette du DVD de Pusher 2", "une accroche pour Pusher 2",
    ],
)  # fmt: skip
def test_a_quote_for_a_poster_is_praise(text: str) -> None:
    """And neither the poster nor the line is a subject."""
    question = ask(text)
    assert (question.intent, question.side, question.topic) == (Intent.SIDE, Side.POSITIVE, None)
    assert question.promoting


@pytest.mark.parametrize(
    "text",
    [
        "what do they say about the poster of Pusher 2", "que disent-ils de l'affiche de Pusher 2",
        "the most quotable line in Pusher 2", "what's the tagline of Pusher 2?", "quotes on the poster of Pusher 2",
        "on accroche à Pusher 2 ?", "is the trailer of Pusher 2 misleading?",
    ],
)  # fmt: skip
def test_a_poster_or_a_line_of_the_film_can_be_asked_about(text: str) -> None:
    """It is a subject then."""
    question = ask(text)
    assert question.topic
    assert (question.promoting, question.side) == (False, None)


def test_a_side_and_a_subject_that_are_told_stay() -> None:
    """Who wants blame on a poster gets blame; praise of the music is of the music."""
    assert ask("a negative quote for the poster of Pusher 2").side is Side.NEGATIVE
    question = ask("a quote on the music of Pusher 2 for a poster")
    assert (question.side, question.words) == (Side.POSITIVE, ("music",))


@pytest.mark.parametrize("text", ["Superbe, mais long.", "Not a bad film, great even.", "Bien, dommage pour la fin."])
def test_nobody_prints_praise_that_is_half_taken_back(text: str) -> None:
    """A "but" or a "not" leaves a quote to the reviews."""
    assert tempered(text)
    assert not tempered("Un film superbe, tout simplement.")


def test_something_shorter_is_of_the_film_just_spoken_of() -> None:
    """And no film is looked for by it."""
    last = ask("a line for the poster of Pusher 2")
    question = ask("something shorter", Conversation(last=last, films=last.films))
    assert (question.intent, question.order, question.films) == (Intent.REVIEWS, Order.SHORTEST, last.films)

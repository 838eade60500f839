"""The look of a film is a subject, and the evening it is to be watched on is none."""

from __future__ import annotations

import pytest

from retrieval.question import Figure, Intent
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "the look of Pusher 2", "how does Pusher 2 look?",
        "que dit-on du look de Pusher 2", "what about its look in Pusher 2",
    ],
)
def test_the_look_is_what_is_seen(text: str) -> None:
    assert ask(text).subjects == ("images",)


@pytest.mark.parametrize(
    "text",
    [
        "have a look at Pusher 2",
        "look at the reviews of Pusher 2", "let me look at Pusher 2",
    ],
)  # fmt: skip
def test_to_look_is_none(text: str) -> None:
    assert ask(text).subjects == ()


@pytest.mark.parametrize(
    "text",
    [
        "Pusher ou Pusher 2 ce soir ?", "tonight, Pusher or Pusher 2?",
        "Pusher 2 demain soir ?", "Pusher 2 or heat tonight?",
    ],
)
def test_the_evening_is_no_subject(text: str) -> None:
    asked = ask(text)
    assert (asked.topic or "").lower() in ("", "heat")


@pytest.mark.parametrize(
    "text",
    [
        "la soirée dans Pusher 2",
        "Pusher 2, la scène de ce soir-là", "the night in Pusher 2",
    ],
)  # fmt: skip
def test_an_evening_in_the_film_is_one(text: str) -> None:
    assert ask(text).topic is not None


@pytest.mark.parametrize(
    "text",
    [
        "what share of Pusher 2 reviews give 4 or more out of 5?",
        "quelle part des avis de Pusher 2 met plus de 3 sur 5",
    ],
)
def test_a_share_of_bounded_ratings_is_no_mean(text: str) -> None:
    asked = ask(text)
    assert (asked.intent, asked.figure) == (Intent.FIGURE, Figure.SHARE)


@pytest.mark.parametrize("text", ["la note de Pusher 2 sur 20", "Pusher 2, combien sur 5 ?"])
def test_a_scale_alone_asks_for_the_mean(text: str) -> None:
    assert ask(text).figure is Figure.MEAN


def test_a_pronoun_typed_short_is_no_subject() -> None:
    assert "el" not in ask("Mads Mikkelsen dans Pusher 2, el joue bien ?").words

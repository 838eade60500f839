"""Turns that set somebody beside the one just asked about, or ask for the ratings of those who speak of them."""

from __future__ import annotations

import pytest

from retrieval.followups.conversation import Conversation
from retrieval.followups.set_beside import set_beside, set_in_another
from retrieval.question import Figure, Intent, Question
from tests.retrieval.knowing import after, ask

PUSHER = "pusher-2"


def asked() -> Question:
    return ask("Mads Mikkelsen dans Pusher 2")


@pytest.mark.parametrize(
    "text",
    [
        "il est meilleur que Kim Bodnia ?", "et par rapport à Kim Bodnia", "is he better than Kim Bodnia?",
        "mieux que Kim Bodnia", "compared to Kim Bodnia?", "moins bon que Kim Bodnia ?", "ou plutôt Kim Bodnia ?",
        "he plays better than Kim Bodnia?",
    ],
)  # fmt: skip
def test_two_people_are_set_side_by_side(text: str) -> None:
    question = ask(text, after(asked()))
    assert (question.names, question.films) == (("Mads Mikkelsen", "Kim Bodnia"), (PUSHER,))


TITLES = {"pusher": "Pusher", "pusher-2": "Pusher 2"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("compare avec Kim Bodnia dans Pusher", "Mads Mikkelsen dans Pusher 2 ou Kim Bodnia dans Pusher ?"),
        ("compare him with Kim Bodnia in Pusher", "Mads Mikkelsen in Pusher 2 or Kim Bodnia in Pusher ?"),
        ("et par rapport à Kim Bodnia dans Pusher ?", "Mads Mikkelsen dans Pusher 2 ou Kim Bodnia dans Pusher ?"),
    ],
)
def test_somebody_of_another_film_is_set_beside(text: str, meant: str) -> None:
    assert set_in_another(text, asked(), TITLES) == meant


@pytest.mark.parametrize(
    "text",
    ["compare avec la musique dans Pusher", "compare avec Pusher", "Kim Bodnia dans Pusher", "vs the cop in Drive"],
)
def test_other_things_of_another_film_are_not(text: str) -> None:
    assert set_in_another(text, asked(), TITLES) is None


@pytest.mark.parametrize(
    "text",
    ["mieux que prévu ?", "par rapport au livre ?", "mieux que Pusher ?", "better than expected", "il est bon ?"],
)
def test_what_is_no_other_person_is_left(text: str) -> None:
    assert set_beside(text, asked(), ["Pusher", "Pusher 2"]) is None


@pytest.mark.parametrize(
    "text",
    [
        "quelle note moyenne chez ceux qui en parlent ?", "la moyenne de ceux qui le citent",
        "average rating among those who mention him?", "ceux qui en parlent mettent combien ?", "leur note moyenne ?",
    ],
)  # fmt: skip
def test_the_ratings_of_those_who_speak_of_it(text: str) -> None:
    question = ask(text, after(asked()))
    assert (question.intent, question.figure, question.of_speakers) == (Intent.FIGURE, Figure.MEAN, True)
    assert question.names == ("Mads Mikkelsen",)


@pytest.mark.parametrize("text", ["la note moyenne ?", "combien en parlent ?", "what is the average rating?"])
def test_other_figures_are_of_all(text: str) -> None:
    assert not ask(text, after(asked())).of_speakers


def test_there_is_nobody_where_nobody_was_asked_about() -> None:
    whole = ask("Pusher 2")
    assert set_beside("mieux que Kim Bodnia", whole, []) is None
    assert not ask("la note de ceux qui en parlent", Conversation(last=whole, films=whole.films)).of_speakers

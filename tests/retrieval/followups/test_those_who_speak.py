"""Figures of those who speak of what the turn before asked about."""

from __future__ import annotations

import pytest

from retrieval.question import Figure, Intent
from tests.retrieval.knowing import after, ask

BEFORE = ask("que disent-ils de la musique de Pusher 2 ?")


@pytest.mark.parametrize(
    "text",
    [
        "quelle note moyenne chez ceux qui en parlent ?", "et la note de ceux qui en parlent ?",
        "what is the average rating among those who mention it?",
    ],
)
def test_those_who_speak_of_it_speak_of_what_was_asked(text: str) -> None:
    question = ask(text, after(BEFORE))
    assert (question.intent, question.figure, question.of_speakers) == (Intent.FIGURE, Figure.MEAN, True)
    assert (question.films, question.subjects) == (("pusher-2",), ("music",))


@pytest.mark.parametrize("text", ["et la note moyenne ?", "quelle note moyenne ?"])
def test_a_mean_alone_is_of_all(text: str) -> None:
    assert not ask(text, after(BEFORE)).of_speakers


def test_a_subject_that_is_named_is_asked_about() -> None:
    question = ask("la note de ceux qui parlent de la fin", after(BEFORE))
    assert question.of_speakers
    assert question.subjects == ("ending",)

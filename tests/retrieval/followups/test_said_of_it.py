"""Turns that only say something of what was just asked about ask of it again; those of the film do not."""

from __future__ import annotations

import pytest

from tests.retrieval.followups.test_followup import MUSIC, PUSHER, talk

MUSIC_OF = "la musique de Pusher 2"
AGAIN = {"intent": "subject", "films": PUSHER}


@pytest.mark.parametrize(
    "text",
    ["trop ?", "too much?", "trop nombreuse ?", "elle est réussie ?", "est-elle réussie ?", "elle est belle ?",
     "ils sont insupportables ?", "are they annoying?", "trop ou pas ?"],
)  # fmt: skip
def test_it_is_asked_about_again(text: str) -> None:
    assert talk(MUSIC_OF, text) == {**AGAIN, **MUSIC}


@pytest.mark.parametrize(
    ("text", "subject"),
    [("c'est trop long ?", "length"), ("trop violent ?", "violence"), ("is it violent?", "violence")],
)
def test_what_is_a_subject_by_itself_is_asked_of_the_film(text: str, subject: str) -> None:
    assert talk(MUSIC_OF, text)["subjects"] == (subject,)


def test_nothing_is_asked_again_where_nothing_was_asked_about() -> None:
    assert talk("avis sur Pusher 2", "trop long ?")["subjects"] == ("length",)


@pytest.mark.parametrize(
    "text", ["les gens aiment ?", "les gens l'aiment ?", "did people like it?", "négatif ou positif ?"]
)
def test_whether_people_like_it_is_of_what_was_asked_about(text: str) -> None:
    assert talk(MUSIC_OF, text) == {"intent": "opinion", "films": PUSHER, **MUSIC, "both": True}


def test_the_other_side_is_told_by_its_verb_alone() -> None:
    assert talk("what do people hate about Pusher 2?", "and love?") == {
        "intent": "side", "films": PUSHER, "side": "positive",
    }  # fmt: skip
    assert talk("le meilleur truc dans Pusher 2 ?", "et le pire ?")["side"] == "negative"
    assert talk("avis sur Pusher 2", "and love?")["subjects"] == ("romance",)

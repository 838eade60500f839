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


@pytest.mark.parametrize("text", ["bonne actrice ?", "is she a good actress?", "c'est une bonne actrice ?"])
def test_whether_somebody_plays_well_is_of_who_was_asked_about(text: str) -> None:
    assert talk("Ana Torrent dans Pusher 2", text)["topic"] == "Ana Torrent"
    assert talk("Ana Torrent dans Pusher 2", "et les acteurs ?")["topic"] == "acteurs"


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


@pytest.mark.parametrize("text", ["more than Balle perdue 2?", "plus que Balle perdue 2 ?"])
def test_more_than_another_film_compares_what_was_asked_about(text: str) -> None:
    said = talk("Pusher 2 est violent ?", text)
    assert (said["intent"], said["films"]) == ("compare", ("pusher-2", "balle-perdue-2"))
    assert said["subjects"] == ("violence",)


@pytest.mark.parametrize(
    "text",
    ["compared with Balle perdue 2?", "and how does it compare to Balle perdue 2?", "compare with Balle perdue 2",
     "par rapport à Balle perdue 2 ?", "et comparé à Balle perdue 2 ?",
     "compare avec balle perdue 2", "vs Balle perdue 2"],
)  # fmt: skip
def test_another_film_is_set_beside_it_on_what_was_asked_about(text: str) -> None:
    said = talk(MUSIC_OF, text)
    assert (said["intent"], said["films"]) == ("compare", ("pusher-2", "balle-perdue-2"))
    assert said["subjects"] == ("music",)
    blamed = talk("qu'est-ce qu'ils reprochent à la musique de Pusher 2 ?", text)
    assert (blamed["intent"], blamed["subjects"], blamed["side"]) == ("compare", ("music",), "negative")


@pytest.mark.parametrize(
    "text",
    ["c'est mieux que Balle perdue 2 ?", "is it better than Balle perdue 2?", "le film comparé à Balle perdue 2 ?",
     "compare their ratings with Balle perdue 2", "globalement, par rapport à Balle perdue 2 ?"],
)  # fmt: skip
def test_films_compared_as_a_whole_are_not_compared_on_it(text: str) -> None:
    assert "subjects" not in talk(MUSIC_OF, text)


def test_a_comparison_on_something_else_is_of_that() -> None:
    assert talk(MUSIC_OF, "compare les acteurs avec Balle perdue 2")["subjects"] == ("acting",)


def test_a_good_film_is_the_one_spoken_of_and_one_for_tonight_is_any() -> None:
    assert talk("avis sur Pusher 2", "un bon film ?") == {"intent": "opinion", "films": PUSHER}
    assert talk("avis sur Pusher 2", "un bon film pour ce soir ?")["intent"] == "best_film"

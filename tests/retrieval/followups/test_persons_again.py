"""After somebody was asked about: what is theirs, and what is the film's."""

from __future__ import annotations

import pytest

from retrieval.answers import NoAnswer, Reason
from retrieval.question import Intent
from tests.retrieval.followups.test_followup import BALLE, MUSIC, PUSHER, talk
from tests.retrieval.small import read, small, talked

MADS = "Mads Mikkelsen dans Pusher 2"


@pytest.mark.parametrize(
    "text",
    ["what's the worst thing", "who hated it", "les points faibles", "what did people dislike?", "qui n'a pas aimé ?",
     "pourquoi ils n'aiment pas ?", "les défauts du film"],
)  # fmt: skip
def test_a_general_question_is_of_the_film(text: str) -> None:
    assert talk(MADS, text) == {"intent": "side", "films": PUSHER, "side": "negative"}


def test_who_dislikes_somebody_in_it_is_of_them() -> None:
    """"Dedans" is in the film, and tells that it is not the film that is liked."""
    assert talk(MADS, "et ceux qui l'ont pas aimé dedans ?")["names"] == ("Mads Mikkelsen",)


def test_who_dislikes_is_of_the_subject_before() -> None:
    """However long the turn is."""
    said = talk("la musique de Pusher 2", "y'en a quand même certains qui ont pas aimé ou pas ?")
    assert (said["side"], said["subjects"]) == ("negative", MUSIC["subjects"])


@pytest.mark.parametrize("text", ["any bad ones?", "que les avis négatifs", "and the negative reviews?", "les mauvais",
                                  "ceux qui en parlent en mal ?"])
def test_which_quotes_are_wanted_is_of_the_one_asked_about(text: str) -> None:
    said = talk(MADS, text)
    assert (said["side"], said["names"]) == ("negative", ("Mads Mikkelsen",))


@pytest.mark.parametrize("text", ["les défauts du film", "what's the worst thing", "the best part?"])
def test_the_film_by_its_name_is_all_of_it(text: str) -> None:
    """Whatever was spoken of, and a shorter turn keeps to that."""
    assert "topic" not in talk("la musique de Pusher 2", text)
    assert talk("la musique de Pusher 2", "avis négatifs")["topic"] == "musique"


@pytest.mark.parametrize("text", ["ok et le film Balle perdue 2", "and Balle perdue 2", "what about Balle perdue 2?"])
def test_nobody_is_carried_into_another_film(text: str) -> None:
    assert talk(MADS, text) == {"intent": "overview", "films": BALLE}


def test_somebody_asked_for_in_another_film_is() -> None:
    """And a subject is carried."""
    assert talk(MADS, "et dans Balle perdue 2 ?")["names"] == ("Mads Mikkelsen",)
    assert talk("la musique de Pusher 2", "et Balle perdue 2 ?") == {"intent": "subject", "films": BALLE, **MUSIC}


@pytest.mark.parametrize(
    ("text", "topic"),
    [("is he a spy?", "Mads Mikkelsen spy"), ("his accent?", "Mads Mikkelsen accent"),
     ("et sa voix ?", "Mads Mikkelsen voix"), ("is he annoying?", "Mads Mikkelsen"),
     ("her tattoo", "Mads Mikkelsen tattoo")],
)  # fmt: skip
def test_something_of_theirs_names_them(text: str, topic: str) -> None:
    said = talk(MADS, text)
    assert (said["topic"], said["names"], said["films"]) == (topic, ("Mads Mikkelsen",), PUSHER)
    assert talk(MADS, "his accent?", text)["topic"] == topic


def test_a_name_with_an_everyday_word_is_taken_whole() -> None:
    """And goes on being that."""
    said = talk("Adam driver in Pusher 2", "his accent?")
    assert (said["topic"], said["names"]) == ("Adam driver accent", ("Adam driver",))
    assert talk("Adam driver in Pusher 2", "his accent?", "his eyes?")["topic"] == "Adam driver eyes"


def test_somebody_is_asked_about_again_after_something_of_theirs() -> None:
    said = talk(MADS, "his accent?", "is he any good?")
    assert (said["topic"], said["names"], "subjects" in said) == ("Mads Mikkelsen", ("Mads Mikkelsen",), False)


@pytest.mark.parametrize("text", ["et sa fin ?", "la musique", "et sa durée ?", "the ending"])
def test_what_is_the_films_names_nobody(text: str) -> None:
    assert "names" not in talk(MADS, text)


@pytest.mark.parametrize(
    "text",
    ["et elle ?", "and him?", "what about her?", "et l'autre actrice ?", "the other actor", "et l'autre fille alors ?"],
)  # fmt: skip
def test_somebody_who_is_not_named_is_not_guessed(text: str) -> None:
    assert talk(MADS, text)["intent"] == Intent.WHOM


@pytest.mark.parametrize("text", ["elle est bien ?", "il joue bien ?", "l'autre", "les autres acteurs"])
def test_other_turns_ask_on(text: str) -> None:
    assert talk(MADS, text)["intent"] != Intent.WHOM


def test_the_reply_asks_for_the_name_and_forgets_nothing() -> None:
    with small(("Heat", "Mads Mikkelsen est formidable."), ("Heat", "La musique est belle, elle.")) as engine:
        said = talked(engine, "Mads Mikkelsen dans Heat", "et elle ?")
        assert isinstance(said, NoAnswer)
        assert said.reason is Reason.WHOM
        assert "donnez-moi son nom" in read(said)
        after = talked(engine, "Mads Mikkelsen dans Heat", "et elle ?", "il joue bien ?").question
        assert after.names == ("Mads Mikkelsen",)

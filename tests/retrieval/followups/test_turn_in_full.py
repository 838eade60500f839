"""Turns of a word or two, asked out in full in their conversation; elsewhere they are left as they were typed."""

from __future__ import annotations

import pytest

from retrieval.asking.chatter import Chatter, find_chatter
from retrieval.followups.conversation import Conversation
from retrieval.followups.turn_in_full import in_full
from retrieval.question import Figure, Intent, Language, Question, Role, Side
from retrieval.words.folding import flat
from tests.retrieval.knowing import after, ask

FR, EN = Language.FRENCH, Language.ENGLISH
QUOTED = Question(text="", language=FR, intent=Intent.SIDE, films=("heat",), side=Side.NEGATIVE)
SUBJECT = Question(
    text="et l'humour ?", language=FR, intent=Intent.SIDE, films=("heat",), side=Side.POSITIVE, topic="humour"
)
FIGURE = Question(text="", language=FR, intent=Intent.FIGURE, films=("heat",))
PART = Question(text="", language=FR, intent=Intent.SUBJECT, films=("heat",), topic="la saison 3")
COUNTED = Question(text="", language=FR, intent=Intent.SUBJECT, films=("heat",), figure=Figure.COUNT, topic="humour")
WHOM = Question(text="", language=FR, intent=Intent.THEMES, films=("heat",), role=Role.CHARACTER)


@pytest.mark.parametrize(
    ("last", "text", "meant"),
    [
        (QUOTED, "c'est tout ?", "d'autres ?"), (QUOTED, "les autres", "d'autres ?"),
        (QUOTED, "the next one", "d'autres ?"),
        (QUOTED, "ya des gens comme moi ?", "d'autres ?"),
        (QUOTED, "c'est vrai ?", "quel pourcentage d'avis positifs ?"),
        (QUOTED, "c drole", "est-ce que c'est drôle ?"), (QUOTED, "it's so funny", "is it funny?"),
        (QUOTED, "en 2 mots", "résume les avis"), (QUOTED, "la date ?", "qui a écrit ça ?"),
        (QUOTED, "plutôt en bien", "les positifs"), (SUBJECT, "combien", "combien aiment humour ?"),
        (COUNTED, "en pourcentage", "quel pourcentage de gens parlent de humour ?"),
        (WHOM, "et le pire ?", "quel est le pire personnage ?"), (PART, "et la 5e ?", "saison 5"),
        (FIGURE, "show me the distribution", "la répartition des notes"),
        (FIGURE, "répartition ?", "la répartition des notes"),
        (FIGURE, "et la distribution", "la répartition des notes"),
        (FIGURE, "why so low?", "qu'est-ce que les gens n'ont pas aimé ?"), (PART, "et la 4", "saison 4"),
        (QUOTED, "encore plus méchant", "une citation plus mechant"),
        (SUBJECT, "autre chose", "de quoi parlent les avis ?"),
        (SUBJECT, "un autre sujet ?", "de quoi parlent les avis ?"),
        (QUOTED, "d'autres comme lui", "d'autres ?"),
        (PART, "laquelle est mieux ?", "quelle est la meilleure saison ?"),
        (PART, "et laquelle est la pire", "quelle est la pire saison ?"),
        (QUOTED, "pas celui-là", "d'autres ?"), (SUBJECT, "tu peux répéter ?", "et l'humour ?"),
    ],
)
def test_a_short_turn_is_asked_in_full(last: Question, text: str, meant: str) -> None:
    assert in_full(text, Conversation(last=last, films=last.films, shown=(1,))) == meant


@pytest.mark.parametrize(
    "text",
    ["et 2", "plus drôle", "pas lui", "c'est vrai", "c'est tout", "c trop drole mdr",
     "c'est drôle !", "les autres acteurs", "la date de sortie"],
)
def test_what_only_looks_like_one_is_left(text: str) -> None:
    assert in_full(text, Conversation(last=QUOTED, films=("heat",), shown=(1,))) == text


@pytest.mark.parametrize("text", ["et la distribution des rôles ?", "la distribution est bonne ?", "the cast"])
def test_the_cast_is_no_spread_of_ratings(text: str) -> None:
    assert in_full(text, Conversation(last=FIGURE, films=("heat",), shown=(1,))) == text


@pytest.mark.parametrize("text", ["c drole", "c'est vrai ?", "les autres", "combien"])
def test_nothing_is_asked_where_no_film_is_spoken_of(text: str) -> None:
    assert in_full(text, None) == in_full(text, Conversation()) == text


@pytest.mark.parametrize("text", ["c'est pas faux", "c'est vrai", "tu as raison", "that's true"])
def test_who_agrees_complains_of_nothing(text: str) -> None:
    assert find_chatter(flat(text)) is Chatter.CHAT


@pytest.mark.parametrize("text", ["c'est faux", "c'est pas vrai", "that's wrong"])
def test_who_denies_it_does(text: str) -> None:
    assert find_chatter(flat(text)) is Chatter.SORRY


@pytest.mark.parametrize(("text", "default"), [("thx", EN), ("stop", EN), ("ok", EN)])
def test_what_is_said_in_both_languages_goes_on_in_that_of_the_conversation(text: str, default: Language) -> None:
    french = after(ask("la note de Pusher 2"))
    assert ask(text, french, default=default).language is FR


@pytest.mark.parametrize(
    ("text", "expected"),
    [("et une seule", 1.0), ("et une", 1.0), ("and two?", 2.0), ("et quatre étoiles ?", 4.0), ("et 3", 3.0)],
)
def test_a_number_in_letters_is_a_rating_more(text: str, expected: float) -> None:
    counted = after(ask("combien ont mis 5 étoiles à Pusher 2 ?"))
    filters = ask(text, counted).filters
    assert (filters.at_least, filters.at_most) == (expected, expected)


def test_a_side_taken_on_somebody_is_not_carried_into_another_film() -> None:
    about = after(ask("qui n'aime pas Mads Mikkelsen dans Pusher 2 ?"))
    question = ask("et Balle perdue 2 ?", about)
    assert (question.intent, question.side, question.topic) == (Intent.OVERVIEW, None, None)


@pytest.mark.parametrize(("text", "side"), [("non, la musique", Side.NEGATIVE), ("et la musique ?", None)])
def test_a_correction_keeps_the_side(text: str, side: Side | None) -> None:
    against = after(ask("les défauts des acteurs de Pusher 2"))
    question = ask(text, against)
    assert (question.topic, question.side) == ("musique", side)


def test_a_title_by_itself_is_of_the_film() -> None:
    compared = after(ask("compare Pusher 2 et Balle perdue 2"))
    assert (alone := ask("Le Parrain", compared)).films == ("parrain",)
    assert alone.intent is Intent.OVERVIEW
    again = ask("Pusher 2", after(ask("la musique de Pusher 2")))
    assert (again.intent, again.topic) == (Intent.OVERVIEW, None)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("go back to you", 'retour à "You"'), ("retour à heat", 'retour à "Heat"'), ("back to the music", None)],
)
def test_back_to_a_film_that_was_spoken_of(text: str, meant: str | None) -> None:
    """Though its title is a word of every day."""
    conversation = Conversation(last=FIGURE, films=("heat",), spoken=("you", "heat"))
    assert in_full(text, conversation, {"you": "You", "heat": "Heat"}) == (meant or text)

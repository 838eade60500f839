"""Whom of the actors or the characters is asked for: those named, counted, with what is said of each."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer, ThemesAnswer
from retrieval.asking.cast_asked import find_cast
from retrieval.question import Intent, Role, Side
from tests.retrieval.knowing import after, ask
from tests.retrieval.small import Said, small

FOR, AGAINST = Side.POSITIVE, Side.NEGATIVE


@pytest.mark.parametrize(
    ("text", "role", "side"),
    [
        ("quel acteur est le plus apprécié dans Pusher 2 ?", Role.ACTOR, FOR),
        ("Pusher 2 : quel acteur est le plus critiqué", Role.ACTOR, AGAINST),
        ("qui joue le mieux dans Pusher 2 ?", Role.ACTOR, FOR),
        ("qui joue le plus mal dans pusher 2", Role.ACTOR, AGAINST),
        ("quel est le pire acteur de Pusher 2 ?", Role.ACTOR, AGAINST),
        ("quels acteurs sont cités dans les avis sur Pusher 2", Role.ACTOR, None),
        ("ki joue dans pusher 2", Role.ACTOR, None), ("who stars in Pusher 2?", Role.ACTOR, None),
        ("Pusher 2: who is in it?", Role.ACTOR, None), ("who's in Pusher 2", Role.ACTOR, None),
        ("who is the best actor in Pusher 2?", Role.ACTOR, FOR), ("Pusher 2: worst actor?", Role.ACTOR, AGAINST),
        ("which actor is most praised in Pusher 2", Role.ACTOR, FOR),
        ("who was the best actor in Pusher 2", Role.ACTOR, FOR),
        ("qui était le meilleur acteur dans Pusher 2", Role.ACTOR, FOR),
        ("who steals the show in Pusher 2", Role.ACTOR, FOR), ("who is the standout in Pusher 2?", Role.ACTOR, FOR),
        ("who comes off best in Pusher 2?", Role.ACTOR, FOR), ("qui est la révélation de Pusher 2 ?", Role.ACTOR, FOR),
        ("which actors stand out in Pusher 2?", Role.ACTOR, FOR),
        ("quel personnage les gens préfèrent dans Pusher 2", Role.CHARACTER, FOR),
        ("quel est le personnage préféré des spectateurs dans Pusher 2 ?", Role.CHARACTER, FOR),
        ("which character do people like most in Pusher 2?", Role.CHARACTER, FOR),
        ("who's the most annoying character in Pusher 2", Role.CHARACTER, AGAINST),
        ("de quel personnage parle-t-on le plus dans Pusher 2", Role.CHARACTER, None),
    ],
)  # fmt: skip
def test_who_is_asked_for(text: str, role: Role, side: Side | None) -> None:
    question = ask(text)
    assert (question.intent, question.role, question.side, question.topic) == (Intent.THEMES, role, side, None)
    assert question.films == ("pusher-2",)


@pytest.mark.parametrize(
    "text",
    [
        "quel acteur est le plus drôle dans la scène du bal de Pusher 2", "qui joue du piano dans Pusher 2",
        "le meilleur acteur du monde dans Pusher 2", "le jeu des acteurs dans Pusher 2", "les personnages de Pusher 2",
        "Mads Mikkelsen est le meilleur acteur de Pusher 2 ?", "the actors in Pusher 2",
        "the standout scene of Pusher 2", "la révélation finale de Pusher 2",
        "who likes the actors of Pusher 2",
        "quel est le meilleur film ?", "is the main character of Pusher 2 likeable", "qui aime Pusher 2 ?",
    ],
)  # fmt: skip
def test_anything_more_is_a_subject_of_its_own(text: str) -> None:
    assert ask(text).role is None


def test_the_film_of_the_conversation_is_meant() -> None:
    question = ask("qui joue le mieux ?", after(ask("la musique de Pusher 2")))
    assert (question.role, question.films) == (Role.ACTOR, ("pusher-2",))


@pytest.mark.parametrize("text", ["", "@", "qui", "@ @ @", "le meilleur", "acteur"])
def test_too_little_asks_nothing(text: str) -> None:
    assert find_cast(text) is None


PRAISED = "In this one Keira Dolman gives a splendid performance, what a wonderful actress."
MIXED = "For me Keira Dolman acts well, a moving and superb performance."
BLAMED = "As for Orin Vasquez, a terrible actor, his performance is wooden and awful."
SAID: tuple[Said, ...] = tuple(
    ("Alpha", f"{text} {more}")
    for text, more in (
        (PRAISED, "I loved it."), (PRAISED, "Great fun."), (MIXED, "See it."), (MIXED, "I cried."), (MIXED, "Superb."),
        (BLAMED, "A mess."), (BLAMED, "Boring."), (BLAMED, "I hated it."), (BLAMED, "Awful."),
    )
)  # fmt: skip


def test_actors_are_counted_and_quoted() -> None:
    """Most praised first, or most blamed; each quote names whom it is about."""
    with small(*SAID) as engine:
        best, worst = engine.answer("who is the best actor in Alpha?"), engine.answer("Alpha: worst actor?")
        assert isinstance(best, ThemesAnswer)
        assert isinstance(worst, ThemesAnswer)
        assert [(t.label, t.reviews, t.positive) for t in best.themes] == [("Keira Dolman", 5, 5)]
        assert [(t.label, t.reviews, t.negative) for t in worst.themes] == [("Orin Vasquez", 4, 4)]
        for theme in (*best.themes, *worst.themes):
            assert theme.quotes
            assert all(theme.label in quote.text for quote in theme.quotes)


def test_who_made_it_is_no_actor() -> None:
    """The acting is spoken of beside the maker's name, and is not the maker's."""
    made = "The acting is great in this new series by Paula Reyes, a wonderful producer."
    with small(*SAID, *(("Alpha", f"{made} {more}") for more in "ABCDE")) as engine:
        best = engine.answer("who is the best actor in Alpha?")
    assert isinstance(best, ThemesAnswer)
    assert [t.label for t in best.themes] == ["Keira Dolman"]


def test_a_first_name_of_several_is_nobody() -> None:
    """"Robert" is either of two, and each is counted by his own name."""
    first = "What a performance by Robert Dolman, a wonderful actor."
    second = "Then Robert Vasquez gives a splendid performance, a superb actor."
    said = [("Alpha", f"{text} {more}") for text in (first, second) for more in "ABCDE"]
    with small(*said) as engine:
        best = engine.answer("who is the best actor in Alpha?")
    assert isinstance(best, ThemesAnswer)
    assert {t.label for t in best.themes} == {"Robert Dolman", "Robert Vasquez"}


def test_one_voice_makes_nobody_the_best() -> None:
    said = (*SAID[:2], *(("Alpha", f"Keira Dolman is an actress in it, in a performance. {n}") for n in "ABC"))
    with small(*said[1:]) as engine:
        assert isinstance(engine.answer("who is the best actor in Alpha?"), QuotesAnswer)


def test_where_nobody_is_named_all_of_them_are_meant() -> None:
    with small(("Alpha", "The cast is wonderful, every actor gives a splendid performance.")) as engine:
        given = engine.answer("who is the best actor in Alpha?")
        assert isinstance(given, QuotesAnswer)
        assert given.question.subjects == ("acting",)

"""What speaks for a subject and what speaks against it, where both are asked for."""

from __future__ import annotations

import pytest

from retrieval.answers import NoteKind, QuotesAnswer
from retrieval.question import Intent, Side
from tests.retrieval.knowing import after, ask
from tests.retrieval.small import Said, small

FOR = "The music is wonderful, a splendid and moving score that I loved."
AGAINST = "The music is terrible, a loud and ridiculous score that I hated."
ENDING = "The ending is wonderful, a splendid and moving last scene that I loved."
REVIEWS: tuple[Said, ...] = (("Alpha", FOR), ("Alpha", AGAINST), ("Alpha", ENDING))


@pytest.mark.parametrize(
    "text",
    [
        "la musique de Pusher 2, pour et contre", "pour ou contre : la musique de Pusher 2",
        "pros and cons of the music of Pusher 2", "the music of Pusher 2: loved or hated?",
        "is the music of Pusher 2 good or bad?", "les points forts et faibles de la musique de Pusher 2",
    ],
)  # fmt: skip
def test_both_sides_of_a_subject_are_asked_for(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.both, question.subjects) == (Intent.OPINION, True, ("music",))


@pytest.mark.parametrize(
    "text",
    [
        "la musique de pusher 2 elle est decevante ou pas", "la musique de Pusher 2, réussie ou ratée ?",
        "is the music of Pusher 2 disappointing or not?", "the music in Pusher 2, any good or not?",
        "la musique est vraiment nulle ou pas dans Pusher 2 ?", "la musique de Pusher 2 est-elle bien faite ou non ?",
    ],
)  # fmt: skip
def test_a_verdict_or_not_asks_for_both_sides(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.both, question.subjects) == (Intent.OPINION, True, ("music",))


@pytest.mark.parametrize(
    "text", ["la musique dans Pusher 2, on l'aime bien ?", "Pusher 2, la musique on l'aime ou pas"]
)
def test_whether_we_like_it_asks_for_both_sides(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.both, question.subjects) == (Intent.OPINION, True, ("music",))


def test_why_we_like_it_asks_for_praise() -> None:
    assert ask("pourquoi on aime Pusher 2 ?").side is Side.POSITIVE
    assert ask("on aime quoi dans Pusher 2 ?").side is Side.POSITIVE
    assert ask("que préfèrent les gens dans Pusher 2 ?").side is Side.POSITIVE
    assert ask("and the ones who love it?", after(ask("why do people hate Pusher 2?"))).side is Side.POSITIVE


def test_a_verdict_alone_asks_for_its_side() -> None:
    assert ask("la musique de Pusher 2 est décevante ?").side is Side.NEGATIVE
    assert ask("Pusher 2 est décevant ou pas ?").side is None


@pytest.mark.parametrize(
    "text", ["pour et contre Pusher 2", "la musique de Pusher 2", "la musique de Pusher 2 est bien ?"]
)
def test_a_film_and_a_plain_question_are_not_parted(text: str) -> None:
    assert not ask(text).both


def test_the_subject_spoken_of_is_parted_too() -> None:
    question = ask("pour et contre ?", after(ask("la musique de Pusher 2")))
    assert (question.intent, question.both, question.subjects) == (Intent.OPINION, True, ("music",))


def test_a_quote_stands_on_each_side() -> None:
    with small(*REVIEWS) as engine:
        both = engine.answer("the music of Alpha, pros and cons")
        assert isinstance(both, QuotesAnswer)
        assert {(quote.side, quote.text) for quote in both.quotes} == {(Side.POSITIVE, FOR), (Side.NEGATIVE, AGAINST)}


def test_one_side_alone_is_said_to_be_alone() -> None:
    with small(*REVIEWS) as engine:
        alone = engine.answer("the ending of Alpha, pros and cons")
        assert isinstance(alone, QuotesAnswer)
        assert [quote.text for quote in alone.quotes] == [ENDING]
        assert NoteKind.NO_BLAME in {note.kind for note in alone.notes}

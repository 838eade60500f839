"""Criticism of something in the film is blame; the best of something; whether a film is good of its kind."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.question import Intent, Side
from tests.retrieval.knowing import ask
from tests.retrieval.small import Said, small

ACTED = "The cast is wonderful, every actor gives a splendid and moving performance."
HAMMED = "The acting is wooden and the actors are terrible, I hated them."
YULE = "A wonderful Christmas film, warm and splendid, that I loved."
BORED = "The most boring Christmas film ever, a terrible and ridiculous mess."
REVIEWS: tuple[Said, ...] = (("Alpha", ACTED), ("Alpha", HAMMED), ("Alpha", YULE), ("Alpha", BORED))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("criticism of the music of Pusher 2", "music"), ("criticisms of the ending in Pusher 2", "the ending"),
        ("criticism of Mads Mikkelsen in Pusher 2", "Mads Mikkelsen"),
        ("any criticism of the acting in pusher 2?", "acting"),
    ],
)  # fmt: skip
def test_criticism_of_what_a_film_has_is_against_it(text: str, topic: str) -> None:
    question = ask(text)
    assert (question.intent, question.side, question.topic) == (Intent.SIDE, Side.NEGATIVE, topic)


@pytest.mark.parametrize("text", ["the criticism of society in Pusher 2", "criticism of capitalism in Pusher 2"])
def test_criticism_that_the_film_makes_is_a_subject(text: str) -> None:
    assert (ask(text).intent, ask(text).side) == (Intent.SUBJECT, None)


def test_criticism_of_the_film_is_of_all_of_it() -> None:
    question = ask("any criticism of the film? Pusher 2")
    assert (question.intent, question.side, question.topic) == (Intent.SIDE, Side.NEGATIVE, None)


def test_the_best_that_nobody_calls_so_is_praised() -> None:
    """Who acts best is told by who praises the actors."""
    with small(*REVIEWS) as engine:
        best = engine.answer("who is the best actor in Alpha?")
        assert isinstance(best, QuotesAnswer)
        assert [quote.text for quote in best.quotes] == [ACTED]
        worst = engine.answer("worst acting in Alpha")
        assert isinstance(worst, QuotesAnswer)
        assert [quote.text for quote in worst.quotes] == [HAMMED]


@pytest.mark.parametrize("text", ["is Alpha a good christmas movie?", "Alpha is it a bad christmas film"])
def test_whether_a_film_is_good_of_its_kind_is_told_from_both_sides(text: str) -> None:
    with small(*REVIEWS) as engine:
        both = engine.answer(text)
        assert isinstance(both, QuotesAnswer)
        assert {(quote.side, quote.text) for quote in both.quotes} == {(Side.POSITIVE, YULE), (Side.NEGATIVE, BORED)}


def test_a_good_film_is_of_no_kind() -> None:
    assert ask("is Pusher 2 a good film?").topic is None

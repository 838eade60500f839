"""What one reviewer holds against a film: by the rating given, and of the film that they wrote of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import Answer, NoAnswer, NoteKind, QuotesAnswer, Reason
from retrieval.engine import Engine
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent
from tests.retrieval.shelves import shelved, signed
from tests.retrieval.small import talked

REVIEWS = (
    ("Alpha", "Anna77", 1.0, "Le scénario est vraiment mauvais. Le film traîne. Les acteurs sont nuls et on s'ennuie."),
    ("Alpha", "Bruno77", 4.5, "Une merveille du début à la fin. Les acteurs sont excellents, la musique aussi."),
    ("Beta", "Carla77", 2.0, "Je me suis ennuyée pendant deux heures. La fin est ratée et le jeu est faux."),
)  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with shelved(signed(REVIEWS)) as opened:
        yield opened


def voices(answer: Answer) -> set[str | None]:
    assert isinstance(answer, QuotesAnswer)
    return {q.reviewer for q in answer.quotes}


@pytest.mark.parametrize(
    "text",
    ["que reproche Anna77 à Alpha", "qu'est ce que Anna77 a pas aimé dans Alpha", "what did Anna77 dislike in Alpha?"],
)
def test_a_low_rating_says_what_its_review_holds_against_the_film(engine: Engine, text: str) -> None:
    answer = engine.answer(text)
    assert answer.question.intent is Intent.SIDE
    assert voices(answer) == {"Anna77"}


@pytest.mark.parametrize("text", ["que reproche Bruno77 à Alpha ?", "what didn't Bruno77 like about Alpha"])
def test_praise_alone_holds_nothing_against_it(engine: Engine, text: str) -> None:
    """And the reply says whose reviews were looked through."""
    answer = engine.answer(text)
    assert isinstance(answer, NoAnswer)
    assert (answer.reason, answer.question.filters.reviewers) == (Reason.NO_SIDE, ("Bruno77",))


@pytest.mark.parametrize("text", ["est-ce que Anna77 a aimé Alpha ?", "did Anna77 like Alpha?", "Anna77 a aimé ?"])
def test_whether_somebody_liked_it_is_told_by_their_review(engine: Engine, text: str) -> None:
    """Whatever they thought of it."""
    assert voices(engine.answer(text)) == {"Anna77"}


def test_a_reviewer_of_one_film_is_asked_about_that_film(engine: Engine) -> None:
    """A subject they do not speak of is missing in their review, and not in the library."""
    answer = engine.answer("que pense Carla77 de la photographie")
    assert isinstance(answer, NoAnswer)
    assert (answer.reason, [f.title for f in answer.films]) == (Reason.NOT_MENTIONED, ["Beta"])


def test_another_reviewer_of_the_conversation_is_asked_the_same(engine: Engine) -> None:
    """"et Bruno77 ?" after the rating of Anna77; somebody who wrote of another film brings that film."""
    talk: Conversation | None = None
    said = []
    for text in ("avis de Anna77", "et Bruno77 ?", "what about Carla77?", "et elle a mis combien"):
        answer = engine.answer(text, talk)
        talk = engine.follow(talk, answer)
        said.append((answer.question.filters.reviewers, [f.title for f in answer.films]))
    told = [("Anna77", "Alpha"), ("Bruno77", "Alpha"), ("Carla77", "Beta"), ("Carla77", "Beta")]
    assert said == [((name,), [film]) for name, film in told]


def test_a_film_that_is_named_is_kept_to(engine: Engine) -> None:
    """Nothing of Carla77 on Alpha is nothing, and not what she wrote of Beta."""
    answer = engine.answer("avis de Carla77 sur Alpha")
    assert isinstance(answer, NoAnswer)
    assert answer.reason is Reason.NO_REVIEWS
    assert NoteKind.FILM_GUESSED not in {n.kind for n in answer.notes}


@pytest.mark.parametrize("text", ["qui est le plus sévère ?", "who hated it the most?", "et qui a mis la pire note ?"])
def test_who_is_asked_among_everybody(engine: Engine, text: str) -> None:
    """After one of them was asked about."""
    assert "Anna77" in voices(talked(engine, "que pense Bruno77 d'Alpha ?", text))


def test_no_low_rating_is_not_no_rating(engine: Engine) -> None:
    """Of somebody who praised it."""
    answer = engine.answer("le pire avis négatif de Bruno77 sur Alpha")
    assert isinstance(answer, NoAnswer)
    assert answer.reason is Reason.NO_SIDE

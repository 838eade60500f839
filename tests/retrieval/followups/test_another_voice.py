"""Turns that ask for somebody else, or for all the others, after one reviewer was asked about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import Answer, QuotesAnswer
from retrieval.engine import Engine
from retrieval.followups.conversation import Conversation
from tests.retrieval.shelves import shelved, signed
from tests.retrieval.small import talked

REVIEWS = (
    ("Alpha", "Mirobole", 1.0, "Le scénario est vraiment mauvais. La musique est bruyante et le film traîne."),
    ("Alpha", "Zed77", 5.0, "Une merveille du début à la fin. Les acteurs sont excellents, la musique aussi."),
    ("Alpha", "Tierce", 3.0, "Ni bon ni mauvais, avec une musique agréable et quelques longueurs."),
)  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with shelved(signed(REVIEWS)) as opened:
        yield opened


def voices(answer: Answer) -> list[str | None]:
    assert isinstance(answer, QuotesAnswer)
    return [quote.reviewer for quote in answer.quotes]


@pytest.mark.parametrize(
    "text",
    [
        "another critic?", "un autre spectateur ?", "someone else?", "et quelqu'un d'autre ?", "un autre avis stp",
        "another opinion", "et une autre personne ?", "l'avis d'un autre critique", "give me another reviewer",
    ],
)  # fmt: skip
def test_somebody_else_is_one_other_reviewer(engine: Engine, text: str) -> None:
    said = voices(talked(engine, "avis de Mirobole sur Alpha", text))
    assert len(said) == 1
    assert said[0] in ("Zed77", "Tierce")


@pytest.mark.parametrize(
    "text", ["et les autres ?", "the others?", "what do other viewers say?", "les autres spectateurs en pensent quoi ?"]
)
def test_the_others_are_all_but_the_one_asked_about(engine: Engine, text: str) -> None:
    said = voices(talked(engine, "avis de Mirobole sur Alpha", text))
    assert said
    assert "Mirobole" not in said


def test_what_was_asked_of_one_is_asked_of_another(engine: Engine) -> None:
    first = engine.understand("que dit Mirobole de la musique d'Alpha ?")
    asked = engine.understand("quelqu'un d'autre ?", Conversation(last=first, films=first.films))
    assert (asked.subjects, asked.limit, asked.filters.reviewers) == (("music",), 1, ())
    assert asked.filters.excluding == (first.filters,)


def test_after_everybody_another_voice_is_one_more(engine: Engine) -> None:
    first = talked(engine, "la musique d'Alpha")
    more = talked(engine, "la musique d'Alpha", "un autre avis ?")
    assert not isinstance(more, QuotesAnswer) or not {*voices(more)} & {*voices(first)}


@pytest.mark.parametrize("text", ["et la musique ?", "un autre film ?", "ses autres avis", "another film?"])
def test_something_else_of_the_same_reviewer_is_theirs(engine: Engine, text: str) -> None:
    asked = talked(engine, "avis de Mirobole sur Alpha", text).question
    assert not asked.filters.excluding

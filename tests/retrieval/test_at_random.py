"""Quotes at random: of a film, or of what is said of one thing in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import NoAnswer, QuotesAnswer
from retrieval.engine import Engine
from tests.retrieval.small import small

MUSIC = ("La musique est superbe.", "Quelle musique magnifique !", "Une musique un peu lourde.")
OTHER = ("Le scénario tient la route.", "Les acteurs sont justes.", "Vu hier soir.", "Beau film.", "Trop long.")


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with small(*(("Heat", text) for text in (*MUSIC, *OTHER))) as held:
        yield held


@pytest.mark.parametrize(
    "text", ["une citation au hasard sur la musique de Heat", "a random quote about the music of Heat"]
)
def test_chance_keeps_to_the_subject(engine: Engine, text: str) -> None:
    for _ in range(5):
        given = engine.answer(text)
        assert isinstance(given, QuotesAnswer)
        assert {quote.text for quote in given.quotes} <= set(MUSIC)


def test_of_what_nobody_speaks_of_chance_finds_nothing(engine: Engine) -> None:
    assert isinstance(engine.answer("une citation au hasard sur les costumes de Heat"), NoAnswer)


def test_without_a_subject_any_quote_will_do(engine: Engine) -> None:
    given = engine.answer("une citation au hasard de Heat")
    assert isinstance(given, QuotesAnswer)
    assert len(given.quotes) == 1

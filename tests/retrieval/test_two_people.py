"""Two people set side by side are each told of in their own film; two named together in one film are not compared."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import Answer, QuotesAnswer, ThemesAnswer
from retrieval.engine import Engine
from tests.retrieval.small import read, small

SAID = (
    ("Alpha", "Nora Blum est formidable, d'une justesse magnifique du début à la fin."),
    ("Alpha", "J'ai adoré Nora Blum, vraiment excellente dans ce rôle."),
    ("Alpha", "Hugo Lenz joue très mal, c'est un désastre et un calvaire."),
    ("Alpha", "Nora Blum et Hugo Lenz forment un beau couple de cinéma."),
    ("Beta", "Piotr Zale est mauvais, sans charisme, vraiment ridicule."),
    ("Beta", "Un très bon film grâce à Piotr Zale, magnifique et touchant."),
    ("Beta", "Piotr Zale surjoue, c'est pénible et raté."),
)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with small(*SAID) as opened:
        yield opened


def named(answer: Answer) -> list[str]:
    assert isinstance(answer, ThemesAnswer)
    return [theme.name for theme in answer.themes]


@pytest.mark.parametrize(
    "text",
    [
        "Nora Blum vs Piotr Zale, who gets more praise?", "Nora Blum ou Piotr Zale, qui joue le mieux ?",
        "compare Nora Blum et Piotr Zale", "is Nora Blum better than Piotr Zale?", "Nora Blum and Piotr Zale",
    ],
)  # fmt: skip
def test_each_is_told_of_in_their_own_film(engine: Engine, text: str) -> None:
    answer = engine.answer(text)
    assert named(answer) == ["Nora Blum", "Piotr Zale"]
    assert [film.title for film in answer.films] == ["Alpha", "Beta"]
    assert "Nora Blum (Alpha)" in read(answer)
    assert isinstance(answer, ThemesAnswer)
    assert {(theme.name, quote.film) for theme in answer.themes for quote in theme.quotes} <= {
        ("Nora Blum", "alpha"), ("Piotr Zale", "beta"),
    }  # fmt: skip


def test_two_of_one_film_are_counted_each(engine: Engine) -> None:
    assert named(engine.answer("Nora Blum vs Hugo Lenz in Alpha")) == ["Nora Blum", "Hugo Lenz"]


@pytest.mark.parametrize("text", ["Nora Blum et Hugo Lenz dans Alpha", "le couple Nora Blum et Hugo Lenz dans Alpha"])
def test_two_named_together_are_not_compared(engine: Engine, text: str) -> None:
    assert isinstance(engine.answer(text), QuotesAnswer)

"""Two people set side by side are each told of in their own film; two named together in one film are not compared."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answering.preferred import preferred
from retrieval.answers import Answer, NoteKind, QuotesAnswer, Theme, ThemesAnswer
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


@pytest.mark.parametrize(
    "text",
    ["Nora Blum vs Hugo Lenz in Alpha, who gets the better comments?",
     "qui a les meilleures critiques dans Alpha, Nora Blum ou Hugo Lenz ?",
     "Nora Blum or Hugo Lenz in Alpha, who gets better reviews"],
)  # fmt: skip
def test_who_gets_the_better_reviews_compares_two_people(engine: Engine, text: str) -> None:
    """And "comments" are everybody's then."""
    answer = engine.answer(text)
    assert named(answer) == ["Nora Blum", "Hugo Lenz"]
    assert answer.question.filters.roles == ()


def test_the_best_reviews_that_name_two_compare_nobody(engine: Engine) -> None:
    answer = engine.answer("les meilleures critiques sur Nora Blum et Hugo Lenz dans Alpha")
    assert not isinstance(answer, ThemesAnswer)


@pytest.mark.parametrize(
    ("first", "second", "kind", "value"),
    [
        ((9, 1), (5, 5), NoteKind.LIKED_BETTER, "A"), ((3, 5), (8, 2), NoteKind.LIKED_BETTER, "B"),
        ((40, 2), (4, 0), NoteKind.LIKED_ALIKE, "A | B"), ((9, 1), (1, 1), NoteKind.LIKED_UNTOLD, ""),
    ],
)  # fmt: skip
def test_who_is_liked_better_is_told_where_the_numbers_do(
    first: tuple[int, int], second: tuple[int, int], kind: NoteKind, value: str
) -> None:
    people = [
        Theme(name=name, label=name, reviews=50, share=0.5, positive=p, negative=n)
        for name, (p, n) in (("A", first), ("B", second))
    ]
    (note,) = preferred(people)
    assert (note.kind, note.value) == (kind, value)


def test_how_a_name_is_typed_changes_no_figure() -> None:
    """An actor typed in small letters is an actor all the same, and praised in a few words."""
    said = [("Alpha", "Nora Blum et Hugo Lenz interprètent superbement le couple, quels acteurs.")] * 3
    said += [("Alpha", "Hugo Lenz est un bon acteur."), ("Alpha", "Nora Blum joue une actrice parfaite.")]
    with small(*said) as engine:
        figures = [
            [(t.reviews, t.positive, t.negative) for t in answer.themes]
            for asked in ("Nora Blum vs Hugo Lenz", "nora blum vs hugo lenz")
            if isinstance(answer := engine.answer(f"{asked} dans Alpha"), ThemesAnswer)
        ]
    assert len(figures) == 2
    assert figures[0] == figures[1]

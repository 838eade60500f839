"""How many reviews of all titles speak of something, where none is named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import FilmsAnswer, NoAnswer
from retrieval.engine import Engine
from tests.retrieval.small import Said, read, small, talked

SAID: tuple[Said, ...] = (
    ("Alpha", "On pense à Breaking Bad.", {"rating": 5, "scale": 5, "date": "2016-03-01"}),
    ("Alpha", "Du niveau de Breaking Bad.", {"rating": 4, "scale": 5, "date": "2017-03-01"}),
    ("Alpha", "Un tournage à Lisbonne.", {"rating": 4, "scale": 5, "date": "2017-03-01"}),
    ("Beta", "Loin de Breaking Bad.", {"rating": 1, "scale": 5, "date": "2016-03-01"}),
    ("Beta", "Très lent.", {"rating": 1, "scale": 5, "date": "2016-03-01"}),
    ("Gamma", "Une belle histoire.", {"rating": 3, "scale": 5, "date": "2016-03-01"}),
)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with small(*SAID) as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "speaking"),
    [
        ("combien d'avis citent Breaking Bad ?", {"alpha": 2, "beta": 1}),
        ("how many reviews mention Breaking Bad?", {"alpha": 2, "beta": 1}),
        ("combien d'avis citent Breaking Bad en 2016 ?", {"alpha": 1, "beta": 1}),
        ("combien d'avis positifs citent Breaking Bad ?", {"alpha": 2}),
    ],
)
def test_titles_are_counted_one_by_one(engine: Engine, text: str, speaking: dict[str, int]) -> None:
    """Of the reviews alone that the question keeps to."""
    answer = engine.answer(text)
    assert isinstance(answer, FilmsAnswer)
    assert {e.film.id: e.speaking for e in answer.entries} == speaking


def test_the_sum_is_told_first(engine: Engine) -> None:
    told = read(engine.answer("combien d'avis citent Breaking Bad ?"))
    assert told.startswith("« Breaking Bad » · 3 avis en parlent")


def test_what_one_title_alone_speaks_of_is_of_that_one(engine: Engine) -> None:
    assert engine.answer("combien d'avis parlent de Lisbonne ?").question.films == ("alpha",)


@pytest.mark.parametrize(
    "text", ["combien d'avis citent Breaking Bad en 2015 ?", "combien d'avis citent Les Soprano ?"]
)
def test_of_what_nobody_speaks_there_is_none(engine: Engine, text: str) -> None:
    assert isinstance(engine.answer(text), NoAnswer)


@pytest.mark.parametrize("text", ["et dans Beta ?", "Beta", "et sur Beta ?"])
def test_a_title_named_after_is_the_one_they_are_counted_of(engine: Engine, text: str) -> None:
    asked = talked(engine, "combien d'avis citent Breaking Bad ?", text).question
    assert (asked.films, asked.topic) == (("beta",), "Breaking Bad")

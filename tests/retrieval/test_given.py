"""What one reviewer gave to one film: a few ratings one by one, and what they say where that is asked beside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import RatingAnswer
from retrieval.engine import Engine
from tests.retrieval.small import Said, read, small, talked

SAID: tuple[Said, ...] = (
    ("Alpha", "Le début est assez lent.", {"reviewer": "Zelda M.", "rating": 3, "scale": 5, "date": "2020-02-04"}),
    ("Alpha", "La suite est très ratée.", {"reviewer": "Zelda M.", "rating": 1, "scale": 5, "date": "2021-03-20"}),
    ("Alpha", "Un film pénible et sans idée.", {"reviewer": "Oskar Pell", "rating": 2, "scale": 5}),
)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with small(*SAID) as opened:
        yield opened


@pytest.mark.parametrize("text", ["Zelda M. a mis combien à Alpha ?", "la note de Zelda M. pour Alpha"])
def test_the_few_ratings_of_one_reviewer_are_told_with_their_days(engine: Engine, text: str) -> None:
    answer = engine.answer(text)
    assert isinstance(answer, RatingAnswer)
    assert [(one.rating, one.date) for one in answer.given] == [(3.0, "2020-02-04"), (1.0, "2021-03-20")]
    assert "4 février 2020" in read(answer)


@pytest.mark.parametrize(
    "text", ["la moyenne des notes de Zelda M. pour Alpha", "la note de Alpha", "note de Oskar Pell à Alpha"]
)
def test_a_mean_that_is_asked_for_is_told_as_one(engine: Engine, text: str) -> None:
    answer = engine.answer(text)
    assert isinstance(answer, RatingAnswer)
    assert answer.given == ()


def test_a_rating_alone_comes_without_quotes(engine: Engine) -> None:
    answer = talked(engine, "What did Oskar Pell say about Alpha?", "what rating did he give?")
    assert isinstance(answer, RatingAnswer)
    assert answer.quotes == ()

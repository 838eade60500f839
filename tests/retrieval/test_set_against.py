"""One kind of review set against all others of a film."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import RatingAnswer
from retrieval.engine import Engine
from retrieval.question import Figure, Intent
from tests.retrieval.knowing import ask
from tests.retrieval.small import Said, read, small

LONG = "Un film qui prend son temps et qui raconte bien son histoire. " * 20
SAID: tuple[Said, ...] = (
    ("Alpha", LONG, {"rating": 5, "scale": 5}), ("Alpha", LONG + "Bien.", {"rating": 4, "scale": 5}),
    ("Alpha", "Bof.", {"rating": 2, "scale": 5}), ("Alpha", "Moyen.", {"rating": 3, "scale": 5}),
    ("Beta", "Un film.", {"rating": 1, "scale": 5}),
)  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with small(*SAID) as opened:
        yield opened


@pytest.mark.parametrize(
    "text",
    ["Les avis longs de Alpha sont-ils mieux notés ?", "do long reviews of Alpha give better ratings?",
     "are longer reviews of Alpha more positive?", "les avis de plus de 100 mots sont-ils plus positifs pour Alpha ?",
     "Les critiques longues notent-elles mieux Alpha que les courtes ?"],
)  # fmt: skip
def test_the_others_are_told_beside(engine: Engine, text: str) -> None:
    answer = engine.answer(text)
    assert isinstance(answer, RatingAnswer)
    assert answer.ratings[0].mean == 4.5
    assert answer.rest is not None
    assert (answer.rest.mean, answer.rest.count, answer.rest.apart) == (2.5, 2, 2.0)


def test_whether_they_rate_higher_is_said(engine: Engine) -> None:
    assert "mieux notés que les autres" in read(engine.answer("Les avis longs de Alpha sont-ils mieux notés ?"))
    assert "moins bien notés que les autres" in read(engine.answer("Les avis courts de Alpha sont-ils plus sévères ?"))


@pytest.mark.parametrize(
    "text",
    ["do critics rate Pusher 2 higher than viewers?", "Les critiques pros notent-ils mieux Pusher 2 que le public ?"],
)
def test_critics_and_the_public_are_set_against_each_other(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.against_rest, question.topic) == (Intent.FIGURE, True, None)
    assert question.filters.roles


def test_recent_reviews_against_old_ones_are_told_by_the_years() -> None:
    question = ask("are recent reviews of Pusher 2 better rated than old ones?")
    assert (question.intent, question.figure, question.topic) == (Intent.FIGURE, Figure.TREND, None)


@pytest.mark.parametrize(
    "text",
    ["are the critics harsher on the ending of Pusher 2?", "les avis longs de Pusher 2",
     "Pusher 2 est-il mieux noté que Le Parrain ?",
     "is Pusher 2 better rated?", "long reviews of Pusher 2 that are positive"],
)  # fmt: skip
def test_what_sets_no_reviews_against_others_is_read_as_before(text: str) -> None:
    assert not ask(text).against_rest

"""Truths about a thing asked of somebody, where who writes of the one does not write of the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import NoAnswer, QuotesAnswer
from retrieval.engine import Engine
from tests.retrieval.engines import holding

TEXTS = (
    "Bob Lund traverse le film avec beaucoup de grâce.",
    "Bob Lund est une vraie révélation, quel regard.",
    "La casquette est presque un personnage à elle seule.",
    "Les dialogues sonnent juste du début à la fin.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with holding(tmp_path_factory.mktemp("library"), TEXTS) as found:
        yield found


@pytest.mark.parametrize(
    "question", ["Heat : la casquette de Bob Lund", "Heat : la casquette de Bob Lund, on en parle ?"]
)
def test_who_writes_the_thing_answers_without_the_name(engine: Engine, question: str) -> None:
    """The cap is his, whoever writes of it."""
    answer = engine.answer(question)
    assert isinstance(answer, QuotesAnswer)
    assert TEXTS[2] in [q.text for q in answer.quotes]


@pytest.mark.parametrize("question", ["Heat : la casquette de Lena Brask", "Heat : le parapluie de Lena Brask"])
def test_a_thing_of_somebody_nobody_names_is_refused(engine: Engine, question: str) -> None:
    assert isinstance(engine.answer(question), NoAnswer)


def test_who_is_named_alone_is_not_answered_by_things(engine: Engine) -> None:
    answer = engine.answer("Heat : Bob Lund")
    assert isinstance(answer, QuotesAnswer)
    assert {q.text for q in answer.quotes} == {TEXTS[0], TEXTS[1]}

"""A reviewer's rating and what they thought, asked for in one question."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import QuotesAnswer, RatingAnswer
from retrieval.engine import Engine
from retrieval.question import Intent
from tests.retrieval.shelves import shelved, signed

REVIEWS = (
    ("Alpha", "Mirobole", 1.0, "Le scénario est vraiment mauvais. La musique est bruyante et le film traîne."),
    ("Alpha", "Zed77", 5.0, "Une merveille du début à la fin. Les acteurs sont excellents, la musique aussi."),
)  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with shelved(signed(REVIEWS)) as opened:
        yield opened


@pytest.mark.parametrize(
    "text",
    [
        "did Mirobole like Alpha? what rating did he give?", "Mirobole a aimé Alpha ? il a mis combien ?",
        "quelle note a mis Mirobole à Alpha et pourquoi ?", "why did Mirobole rate Alpha so low?",
        "what did Mirobole think of Alpha and how many stars did he give it?",
    ],
)  # fmt: skip
def test_both_are_told(engine: Engine, text: str) -> None:
    answer = engine.answer(text)
    assert isinstance(answer, QuotesAnswer)
    assert [quote.reviewer for quote in answer.quotes][:1] == ["Mirobole"]
    assert [rating.mean for rating in answer.ratings] == [1.0]


@pytest.mark.parametrize(
    "text",
    ["la note de Mirobole pour Alpha", "what rating did Mirobole give Alpha?", "Mirobole a mis combien à Alpha ?"],
)
def test_the_rating_alone_is_a_figure(engine: Engine, text: str) -> None:
    assert isinstance(engine.answer(text), RatingAnswer)


def test_of_a_subject_the_view_is_told_and_not_the_rating(engine: Engine) -> None:
    asked = engine.understand("que pense Mirobole de la musique d'Alpha ?")
    assert (asked.intent, asked.subjects) == (Intent.SUBJECT, ("music",))

"""Two people asked for together: the passages that write both, and only those where what is between them is asked."""

from __future__ import annotations

import pytest

from retrieval.answers import NoAnswer, QuotesAnswer
from retrieval.silence.between import two_of
from seeds.models import ReviewFilter
from tests.retrieval.small import Said, small

LOVE = "The love story of Ada and Milo, so moving, is the heart of the film."
ALONE = "Ada is a wonderful character, and the actress is superb."
OTHER = "Otto is funny, what a character, I laughed a lot at Otto."
REVIEWS: tuple[Said, ...] = (
    ("Alpha", LOVE), ("Alpha", ALONE), ("Alpha", OTHER), ("Alpha", "I liked Milo. Ada too."),
    ("Alpha", "For me it is about Ada."), ("Alpha", "We all know Milo."),
)  # fmt: skip


@pytest.mark.parametrize("text", ["Alpha: the love between Ada and Milo", "Alpha: Ada and Milo's love story"])
def test_what_is_between_them_is_told_by_who_writes_both(text: str) -> None:
    with small(*REVIEWS) as engine:
        given = engine.answer(text)
        assert isinstance(given, QuotesAnswer)
        assert all("Ada" in quote.text and "Milo" in quote.text for quote in given.quotes)


def test_nobody_writes_of_what_is_between_two() -> None:
    with small(*REVIEWS) as engine:
        assert isinstance(engine.answer("Alpha: the relationship between Ada and Otto"), NoAnswer)


def test_two_names_in_a_row_are_a_couple_where_a_couple_is_asked_for() -> None:
    with small(*REVIEWS) as engine:
        memory = engine.held().memory
        for text, pair in (("Alpha: le couple Milo Ada", ("Milo", "Ada")), ("Alpha: Milo Ada", None)):
            assert two_of("Milo Ada", engine.understand(text), memory, ReviewFilter()) == pair
        assert two_of("Milo Otto", engine.understand("le couple Milo Otto"), memory, ReviewFilter()) is None

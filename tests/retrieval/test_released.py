"""The year right after a title is the film's where no review of it is dated."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import NoAnswer, Reason
from retrieval.engine import Engine
from tests.retrieval.engines import holding

TEXTS = ("A fine heist, and the music is great.", "The acting is wooden.", "I loved the ending and the actors.")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    return holding(tmp_path_factory.mktemp("released"), TEXTS, "Zarkovia")


@pytest.mark.parametrize(
    ("text", "as_much"), [("zarkovia 1995", "zarkovia"), ("zarkovia (1995) acting", "zarkovia acting")]
)
def test_the_year_after_the_title_is_the_films(engine: Engine, text: str, as_much: str) -> None:
    given, same = engine.answer(text), engine.answer(as_much)
    assert (given.kind, given.question.intent, given.question.filters) == (
        same.kind, same.question.intent, same.question.filters,
    )  # fmt: skip


def test_a_year_that_is_asked_of_the_reviews_stays_one(engine: Engine) -> None:
    given = engine.answer("reviews of zarkovia from 1995")
    assert isinstance(given, NoAnswer)
    assert given.reason is Reason.NO_DATES


def test_where_reviews_are_dated_it_is_theirs(tmp_path: Path) -> None:
    """A film of the seeds has reviews of 2012 on."""
    engine = holding(tmp_path, TEXTS, "Zarkovia")
    assert engine.answer("Pusher 2 2013").question.filters.since is not None

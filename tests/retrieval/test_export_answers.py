"""A library read back from its export gives the same answers."""

from __future__ import annotations

import random

import pytest

from bot.commands.export import write_lines
from bot.contract import as_json
from retrieval.engine import Engine, quotes_of
from retrieval.keeping.ingest import ingest
from seeds.readers import Reading, read_all
from tests.fakes import FakeEncoder
from tests.retrieval.engines import ASKED, opened
from tests.retrieval.knowing import TODAY


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> tuple[Engine, Engine]:
    folder = tmp_path_factory.mktemp("export")
    first = opened(folder / "one")
    with (folder / "all.jsonl").open("w", encoding="utf-8") as out:
        write_lines(first.library.exported(), out)
    second = Engine.open(
        folder / "again",
        encoder=FakeEncoder(),
        read_seeds=False,
        today=lambda: TODAY,
        rng=random.Random(3),  # noqa: S311
    )
    readings = [reading for reading in read_all(folder / "all.jsonl") if isinstance(reading, Reading)]
    ingest(second.library, readings, preparer=second.preparer)
    return first, second


@pytest.mark.parametrize("question", random.Random(7).sample(ASKED, 60))  # noqa: S311
def test_the_same_question_has_the_same_answer(two: tuple[Engine, Engine], question: str) -> None:
    said, again = (engine.answer(question, limit=10) for engine in two)
    assert as_json(again, None, question) == as_json(said, None, question)
    assert quotes_of(two[1].verified(again)) == quotes_of(again)

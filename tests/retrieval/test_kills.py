"""Killed at any moment, the next start has what was committed, all of it, and says what it mended.

`VERBATIM_KILLS=200 python -m pytest tests/retrieval/test_kills.py` kills at so many moments.
"""

from __future__ import annotations

import os
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from embeddings.index_file import DamagedIndex
from embeddings.index_vectors import VectorIndex
from retrieval.keeping.checking import problems
from retrieval.keeping.upkeep import index_path, open_index
from seeds import making, vectors
from seeds.library import Library
from tests.retrieval.killing import Nursery, State, live, state
from tests.seeds.making_reviews import PREPARER

KILLS = int(os.environ.get("VERBATIM_KILLS", "20"))
_RELIVED = 5
"""Every so many kills, the same life is begun again on what was left."""


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory) -> list[State]:
    """What is held after each commit of a life that nobody ends; the first is nothing at all."""
    seen: list[State] = [()]
    live(tmp_path_factory.mktemp("whole"), lambda library: seen.append(state(library)))
    return seen


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    with Nursery() as begun:
        yield begun


@pytest.fixture(scope="module")
def length(nursery: Nursery, states: list[State], tmp_path_factory: pytest.TempPathFactory) -> float:
    """How long a whole life takes here and now, in seconds."""
    started = time.monotonic()
    told = nursery.live(tmp_path_factory.mktemp("timed"), None)
    assert told == len(states) - 1
    return time.monotonic() - started


def needs_mending(library: Library) -> bool:
    """Whether the index file is not what the database says, or passages wait to be made again."""
    with library.reading() as connection:
        made = making.recorded(connection)
        if made is None:
            return False  # nothing was ever written
        if made != PREPARER.making or making.waiting(connection):
            return True
        held, number = vectors.all_ids(connection), making.current(connection)
    try:
        index = VectorIndex.load(index_path(library))
    except DamagedIndex:
        return library.counts().reviews > 0 or index_path(library).exists()
    return index.making != number or not np.array_equal(index.ids, held)


@pytest.mark.parametrize("number", range(KILLS))
def test_killed_at_a_random_moment(
    number: int, nursery: Nursery, states: list[State], length: float, tmp_path: Path
) -> None:
    moment = random.Random(number).uniform(0, length)  # noqa: S311 a test's dice
    folder = tmp_path / "library"
    folder.mkdir()
    told = nursery.live(folder, moment)
    with Library.open(folder) as library:
        mending = needs_mending(library)
        held = state(library)
        assert held in states[told : told + 2]  # the last commit may not have had the time to be told of
        opened = open_index(library, PREPARER)
        assert bool(opened.repairs) == mending
        assert problems(library, opened.index) == []
        assert state(library) == held
        for review in library.reviews():
            for passage in library.passages_of(review.id):
                start, end = review.start + passage.start, review.start + passage.end
                assert library.source_slice(review.document, review.row, start, end, review.id) == passage.text
        assert open_index(library, PREPARER).repairs == ()
    if number % _RELIVED == 0:
        live(folder, lambda _: None)
        with Library.open(folder) as library:
            assert state(library) == states[-1]
    shutil.rmtree(folder)

"""PostgreSQL and Milvus stopped under a library: said in plain words, and all is there once they are back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from embeddings.index import IndexUnavailable
from retrieval.checking import problems
from retrieval.upkeep import open_index
from seeds.errors import LibraryUnavailable
from seeds.library import Library
from tests.seeds.making_reviews import PREPARER, draft, write
from tests.servers import MilvusServer, PostgresServer

T = TypeVar("T")


@pytest.fixture
def own() -> Iterator[PostgresServer]:
    server = PostgresServer()
    yield server
    server.end()


def test_a_database_that_was_stopped_is_used_again_once_it_is_back(own: PostgresServer, tmp_path: Path) -> None:
    with Library.open(own.fresh(), folder=tmp_path) as library:
        write(library, [draft("Une musique.")])
        own.stop()
        with pytest.raises(LibraryUnavailable, match="cannot be reached"):
            library.films()
        own.start()
        assert library.counts().reviews == 1
        with pytest.raises(LibraryUnavailable):
            stopped_while_writing(library, own)
        own.start()
        write(library, [draft("Une fin.", row=1)])
        assert library.counts().reviews == 2
        assert problems(library) == []


def stopped_while_writing(library: Library, server: PostgresServer) -> None:
    """The server goes in the middle of a batch: all of it is undone."""
    with library.writing() as connection:
        connection.execute("DELETE FROM vector")
        server.stop()


def test_an_index_that_was_killed_is_used_again_once_it_is_back(postgres: PostgresServer, tmp_path: Path) -> None:
    server = MilvusServer(tmp_path / "milvus")
    try:
        with Library.open(postgres.fresh(), folder=tmp_path) as library:
            write(library, [draft("Une musique.")])
            index = until(lambda: open_index(library, PREPARER, address=server.address).index)
            assert len(index.lexical('"musique"', 5)) == 1
            server.kill()
            write(library, [draft("Une autre musique.", row=1)])
            with pytest.raises(IndexUnavailable):
                index.lexical('"musique"', 5)
            with pytest.raises(IndexUnavailable):
                index.catch_up()
            assert index.waiting() == 1
            server.start()
            until(index.catch_up)
            assert len(until(lambda: index.lexical('"musique"', 5))) == 2
            assert problems(library, index) == []
            index.close()
    finally:
        server.kill()


def until(ask: Callable[[], T]) -> T:
    """What comes back once the server answers."""
    for _ in range(60):
        try:
            return ask()
        except IndexUnavailable:
            time.sleep(0.5)
    return ask()

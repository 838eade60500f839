"""PostgreSQL and Milvus stopped under a library: said in plain words, and all is there once they are back."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from embeddings.index import IndexUnavailable
from retrieval.keeping.checking import problems
from retrieval.keeping.ingest import ingest
from retrieval.keeping.upkeep import open_index
from seeds.errors import LibraryUnavailable
from seeds.library import Library
from seeds.readers import ReadError, Reading, read_all
from tests.cutting import Cable
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


def test_an_index_whose_data_was_lost_is_made_again_under_the_running_process(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    server = MilvusServer(tmp_path / "milvus")
    try:
        with Library.open(postgres.fresh(), folder=tmp_path) as library:
            write(library, [draft("Une musique.")])
            index = open_index(library, PREPARER, address=server.address).index
            server.kill()
            shutil.rmtree(tmp_path / "milvus")
            server.start()
            with pytest.raises(IndexUnavailable):
                until(lambda: index.lexical('"musique"', 5), once="does not exist")
            index.catch_up()
            assert len(index.lexical('"musique"', 5)) == 1
            assert problems(library, index) == []
            index.close()
    finally:
        server.kill()


def test_a_file_of_milvus_lite_that_another_process_has_open_is_said_to_be(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    server = MilvusServer(tmp_path / "passages.db")
    with Library.open(postgres.fresh(), folder=tmp_path) as library:
        write(library, [draft("Une musique.")])
        with pytest.raises(IndexUnavailable, match="does another process have it open"):
            open_index(library, PREPARER, address=str(tmp_path / "passages.db"))
        server.kill()
        index = open_index(library, PREPARER, address=str(tmp_path / "passages.db")).index
        assert len(index.lexical('"musique"', 5)) == 1
        index.close()


def test_a_file_of_milvus_lite_that_went_away_is_made_again(postgres: PostgresServer, tmp_path: Path) -> None:
    file = tmp_path / "passages.db"
    with Library.open(postgres.fresh(), folder=tmp_path) as library:
        write(library, [draft(f"Une musique {at}.", row=at) for at in range(600)])
        index = open_index(library, PREPARER, address=str(file)).index
        file.rename(tmp_path / "away")
        write(library, [draft("Une fin.", row=600)])
        with pytest.raises(IndexUnavailable):
            index.catch_up()
        assert index.waiting() == 1
        index.catch_up()
        assert len(index.lexical('"fin"', 5)) == 1
        assert problems(library, index) == []
        index.close()


ROWS = [{"film": "Heat", "reviewer": f"R{at}", "rating": at % 5, "scale": 5, "text": f"Une musique {at}. Une fin {at}."}
        for at in range(2500)]  # fmt: skip


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "reviews.jsonl"
    file.write_text("\n".join(map(json.dumps, ROWS)), "utf-8")
    return file


def readings(table: Path) -> list[Reading]:
    return [reading for reading in read_all(table) if not isinstance(reading, ReadError)]


def held(library: Library) -> list[tuple[object, ...]]:
    reviews = library.reviews(limit=300)
    spans = [[(passage.start, passage.end) for passage in library.passages_of(review.id)] for review in reviews]
    return [(r.id, r.reviewer, r.rating, r.text, at) for r, at in zip(reviews, spans, strict=True)]


@pytest.mark.parametrize("after", [1_000, 400_000, 900_000])
def test_an_ingest_during_which_the_database_is_cut_off_ends_with_the_same_library_when_resumed(
    postgres: PostgresServer, tmp_path: Path, table: Path, after: int
) -> None:
    with Library.open(postgres.fresh(), folder=tmp_path) as whole:
        ingest(whole, readings(table), preparer=PREPARER, processes=1)
        expected, count = held(whole), whole.counts()
    with Cable(postgres.port) as cable:
        place = postgres.fresh().replace(f":{postgres.port}/", f":{cable.port}/")
        with Library.open(place, folder=tmp_path / "cut") as library:
            cable.cut_after(after)
            with pytest.raises(LibraryUnavailable):
                ingest(library, readings(table), preparer=PREPARER, processes=1)
            cable.mend()
            assert library.counts().reviews % 1000 == 0  # whole batches
            ingest(library, readings(table), preparer=PREPARER, processes=1)
            assert (held(library), library.counts()) == (expected, count)
            assert problems(library) == []


def test_an_ingest_during_which_the_index_is_cut_off_goes_on_and_the_index_follows(
    postgres: PostgresServer, tmp_path: Path, table: Path
) -> None:
    server = MilvusServer(tmp_path / "milvus")
    try:
        with Cable(server.port) as cable, Library.open(postgres.fresh(), folder=tmp_path) as library:
            index = open_index(library, PREPARER, address=f"http://127.0.0.1:{cable.port}").index
            cable.cut_after(100_000)
            report = ingest(library, readings(table), preparer=PREPARER, index=index, processes=1)
            assert cable.is_cut
            assert "is sent to the index later" in report.repairs[0]
            assert (report.total.added, library.counts().reviews) == (len(ROWS), len(ROWS))
            assert 0 < index.waiting() <= report.total.passages
            cable.mend()
            until(index.catch_up)
            assert problems(library, index) == []
            index.close()
    finally:
        server.kill()


def until(ask: Callable[[], T], *, once: str = "") -> T:
    """What comes back once the server answers, were it an error that says ``once``."""
    for _ in range(60):
        try:
            return ask()
        except IndexUnavailable as error:
            if once and once in str(error):
                raise
            time.sleep(0.5)
    return ask()

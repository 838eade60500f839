"""Reading sources into the library: batches, reports, kills, and other processes that look on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from embeddings.index_embedded import EmbeddedIndex
from embeddings.index_vectors import VectorIndex
from retrieval.keeping import ingest as ingesting
from retrieval.keeping.checking import problems
from retrieval.keeping.ingest import Report, ingest
from retrieval.keeping.upkeep import index_path, open_index
from seeds.library import Library
from seeds.models import Document, ReviewFilter
from seeds.readers.base import Draft, FilmFound, ReadError, Reading, Skipped
from tests.fakes import FakeEncoder
from tests.seeds.making_reviews import HEAT, PREPARER, PUSHER, TABLE, draft

OTHER = replace(PREPARER, encoder=FakeEncoder("other", 24))


def rows(count: int) -> list[Draft]:
    return [
        draft(
            f"Avis numéro {at}, dont voici une phrase assez longue pour être un passage à elle seule. Et {at} !",
            row=at, film=(PUSHER, HEAT)[at % 2], reviewer=f"Nom {at % 50}",
        )
        for at in range(count)
    ]  # fmt: skip


def reading(items: Iterable[Draft | FilmFound | Skipped], document: Document = TABLE) -> Reading:
    return Reading(document=document, items=iter(items))


def put(library: Library, items: list[Draft], document: Document = TABLE) -> Report:
    return ingest(library, [reading(items, document)], preparer=PREPARER)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        yield opened


def whole(library: Library, count: int) -> None:
    """The library, and the index as the next start opens it, hold exactly ``count`` reviews."""
    opened = open_index(library, PREPARER)
    assert problems(library, opened.index) == []
    assert library.counts().reviews == count


def test_what_is_read_can_be_searched_at_once_and_after_a_restart(library: Library) -> None:
    report = put(library, rows(30))
    assert (report.total.read, report.total.added, report.repairs) == (30, 30, ())
    index = VectorIndex.load(index_path(library))
    question = PREPARER.encoder.encode_questions(["avis numéro 17"])
    best = index.search(question, 1, library.passage_ids(ReviewFilter(films=("heat",))))[0][0]
    assert library.passages([best.id])[0].text.startswith("Avis numéro")
    assert open_index(library, PREPARER).repairs == ()
    whole(library, 30)


def test_batches_are_bounded_in_reviews_and_in_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingesting, "BATCH", 4)
    monkeypatch.setattr(ingesting, "BATCH_CHARACTERS", 1000)
    skipped: list[Skipped] = []
    items: list[Draft | FilmFound | Skipped] = [draft("a"), Skipped(reason="no"), draft("b" * 1000), *[draft("c")] * 5]
    assert [len(batch) for batch in ingesting.batches(items, skipped)] == [2, 4, 1]
    assert [one.reason for one in skipped] == ["no"]


def test_the_report_tells_each_document_apart(library: Library) -> None:
    seen: list[tuple[str, int]] = []
    other = Document(name="other.csv", kind="csv", digest="2")
    report = ingest(
        library,
        [reading([*rows(3), Skipped(reason="no date", row=1, kept=True)]), reading(rows(4), other)],
        preparer=PREPARER, progress=lambda name, added: seen.append((name, added.read)),
    )  # fmt: skip
    assert [(one.document.name, one.added.added, one.added.already) for one in report.read] == [
        ("reviews.jsonl", 3, 0), ("other.csv", 1, 3)
    ]  # fmt: skip
    assert [skipped.reason for skipped in report.total.skipped] == ["no date"]
    assert seen == [("reviews.jsonl", 3), ("other.csv", 4)]


def test_a_reader_that_fails_keeps_the_batches_before(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingesting, "BATCH", 10)

    def broken() -> Iterator[Draft]:
        yield from rows(25)
        raise OSError("the disk went away")

    with pytest.raises(OSError, match="went away"):
        ingest(library, [Reading(document=TABLE, items=broken())], preparer=PREPARER)
    assert open_index(library, PREPARER).repairs == ()
    whole(library, 20)


def test_a_source_that_breaks_off_does_not_stop_the_next(library: Library) -> None:
    def broken() -> Iterator[Draft]:
        yield from rows(ingesting.BATCH)
        raise ReadError("line 4: not JSON")

    other = Document(name="other.csv", kind="csv", digest="2")
    report = ingest(
        library, [Reading(document=TABLE, items=broken()), reading([draft("Un autre.")], other)], preparer=PREPARER
    )
    assert [one.added.added for one in report.read] == [ingesting.BATCH, 1]
    assert report.total.skipped == [Skipped(reason="nothing was read from here on: line 4: not JSON")]


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda path: path.unlink(), "missing"),
        (lambda path: path.write_bytes(b""), "damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:-700]), "damaged"),
        (lambda path: path.write_bytes(b"\0" + path.read_bytes()[1:]), "damaged"),
        (lambda path: VectorIndex(16, model="fake").save(path), "other rules"),
    ],
)
def test_a_cache_that_is_gone_or_damaged_is_built_again(library: Library, harm: object, said: str) -> None:
    put(library, rows(30))
    assert callable(harm)
    harm(index_path(library))
    opened = open_index(library, PREPARER)
    assert len(opened.repairs) == 1
    assert said in opened.repairs[0]
    assert open_index(library, PREPARER).repairs == ()
    whole(library, 30)


def test_a_cache_that_cannot_be_saved_is_said_and_costs_nothing_else(library: Library) -> None:
    index_path(library).mkdir()  # in the way of the file
    report = put(library, rows(5))
    assert "could not be saved" in report.repairs[-1]
    opened = open_index(library, PREPARER)
    assert problems(library, opened.index) == []


def test_a_cache_of_before_the_last_change_is_brought_in_step(library: Library) -> None:
    put(library, rows(30))
    old = index_path(library).read_bytes()
    put(library, rows(40))
    library.forget(reviewer="Nom 3")
    index_path(library).write_bytes(old)
    repairs = open_index(library, PREPARER).repairs
    assert len(repairs) == 1
    assert "behind the library" in repairs[0]
    whole(library, 39)


def test_another_model_encodes_everything_again(library: Library) -> None:
    put(library, rows(30))
    seen: list[tuple[int, int]] = []
    opened = open_index(library, OTHER, lambda done, of: seen.append((done, of)))
    assert isinstance(opened.index, EmbeddedIndex)
    assert opened.index.held.dimension == 24
    assert seen == [(30, 30)]
    assert "30 reviews were cut and encoded again with other" in opened.repairs[0]
    assert problems(library, opened.index) == []
    assert open_index(library, OTHER).repairs == ()


def test_encoding_again_goes_on_where_it_was_killed(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("retrieval.keeping.upkeep.MAKE_AT_ONCE", 10)
    put(library, rows(30))

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_index(library, OTHER, stop)
    assert problems(library) == ["20 reviews wait to be encoded again"]
    opened = open_index(library, OTHER)
    assert "20 reviews" in opened.repairs[0]
    assert problems(library, opened.index) == []


def test_a_reader_sees_what_another_writes(tmp_path: Path) -> None:
    """A bot that runs: its own connection and index, brought in step when the generation changes."""
    with Library.open(tmp_path) as writer, Library.open(tmp_path) as reader:
        put(writer, rows(10))
        index = open_index(reader, PREPARER).index
        before = reader.generation()
        put(writer, rows(20))
        writer.forget(reviewer="Nom 4")
        assert reader.generation() != before
        index.catch_up()
        assert problems(reader, index) == []
        assert reader.counts().reviews == 19


def test_checking_finds_what_is_wrong(library: Library) -> None:
    put(library, rows(10))
    index = open_index(library, PREPARER).index
    with library.writing() as connection:
        connection.execute("UPDATE passage SET end = end - 1 WHERE id = 1")
        connection.execute("DELETE FROM vector WHERE passage = 2")
        connection.execute("UPDATE vector SET value = ? WHERE passage = 3", (np.zeros(16, np.float16).tobytes(),))
    found = problems(library, index)
    assert len(found) == 3
    assert found[0] == "1 passages without a vector"
    assert "passage 0 to" in found[1]
    assert found[2] == "1 vectors of the index are not those of the database"


SCRIPT = """
import sys
from pathlib import Path
from retrieval.keeping import ingest
from seeds.library import Library
from tests.retrieval.keeping.test_ingest import put, rows
ingest.BATCH = 20
with Library.open(Path(sys.argv[1])) as library:
    print("start", flush=True)
    put(library, rows(int(sys.argv[2])))
    print("done", flush=True)
"""


def start(folder: Path, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SCRIPT, str(folder), str(count)]
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root, env=environment)  # noqa: S603


def test_two_ingests_at_once_both_end_well(tmp_path: Path) -> None:
    with start(tmp_path, 300) as one, start(tmp_path, 400) as other:
        assert [one.wait(60), other.wait(60)] == [0, 0]
    with Library.open(tmp_path) as library:
        whole(library, 400)

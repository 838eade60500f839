"""A library made by an older version is brought up to this one; killed or refused, it stays as it was."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import MappingProxyType

import pytest

from retrieval.keeping.checking import problems
from retrieval.keeping.upkeep import open_index
from seeds import schema
from seeds.errors import LibraryError
from seeds.library import Library
from seeds.models import ReviewFilter
from tests.seeds.making_reviews import PREPARER, draft, printed, write

OLDER = {n: (Path(__file__).parent / f"schema_{n}.sql").read_text(encoding="utf-8") for n in (1, 2)}
"""The tables as earlier versions made them."""


def made_by(version: int, folder: Path) -> None:
    """Make a library as that version did, with reviews in it, one of them replaced."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "VERSION", version)
        # written by what writes today, then without the column that no version before 3 had
        patch.setattr(schema, "TABLES", OLDER[version].replace("published TEXT)", "published TEXT, kind TEXT)"))
        with Library.open(folder) as library:
            document, drafts = printed("Un film superbe.", "Une suite ratée, mais belle.")
            write(library, [*drafts, draft("Ancien zorglub.", source="s", source_id="1")], document)
            open_index(library, PREPARER)
    with sqlite3.connect(folder / "verbatim.sqlite") as connection:
        connection.execute("ALTER TABLE film DROP COLUMN kind")
    connection.close()


def tables(folder: Path) -> set[tuple[str, str, str | None]]:
    with sqlite3.connect(folder / "verbatim.sqlite") as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master")
        found = {(kind, name, sql and " ".join(sql.split())) for kind, name, sql in rows}
    connection.close()
    return found


def version_of(folder: Path) -> int:
    with sqlite3.connect(folder / "verbatim.sqlite") as connection:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return int(found)


@pytest.mark.parametrize("version", OLDER)
def test_an_older_library_becomes_one_of_today(tmp_path: Path, version: int) -> None:
    made_by(version, tmp_path / "old")
    assert version_of(tmp_path / "old") == version
    Library.open(tmp_path / "new").close()
    with Library.open(tmp_path / "old") as library:
        texts = [review.text for review in library.reviews()]
        opened = open_index(library, PREPARER)
        assert problems(library, opened.index) == []
        assert library.reviews(ReviewFilter(reviewers=("Nom1",)))[0].text == "Une suite ratée, mais belle."
    assert texts == ["Un film superbe.", "Une suite ratée, mais belle.", "Ancien zorglub."]
    assert version_of(tmp_path / "old") == schema.VERSION
    assert tables(tmp_path / "old") == tables(tmp_path / "new")


def test_every_older_version_has_its_way_here() -> None:
    assert sorted(schema.MIGRATIONS) == sorted(OLDER) == list(range(1, schema.VERSION))


def test_a_migration_that_fails_leaves_the_library_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made_by(1, tmp_path)
    before = tables(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", MappingProxyType({1: "DROP INDEX review_film;\nDROP TABLE no_such_table;"}))
        with pytest.raises(LibraryError, match="no_such_table"):
            Library.open(tmp_path)
    assert (tables(tmp_path), version_of(tmp_path)) == (before, 1)
    Library.open(tmp_path).close()
    assert version_of(tmp_path) == schema.VERSION


def test_one_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    Library.open(tmp_path).close()
    with sqlite3.connect(tmp_path / "verbatim.sqlite") as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = (tmp_path / "verbatim.sqlite").read_bytes()
    with pytest.raises(
        LibraryError, match=rf"newer Verbatim \(its version {schema.VERSION + 1}, ours {schema.VERSION}"
    ):
        Library.open(tmp_path)
    assert (tmp_path / "verbatim.sqlite").read_bytes() == before


def test_a_new_library_may_be_opened_by_several_at_once(tmp_path: Path) -> None:
    def opened(path: Path) -> str:
        connection = schema.connect(path, create=True)
        try:
            return str(connection.execute("PRAGMA journal_mode").fetchone()[0])
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as pool:
        for number in range(40):
            assert set(pool.map(opened, [tmp_path / f"{number}.sqlite"] * 6)) == {"wal"}

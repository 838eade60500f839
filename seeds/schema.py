"""The tables of the library, their version, and how a connection to them is set up."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from seeds.errors import LibraryError, explained
from seeds.sqlite import SqliteConnection

VERSION = 3
APPLICATION = 0x5642544D  # "VBTM"
BUSY_SECONDS = 30.0
_READING = ("cache_size = -16000", "temp_store = MEMORY")
_WRITING = ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON", "secure_delete = ON", *_READING)

# Passage and review keys are never used twice (AUTOINCREMENT): an index tells what is new by the highest one.
# `made` says under which making (model, rules of cutting) a review's passages were made: see making.py.
# review_film holds all that filters look at: going through it does not read the texts.
# `film.kind` comes with the second migration: a new library goes through them all.
# Vectors stand apart from passages so that going through passages does not read them.
TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

CREATE TABLE film (
    key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    year INTEGER, director TEXT, published TEXT) STRICT;
CREATE TABLE alias (
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE, alias TEXT NOT NULL, folded TEXT NOT NULL,
    PRIMARY KEY (film, alias)) STRICT, WITHOUT ROWID;
CREATE INDEX alias_folded ON alias (folded);
CREATE TABLE film_source (
    source TEXT NOT NULL, source_id TEXT NOT NULL, film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    PRIMARY KEY (source_id, source)) STRICT, WITHOUT ROWID;
CREATE INDEX film_source_film ON film_source (film);

CREATE TABLE document (
    key INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, kind TEXT NOT NULL, digest TEXT NOT NULL,
    text TEXT, UNIQUE (name, digest)) STRICT;

CREATE TABLE review (
    key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, identity BLOB NOT NULL UNIQUE,
    film INTEGER NOT NULL REFERENCES film, document INTEGER NOT NULL REFERENCES document,
    start INTEGER NOT NULL, row INTEGER, reviewer TEXT, role TEXT NOT NULL,
    rating REAL, scale REAL, stars REAL, date TEXT, day TEXT, title TEXT,
    source TEXT, source_id TEXT, useful INTEGER, length INTEGER NOT NULL,
    made INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX review_film ON review (film, stars, day, length, reviewer, role, document, source);
CREATE INDEX review_document ON review (document);
CREATE INDEX review_reviewer ON review (reviewer, film);
CREATE INDEX review_made ON review (made);
CREATE UNIQUE INDEX review_source ON review (source_id, source) WHERE source_id IS NOT NULL;

CREATE TABLE passage (
    id INTEGER PRIMARY KEY AUTOINCREMENT, review INTEGER NOT NULL REFERENCES review ON DELETE CASCADE,
    start INTEGER NOT NULL, end INTEGER NOT NULL, positive REAL NOT NULL, negative REAL NOT NULL) STRICT;
CREATE INDEX passage_review ON passage (review);
CREATE TABLE vector (
    passage INTEGER PRIMARY KEY REFERENCES passage ON DELETE CASCADE, value BLOB NOT NULL) STRICT;

CREATE VIRTUAL TABLE lexical USING fts5(stems, scope, tokenize = "ascii tokenchars '_'");
CREATE VIRTUAL TABLE lexical_terms USING fts5vocab(lexical, col);

INSERT INTO meta VALUES ('generation', 0), ('making', 0);
"""

MIGRATIONS: Mapping[int, str] = MappingProxyType({
    1: """
DROP INDEX review_film;
CREATE INDEX review_film ON review (film, stars, day, length, reviewer, role, document, source);
INSERT INTO lexical (lexical) VALUES ('optimize');
""",
    2: """
ALTER TABLE film ADD COLUMN kind TEXT;
""",
})  # fmt: skip
"""The script that brings a library of the version named to the next one.

1 looked at the texts to filter, and kept the words of replaced texts in its full-text index until they were merged.
2 did not know a film from a series.
"""


def connect(path: Path, *, create: bool) -> SqliteConnection:
    """Open a connection that any thread may use, one at a time; for reading only where `read_only` says so.

    Raises LibraryError where there is no library, or it cannot be opened.
    """
    pragmas: tuple[str, ...]
    if read_only(path):
        how, pragmas = _reading(path), _READING
    else:
        how, pragmas = f"mode={'rwc' if create else 'rw'}", _WRITING
    try:
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?{how}",
            uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256,
            factory=SqliteConnection,
        )  # fmt: skip
    except sqlite3.Error as error:
        raise explained(path, error) from error
    try:
        for pragma in pragmas:
            _set(connection, pragma)
    except sqlite3.Error as error:
        connection.close()
        raise explained(path, error) from error
    return connection


def _set(connection: SqliteConnection, pragma: str) -> None:
    """Run a pragma; the change to WAL does not wait by itself for another process that opens a new library too."""
    give_up = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute(f"PRAGMA {pragma}")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.01)
        else:
            return


def read_only(path: Path) -> bool:
    """Tell whether a library is there that this process may read and not write: the folder's rights, or its disk's."""
    return path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _reading(path: Path) -> str:
    """Return how to open a library that cannot be written to; LibraryError where that would leave something out."""
    log = path.with_name(f"{path.name}-wal")
    if not log.exists() or not log.stat().st_size:
        return "mode=ro&immutable=1"  # all is in the one file, and no log can be made beside it
    if path.with_name(f"{path.name}-shm").exists():
        return "mode=ro"  # another process, that may, is writing
    raise LibraryError(
        f"{path}: this library cannot be written to, and what was read into it last still waits in {log.name}: "
        "open it once where it can be written to (verbatim check)"
    )


def prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Create the tables of a new library, migrate an older one, refuse a newer one (LibraryError)."""
    try:
        _prepare(connection, path)
    except sqlite3.Error as error:
        raise explained(path, error) from error


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    version = _version(connection)
    if version == VERSION:
        return
    if version < VERSION and read_only(path):
        raise LibraryError(
            f"{path}: this library was made by an older Verbatim and cannot be written to, so that it cannot be "
            "brought up to date: open it once where it can (verbatim check)"
        )
    if version > VERSION:
        raise LibraryError(
            f"{path}: this library was made by a newer Verbatim (its version {version}, ours {VERSION}); "
            "update Verbatim, or choose another library folder"
        )
    connection.execute("BEGIN EXCLUSIVE")
    try:
        for step in range(_version(connection), VERSION):  # read again: another process may have been first
            _run(connection, MIGRATIONS[step] if step else TABLES)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _run(connection: sqlite3.Connection, script: str) -> None:
    """Run a script inside the transaction that is open (``executescript`` would commit it)."""
    for statement in script.split(";\n"):
        if statement.strip():
            connection.execute(statement)

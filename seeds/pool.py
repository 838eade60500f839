"""SQLite as the library's database: a pool in which each thread finds a connection of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from seeds.errors import LibraryError, explained
from seeds.schema import connect, read_only
from seeds.sqlite import SqliteConnection


class Pool:
    """Connections to one file, opened when needed and kept until `close`: a `seeds.database.Database`."""

    def __init__(self, path: Path, first: SqliteConnection) -> None:
        self._path = path
        self._free = [first]
        self._lock = Lock()
        self._closed = False

    @contextmanager
    def connection(self) -> Iterator[SqliteConnection]:
        """Lend a connection. What SQLite raises leaves as a LibraryError."""
        with self._lock:
            if self._closed:
                raise LibraryError(f"{self._path}: the library is closed")
            connection = self._free.pop() if self._free else self._open()
        try:
            yield connection
        except sqlite3.Error as error:
            raise explained(self._path, error) from error
        finally:
            with self._lock:
                if self._closed:
                    connection.close()
                else:
                    self._free.append(connection)

    @contextmanager
    def transaction(self) -> Iterator[SqliteConnection]:
        """Lend a connection inside one write transaction, committed at the end, undone by any error."""
        with self.connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'")
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def snapshot(self) -> Iterator[SqliteConnection]:
        """Lend a connection that sees one state of the library, whatever others commit meanwhile."""
        with self.connection() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("COMMIT")

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read."""
        return read_only(self._path)

    def state(self) -> str:
        """Say which SQLite this is, and where."""
        return f"library: SQLite {sqlite3.sqlite_version} ({self._path})"

    def scrub(self) -> None:
        """Empty the write-ahead log: what was removed must not stay in it."""
        with self.connection() as connection:
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise LibraryError(
                f"{self._path}: removed, but another process has been reading for too long: until it ends, "
                "what was removed can still be found in the file verbatim.sqlite-wal"
            )

    def close(self) -> None:
        """Close every connection; those on loan close when they come back."""
        with self._lock:
            self._closed = True
            for connection in self._free:
                connection.close()
            self._free.clear()

    def _open(self) -> SqliteConnection:
        return connect(self._path, create=False)

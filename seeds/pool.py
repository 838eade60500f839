"""A pool of connections: as many threads as come, each with a connection of its own while it reads."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from seeds.errors import LibraryError, explained
from seeds.schema import connect


class Pool:
    """Connections to one database, opened when needed and kept until `close`."""

    def __init__(self, path: Path, first: sqlite3.Connection) -> None:
        self._path = path
        self._free = [first]
        self._lock = Lock()
        self._closed = False

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
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
    def transaction(self) -> Iterator[sqlite3.Connection]:
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

    def close(self) -> None:
        """Close every connection; those on loan close when they come back."""
        with self._lock:
            self._closed = True
            for connection in self._free:
                connection.close()
            self._free.clear()

    def _open(self) -> sqlite3.Connection:
        return connect(self._path, create=False)

"""SQLite, the embedded database: one file, many readers, one writer at a time."""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection as Base

import numpy as np
from numpy.typing import NDArray

from seeds import lexicon
from seeds.database import Connection
from seeds.models import ReviewFilter
from seeds.records import Match, Mention


class Sqlite:
    """What SQLite does in its own way: see `seeds.database.Dialect`."""

    remote = False

    def set_meta(self, connection: Connection, key: str, value: str | int | float) -> None:
        """Keep a fact."""
        connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def next_reviews(self, connection: Connection, count: int) -> Sequence[int]:
        """Return keys for new reviews: those after the highest ever used."""
        return self._next(connection, "review", count)

    def next_passages(self, connection: Connection, count: int) -> Sequence[int]:
        """Return ids for new passages: those after the highest ever used."""
        return self._next(connection, "passage", count)

    def _next(self, connection: Connection, table: str, count: int) -> Sequence[int]:
        row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        first = int(row[0]) + 1 if row else 1
        return range(first, first + count)

    def add_words(self, connection: Connection, rows: Sequence[tuple[int, str, str]]) -> None:
        """Keep passages' words."""
        connection.executemany("INSERT INTO lexical (rowid, stems, scope) VALUES (?, ?, ?)", rows)

    def drop_words(self, connection: Connection, passages: Sequence[int]) -> None:
        """Forget passages' words."""
        connection.executemany("DELETE FROM lexical WHERE rowid = ?", [(id_,) for id_ in passages])

    def tidy(self, connection: Connection) -> None:
        """Merge the parts of the full-text index: deleted words linger in it until then."""
        connection.execute("INSERT INTO lexical (lexical) VALUES ('optimize')")

    def settle(self, connection: Connection) -> None:
        """SQLite merges its index as it writes."""

    def ranked(
        self, connection: Connection, match: str, wanted: ReviewFilter, k: int, allowed: NDArray[np.int64] | None
    ) -> list[Match]:
        """Return the ``k`` best passages by BM25."""
        return lexicon.ranked(connection, match, wanted, k, allowed)

    def mentions(
        self, connection: Connection, match: str, wanted: ReviewFilter, limit: int | None = None
    ) -> list[Mention]:
        """Return the passages that ``match`` fits, by id."""
        return lexicon.mentions(connection, match, wanted, limit)

    def vocabulary(self, connection: Connection, term: str) -> int:
        """Return how many passages hold a stem."""
        return lexicon.vocabulary(connection, term)

    def terms_like(self, connection: Connection, prefix: str) -> dict[str, int]:
        """Return the stems that begin so, with how many passages hold each."""
        return lexicon.terms_like(connection, prefix)

    def damage(self, connection: Connection) -> list[str]:
        """Return what SQLite finds wrong."""
        found = [f"SQLite: {line}" for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"]
        return found + [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]


SQLITE = Sqlite()


class SqliteConnection(Base):
    """A connection that knows its dialect."""

    dialect = SQLITE

"""What the library asks of a database, whichever it is: connections, transactions, what is said differently.

The statements of the library are written once, in the SQL that SQLite and PostgreSQL share;
`seeds.postgres_connection` rewrites the few words that they spell differently. What cannot be one statement is a method
of a `Dialect`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from seeds.models import ReviewFilter
from seeds.records import Match, Mention


class Listed(str):
    """Any number of values as one parameter: the JSON that ``json_each(?)`` reads, and the values themselves."""

    __slots__ = ("values",)
    values: list[Any]


def listed(values: Sequence[str] | Sequence[int]) -> Listed:
    """Return values as one parameter, for ``IN (SELECT value FROM json_each(?))``: any number, one statement."""
    parameter = Listed(json.dumps(list(values)))
    parameter.values = list(values)
    return parameter


class Rows(Protocol):
    """What a statement gave."""

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""

    def fetchone(self) -> Any:
        """The next row, None after the last."""

    def fetchall(self) -> list[Any]:
        """All rows that are left."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """A connection, for one thread at a time. Parameters are question marks."""

    @property
    def dialect(self) -> Dialect:
        """What this database does in its own way."""

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> Rows:
        """Run a statement."""

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]], /) -> object:
        """Run a statement once for each row of parameters."""


class Dialect(Protocol):
    """What a database does in its own way, above all the words that passages are found by.

    ``match`` is an expression of `seeds.matching`, which is a part of SQLite's FTS5.
    """

    remote: bool
    """Whether a statement is a journey over the network: then many questions are better asked at once."""

    def set_meta(self, connection: Connection, key: str, value: str | int | float) -> None:
        """Keep a fact."""

    def next_reviews(self, connection: Connection, count: int) -> Sequence[int]:
        """Return keys for new reviews, rising, above all that were ever used."""

    def next_passages(self, connection: Connection, count: int) -> Sequence[int]:
        """Return ids for new passages, rising, above all that were ever used."""

    def add_words(self, connection: Connection, rows: Sequence[tuple[int, str, str]]) -> None:
        """Keep passages' words: the id, the stems separated by spaces, and the token of the film."""

    def drop_words(self, connection: Connection, passages: Sequence[int]) -> None:
        """Forget passages' words."""

    def tidy(self, connection: Connection) -> None:
        """Leave no word of what was removed behind."""

    def settle(self, connection: Connection) -> None:
        """Have what was written be found as fast as what was there before."""

    def ranked(
        self, connection: Connection, match: str, wanted: ReviewFilter, k: int, allowed: NDArray[np.int64] | None
    ) -> list[Match]:
        """Return the ``k`` best passages by BM25, best first, ties by id."""

    def mentions(
        self, connection: Connection, match: str, wanted: ReviewFilter, limit: int | None = None
    ) -> list[Mention]:
        """Return the passages that ``match`` fits, by id."""

    def vocabulary(self, connection: Connection, term: str) -> int:
        """Return how many passages hold a stem."""

    def terms_like(self, connection: Connection, prefix: str) -> dict[str, int]:
        """Return the stems that begin with ``prefix``, with how many passages hold each."""

    def damage(self, connection: Connection) -> list[str]:
        """Return what the database finds wrong with itself, in words."""


class Database(Protocol):
    """Connections to one database. What it raises leaves as `LibraryError`."""

    @property
    def read_only(self) -> bool:
        """Whether everything that would write raises LibraryError."""

    def connection(self) -> AbstractContextManager[Connection]:
        """Lend a connection."""

    def snapshot(self) -> AbstractContextManager[Connection]:
        """Lend a connection that sees one state of the database, whatever others commit meanwhile."""

    def transaction(self) -> AbstractContextManager[Connection]:
        """Lend a connection inside one write transaction, committed at the end, undone by any error.

        Only one is open at a time, whichever process asks; each gives the library another generation.
        """

    def state(self) -> str:
        """Say in one line which database this is, and where."""

    def scrub(self) -> None:
        """Remove from the disk what was deleted, as far as this database can."""

    def close(self) -> None:
        """Close every connection."""

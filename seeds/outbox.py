"""What an index beside the database has still to be told: written by triggers in the transaction that made the change.

An entry names a passage and says nothing else: whoever sends it looks at what the passage is by then, or that it is
gone. Sending twice, or in another order, therefore ends in the same state, and a sender killed at any moment leaves
the entry where it is. Only PostgreSQL keeps an outbox.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from seeds.database import Connection, listed
from seeds.texts import STORED


class Target(NamedTuple):
    """An index that is told of changes; ``label`` says what it holds, ``serving`` that questions go to it."""

    name: str
    label: dict[str, Any]
    serving: bool


class Entry(NamedTuple):
    """A passage to look at again; a later change gives it another ``place``."""

    passage: int
    place: int


class Sent(NamedTuple):
    """A passage with all that an index keeps of it; ``stems`` are separated by spaces."""

    id: int
    vector: NDArray[np.float16]
    stems: str
    film: str
    document: str
    reviewer: str | None
    role: str
    source: str | None
    stars: float | None
    day: str | None
    length: int
    review: str


def targets(connection: Connection) -> list[Target]:
    """Return the indexes that are told of changes."""
    rows = connection.execute("SELECT name, label, serving FROM target ORDER BY name")
    return [Target(*row) for row in rows]


def add_target(connection: Connection, name: str, label: dict[str, Any]) -> None:
    """Have an index be told of every change from now on, and of every passage there is."""
    connection.execute("INSERT INTO target VALUES (?, ?::jsonb, false)", (name, json.dumps(label)))
    fill(connection, name)


def fill(connection: Connection, name: str) -> None:
    """Have an index be told of every passage there is."""
    connection.execute(
        "INSERT INTO outbox (target, passage) SELECT ?, id FROM passage ORDER BY id ON CONFLICT DO NOTHING", (name,)
    )


def serve(connection: Connection, name: str) -> list[str]:
    """Have questions go to this index; return the names of the others, which are told of nothing any more."""
    others = [target.name for target in targets(connection) if target.name != name]
    connection.execute("DELETE FROM target WHERE name <> ?", (name,))
    connection.execute("UPDATE target SET serving = true WHERE name = ?", (name,))
    return others


def waiting(connection: Connection, name: str) -> int:
    """Count the entries that wait for an index."""
    return int(connection.execute("SELECT count(*) FROM outbox WHERE target = ?", (name,)).fetchone()[0])


def some(connection: Connection, name: str, limit: int) -> list[Entry]:
    """Return the oldest entries for an index."""
    rows = connection.execute(
        f"SELECT passage, place FROM outbox WHERE target = ? ORDER BY place LIMIT {int(limit)}",  # noqa: S608
        (name,),
    )
    return [Entry(*row) for row in rows]


def done(connection: Connection, name: str, entries: Sequence[Entry]) -> None:
    """Cross out entries; one that has changed again in the meantime stays."""
    connection.execute(
        "DELETE FROM outbox o USING unnest(?::bigint[], ?::bigint[]) AS sent (passage, place) "
        "WHERE o.target = ? AND o.passage = sent.passage AND o.place = sent.place",
        ([entry.passage for entry in entries], [entry.place for entry in entries], name),
    )


def rows(connection: Connection, passages: Sequence[int], making: int) -> list[Sent]:
    """Return passages as they are now, without those that are gone or were made under another making."""
    found = connection.execute(
        "SELECT p.id, v.value, l.stems, f.id, d.name, r.reviewer, r.role, r.source, r.stars, r.day, r.length, r.id "
        "FROM passage p JOIN vector v ON v.passage = p.id JOIN lexical l ON l.rowid = p.id "
        "JOIN review r ON r.key = p.review JOIN film f ON f.key = r.film JOIN document d ON d.key = r.document "
        "WHERE p.id IN (SELECT value FROM json_each(?)) AND r.made = ? ORDER BY p.id",
        (listed(passages), making),
    )
    return [Sent(id_, np.frombuffer(value, dtype=STORED), *rest) for id_, value, *rest in found]


@contextmanager
def alone(connection: Connection, what: str, *, wait: bool = False) -> Iterator[bool]:
    """Be the only one of all processes to do ``what``; False where another one is, unless ``wait`` waits for it.

    The lock is the connection's own: a process that dies gives it back.
    """
    key = f"verbatim {what} "
    lock = "pg_advisory_lock" if wait else "pg_try_advisory_lock"
    words = "(hashtextextended(? || current_schema(), 0))"
    got = connection.execute(f"SELECT {lock}{words}", (key,)).fetchone()[0]
    try:
        yield wait or bool(got)
    finally:
        if wait or got:
            connection.execute(f"SELECT pg_advisory_unlock{words}", (key,))

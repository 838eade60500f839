"""Under which model and rules the passages of a library were made, and which reviews wait to be made again."""

from __future__ import annotations

from dataclasses import asdict

from seeds.batch import Making, Prepare
from seeds.database import Connection
from seeds.passage_rows import Pending, add_passages, drop_passages


def recorded(connection: Connection) -> Making | None:
    """Return the making of this library, None while nothing was ever written."""
    found = dict(connection.execute("SELECT key, value FROM meta"))
    if "model" not in found:
        return None
    return Making(**{name: found[name] for name in Making.__slots__})


def current(connection: Connection) -> int:
    """Return the number of the present making."""
    return int(connection.execute("SELECT value FROM meta WHERE key = 'making'").fetchone()[0])


def begin(connection: Connection, making: Making) -> None:
    """Record a new making: from now on every review held waits to be made again."""
    for key, value in (("making", current(connection) + 1), *asdict(making).items()):
        connection.dialect.set_meta(connection, key, value)


def waiting(connection: Connection) -> int:
    """Count the reviews whose passages were made under an earlier making."""
    return int(connection.execute("SELECT count(*) FROM review WHERE made < ?", (current(connection),)).fetchone()[0])


def make_some(connection: Connection, prepare: Prepare, limit: int) -> int:
    """Make again the passages of at most ``limit`` reviews that wait; return how many were done."""
    making = current(connection)
    rows = connection.execute(
        "SELECT key, film, text FROM review WHERE made < ? ORDER BY made, key LIMIT ?", (making, limit)
    ).fetchall()
    pending = [Pending(*row) for row in rows]
    drop_passages(connection, [one.review for one in pending])
    add_passages(connection, pending, prepare)
    connection.executemany("UPDATE review SET made = ? WHERE key = ?", [(making, one.review) for one in pending])
    return len(pending)

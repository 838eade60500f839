"""Reading passage ids and vectors in bulk, for the index that is built from them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seeds.database import Connection
from seeds.making import current
from seeds.texts import STORED


class Vectors(NamedTuple):
    """Passage ids (n,), rising, and their vectors (n, d)."""

    ids: NDArray[np.int64]
    vectors: NDArray[np.float16]


def count(connection: Connection) -> int:
    """Count the passages of the library."""
    return int(connection.execute("SELECT count(*) FROM passage").fetchone()[0])


def all_ids(connection: Connection) -> NDArray[np.int64]:
    """Return the ids (n,) of every passage, rising."""
    ids = np.fromiter((id_ for (id_,) in connection.execute("SELECT id FROM passage")), dtype=np.int64)
    ids.sort()
    return ids


def vectors_after(connection: Connection, last: int, *, size: int = 20_000) -> Iterator[Vectors]:
    """Yield the vectors of the passages with an id above ``last``, by at most ``size`` at a time.

    Passages that wait to be made again under another model are left out.
    """
    making = current(connection)
    while True:
        rows = connection.execute(
            "SELECT v.passage, v.value FROM vector v JOIN passage p ON p.id = v.passage "
            "JOIN review r ON r.key = p.review WHERE v.passage > ? AND r.made = ? ORDER BY v.passage LIMIT ?",
            (last, making, size),
        ).fetchall()
        if not rows:
            return
        ids = np.fromiter((id_ for id_, _ in rows), dtype=np.int64, count=len(rows))
        yield Vectors(ids, np.frombuffer(b"".join(value for _, value in rows), dtype=STORED).reshape(len(rows), -1))
        last = int(ids[-1])

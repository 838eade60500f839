"""SQLite's full-text index over stems."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seeds.database import Connection
from seeds.filtering import condition
from seeds.models import ReviewFilter
from seeds.records import Match, Mention
from seeds.texts import passage_ids
from seeds.words import only_films, scopes


def scoped(connection: Connection, match: str, wanted: ReviewFilter) -> str | None:
    """Return the full-text expression kept to the films wanted; None where none of them is held."""
    expression = f"stems : ({match})"
    if not wanted.films:
        return expression
    held = scopes(connection, wanted.films)
    return f"scope : ({' OR '.join(held)}) AND {expression}" if held else None


def ranked(
    connection: Connection,
    match: str,
    wanted: ReviewFilter,
    k: int,
    allowed: NDArray[np.int64] | None = None,
) -> list[Match]:
    """Return the ``k`` best passages by BM25, best first, ties by id."""
    expression = scoped(connection, match, wanted)
    if expression is None or k <= 0:
        return []
    sql = "SELECT rowid, -bm25(lexical, 1.0, 0.0) AS score FROM lexical WHERE lexical MATCH ?"
    if only_films(wanted):
        rows = connection.execute(f"{sql} ORDER BY score DESC, rowid LIMIT {int(k)}", (expression,))
        return [Match(*row) for row in rows]
    if allowed is None:
        allowed = passage_ids(connection, wanted)
    found = np.fromiter(connection.execute(sql, (expression,)), dtype=[("id", np.int64), ("score", np.float64)])
    found = found[np.isin(found["id"], allowed, assume_unique=True)]
    best = found[np.lexsort((found["id"], -found["score"]))[:k]]
    return [Match(int(id_), float(score)) for id_, score in best]


def mentions(
    connection: Connection, match: str, wanted: ReviewFilter, limit: int | None = None
) -> list[Mention]:
    """Return every passage that holds the words, with its review, by passage id."""
    expression = scoped(connection, match, wanted)
    if expression is None:
        return []
    where, values = condition(wanted)
    rows = connection.execute(
        "SELECT p.id, r.id FROM lexical JOIN passage p ON p.id = lexical.rowid JOIN review r ON r.key = p.review "  # noqa: S608
        f"WHERE lexical MATCH ? AND {where} ORDER BY p.id{f' LIMIT {int(limit)}' if limit is not None else ''}",
        (expression, *values),
    )
    return [Mention(*row) for row in rows]


def vocabulary(connection: Connection, term: str) -> int:
    """Return how many passages of the whole library hold a stem."""
    row = connection.execute("SELECT doc FROM lexical_terms WHERE term = ? AND col = 'stems'", (term,)).fetchone()
    return int(row[0]) if row else 0


def terms_like(connection: Connection, prefix: str) -> dict[str, int]:
    """Return the stems that begin with ``prefix``, with the number of passages that hold each."""
    rows = connection.execute(
        "SELECT term, doc FROM lexical_terms WHERE term >= ? AND term < ? AND col = 'stems'",
        (prefix, prefix + "\U0010ffff"),
    )
    return dict(rows.fetchall())

"""Reading the full-text index over stems."""

from __future__ import annotations

import sqlite3
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from seeds.filtering import condition
from seeds.models import ReviewFilter
from seeds.records import Match, Mention
from seeds.texts import passage_ids


def scope_of(film: int) -> str:
    """Return the token that marks the passages of the film of that key."""
    return f"film_{film}"


def scoped(connection: sqlite3.Connection, match: str, wanted: ReviewFilter) -> str | None:
    """Return the full-text expression kept to the films wanted; None where none of them is held."""
    expression = f"stems : ({match})"
    if not wanted.films:
        return expression
    marks = ",".join("?" * len(wanted.films))
    keys = connection.execute(f"SELECT key FROM film WHERE id IN ({marks})", wanted.films).fetchall()  # noqa: S608
    if not keys:
        return None
    return f"scope : ({' OR '.join(scope_of(key) for (key,) in keys)}) AND {expression}"


def only_films(wanted: ReviewFilter) -> bool:
    """Tell a filter that nothing but films narrows."""
    return wanted == ReviewFilter(films=wanted.films)


def lexical(
    connection: sqlite3.Connection,
    match: str,
    wanted: ReviewFilter,
    k: int,
    allowed: NDArray[np.int64] | None = None,
) -> list[Match]:
    """Return the ``k`` best passages by BM25, best first, ties by id.

    ``match`` is an expression of SQLite's FTS5 over stems: words in double quotes, AND, OR, NEAR. ``allowed`` spares
    looking for the passage ids that ``wanted`` lets through, where the caller has them.
    """
    expression = scoped(connection, match, wanted)
    if expression is None or k <= 0:
        return []
    sql = "SELECT rowid, -bm25(lexical, 1.0, 0.0) AS score FROM lexical WHERE lexical MATCH ?"
    if only_films(wanted):
        rows = connection.execute(f"{sql} ORDER BY score DESC, rowid LIMIT ?", (expression, k))
        return [Match(*row) for row in rows]
    if allowed is None:
        allowed = passage_ids(connection, wanted)
    found = np.fromiter(connection.execute(sql, (expression,)), dtype=[("id", np.int64), ("score", np.float64)])
    found = found[np.isin(found["id"], allowed, assume_unique=True)]
    best = found[np.lexsort((found["id"], -found["score"]))[:k]]
    return [Match(int(id_), float(score)) for id_, score in best]


def mentions(connection: sqlite3.Connection, match: str, wanted: ReviewFilter) -> list[Mention]:
    """Return every passage that holds the words, with its review, by passage id."""
    expression = scoped(connection, match, wanted)
    if expression is None:
        return []
    where, values = condition(wanted)
    rows = connection.execute(
        "SELECT p.id, r.id FROM lexical JOIN passage p ON p.id = lexical.rowid JOIN review r ON r.key = p.review "  # noqa: S608
        f"WHERE lexical MATCH ? AND {where} ORDER BY p.id",
        (expression, *values),
    )
    return [Mention(*row) for row in rows]


def vocabulary(connection: sqlite3.Connection, term: str) -> int:
    """Return how many passages of the whole library hold a stem."""
    row = connection.execute("SELECT doc FROM lexical_terms WHERE term = ? AND col = 'stems'", (term,)).fetchone()
    return int(row[0]) if row else 0


def terms_like(connection: sqlite3.Connection, prefix: str) -> dict[str, int]:
    """Return the stems that begin with ``prefix``, with the number of passages that hold each."""
    rows = connection.execute(
        "SELECT term, doc FROM lexical_terms WHERE term >= ? AND term < ? AND col = 'stems'",
        (prefix, prefix + "\U0010ffff"),
    )
    return dict(rows.fetchall())


def terms_of(connection: sqlite3.Connection, film: str) -> Counter[str]:
    """Return the stems of one film, with the number of its passages that hold each."""
    rows = connection.execute(
        "SELECT l.stems FROM film f JOIN review r ON r.film = f.key JOIN passage p ON p.review = r.key "
        "JOIN lexical l ON l.rowid = p.id WHERE f.id = ?",
        (film,),
    )
    counts: Counter[str] = Counter()
    for (stems,) in rows:
        counts.update(set(stems.split()))
    return counts

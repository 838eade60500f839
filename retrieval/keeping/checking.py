"""Verifying a library: every passage a slice, every vector present, the index equal to the database."""

from __future__ import annotations

from embeddings.index import PassageIndex
from seeds import making
from seeds.database import Connection
from seeds.library import Library
from seeds.markup import is_blank

_COUNTS = {
    "passages without a review": "passage p WHERE NOT EXISTS (SELECT 1 FROM review r WHERE r.key = p.review)",
    "passages without a vector": "passage p WHERE NOT EXISTS (SELECT 1 FROM vector v WHERE v.passage = p.id)",
    "vectors without a passage": "vector v WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.id = v.passage)",
    "passages that no word finds": "passage p WHERE NOT EXISTS (SELECT 1 FROM lexical l WHERE l.rowid = p.id)",
    "words of passages that are gone": "lexical l WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.id = l.rowid)",
    "reviews without a passage": "review r WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.review = r.key)",
}
AT_ONCE = 2_000
"""Reviews whose passages are looked at together."""


def problems(library: Library, index: PassageIndex | None = None) -> list[str]:
    """Return what is wrong with a library and, where given, its index, in words; [] where all is well."""
    with library.snapshot() as connection:
        found = connection.dialect.damage(connection)
        for what, rows in _COUNTS.items():
            (count,) = connection.execute(f"SELECT count(*) FROM {rows}").fetchone()  # noqa: S608 our own words
            if count:
                found.append(f"{count} {what}")
        found += _slices(connection)
        if waiting := making.waiting(connection):
            found.append(f"{waiting} reviews wait to be encoded again")
        if index is not None:
            found += index.problems()
    return found


def _slices(connection: Connection) -> list[str]:
    """Check that passages share out their review's words, and that reviews stand in their document."""
    found = []
    last = -1
    while keys := _some_keys(connection, last):
        last = keys[-1]
        held, at = None, 0
        for review, text, start, end in connection.execute(
            'SELECT r.id, r.text, p.start, p."end" FROM review r JOIN passage p ON p.review = r.key '
            "WHERE r.key BETWEEN ? AND ? ORDER BY r.key, p.start",
            (keys[0], last),
        ):
            if review != held:
                held, at = review, 0
            clean = at <= start < end <= len(text) and text[start:end].strip() == text[start:end]
            if not clean or not is_blank(text[at:start]):
                found.append(f"review {review}: passage {start} to {end} is not a clean slice of its text")
            at = end
    for (document,) in connection.execute("SELECT key FROM document WHERE text IS NOT NULL ORDER BY key").fetchall():
        (whole,) = connection.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
        for review, text, start in connection.execute(
            "SELECT id, text, start FROM review WHERE document = ? AND row IS NULL", (document,)
        ):
            if not whole.startswith(text, start):
                found.append(f"review {review}: its text does not stand in its document at {start}")
    return found


def _some_keys(connection: Connection, after: int) -> list[int]:
    rows = connection.execute(f"SELECT key FROM review WHERE key > ? ORDER BY key LIMIT {AT_ONCE}", (after,))  # noqa: S608
    return [key for (key,) in rows]

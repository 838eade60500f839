"""Verifying a library: every passage a slice, every vector present, the index equal to the database."""

from __future__ import annotations

import sqlite3

import numpy as np

from embeddings.index import PassageIndex
from seeds import making, vectors
from seeds.library import Library
from seeds.markup import is_blank

_COUNTS = {
    "passages without a review": "SELECT count(*) FROM passage WHERE review NOT IN (SELECT key FROM review)",
    "passages without a vector": "SELECT count(*) FROM passage WHERE id NOT IN (SELECT passage FROM vector)",
    "vectors without a passage": "SELECT count(*) FROM vector WHERE passage NOT IN (SELECT id FROM passage)",
    "passages that no word finds": "SELECT count(*) FROM passage WHERE id NOT IN (SELECT rowid FROM lexical)",
    "words of passages that are gone": "SELECT count(*) FROM lexical WHERE rowid NOT IN (SELECT id FROM passage)",
    "reviews without a passage": "SELECT count(*) FROM review WHERE key NOT IN (SELECT review FROM passage)",
}


def problems(library: Library, index: PassageIndex | None = None) -> list[str]:
    """Return what is wrong with a library and, where given, its index, in words; [] where all is well."""
    with library.reading() as connection:
        connection.execute("BEGIN")
        try:
            found = [f"SQLite: {line}" for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"]
            found += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
            for what, sql in _COUNTS.items():
                (count,) = connection.execute(sql).fetchone()
                if count:
                    found.append(f"{count} {what}")
            found += _slices(connection)
            if waiting := making.waiting(connection):
                found.append(f"{waiting} reviews wait to be encoded again")
            if index is not None:
                found += _index(connection, index)
        finally:
            connection.execute("COMMIT")
    return found


def _slices(connection: sqlite3.Connection) -> list[str]:
    """Check that passages share out their review's words, and that reviews stand in their document."""
    found = []
    held, at = None, 0
    for review, text, start, end in connection.execute(
        "SELECT r.id, r.text, p.start, p.end FROM review r JOIN passage p ON p.review = r.key ORDER BY r.key, p.start"
    ):
        if review != held:
            held, at = review, 0
        clean = at <= start < end <= len(text) and text[start:end].strip() == text[start:end]
        if not clean or not is_blank(text[at:start]):
            found.append(f"review {review}: passage {start} to {end} is not a clean slice of its text")
        at = end
    for review, text, start, whole in connection.execute(
        "SELECT r.id, r.text, r.start, d.text FROM review r JOIN document d ON d.key = r.document "
        "WHERE r.row IS NULL AND d.text IS NOT NULL"
    ):
        if not whole.startswith(text, start):
            found.append(f"review {review}: its text does not stand in its document at {start}")
    return found


def _index(connection: sqlite3.Connection, index: PassageIndex) -> list[str]:
    """Compare an index with the database, vector by vector."""
    held = vectors.all_ids(connection)
    if not np.array_equal(held, index.ids):
        return [f"the index holds {len(index)} passages, the database {len(held)}, or other ones"]
    different = 0
    for some in vectors.vectors_after(connection, 0):
        different += int(np.any(index.vectors(some.ids) != some.vectors.astype(np.float32), axis=1).sum())
    return [f"{different} vectors of the index are not those of the database"] if different else []

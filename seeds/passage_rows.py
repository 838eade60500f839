"""Storing and removing the passages of reviews: offsets, vectors, polarity and stems, always together."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from seeds.batch import Prepare, Prepared
from seeds.filtering import listed
from seeds.lexicon import scope_of
from seeds.texts import STORED


class Pending(NamedTuple):
    """A review whose passages are to be made."""

    review: int
    film: int
    text: str


def add_passages(connection: sqlite3.Connection, pending: Sequence[Pending], prepare: Prepare) -> int:
    """Make and store the passages of ``pending`` reviews; return how many they are."""
    if not pending:
        return 0
    prepared = prepare([one.text for one in pending])
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'passage'").fetchone()
    first = id_ = int(row[0]) + 1 if row else 1
    passages: list[tuple[object, ...]] = []
    vectors: list[tuple[int, bytes]] = []
    stems: list[tuple[int, str, str]] = []
    for (review, film, text), made in zip(pending, prepared, strict=True):
        _verify(text, made)
        count = len(made.spans)
        ids = range(id_, id_ + count)
        offsets = zip(ids, made.spans, made.positive.tolist(), made.negative.tolist(), strict=True)
        passages += [(key, review, start, end, for_, against) for key, (start, end), for_, against in offsets]
        vectors += zip(ids, (vector.tobytes() for vector in made.vectors.astype(STORED, copy=False)), strict=True)
        scope = scope_of(film)
        stems += [(key, words, scope) for key, words in zip(ids, made.stems, strict=True)]
        id_ += count
    connection.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", passages)
    connection.executemany("INSERT INTO vector VALUES (?, ?)", vectors)
    connection.executemany("INSERT INTO lexical (rowid, stems, scope) VALUES (?, ?, ?)", stems)
    return id_ - first


def _verify(text: str, made: Prepared) -> None:
    if any(not 0 <= start < end <= len(text) for start, end in made.spans):
        raise ValueError(
            f"passages {made.spans!r} are not inside the review they are cut from ({len(text)} characters)"
        )


def drop_passages(connection: sqlite3.Connection, reviews: Sequence[int]) -> int:
    """Remove the passages of the reviews of those keys; return how many they were."""
    ids = [
        id_ for (id_,) in connection.execute(
            "SELECT id FROM passage WHERE review IN (SELECT value FROM json_each(?))", (listed(reviews),)
        )
    ]  # fmt: skip
    connection.executemany("DELETE FROM lexical WHERE rowid = ?", ((id_,) for id_ in ids))
    connection.executemany("DELETE FROM passage WHERE id = ?", ((id_,) for id_ in ids))
    return len(ids)

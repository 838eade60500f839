"""Storing and removing the passages of reviews: offsets, vectors, polarity and stems, always together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from seeds.batch import Prepare, Prepared
from seeds.database import Connection, listed
from seeds.texts import STORED
from seeds.words import scope_of


class Pending(NamedTuple):
    """A review whose passages are to be made."""

    review: int
    film: int
    text: str


def add_passages(connection: Connection, pending: Sequence[Pending], prepare: Prepare) -> int:
    """Make and store the passages of ``pending`` reviews; return how many they are."""
    if not pending:
        return 0
    prepared = prepare([one.text for one in pending])
    fresh = iter(connection.dialect.next_passages(connection, sum(len(made.spans) for made in prepared)))
    passages: list[tuple[object, ...]] = []
    vectors: list[tuple[int, bytes]] = []
    stems: list[tuple[int, str, str]] = []
    for (review, film, text), made in zip(pending, prepared, strict=True):
        _verify(text, made)
        count = len(made.spans)
        ids = list(islice(fresh, count))
        offsets = zip(ids, made.spans, made.positive.tolist(), made.negative.tolist(), strict=True)
        passages += [(key, review, start, end, for_, against) for key, (start, end), for_, against in offsets]
        vectors += zip(ids, (vector.tobytes() for vector in made.vectors.astype(STORED, copy=False)), strict=True)
        scope = scope_of(film)
        stems += [(key, words, scope) for key, words in zip(ids, made.stems, strict=True)]
    connection.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", passages)
    connection.executemany("INSERT INTO vector VALUES (?, ?)", vectors)
    connection.dialect.add_words(connection, stems)
    return len(passages)


def _verify(text: str, made: Prepared) -> None:
    if any(not 0 <= start < end <= len(text) for start, end in made.spans):
        raise ValueError(
            f"passages {made.spans!r} are not inside the review they are cut from ({len(text)} characters)"
        )


def drop_passages(connection: Connection, reviews: Sequence[int]) -> int:
    """Remove the passages of the reviews of those keys; return how many they were."""
    ids = [
        id_ for (id_,) in connection.execute(
            "SELECT id FROM passage WHERE review IN (SELECT value FROM json_each(?))", (listed(reviews),)
        )
    ]  # fmt: skip
    connection.dialect.drop_words(connection, ids)
    connection.execute("DELETE FROM passage WHERE id IN (SELECT value FROM json_each(?))", (listed(ids),))
    return len(ids)

"""What questions look at most, column by column in memory: a copy of one state of the library.

SQLite reads a passage in some microseconds, and a question may look at every passage. Columns of numbers are looked
at a thousand times quicker. They are read once, in a second or two, and then kept in step: passages and reviews are
never changed, only added and removed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seeds.column_matching import best, rows_fitting
from seeds.database import Connection, listed
from seeds.filtering import condition
from seeds.matching import parse
from seeds.models import ReviewFilter
from seeds.records import POLARITY, Match, Mentioned
from seeds.stem_columns import Part, StemColumns
from seeds.words import only_films

BLOCK = 10_000
"""Passages read at once: whoever asks a question meanwhile is let in between two blocks."""
EVERYTHING = ReviewFilter()
_PASSAGES = (
    "SELECT p.id, p.review, p.positive, p.negative, coalesce(l.stems, '') "
    "FROM passage p LEFT JOIN lexical l ON l.rowid = p.id "
    "WHERE p.id > ? ORDER BY p.id LIMIT ?"
)
_REVIEWS = "SELECT r.key, r.id, r.film, r.stars FROM review r WHERE r.key > ? ORDER BY r.key"
_ROW = np.dtype([("id", np.int64), ("review", np.int64), ("positive", np.float32), ("negative", np.float32)])
_REVIEW = np.dtype([("key", np.int64), ("film", np.int64), ("stars", np.float32)])


@dataclass(frozen=True, slots=True)
class Among:
    """Some of the passages: their rows (m,), rising, and their stems."""

    rows: NDArray[np.intp]
    stems: Part


@dataclass(frozen=True)
class Columns:
    """Passages (n,) by rising id, with the place of their review; reviews (m,) by rising key, with their ids."""

    passages: NDArray[np.void]
    stems: StemColumns
    reviews: NDArray[np.void]
    names: Sequence[str]
    place: NDArray[np.intp]

    def among(self, connection: Connection, wanted: ReviewFilter) -> Among | None:
        """The passages that ``wanted`` lets through; None for all."""
        if wanted == EVERYTHING:
            return None
        let_through = np.zeros(len(self.reviews), dtype=bool)
        if only_films(wanted):
            sql = "SELECT key FROM film WHERE id IN (SELECT value FROM json_each(?))"
            for (film,) in connection.execute(sql, (listed(wanted.films),)):
                let_through |= self.reviews["film"] == film
        else:
            where, values = condition(wanted)
            found = connection.execute(f"SELECT r.key FROM review r WHERE {where}", values)  # noqa: S608 our own words
            keys = np.fromiter((key for (key,) in found), dtype=np.int64)
            let_through[_places(self.reviews["key"], keys)] = True
        rows = np.flatnonzero(let_through[self.place])
        return Among(rows, self.stems.part(rows))

    def ids(self, among: Among | None) -> NDArray[np.int64]:
        """The ids (m,) of passages, rising."""
        ids: NDArray[np.int64] = self.passages["id"]
        return ids[among.rows] if among else ids.copy()

    def polarities(self, among: Among | None) -> NDArray[np.void]:
        """One row of `POLARITY` for each passage."""
        rows, place = (self.passages[among.rows], self.place[among.rows]) if among else (self.passages, self.place)
        found = np.empty(len(rows), dtype=POLARITY)
        for name in _ROW.names or ():
            found[name] = rows[name]
        found["stars"] = self.reviews["stars"][place]
        return found

    def ranked(self, match: str, k: int, among: Among | None) -> list[Match]:
        """The ``k`` best passages by BM25."""
        found = best(parse(match), self.stems, k, among.stems if among else None) if k > 0 else []
        ids = self.passages["id"]
        return [Match(int(ids[row]), score) for row, score in found]

    def mentioned(self, match: str, among: Among | None) -> Mentioned:
        """Every passage that an expression fits."""
        rows = rows_fitting(parse(match), self.stems, among.stems if among else None)
        return Mentioned(self.passages["id"][rows], self.place[rows], self.names)

    def stems_of(self, ids: Sequence[int]) -> dict[int, frozenset[str]]:
        """The stems of passages, without those that are not held."""
        known = self.passages["id"]
        wanted = np.array(ids, dtype=np.int64)
        rows = np.searchsorted(known, wanted)
        pairs = zip(ids, rows.tolist(), strict=True)
        return {id_: self.stems.held(row) for id_, row in pairs if row < len(known) and known[row] == id_}

    def vocabulary(self, stem: str) -> int:
        """How many passages hold a stem."""
        number = self.stems.number(stem)
        return 0 if number is None else self.stems.holding(number)


def read(connection: Connection, before: Columns | None = None) -> Iterator[Columns | None]:
    """Read the columns, or what was added to and removed from those ``before``; yields None after each block."""
    passages = before.passages if before else np.empty(0, dtype=_ROW)
    kept = _kept(connection, passages["id"])
    rows: list[NDArray[np.void]] = [passages if kept is None else passages[kept]]
    last, stems = int(passages["id"][-1]) if len(passages) else 0, list[str]()
    while block := connection.execute(_PASSAGES, (last, BLOCK)).fetchall():
        rows.append(np.array([row[:-1] for row in block], dtype=_ROW))
        stems += [row[-1] for row in block]
        last = block[-1][0]
        yield None
    reviews, names = _reviews(connection, before)
    all_ = np.concatenate(rows)
    yield Columns(
        all_, StemColumns.of(stems, before.stems if before else None, kept), reviews, names,
        _places(reviews["key"], all_["review"]),
    )  # fmt: skip


def _kept(connection: Connection, ids: NDArray[np.int64]) -> NDArray[np.bool_] | None:
    """Which of the passages known are still there; None for all."""
    last = int(ids[-1]) if len(ids) else 0
    (count,) = connection.execute("SELECT count(*) FROM passage WHERE id <= ?", (last,)).fetchone()
    if count == len(ids):
        return None
    left = np.fromiter((id_ for (id_,) in connection.execute("SELECT id FROM passage")), dtype=np.int64)
    return np.isin(ids, left)


def _reviews(connection: Connection, before: Columns | None) -> tuple[NDArray[np.void], Sequence[str]]:
    """The reviews by their key; those removed do no harm, for no passage is theirs."""
    known, names = (before.reviews, before.names) if before else (np.empty(0, dtype=_REVIEW), [])
    last = int(known["key"][-1]) if len(known) else 0
    fresh: list[tuple[Any, ...]] = connection.execute(_REVIEWS, (last,)).fetchall()
    found = np.array([(key, film, stars) for key, _, film, stars in fresh], dtype=_REVIEW)  # None becomes NaN
    return np.concatenate([known, found]), [*names, *(name for _, name, _, _ in fresh)]


def _places(keys: NDArray[np.int64], wanted: NDArray[np.int64]) -> NDArray[np.intp]:
    """Where in the rising ``keys`` those wanted stand; one that is not there is left out."""
    if not len(keys):
        return np.empty(0, dtype=np.intp)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    places: NDArray[np.intp] = at[keys[at] == wanted]
    return places

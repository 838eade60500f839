"""Reading passages and the stored text that proves a quote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seeds.database import Connection, listed
from seeds.errors import PassageGone
from seeds.filtering import condition
from seeds.models import Passage, ReviewFilter
from seeds.records import POLARITY, Voiced

STORED = np.float16
"""How vectors are kept in the database: half the bytes, and the same neighbours."""

_COLUMNS = 'p.id, r.id, p.start, p."end", p.positive, p.negative, r.text'
_TABLES = "passage p JOIN review r ON r.key = p.review"
_PASSAGES = f"SELECT {_COLUMNS} FROM {_TABLES} "  # noqa: S608 our own words
_VOICED = f"SELECT {_COLUMNS}, r.reviewer, r.stars FROM {_TABLES} "  # noqa: S608 our own words


def _passage(row: tuple[Any, ...]) -> Passage:
    id_, review, start, end, positive, negative, text = row
    return Passage(
        id=id_, review=review, start=start, end=end, text=text[start:end], positive=positive, negative=negative
    )


def passage_ids(connection: Connection, wanted: ReviewFilter) -> NDArray[np.int64]:
    """Return the ids (n,) of the passages of the reviews that ``wanted`` lets through, rising."""
    where, values = condition(wanted)
    # Asked this way, and not as a join, reviews are told from the index and each is looked up once.
    sql = f"SELECT id FROM passage WHERE review IN (SELECT r.key FROM review r WHERE {where})"  # noqa: S608 our own words
    if where == "TRUE":
        sql = "SELECT id FROM passage"
    ids = np.fromiter((id_ for (id_,) in connection.execute(sql, values)), dtype=np.int64)
    ids.sort()
    return ids


def passages(connection: Connection, ids: Sequence[int]) -> list[Passage]:
    """Return passages in the order asked; an id that is no longer there is left out."""
    sql = f"{_PASSAGES} WHERE p.id IN (SELECT value FROM json_each(?))"  # noqa: S608 our own words
    rows = connection.execute(sql, (listed(ids),))
    found = {row[0]: _passage(row) for row in rows}
    return [found[id_] for id_ in ids if id_ in found]


def voiced(connection: Connection, ids: Sequence[int]) -> dict[int, Voiced]:
    """Return passages with the reviewer and the rating of their review, by id; one that is gone is left out."""
    sql = f"{_VOICED} WHERE p.id IN (SELECT value FROM json_each(?))"  # noqa: S608 our own words
    rows = connection.execute(sql, (listed(ids),))
    return {row[0]: Voiced(_passage(row[:-2]), *row[-2:]) for row in rows}


def passages_of(connection: Connection, review: str) -> list[Passage]:
    """Return the passages of one review, in order."""
    return [_passage(row) for row in connection.execute(_PASSAGES + "WHERE r.id = ? ORDER BY p.start", (review,))]


def polarities(connection: Connection, wanted: ReviewFilter) -> NDArray[np.void]:
    """Return one row of `POLARITY` for each passage of the reviews that ``wanted`` lets through."""
    where, values = condition(wanted)
    rows = connection.execute(
        "SELECT p.id, p.review, p.positive, p.negative, r.stars FROM review r "  # noqa: S608 our own words
        f"CROSS JOIN passage p ON p.review = r.key WHERE {where}",  # reviews first, each by the index of its film
        values,
    )
    found = np.array(rows.fetchall(), dtype=POLARITY)  # None becomes NaN
    return found[np.argsort(found["id"], kind="stable")]


def vectors(connection: Connection, ids: Sequence[int]) -> NDArray[np.float32]:
    """Return the stored vectors (n, d) of passages, in the order asked; PassageGone names one that is not there."""
    rows = connection.execute("SELECT passage, value FROM vector WHERE passage IN (SELECT value FROM json_each(?))",
                              (listed(ids),))  # fmt: skip
    found = {id_: np.frombuffer(value, dtype=STORED) for id_, value in rows}
    if not len(ids):
        return np.empty((0, 0), dtype=np.float32)
    try:
        return np.stack([found[int(id_)] for id_ in ids]).astype(np.float32)
    except KeyError as missing:
        raise PassageGone(*missing.args) from None


def source_slice(
    connection: Connection, document: str, row: int | None, start: int, end: int, review: str
) -> str | None:
    """Return the slice of the stored source that a quote claims to be, None where that source is gone.

    ``start`` and ``end`` count code points of the document's text or, where ``row`` is given, of that row's text.
    """
    found = connection.execute(
        "SELECT r.start, r.text, d.text FROM review r JOIN document d ON d.key = r.document "
        "WHERE r.id = ? AND d.name = ? AND r.row IS ?",
        (review, document, row),
    ).fetchone()
    if found is None:
        return None
    begins, text, whole = found
    if not begins <= start <= end <= begins + len(text):
        return None
    sliced: str = whole[start:end] if row is None and whole is not None else text[start - begins : end - begins]
    return sliced

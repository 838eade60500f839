"""Reading reviews: filtered, ordered, counted."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from seeds.database import Connection, listed
from seeds.filtering import condition
from seeds.models import Review, ReviewFilter, Role
from seeds.records import Counts, FilmCounts, Rated

COLUMNS = (
    "r.id, f.id, d.name, r.text, r.start, r.row, r.reviewer, r.role, r.rating, r.scale, r.date, r.title, "
    "r.source, r.source_id, r.useful"
)
TABLES = "review r JOIN film f ON f.key = r.film JOIN document d ON d.key = r.document"

ORDERS: Mapping[str, str] = MappingProxyType({
    "id": "r.key",
    "best": "r.stars DESC NULLS LAST, r.key",
    "worst": "r.stars NULLS LAST, r.key",
    "latest": "r.date DESC NULLS LAST, r.key",
    "oldest": "r.date NULLS LAST, r.key",
    "longest": "r.length DESC, r.key",
    "shortest": "r.length, r.key",
    "useful": "r.useful DESC NULLS LAST, r.key",
})  # fmt: skip
"""What each order sorts by; reviews without that figure come last, ties in the order they were read."""


def review_of(row: tuple[Any, ...]) -> Review:
    """Make a review of a row of `COLUMNS`."""
    (
        id_,
        film,
        document,
        text,
        start,
        number,
        reviewer,
        role,
        rating,
        scale,
        date,
        title,
        source,
        source_id,
        useful,
    ) = row
    return Review(
        id=id_, film=film, document=document, text=text, start=start, row=number, reviewer=reviewer, role=Role(role),
        rating=rating, scale=scale, date=date, title=title, source=source, source_id=source_id, useful=useful,
    )  # fmt: skip


def select(connection: Connection, wanted: ReviewFilter, order: str, limit: int | None) -> list[Review]:
    """Return the reviews that ``wanted`` lets through, in one of `ORDERS`; ValueError for another order."""
    if order not in ORDERS:
        raise ValueError(f"order {order!r}: expected one of {', '.join(ORDERS)}")
    where, values = condition(wanted)
    # The rows are chosen by key first: sorting them with their texts would read every text.
    chosen = f"SELECT r.key FROM review r WHERE {where} ORDER BY {ORDERS[order]}"  # noqa: S608 our own words
    if limit is not None:
        chosen += f" LIMIT {max(int(limit), 0)}"
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM {TABLES} WHERE r.key IN ({chosen}) ORDER BY {ORDERS[order]}",  # noqa: S608
        values,
    )
    return [review_of(row) for row in rows]


def evenly(connection: Connection, wanted: ReviewFilter, most: int) -> list[str]:
    """Return the texts of at most ``most`` of the reviews, evenly spaced in the order they were read."""
    where, values = condition(wanted)
    rows = connection.execute(f"SELECT r.key FROM review r WHERE {where} ORDER BY r.key", values)  # noqa: S608
    keys = [key for (key,) in rows]
    chosen = keys[:: -(-len(keys) // most)] if keys else []
    sql = "SELECT text FROM review WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key"
    return [text for (text,) in connection.execute(sql, (listed(chosen),))]


def rated(connection: Connection, wanted: ReviewFilter) -> list[Rated]:
    """Return the ratings of the reviews that ``wanted`` lets through, in the order they were read."""
    where, values = condition(wanted)
    rows = connection.execute(
        f"SELECT r.stars, r.rating, r.scale, r.date FROM review r WHERE {where} AND r.stars IS NOT NULL "  # noqa: S608
        "ORDER BY r.key",
        values,
    )
    return [Rated(*row) for row in rows]


def counts(connection: Connection, wanted: ReviewFilter) -> Counts:
    """Count the reviews that ``wanted`` lets through."""
    where, values = condition(wanted)
    sql = f"SELECT count(*), count(r.stars) FROM review r WHERE {where}"  # noqa: S608
    return Counts(*connection.execute(sql, values).fetchone())


def film_counts(connection: Connection) -> dict[str, FilmCounts]:
    """Count the reviews of every film; a film without reviews has zeros."""
    rows = connection.execute(
        "SELECT f.id, count(r.key), count(r.stars), avg(r.stars) FROM film f LEFT JOIN review r ON r.film = f.key "
        "GROUP BY f.key ORDER BY f.key"
    )
    return {id_: FilmCounts(*figures) for id_, *figures in rows}


def writers(connection: Connection, wanted: ReviewFilter, most: int) -> list[tuple[str, int]]:
    """Return the names under most reviews, each with how many, most first; ties in the order of their names."""
    where, values = condition(wanted)
    sql = (
        f"SELECT r.reviewer, count(*) FROM review r WHERE {where} AND r.reviewer IS NOT NULL "  # noqa: S608 our own words
        f"GROUP BY r.reviewer ORDER BY count(*) DESC, r.reviewer LIMIT {max(int(most), 0)}"
    )
    return [(name, int(count)) for name, count in connection.execute(sql, values)]


def reviewers(connection: Connection, films: tuple[str, ...]) -> list[str]:
    """Return the names of those who wrote on any of ``films`` (on any film where empty), sorted."""
    where, values = condition(ReviewFilter(films=films, anonymous=False))
    rows = connection.execute(f"SELECT DISTINCT r.reviewer FROM review r WHERE {where} ORDER BY 1", values)  # noqa: S608
    return [name for (name,) in rows]

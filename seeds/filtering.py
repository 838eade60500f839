"""A ReviewFilter as an SQL condition on the table ``review`` (named ``r``), every value a parameter."""

from __future__ import annotations

from typing import NamedTuple

from seeds.database import listed
from seeds.models import ReviewFilter

Value = str | int | float | None


class Condition(NamedTuple):
    """What follows WHERE, and its parameters in order."""

    sql: str
    values: tuple[Value, ...]


def condition(wanted: ReviewFilter) -> Condition:
    """Return the condition that lets through what ``wanted`` does; "TRUE" for an empty filter."""
    parts: list[tuple[str, Value]] = []
    for sql, names in (
        ("r.film IN (SELECT key FROM film WHERE id IN (SELECT value FROM json_each(?)))", wanted.films),
        ("r.document IN (SELECT key FROM document WHERE name IN (SELECT value FROM json_each(?)))", wanted.documents),
        ("r.reviewer IN (SELECT value FROM json_each(?))", wanted.reviewers),
        ("r.role IN (SELECT value FROM json_each(?))", wanted.roles),
        ("r.source IN (SELECT value FROM json_each(?))", wanted.sources),
        ("EXISTS (SELECT 1 FROM json_each(?) o WHERE o.value = r.source "
         "OR o.value = (SELECT d.name FROM document d WHERE d.key = r.document))", wanted.origins),
        ("r.id IN (SELECT value FROM json_each(?))", wanted.reviews),
    ):
        if names:
            parts.append((sql, listed(names)))
    bounds: tuple[tuple[str, Value], ...] = (
        ("r.stars >= ?", wanted.at_least),
        ("r.stars <= ?", wanted.at_most),
        ("r.stars > ?", wanted.above),
        ("r.stars < ?", wanted.below),
        ("r.day >= ?", wanted.since.isoformat() if wanted.since else None),
        ("r.day <= ?", wanted.until.isoformat() if wanted.until else None),
        ("r.length >= ?", wanted.min_length),
        ("r.length <= ?", wanted.max_length),
        ("(r.reviewer IS NULL) = ?", wanted.anonymous),
        ("(r.stars IS NOT NULL) = ?", wanted.rated),
    )
    for sql, bound in bounds:
        if bound is not None:
            parts.append((sql, bound))
    left_out = [condition(one) for one in wanted.excluding]
    # a review without a date is not one of 2018
    said = [*(sql for sql, _ in parts), *(f"NOT COALESCE(({one.sql}), FALSE)" for one in left_out)]
    values = [*(value for _, value in parts), *(value for one in left_out for value in one.values)]
    return Condition(" AND ".join(said) or "TRUE", tuple(values))


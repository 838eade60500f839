"""Reviews as a table for a spreadsheet, in which nothing that others wrote is taken for a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from typing import TextIO

from bot.render.text import visible
from seeds.export_records import DocumentRecord, Exported, FilmRecord, ReviewRecord

COLUMNS = (
    "film", "year", "director", "reviewer", "role", "rating", "scale", "date", "title", "text", "source", "source_id",
    "useful", "document", "row", "start", "review", "kind",
)  # fmt: skip
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
"""How a cell begins that a spreadsheet would compute; an apostrophe before it makes it a text."""


def safe_cell(value: str | float | None) -> str | float:
    """Return what stands in a cell: control characters are drawn, and a formula is a text."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    shown = visible(value).replace("\r", "␍")
    return f"'{shown}" if _FORMULA.match(value) else shown


def write_table(records: Iterable[Exported], out: TextIO) -> int:
    """Write one row a review after the line of column names; return how many there were."""
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    films: dict[str, FilmRecord] = {}
    documents: dict[int, str] = {}
    count = 0
    for record in records:
        if isinstance(record, FilmRecord):
            films[record.id] = record
        elif isinstance(record, DocumentRecord):
            documents[record.number] = record.name
        elif isinstance(record, ReviewRecord):
            writer.writerow([safe_cell(value) for value in _row(record, films[record.film], documents)])
            count += 1
    return count


def _row(review: ReviewRecord, film: FilmRecord, documents: dict[int, str]) -> tuple[str | float | None, ...]:
    return (
        film.title, film.year, film.director, review.reviewer, review.role.value, review.rating, review.scale,
        review.date, review.title, review.text, review.source, review.source_id, review.useful,
        documents[review.document], review.row, review.start, review.id, film.kind and film.kind.value,
    )  # fmt: skip

"""The tables of a Letterboxd export: reviews with half stars; ratings and diary, which hold no text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from seeds.models import FIVE_STARS, Document
from seeds.readers import delimited
from seeds.readers.base import Options, Reader, Reading, Skipped
from seeds.readers.source import Source

_MARK = "Letterboxd URI"
_COLUMNS = {
    "Name": "film",
    "Year": "year",
    "Review": "text",
    "Rating": "rating",
    "Date": "date",
    _MARK: "source_id",
}


def recognises(source: Source, _options: Options) -> bool:
    """Tell whether the first line names the column that every such table has."""
    return _MARK in delimited.names_of(source)


def read(source: Source, options: Options) -> Reading:
    """Read the reviews, by `options.reviewer`; of ratings and diary only say how many hold nothing to quote."""
    names = delimited.names_of(source)
    if "Review" not in names:
        document = Document(name=source.name, kind=READER.kind, digest=source.digest)
        return Reading(document=document, items=_without_text(source))
    columns = {column: field for column, field in _COLUMNS.items() if column in names}
    said = replace(options, columns=columns | dict(options.columns), scale=options.scale or FIVE_STARS)
    reading = delimited.read(source, said)
    return replace(reading, document=replace(reading.document, kind=READER.kind))


def _without_text(source: Source) -> Iterator[Skipped]:
    entries = sum(1 for row in delimited.rows_of(source) if not isinstance(row, str))
    if entries:
        yield Skipped(reason=f"{entries:,} entries without a text: a rating alone leaves nothing to quote")


READER = Reader(
    kind="letterboxd",
    expects="a Letterboxd export (its zip, its folder, or reviews.csv)",
    recognises=recognises,
    read=read,
)

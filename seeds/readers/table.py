"""What all tables share: rows in, reviews out, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from seeds.models import Document
from seeds.readers import table_html
from seeds.readers.base import Draft, Options, ReadError, Reading, Skipped
from seeds.readers.source import Source
from seeds.readers.table_columns import Columns, check_columns, check_mapping, columns_of
from seeds.readers.table_lines import encoding_of
from seeds.readers.table_rows import RowReader
from seeds.readers.table_scale import scale_of
from seeds.readers.table_values import Row, first

_LOOKED_AT = 20

Rows = Callable[[], Iterator[Row | str]]
"""Begins the table anew: each row as a mapping, or the reason why it cannot be read."""


def encoded(source: Source) -> tuple[Source, list[Skipped]]:
    """Return the source to be read in its encoding, and a word on it where it is not the expected one."""
    encoding = encoding_of(source)
    if encoding == source.encoding:
        return source, []
    told = Skipped(reason=f"read as {encoding}: it is not UTF-8", kept=True)
    return replace(source, encoding=encoding), [told]


def reading(source: Source, options: Options, kind: str, rows: Rows, notes: list[Skipped]) -> Reading:
    """Return the reading of a table; raise `ReadError` where its columns cannot be told.

    Where nothing says what the ratings are out of, the table is gone through once more for its highest one.
    """
    names = _names(rows, source.name)
    check_mapping(options.columns, names, source.name)
    columns = columns_of(names, options.columns)
    check_columns(columns, names, options.film, source.name)
    scale = options.scale
    if scale is None and columns.rating and not columns.scale and columns.out_of is None:
        scale = scale_of(_ratings(rows, options.columns))
    html = table_html.hold_html(_texts(rows, options.columns))
    if html:
        notes = [*notes, Skipped(reason="the texts are HTML: kept as a page shows them", kept=True)]
    document = Document(name=source.name, kind=kind, digest=source.digest)
    return Reading(document=document, items=_items(rows, RowReader(options, scale, html), options.columns, notes))


def _names(rows: Rows, source: str) -> list[str]:
    """Return the names of the columns: of all the first rows, since an object may leave one out."""
    looked_at = list(islice(rows(), _LOOKED_AT))
    names = dict.fromkeys(name for row in looked_at if not isinstance(row, str) for name in row)
    if not names and looked_at:
        raise ReadError(f"{source}: row 0: {looked_at[0] or 'expected an object that holds something'}")
    return list(names)


def _items(rows: Rows, reader: RowReader, said: Mapping[str, str], notes: list[Skipped]) -> Iterator[Draft | Skipped]:
    yield from notes
    columns = _ColumnsOfRows(said)
    for number, row in enumerate(rows()):
        if isinstance(row, str):
            yield Skipped(reason=row, row=number)
        else:
            yield from reader.review(number, row, columns.of(row))


def _ratings(rows: Rows, said: Mapping[str, str]) -> Iterator[object]:
    columns = _ColumnsOfRows(said)
    for row in rows():
        if not isinstance(row, str):
            held = (row.get(name) for name in columns.of(row).rating)
            yield next((value for value in held if value is not None and value != ""), None)


def _texts(rows: Rows, said: Mapping[str, str]) -> Iterator[object]:
    columns = _ColumnsOfRows(said)
    for row in rows():
        if not isinstance(row, str):
            yield first(row, columns.of(row).text)


class _ColumnsOfRows:
    """The columns of each row, worked out again only where the names change."""

    def __init__(self, said: Mapping[str, str]) -> None:
        self._said = said
        self._names: tuple[str, ...] = ()
        self._columns = Columns()

    def of(self, row: Row) -> Columns:
        names = tuple(row)
        if names != self._names:
            self._names, self._columns = names, columns_of(names, self._said)
        return self._columns

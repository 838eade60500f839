"""CSV and its kin: a line of column names, then rows set apart by commas, semicolons, tabs or bars."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator

from seeds.readers import table
from seeds.readers.base import Options, Reader, ReadError, Reading
from seeds.readers.source import Source
from seeds.readers.table_columns import columns_of
from seeds.readers.table_lines import LONGEST_LINE, text_lines
from seeds.readers.table_values import Row

_DELIMITERS = ",;\t|"
_LONGEST_COLUMN_NAME = 60
_RETRIES = 50
_SAID = re.compile(r"sep=([,;\t|])\r?\n")
"""A first line by which Excel tells what sets the columns apart."""


def recognises(source: Source, options: Options) -> bool:
    """Tell whether the first line names columns, one of which holds a text or a film.

    The first line of an ordinary text holds commas too, but no such names between them.
    """
    names = _names(source.sample, _delimiter(source.sample))
    columns = columns_of(names, options.columns)
    named = sum(bool(held) for held in (columns.text, columns.film, columns.rating, columns.date, columns.reviewer))
    tidy = len(names) > 1 and all(len(name) <= _LONGEST_COLUMN_NAME for name in names)
    return tidy and (named >= 2 or bool(set(options.columns) & set(names)))


def read(source: Source, options: Options) -> Reading:
    """Read one review a row; raise `ReadError` where no column holds the text, or nothing names the film."""
    source, notes = table.encoded(source)
    delimiter = _delimiter(source.sample)
    names = _names(source.sample, delimiter)
    if repeated := next((name for name in names if name and names.count(name) > 1), None):
        raise ReadError(f"{source.name}: line 1: expected each column once, but {repeated!r} stands there twice")
    return table.reading(source, options, READER.kind, lambda: _rows(source, names, delimiter), notes)


def names_of(source: Source) -> list[str]:
    """Return the names of the columns, or what stands in their place."""
    return _names(source.sample, _delimiter(source.sample))


def rows_of(source: Source) -> Iterator[Row | str]:
    """Yield each row by the names of its columns, or why it cannot be read."""
    return _rows(source, names_of(source), _delimiter(source.sample))


def _delimiter(sample: str) -> str:
    if said := _SAID.match(sample):
        return said[1]
    first = next((line for line in sample.splitlines() if line.strip()), "")
    return max(_DELIMITERS, key=first.count)


def _names(sample: str, delimiter: str) -> list[str]:
    lines = _SAID.sub("", sample, count=1).splitlines(keepends=True)
    try:
        return [name.strip() for name in next(csv.reader(lines, delimiter=delimiter), [])]
    except csv.Error:
        return []


def _rows(source: Source, names: list[str], delimiter: str) -> Iterator[Row | str]:
    lines = _Lines(text_lines(source))
    cells = csv.reader(lines, delimiter=delimiter)
    header = False
    while True:
        lines.taken.clear()
        try:
            row = next(cells, None)
        except csv.Error as error:
            lines.retry()
            yield f"expected {len(names)} columns, but {error} (a quotation mark that is not closed?)"
            continue
        if row is None:
            return
        if lines.dropped:
            lines.dropped = False
            yield f"a line of over {LONGEST_LINE:,} bytes is not read"
        if not row or (not header and delimiter.join(row).startswith("sep=")):
            continue
        if not header:
            header = True
        elif len(row) != len(names):
            yield f"expected {len(names)} columns, but {len(row)} stand there"
        else:
            yield dict(zip(names, row, strict=True))


class _Lines:
    """Hands lines to the CSV reader and can give back those of a row that failed, but for its first.

    A quotation mark that is never closed would otherwise swallow every row below it.
    """

    def __init__(self, lines: Iterator[str | None]) -> None:
        self._lines = lines
        self._again: deque[str] = deque()
        self._retries = _RETRIES
        self.taken: list[str] = []
        self.dropped = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        while line is None:
            self.dropped, line = True, next(self._lines)
        self.taken.append(line)
        return line

    def retry(self) -> None:
        """Give back the lines of this row from the second on; only so many times, or a hostile file never ends."""
        if self._retries:
            self._retries -= 1
            self._again.extendleft(reversed(self.taken[1:]))


READER = Reader(
    kind="csv",
    expects="a table (CSV or TSV with a line of column names: film, texte, note, auteur, date, ...)",
    recognises=recognises,
    read=read,
)

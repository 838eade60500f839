"""One JSON document: a list of reviews, or an object that holds one."""

from __future__ import annotations

import json

from seeds.readers import table
from seeds.readers.base import Options, Reader, ReadError, Reading
from seeds.readers.source import Source
from seeds.readers.table_values import Row


def recognises(source: Source, _options: Options) -> bool:
    """Tell whether this begins as a JSON list of objects, or as an object."""
    beginning = "".join(source.sample[:200].split())
    return beginning.startswith(('{"', "[{", "{}", "[]"))


def read(source: Source, options: Options) -> Reading:
    """Read the reviews of a list; what stands beside the list (a film, a source) holds for each.

    The document is held whole, so its size is bounded; JSON lines are not. Raise `ReadError` where it
    is no JSON, too large, nested too deep, or holds no list of objects.
    """
    source, notes = table.encoded(source)
    rows = _rows_of(_document(source), source.name)
    return table.reading(source, options, READER.kind, lambda: iter(rows), notes)


def _document(source: Source) -> object:
    try:
        return json.loads(source.text.removeprefix("\ufeff"))
    except RecursionError as error:
        raise ReadError(f"{source.name}: expected a list of reviews, but JSON nested too deep stands there") from error
    except ValueError as error:
        raise ReadError(f"{source.name}: expected JSON, but {error}") from error


def _rows_of(document: object, name: str) -> list[Row | str]:
    if isinstance(document, list):
        return [row if isinstance(row, dict) else f"expected an object, not {str(row)[:40]!a}" for row in document]
    if isinstance(document, dict):
        beside = {key: value for key, value in document.items() if isinstance(value, (str, int, float))}
        for value in document.values():
            if isinstance(value, list) and any(isinstance(row, dict) for row in value):
                return [row if isinstance(row, str) else {**beside, **row} for row in _rows_of(value, name)]
        return [document]
    raise ReadError(f"{name}: expected a list of reviews, but {str(document)[:40]!r} stands there")


READER = Reader(
    kind="json",
    expects="a JSON list of reviews",
    recognises=recognises,
    read=read,
)

"""JSON lines: one object a line, one review an object."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from seeds.readers import table
from seeds.readers.base import Options, Reader, Reading
from seeds.readers.source import SAMPLE_BYTES, Source
from seeds.readers.table_lines import LONGEST_LINE, text_lines
from seeds.readers.table_values import Row

_LOOKED_AT = 5
_LIST = re.compile(r'"[^"\\]{1,40}"\s*:\s*\[\s*\{')


def recognises(source: Source, _options: Options) -> bool:
    """Tell whether the first lines are objects, each whole on its line; one line alone may be a list's."""
    written = [line for line in source.sample.split("\n") if line.strip()]
    if not written or not written[0].lstrip().startswith("{"):
        return False
    if len(written) == 1 and _LIST.search(written[0]):
        return False
    if len(written) == 1 and len(source.head) == SAMPLE_BYTES:
        return True  # the first line is longer than what is looked at
    return any(not isinstance(_parsed(line), str) for line in written[:_LOOKED_AT])


def read(source: Source, options: Options) -> Reading:
    """Read one review a line; raise `ReadError` where no column holds the text, or nothing names the film."""
    source, notes = table.encoded(source)
    return table.reading(source, options, READER.kind, lambda: _rows(source), notes)


def _rows(source: Source) -> Iterator[Row | str]:
    for line in text_lines(source):
        if line is None:
            yield f"a line of over {LONGEST_LINE:,} bytes is not read"
        elif not line.isspace():
            yield _parsed(line)


def _parsed(line: str) -> Row | str:
    try:
        row = json.loads(line)
    except RecursionError:
        return "expected an object, but lists or objects nested too deep stand there"
    except ValueError as error:
        return f"expected a JSON object, but {line.strip()[:40]!a} stands there ({error})"[:300]
    return row if isinstance(row, dict) else f"expected a JSON object, but {line.strip()[:40]!a} stands there"


READER = Reader(
    kind="jsonl",
    expects="JSON lines (one object a line, with film, texte, note, auteur, date, ...)",
    recognises=recognises,
    read=read,
)

"""``verbatim export``: everything the library holds, as lines that ``ingest`` reads back, or as a table."""

from __future__ import annotations

import gzip
import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO, cast

from bot.errors import CommandError
from bot.opening import settings_of
from bot.spreadsheet import write_table
from seeds.errors import LibraryError
from seeds.export_records import Exported, ReviewRecord, line_of
from seeds.library import Library

TO_OUTPUT = "-"


def run(arguments: Namespace) -> int:
    """Write to the file named, which is replaced only once all of it is written, or to the output."""
    try:
        with Library.open(settings_of(arguments).place, create=False) as library:
            write = write_table if arguments.csv else write_lines
            if str(arguments.path) == TO_OUTPUT:
                write(library.exported(), sys.stdout)
            else:
                with _aside(arguments.path, "utf-8-sig" if arguments.csv else "utf-8") as out:
                    count = write(library.exported(), out)
                sys.stderr.write(f"{count} reviews written\n")
    except LibraryError as error:
        raise CommandError(str(error)) from error
    return 0


def write_lines(records: Iterable[Exported], out: TextIO) -> int:
    """Write one line a record; return how many of them are reviews."""
    count = 0
    for record in records:
        out.write(line_of(record))
        count += isinstance(record, ReviewRecord)
    return count


@contextmanager
def _aside(path: Path, encoding: str) -> Iterator[TextIO]:
    """Open a file beside ``path`` that takes its place at the end; packed where the name ends in .gz."""
    aside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with aside.open("wb") as raw:
            if path.suffix == ".gz":
                with gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0) as packed:
                    yield from _text(cast(BinaryIO, packed), encoding)
            else:
                yield from _text(raw, encoding)
        aside.replace(path)
    except OSError as error:
        raise CommandError(f"{path}: cannot be written ({error.strerror or error})") from error
    finally:
        aside.unlink(missing_ok=True)


def _text(raw: BinaryIO, encoding: str) -> Iterator[TextIO]:
    out = TextIOWrapper(raw, encoding=encoding, newline="")
    yield out
    out.flush()
    out.detach()

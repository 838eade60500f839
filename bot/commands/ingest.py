"""``verbatim ingest``: read sources into the library, and say what became of them."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rich.console import Console

from bot.errors import CommandError
from bot.opening import opened, settings_of
from bot.progress import bar
from bot.report import table
from bot.settings import Settings
from retrieval.keeping.ingest import Report
from seeds.batch import Added
from seeds.readers import Draft, FilmFound, Options, ReadError, Reading, Skipped, read_all


def run(arguments: Namespace) -> int:
    """Read every path; a file that cannot be read is named, and the others are read all the same."""
    options = said(arguments)
    failed: list[str] = []
    readings = _readings(arguments.paths, options, failed)
    if arguments.dry_run:
        _show(((reading.document.name, _looked_at(reading)) for reading in readings), dry=True)
    else:
        report = Report()
        try:
            _keep(settings_of(arguments), readings, report)
        finally:  # where it breaks off, what was kept until then is told first
            _show((read.document.name, read.added) for read in report.read)
        failed += report.repairs
    if failed:
        raise CommandError("; ".join(failed))
    return 0


def said(arguments: Namespace) -> Options:
    """What the command line says of the sources."""
    return Options(
        film=arguments.film, reviewer=arguments.reviewer, scale=arguments.scale, columns=dict(arguments.columns),
        encoding=arguments.encoding,
    )  # fmt: skip


def _show(read: Iterable[tuple[str, Added]], *, dry: bool = False) -> None:
    """Print what became of each document, in one line even where it came in parts."""
    rows: dict[str, Added] = {}
    for name, added in read:
        if name in rows:
            rows[name] += added
        else:
            rows[name] = added
    if rows:
        console = Console(highlight=False) if sys.stdout.isatty() else Console(highlight=False, width=160)
        console.print(table(list(rows.items()), dry=dry))


def _keep(settings: Settings, readings: Iterator[Reading], report: Report) -> None:
    # A library made by reading something into it holds just that: the documents that ship are for an empty one.
    with opened(settings, read_seeds=False) as engine, bar(sys.stderr, "reviews") as bars:

        def progress(_: str, added: Added) -> None:
            if bars:
                bars(added.read, 0)

        engine.ingest(readings, progress=progress, report=report)
        engine.library.set_meta("seeded", 1)


def _readings(paths: Sequence[Path], options: Options, failed: list[str]) -> Iterator[Reading]:
    for path in paths:
        for reading in read_all(path, options):
            if isinstance(reading, ReadError):
                failed.append(str(reading))
            else:
                yield Reading(document=reading.document, items=_items(reading, failed))


def _items(reading: Reading, failed: list[str]) -> Iterator[FilmFound | Draft | Skipped]:
    """What the source holds, up to where it can no longer be read."""
    try:
        yield from reading.items
    except ReadError as error:
        failed.append(str(error))


def _looked_at(reading: Reading) -> Added:
    """What would be read, without keeping any of it."""
    added = Added()
    for item in reading.items:
        if isinstance(item, Draft):
            added.read += 1
        elif isinstance(item, Skipped):
            added.skipped.append(item)
    return added

"""``verbatim ingest``: read sources into the library, and say what became of them."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console

from bot.errors import CommandError
from bot.opening import opened, settings_of
from bot.progress import bar
from bot.report import table
from bot.settings import Settings
from retrieval.ingest import Report
from seeds.batch import Added
from seeds.readers import Draft, FilmFound, Options, ReadError, Reading, Skipped, read_all


def run(arguments: Namespace) -> int:
    """Read every path; a file that cannot be read is named, and the others are read all the same."""
    options = Options(
        film=arguments.film, reviewer=arguments.reviewer, scale=arguments.scale, columns=dict(arguments.columns)
    )
    failed: list[str] = []
    readings = _readings(arguments.paths, options, failed)
    if arguments.dry_run:
        rows = [(reading.document.name, _looked_at(reading)) for reading in readings]
    else:
        rows = [(read.document.name, read.added) for read in _kept(settings_of(arguments), readings).read]
    if rows:
        console = Console(highlight=False) if sys.stdout.isatty() else Console(highlight=False, width=160)
        console.print(table(rows, dry=arguments.dry_run))
    if failed:
        raise CommandError("; ".join(failed))
    return 0


def _kept(settings: Settings, readings: Iterator[Reading]) -> Report:
    # A library made by reading something into it holds just that: the documents that ship are for an empty one.
    with opened(settings, read_seeds=False) as engine, bar(sys.stderr, "reviews") as report:

        def progress(_: str, added: Added) -> None:
            if report:
                report(added.read, 0)

        done = engine.ingest(readings, progress=progress)
        engine.library.set_meta("seeded", 1)
        return done


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

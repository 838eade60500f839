"""Reading sources into the library, batch by batch."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from embeddings.encoder import ShippedEncoder
from embeddings.index import IndexUnavailable, PassageIndex
from retrieval.keeping.preparing import Preparer
from retrieval.keeping.upkeep import open_index
from retrieval.keeping.workers import Workers
from seeds.batch import Added, Batch
from seeds.library import Library
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound, ReadError, Reading, Skipped

BATCH = 1000
"""Reviews a transaction: few enough to bound memory and waiting, many enough to make commits cheap."""
BATCH_CHARACTERS = 2_000_000
"""A batch ends here too, whatever the number of reviews."""

Progress = Callable[[str, Added], None]
"""Called after each commit with the document's name and what became of its reviews so far."""


@dataclass(frozen=True, slots=True)
class Read:
    """One document that was read, and what became of its reviews."""

    document: Document
    added: Added


@dataclass(slots=True)
class Report:
    """What an ingest did, document by document; ``repairs`` says what had to be mended."""

    read: list[Read] = field(default_factory=list)
    repairs: tuple[str, ...] = ()

    @property
    def total(self) -> Added:
        """All documents together."""
        total = Added()
        for one in self.read:
            total += one.added
        return total


def ingest(
    library: Library,
    readings: Iterable[Reading],
    *,
    preparer: Preparer,
    index: PassageIndex | None = None,
    progress: Progress | None = None,
    replace: bool = False,
    processes: int | None = None,
    report: Report | None = None,
) -> Report:
    """Read sources into the library, then bring the index in step and save it.

    Every batch is one transaction: killed at any moment, the library holds the batches before. A source that cannot
    be read further is reported among what was skipped, and the next one is read. ``replace`` removes
    what only an older version of the same document held. ``report`` is filled as it goes, for who wants to know
    what was done before an error.
    """
    report = Report() if report is None else report
    if index is None:
        opened = open_index(library, preparer)
        index, report.repairs = opened.index, opened.repairs
    following = True
    try:
        with Workers(preparer, _cores(preparer) if processes is None else processes) as workers:
            for reading in readings:
                added = Added()
                report.read.append(Read(reading.document, added))
                try:
                    for items in _looking_ahead(batches(reading.items, added.skipped), workers, added):
                        added += library.write(Batch(reading.document, items, workers, preparer.making))
                        following = following and _told(index.tell, report) is not None
                        if progress:
                            progress(reading.document.name, added)
                except ReadError as error:  # the other sources are still to be read
                    added.skipped.append(Skipped(reason=f"nothing was read from here on: {error}"))
                else:
                    added.removed += library.finish(reading.document, replace=replace).reviews
                _told(index.catch_up, report)
    finally:
        if (_told(index.catch_up, report) or report.total.passages) and (trouble := index.save()):
            report.repairs += (trouble,)
    return report


def _told(tell: Callable[[], int | None], report: Report) -> int | None:
    """Tell the index what is new; None where it cannot be reached: nothing is lost, and the library is read into."""
    try:
        return tell() or 0
    except IndexUnavailable as error:
        trouble = f"what is new cannot be found yet, and is sent to the index later: {error}"
        if not any(said.startswith(trouble[:40]) for said in report.repairs):
            report.repairs += (trouble,)
        return None


def _looking_ahead(
    coming: Iterator[list[Draft | FilmFound]], workers: Workers, added: Added
) -> Iterator[list[Draft | FilmFound]]:
    """Hand over batch by batch, the next one already being prepared while this one is written.

    Not where most of what was read so far is held already: its passages would be made for nothing.
    """
    batch = next(coming, None)
    while batch is not None:
        failed: BaseException | None = None
        following = None
        try:
            following = next(coming, None)
        except BaseException as error:  # whatever it is, what was read before it is written first
            failed = error
        if following and 2 * added.already <= added.read:
            workers.ahead([item.text for item in following if isinstance(item, Draft)])
        yield batch
        if failed:
            raise failed
        batch = following


def _cores(preparer: Preparer) -> int:
    """How many processes to prepare in: a transformer uses every core by itself, the shipped model one."""
    if not isinstance(preparer.encoder, ShippedEncoder):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def batches(items: Iterable[FilmFound | Draft | Skipped], skipped: list[Skipped]) -> Iterator[list[FilmFound | Draft]]:
    """Yield items by the batch; what a reader skipped is appended to ``skipped``."""
    batch: list[FilmFound | Draft] = []
    characters = 0
    for item in items:
        if isinstance(item, Skipped):
            skipped.append(item)
            continue
        batch.append(item)
        characters += len(item.text) if isinstance(item, Draft) else 0
        if len(batch) >= BATCH or characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch

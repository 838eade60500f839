"""An export of a library: its films, its documents and what stands in each, as they were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import cast

from seeds.export_records import VERSION, Beginning, DocumentRecord, Exported, FilmRecord, ReviewRecord, record_of
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound, ReadError, Reading, Skipped
from seeds.readers.exported_runs import Numbered, Run
from seeds.readers.source import PROSE_BYTES, UNREADABLE, Source

KIND = "verbatim"
LONGEST_LINE = 6 * PROSE_BYTES + 100_000
"""Bytes of the line of the largest document, each of its characters escaped."""
_FIRST = b'{"verbatim":'


def recognises(source: Source) -> bool:
    """Tell whether this begins as an export does."""
    return source.head.removeprefix(b"\xef\xbb\xbf").startswith(_FIRST)


def readings(source: Source) -> Iterator[Reading]:
    """Yield each document with what stands in it; `ReadError` where that can no longer be told.

    A document comes again where reviews of another one stand between its own. The films come with the first.
    """
    export = _Export(source)
    records = export.records()
    upcoming: Exported | Skipped | None = None
    for record in records:
        if not isinstance(record, FilmRecord):
            upcoming = record
            break
        export.films[record.id] = record
    export.ids = frozenset(export.films)
    films = [export.film(record) for record in export.films.values()]
    if upcoming is None:
        document = Document(name=source.name, kind=KIND, digest=source.digest)
        yield Reading(document=document, items=iter(films))
    else:
        reviews = export.reviews(chain((upcoming,), records))
        following = next(reviews, None)
        while following is not None:
            run = Run(following, reviews)
            yield Reading(document=export.document(run.number), items=chain(films, export.drafts(run)))
            films, following = [], run.following()
    if export.seen < export.expected:
        raise ReadError(f"{source.name}: expected {export.expected} reviews, but it breaks off after {export.seen}")


@dataclass
class _Export:
    """What is known of an export while it is read: its films, and where the line of each document begins."""

    source: Source
    expected: int = 0
    seen: int = 0
    films: dict[str, FilmRecord] = field(default_factory=dict)
    ids: frozenset[str] = frozenset()
    _found: dict[str, FilmFound] = field(default_factory=dict)
    _places: dict[int, int] = field(default_factory=dict)
    _last: tuple[int, Document] | None = None

    def records(self) -> Iterator[Exported | Skipped]:
        """Yield the records after the first, which says how many reviews are to come; why not, for a bad review."""
        for number, (at, line) in enumerate(self._lines(0), 1):
            try:
                record = record_of(line.decode("utf-8").removeprefix("\ufeff"))
            except ValueError as error:
                if not line.startswith(b'{"review":'):
                    raise ReadError(f"{self.source.name}: line {number}: {error}") from error
                yield Skipped(reason=f"line {number}: {error}", excerpt=line[:60].decode("utf-8", "replace"))
                continue
            if isinstance(record, Beginning):
                if record.version != VERSION or number > 1:
                    raise ReadError(
                        f"{self.source.name}: line {number}: expected an export of version {VERSION}, begun once, "
                        f"but version {record.version} stands there"
                    )
                self.expected = record.reviews
                continue
            if isinstance(record, DocumentRecord):
                self._places[record.number] = at
                self._last = (record.number, _document(record))
            yield record

    def reviews(self, records: Iterator[Exported | Skipped]) -> Iterator[Numbered]:
        """Yield the reviews by the number of their document, both it and their film named before them."""
        number = None
        for record in records:
            if isinstance(record, DocumentRecord):
                continue
            if isinstance(record, (Beginning, FilmRecord)):
                raise ReadError(f"{self.source.name}: expected every film before the first review")
            self.seen += 1
            if isinstance(record, ReviewRecord):
                if record.film in self.films and record.document in self._places:
                    number = record.document
                    yield number, record
                    continue
                record = Skipped(reason=f"review {record.id}: its film or its document is not named before it")
            if number is None:
                number = next(iter(self._places), None)
            if number is None:
                raise ReadError(f"{self.source.name}: expected a document before the first review")
            yield number, record

    def document(self, number: int) -> Document:
        """Return a document whose line was met, read again if it is not the last one met."""
        if self._last is None or self._last[0] != number:
            _, line = next(self._lines(self._places[number]))
            self._last = (number, _document(cast(DocumentRecord, record_of(line.decode("utf-8")))))
        return self._last[1]

    def film(self, record: FilmRecord) -> FilmFound:
        """Return a film as a reader hands it over, never to be taken for another one of this export."""
        return FilmFound(
            title=record.title, aliases=record.aliases, year=record.year, director=record.director,
            kind=record.kind, published=record.published, id=record.id, sources=record.sources, apart=self.ids,
        )  # fmt: skip

    def drafts(self, run: Iterable[ReviewRecord | Skipped]) -> Iterator[Draft | Skipped]:
        """Yield the reviews of one document that follow each other."""
        for review in run:
            if isinstance(review, Skipped):
                yield review
                continue
            if review.film not in self._found:
                self._found[review.film] = self.film(self.films[review.film])
            yield Draft(
                id=review.id, film=self._found[review.film], text=review.text, start=review.start, row=review.row,
                reviewer=review.reviewer, role=review.role, rating=review.rating, scale=review.scale, date=review.date,
                title=review.title, source=review.source, source_id=review.source_id, useful=review.useful,
            )  # fmt: skip

    def _lines(self, start: int) -> Iterator[tuple[int, bytes]]:
        """Yield each line from an offset on, with where it begins."""
        at = start
        try:
            with self.source.open() as file:
                file.seek(start)
                while line := file.readline(LONGEST_LINE):
                    if len(line) == LONGEST_LINE:
                        raise ReadError(f"{self.source.name}: a line of over {LONGEST_LINE:,} bytes is not read")
                    if line.strip():
                        yield at, line
                    at += len(line)
        except UNREADABLE as error:
            raise ReadError(f"{self.source.name}: cannot be read further: {error}") from error


def _document(record: DocumentRecord) -> Document:
    return Document(name=record.name, kind=record.kind, digest=record.digest, text=record.text)

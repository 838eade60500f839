"""The readers, and the choice among them by what a source holds."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.metadata import entry_points
from itertools import chain
from pathlib import Path

from seeds.readers import allocine_text, article, delimited, html, json_document, jsonl, letterboxd, prose
from seeds.readers.base import Draft, FilmFound, Options, Reader, ReadError, Reading, Skipped
from seeds.readers.catalogue import load_catalogue
from seeds.readers.damage import damage
from seeds.readers.source import Source
from seeds.readers.table_lines import encoding_of

READERS: tuple[Reader, ...] = (
    html.READER,
    jsonl.READER,
    json_document.READER,
    letterboxd.READER,
    delimited.READER,
    allocine_text.READER,
    article.READER,
    prose.READER,
)
"""The surest signs first: sentences, which nearly every source holds, come last."""

PLUG_INS = "verbatim.readers"
"""The group of entry points under which a package offers a `Reader` of its own."""

_NO_OPTIONS = Options()
_log = logging.getLogger(__name__)


@cache
def all_readers() -> tuple[Reader, ...]:
    """Return the readers that packages offer, then ours; one that cannot be loaded is logged and left out."""
    offered = []
    for entry in entry_points(group=PLUG_INS):
        try:
            reader = entry.load()
        except Exception:
            _log.exception("the reader %s cannot be loaded", entry.name)
            continue
        if isinstance(reader, Reader):
            offered.append(reader)
        else:
            _log.error("the reader %s is a %s, not a Reader", entry.name, type(reader).__name__)
    return (*offered, *READERS)


def read(path: Path, options: Options = _NO_OPTIONS, *, name: str | None = None) -> Reading:
    """Read a file by what it holds, whatever its name; quotes will call it ``name``, or the file's own name.

    Raise `ReadError` naming the file where it is missing, empty, not text, or of no kind that a reader knows.
    """
    return read_source(Source.of_path(path, name), options)


def read_source(source: Source, options: Options = _NO_OPTIONS) -> Reading:
    """Read a source that is not, or not alone, a file on disk; see `read`."""
    source, notes = _told_apart(source.encoded(options.encoding), options)
    if not source.head:
        raise ReadError(f"{source.name}: empty: expected {_kinds()}, but nothing stands there")
    for reader in all_readers():
        if reader.recognises(source, options):
            reading = reader.read(source, options)
            return replace(reading, items=chain(notes, _finished(reading.items)))
    text = source.text
    number, line = next(
        (at, line.strip()) for at, line in enumerate(text.split("\n"), 1) if line.strip("\ufeff \t\r\n")
    )
    raise ReadError(f"{source.name}: line {number}: expected {_kinds()}, but {line[:60]!r} stands there{_hint(text)}")


def _told_apart(source: Source, options: Options) -> tuple[Source, list[Skipped]]:
    """Return a source to be read as Windows-1252 where its letters make sense in that alone, and a word on it."""
    if options.encoding is not None or source.head.isascii():
        return source, []
    try:
        encoding = encoding_of(source)
    except ReadError:  # whoever reads it will say why not
        return source, []
    if encoding == source.encoding:
        return source, []
    return replace(source, encoding=encoding), [Skipped(reason=f"read as {encoding}: it is not UTF-8", kept=True)]


def _hint(text: str) -> str:
    """Say what a table lacks that is one but for its first line."""
    first = [line for line in text.split("\n", 20)[:20] if line.strip()][:3]
    if len(first) > 1 and any(min(line.count(mark) for line in first) > 1 for mark in ",;\t|"):
        return "; a table begins with a line that names its columns: film, auteur, note, date, texte"
    return ""


def _kinds() -> str:
    *first, last = (reader.expects for reader in all_readers())
    return f"{'; '.join(first)}; or {last}"


def _finished(items: Iterator[FilmFound | Draft | Skipped]) -> Iterator[FilmFound | Draft | Skipped]:
    """Give the films that the catalogue knows their id, titles, year and director; report damaged texts."""
    catalogue = load_catalogue()
    found = known = FilmFound(title="")
    for item in items:
        if isinstance(item, Skipped):
            yield item
            continue
        film = item if isinstance(item, FilmFound) else item.film
        if film is not found:
            found, known = film, catalogue.known(film)
        if isinstance(item, FilmFound):
            yield known
            continue
        if reason := damage(item.text):
            yield Skipped(reason=reason, row=item.row, excerpt=item.text[:60], kept=True)
        yield item if known is film else replace(item, film=known)

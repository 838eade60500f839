"""What must hold of whatever a reader is given: shared by the tests and by the fuzzer that runs for hours."""

from __future__ import annotations

import gzip
import html
import json
import math
import re
import zlib
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache

from seeds.readers import Draft, FilmFound, Options, ReadError, Reading, Skipped, Source, gathering
from seeds.readers.archives import sources_of
from seeds.readers.registry import READERS, read_source

KINDS = ("any", "packed", *(reader.kind for reader in READERS))
"""Read as what it seems to be; unpacked first; or offered to one reader alone."""
OPTIONS = (Options(), Options(film="Dune"), Options(film="Dune", reviewer="Ana", scale=10.0, encoding="cp1252"))


class BrokenError(AssertionError):
    """A promise that a reader did not keep; the message says which, and on what."""


def check(data: bytes, kind: str, options: Options) -> int:
    """Read ``data`` and hold every review against it; return how many there were. `ReadError` is a fine answer."""
    source = Source.of_bytes(data, "fuzzed")
    reviews = 0
    try:
        for reading in _readings(source, kind, options):
            for item in reading.items:
                _sound(item)
                if isinstance(item, Draft):
                    reviews += 1
                    if kind != "packed":
                        _stands(item, reading, data)
    except ReadError as error:
        if "fuzzed" not in str(error):
            raise BrokenError(f"an error that does not name its source: {error}") from error
    return reviews


def _readings(source: Source, kind: str, options: Options) -> Iterator[Reading]:
    if kind == "any":
        yield read_source(source, options)
    elif kind == "packed":
        for reading in gathering._read_each(sources_of(source), options):
            if isinstance(reading, ReadError):
                raise reading
            yield reading
    else:
        reader = next(reader for reader in READERS if reader.kind == kind)
        encoded = source.encoded(options.encoding)
        if reader.recognises(encoded, options):
            yield reader.read(encoded, options)


def _sound(item: FilmFound | Draft | Skipped) -> None:
    """See that every part of an item can be stored and shown."""
    if isinstance(item, Skipped):
        _storable(item.reason)
        return
    film = item if isinstance(item, FilmFound) else item.film
    for name in (film.title, *film.aliases, film.director, film.source_id):
        _storable(name)
    if isinstance(item, FilmFound):
        return
    if not item.text.strip() or item.start < 0:
        raise BrokenError(f"a review without a text, or nowhere: {item}")
    for name in (item.text, item.reviewer, item.title, item.source, item.source_id, item.date):
        _storable(name)
    if item.date is not None:
        datetime.fromisoformat(item.date)
    if (item.rating is None) != (item.scale is None):
        raise BrokenError(f"a rating without its scale, or a scale alone: {item.rating} of {item.scale}")
    if item.rating is not None and item.scale is not None:
        scaled = math.isfinite(item.rating) and math.isfinite(item.scale)
        if not scaled or not 0 <= item.rating <= item.scale or item.scale <= 0:
            raise BrokenError(f"{item.rating} of {item.scale} is no rating")
    if item.useful is not None and not 0 <= item.useful < 1 << 63:
        raise BrokenError(f"{item.useful} people found it useful")
    if item.film.year is not None and not -(1 << 63) <= item.film.year < 1 << 63:
        raise BrokenError(f"the year {item.film.year}")


def _storable(text: str | None) -> None:
    if text is None:
        return
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BrokenError(f"half a character: {text[:60]!r}") from error
    if "\0" in text:
        raise BrokenError(f"a NUL: {text[:60]!r}")


def _stands(review: Draft, reading: Reading, data: bytes) -> None:
    """See that a review is a slice of its document, or of something that a row of the table holds."""
    whole = reading.document.text
    if whole is not None:
        if review.written is not None or not whole.startswith(review.text, review.start):
            raise BrokenError(f"{review.text[:60]!r} does not stand at {review.start} of its document")
        return
    text = review.text if review.written is None else review.written[0]
    bare = text.replace('"', "")
    if not any(bare in cells or text in strings for cells, strings in _held(data)):
        raise BrokenError(f"{text[:60]!r} is nowhere in the table")
    if text != review.text and not _shows(text, review.text):
        raise BrokenError(f"{review.text[:60]!r} is not what shows of {text[:60]!r}")


def _shows(written: str, shown: str) -> bool:
    """Tell whether a text is made of the characters of its HTML, entities read, in their order."""
    left = iter(re.sub(r"&[#\w]+;", lambda found: found[0] + html.unescape(found[0]), written))
    return all(character in left for character in shown if not character.isspace())


@lru_cache(maxsize=1)
def _held(data: bytes) -> list[tuple[str, str]]:
    """What a table holds in each encoding: all of it without quotation marks, and its JSON strings."""
    held = []
    data = _unpacked(data)
    order = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}.get(data[:2], "utf-16-le")
    for encoding, errors in (("utf-8", "surrogateescape"), ("cp1252", "replace"), (order, "surrogatepass")):
        text = data[: len(data) & ~1 if encoding == order else None].decode(encoding, errors)
        held.append((text.replace('"', ""), "\n\n".join(_strings(text))))
    return held


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error):
        unpacker = zlib.decompressobj(31)
        try:
            return unpacker.decompress(data)
        except zlib.error:
            return b""


def _strings(text: str) -> Iterator[str]:
    """Every string that the JSON of a text holds, read as one document or line by line."""
    text = text.removeprefix("\ufeff")
    for written in (text, *text.split("\n")):
        try:
            waiting = [json.loads(written)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            held = waiting.pop()
            if isinstance(held, str):
                yield held
            elif isinstance(held, dict):
                waiting += held.values()
            elif isinstance(held, list):
                waiting += held

"""The lines of a table, one at a time and none of them longer than a bound, whatever the size of the file."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import cast

from seeds.readers.base import ReadError
from seeds.readers.decoding import decoded, why_nul
from seeds.readers.source import UNREADABLE, Source

LONGEST_LINE = 10_000_000
"""Bytes past which a line is dropped instead of held."""

MOST_BYTES = 4 * 1024 * 1024 * 1024
"""The most that a table may hold, unpacked."""

_BLOCK = 1 << 18
_FRENCH = re.compile(r"[\x00-\x7fÀÂÄÇÈÉÊËÎÏÔÖÙÛÜàâäçèéêëîïôöùûüÿñÑáíóúß°«»“”‘’–—…€£©®·•œŒæÆ²³½\xa0]*")


def lines_of_bytes(source: Source) -> Iterator[bytes | None]:
    """Yield each line with its end; None in the place of one that is over `LONGEST_LINE`.

    Raise `ReadError` where the file breaks off (damaged gzip).
    """
    total = 0
    try:
        with source.open() as opened, io.BufferedReader(cast(io.RawIOBase, opened), _BLOCK) as file:
            while line := file.readline(LONGEST_LINE):
                total += len(line)
                if total > MOST_BYTES:
                    raise ReadError(f"{source.name}: unpacks to over {MOST_BYTES:,} bytes: the rest is not read")
                if len(line) < LONGEST_LINE or line.endswith(b"\n"):
                    yield line
                    continue
                while (rest := file.readline(_BLOCK)) and not rest.endswith(b"\n"):
                    total += len(rest)
                yield None
    except UNREADABLE as error:
        raise ReadError(f"{source.name}: cannot be read further: {error}") from error


def text_lines(source: Source) -> Iterator[str | None]:
    """Yield each line as text, without a byte order mark; None for one that is too long.

    A byte that does not decode becomes a lone surrogate, for the row that holds it to be refused alone.
    """
    first = True
    for line in lines_of_bytes(source):
        text = None if line is None else line.decode(source.encoding, "surrogateescape")
        if first and text is not None:
            text, first = text.removeprefix("\ufeff"), False
        yield text


def encoding_of(source: Source) -> str:
    """Tell the encoding of a table: the one that was said, UTF-8, or Windows-1252 if only that makes sense.

    A few stray bytes in UTF-8 are the fault of their rows. Raise `ReadError` where neither will do.
    """
    if "\n".encode(source.encoding) != b"\n":
        raise ReadError(f"{source.name}: expected a table in UTF-8 or the like, not {source.encoding}")
    if b"\0" in source.head:
        raise ReadError(f"{source.name}: expected a table of text, but NUL bytes stand there: {why_nul(source.head)}")
    if source.encoding != "utf-8" or source.wide:
        return source.encoding
    lines = [line for line in source.head.split(b"\n")[:-1] or [source.head] if not line.isascii()]
    wrong = [line for line in lines if not _decodes(line)]
    if len(wrong) * 2 <= len(lines):
        return source.encoding
    western = b"\n".join(lines).decode("cp1252", "replace")
    if _FRENCH.fullmatch(western):
        return "cp1252"
    decoded(source.head, source.encoding, source.name)
    return source.encoding


def _decodes(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True

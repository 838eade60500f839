"""Where bytes come from: a file, or a member of an archive, opened as often as needed and unpacked on the way."""

from __future__ import annotations

import gzip
import hashlib
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, cast

from seeds.readers import utf16
from seeds.readers.base import ReadError
from seeds.readers.decoding import decoded
from seeds.readers.lines import Line, lines_of

SAMPLE_BYTES = 64 * 1024
"""How much of a source is looked at to tell its kind."""

PROSE_BYTES = 20 * 1024 * 1024
"""The largest source that is read whole; tables are streamed and have no such bound."""

MOST_LINES = 200_000
"""The most lines of such a source: a page has a thousand."""

PIPE_BYTES = 256 * 1024 * 1024
"""The most that is taken from a pipe, which cannot be read twice and must be held."""

UNREADABLE = (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError)
"""What damaged files and archives raise when they are read."""

_GZIP = b"\x1f\x8b"


@dataclass(frozen=True)
class Source:
    """A source under the name that quotes will give it; ``opener`` opens its bytes anew each time.

    ``order`` is the byte order of UTF-16 without a mark, where a person said that it is UTF-16.
    """

    name: str
    opener: Callable[[], AbstractContextManager[BinaryIO]]
    encoding: str = "utf-8"
    order: str | None = None

    @classmethod
    def of_path(cls, path: Path, name: str | None = None) -> Source:
        """Return the source that a file is; raise `ReadError` if there is no such file."""
        if not path.exists():
            raise ReadError(f"{path}: there is no such file")
        if path.is_dir():
            raise ReadError(f"{path}: expected a file, but this is a folder")
        if not path.is_file():
            with path.open("rb") as stream:
                return cls.of_stream(stream, name or path.name)
        return cls(name=name or path.name, opener=lambda: path.open("rb"))

    @classmethod
    def of_bytes(cls, data: bytes, name: str) -> Source:
        """Return a source held in memory."""
        return cls(name=name, opener=lambda: io.BytesIO(data))

    @classmethod
    def of_stream(cls, stream: BinaryIO, name: str) -> Source:
        """Return what comes through a pipe, held in memory; raise `ReadError` past `PIPE_BYTES`."""
        data = stream.read(PIPE_BYTES + 1)
        if len(data) > PIPE_BYTES:
            raise ReadError(f"{name}: over {PIPE_BYTES:,} bytes came through a pipe: give it as a file")
        return cls.of_bytes(data, name)

    def encoded(self, encoding: str | None) -> Source:
        """Return this source to be decoded otherwise than as UTF-8; raise `ReadError` if no encoding is so called.

        A mark of UTF-16 goes before what was said.
        """
        if encoding is None:
            return self
        try:
            order = utf16.said(encoding)
            "".encode(encoding)  # refuses what is no encoding of text (hex, zlib)
        except LookupError as error:
            raise ReadError(f"{self.name}: no encoding is called {encoding!r}") from error
        if order or self.wide:
            return replace(self, order=order)
        return replace(self, encoding=encoding)

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Open the bytes, unpacked if they are gzip, as UTF-8 if they are UTF-16; closed at the end of the `with`."""
        with self._unpacked() as file:
            order = utf16.marked(file.read(2)) or self.order
            file.seek(0)
            yield utf16.as_utf8(file, order) if order else file

    @contextmanager
    def _unpacked(self) -> Iterator[BinaryIO]:
        with self.opener() as raw:
            packed = raw.read(len(_GZIP)) == _GZIP
            raw.seek(0)
            if not packed:
                yield raw
                return
            with gzip.GzipFile(fileobj=raw) as unpacked:
                yield cast(BinaryIO, unpacked)  # reads like any binary file, but is typed apart

    @cached_property
    def wide(self) -> bool:
        """Whether this is UTF-16, by its mark or because a person said so."""
        try:
            with self._unpacked() as file:
                return bool(utf16.marked(file.read(2)) or self.order)
        except UNREADABLE:
            return False  # whoever reads it will say why not

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the bytes as they lie, packed or not, in hexadecimal."""
        found = hashlib.sha256()
        with self.opener() as raw:
            while block := raw.read(1 << 20):
                found.update(block)
        return found.hexdigest()

    @cached_property
    def head(self) -> bytes:
        """The first `SAMPLE_BYTES`, unpacked."""
        return self._bytes(SAMPLE_BYTES)

    @cached_property
    def sample(self) -> str:
        """The head as text without a byte order mark; what does not decode is left to `text` to refuse."""
        return self.head.decode(self.encoding, "replace").removeprefix("\ufeff")

    @cached_property
    def text(self) -> str:
        """The whole source decoded and otherwise unaltered: line ends and a byte order mark stay as they are.

        Raise `ReadError` where it is empty, too large, or not in the encoding.
        """
        data = self._bytes(PROSE_BYTES + 1)
        if len(data) > PROSE_BYTES:
            raise ReadError(f"{self.name}: a document of over {PROSE_BYTES:,} bytes is not read")
        text = decoded(data, self.encoding, self.name, wide=self.wide)
        if not text.strip("\ufeff \t\r\n\v\f\xa0"):
            raise ReadError(f"{self.name}: empty: expected a text about a film, but nothing stands there")
        return text

    @cached_property
    def lines(self) -> list[Line]:
        """The lines of the text; raise `ReadError` as `text` does, and where there are too many."""
        if self.text.count("\n") + self.text.count("\r") > MOST_LINES:
            raise ReadError(f"{self.name}: a document of over {MOST_LINES:,} lines is not read")
        return lines_of(self.text)

    def _bytes(self, size: int) -> bytes:
        try:
            with self.open() as file:
                return file.read(size)
        except UNREADABLE as error:
            raise ReadError(f"{self.name}: cannot be read: {error}") from error

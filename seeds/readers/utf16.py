"""UTF-16, as Excel's "Unicode text" and Windows' Notepad save it, turned into UTF-8 on the way."""

from __future__ import annotations

import codecs
import io
from typing import BinaryIO, cast

_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_SAID = {"utf-16": "utf-16-le", "utf-16-le": "utf-16-le", "utf-16-be": "utf-16-be"}
_BLOCK = 1 << 16
_HALF = b"\xff"


def marked(beginning: bytes) -> str | None:
    """Return the byte order that the first two bytes tell, `utf-16-le` or `utf-16-be`; None where they tell none."""
    return _MARKS.get(beginning[:2])


def said(encoding: str) -> str | None:
    """Return the byte order that an encoding named by a person stands for; None where it is not UTF-16."""
    return _SAID.get(codecs.lookup(encoding).name)


def likely(data: bytes) -> str | None:
    """Return the byte order in which bytes without a mark would make sense; None where it is not plain to see.

    Of what is written in Latin letters nearly every other byte is 0: the second ones, or the first.
    """
    even, odd = data[0:4096:2], data[1:4096:2]
    if min(len(even), len(odd)) < 2:
        return None
    for order, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if high.count(0) * 10 > len(high) * 8 and not low.count(0):
            return order
    return None


def as_utf8(file: BinaryIO, order: str) -> BinaryIO:
    """Return a file of UTF-16 bytes as one of UTF-8, its mark (U+FEFF) kept; memory is bounded.

    Half a character stands there as bytes that are no UTF-8, for whoever reads it to refuse that place alone.
    """
    return cast(BinaryIO, io.BufferedReader(_AsUtf8(file, order), _BLOCK))


class _AsUtf8(io.RawIOBase):
    """The bytes of a text in UTF-8, read from one in UTF-16; goes back by beginning anew."""

    def __init__(self, file: BinaryIO, order: str) -> None:
        self._file = file
        self._order = order
        self._begin()

    def _begin(self) -> None:
        self._file.seek(0)
        self._decoder = codecs.getincrementaldecoder(self._order)("surrogatepass")
        self._ready = memoryview(b"")
        self._at = 0
        self._over = False

    def readable(self) -> bool:
        """Tell that this can be read."""
        return True

    def seekable(self) -> bool:
        """Tell that another place can be gone to."""
        return True

    def tell(self) -> int:
        """Return how many bytes of UTF-8 stand before this place."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place counted from the beginning; what stands before it is read again."""
        if whence == io.SEEK_CUR:
            offset += self._at
        elif whence != io.SEEK_SET:
            raise io.UnsupportedOperation("the length in UTF-8 is not known")
        if offset < self._at:
            self._begin()
        while self._at < offset and self._fill():
            self._take(offset - self._at)
        return self._at

    def readinto(self, buffer: object) -> int:
        """Fill as much of a buffer as is ready; 0 at the end."""
        wanted = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        if not len(wanted) or not self._fill():
            return 0
        taken = self._take(len(wanted))
        wanted[: len(taken)] = taken
        return len(taken)

    def _take(self, size: int) -> memoryview:
        taken, self._ready = self._ready[:size], self._ready[size:]
        self._at += len(taken)
        return taken

    def _fill(self) -> bool:
        while not self._ready and not self._over:
            block = self._file.read(_BLOCK)
            self._over = not block
            self._ready = memoryview(self._decoded(block))
        return bool(self._ready)

    def _decoded(self, block: bytes) -> bytes:
        if block:
            return self._decoder.decode(block).encode("utf-8", "surrogatepass")
        left = self._decoder.getstate()[0]  # half of a pair, half of a unit
        whole = left[: len(left) & ~1].decode(self._order, "surrogatepass")
        return whole.encode("utf-8", "surrogatepass") + _HALF * (len(left) % 2)

"""Bytes to text, or the reason why not: where, what was expected, what stood there."""

from __future__ import annotations

from seeds.readers import utf16
from seeds.readers.base import ReadError


def decoded(data: bytes, encoding: str, name: str, *, wide: bool = False) -> str:
    """Return the text of the bytes of a source; raise `ReadError` saying where and what stood there.

    ``wide`` is said of a source that was in UTF-16 before it came here as UTF-8.
    """
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        at = 1 + data.count(b"\n", 0, error.start)
        if wide:
            raise ReadError(f"{name}: line {at}: expected UTF-16, but half a character stands there") from error
        raise ReadError(
            f"{name}: line {at}: expected {encoding.upper()}, but byte 0x{data[error.start]:02x} stands there"
            f" (offset {error.start}){_likely(data)}"
        ) from error
    if "\0" in text:
        at = 1 + text.count("\n", 0, text.index("\0"))
        raise ReadError(f"{name}: line {at}: expected text, but a NUL stands there: {why_nul(data)}")
    return text


def why_nul(data: bytes) -> str:
    """Return what bytes with NULs among them may be, and what then to do."""
    order = utf16.likely(data)
    return f"UTF-16 without its mark? say so with --encoding {order}" if order else "a binary file?"


def _likely(data: bytes) -> str:
    if utf16.likely(data):
        return f": {why_nul(data)}"
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    return "; it may be Windows-1252: say so with --encoding cp1252"

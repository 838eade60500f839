"""Bytes to text, or the reason why not: where, what was expected, what stood there."""

from __future__ import annotations

from seeds.readers.base import ReadError

_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def decoded(data: bytes, encoding: str, name: str) -> str:
    """Return the text of the bytes of a source; raise `ReadError` saying where and what stood there."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        at = 1 + data.count(b"\n", 0, error.start)
        raise ReadError(
            f"{name}: line {at}: expected {encoding.upper()}, but byte 0x{data[error.start]:02x} stands there"
            f" (offset {error.start}){_likely(data)}"
        ) from error
    if "\0" in text:
        at = 1 + text.count("\n", 0, text.index("\0"))
        raise ReadError(f"{name}: line {at}: expected text, but a NUL stands there: a binary file?")
    return text


def _likely(data: bytes) -> str:
    if data.startswith(_UTF16):
        return "; it looks like UTF-16: save it as UTF-8"
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    return "; it may be Windows-1252: say so with --encoding cp1252"

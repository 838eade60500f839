"""What can go wrong with a library, as a person should read it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

_PRIMARY = 0xFF
"""The part of SQLite's extended error codes that says which kind of error it is."""
_PLAIN: Mapping[int, str] = MappingProxyType({
    sqlite3.SQLITE_BUSY: "another process has been writing to the library for too long; try again when it is done",
    sqlite3.SQLITE_FULL: "there is no room left on the disk; what was being written was undone, the rest is intact",
    sqlite3.SQLITE_IOERR: "the disk fails, or allows no more; what was being written was undone, the rest is intact",
    sqlite3.SQLITE_READONLY: "the library cannot be written to: see the rights of its folder and files",
    sqlite3.SQLITE_CANTOPEN: "the library's files cannot be opened: see that its folder exists and can be written to",
    sqlite3.SQLITE_NOTADB: "this file is not a database",
    sqlite3.SQLITE_CORRUPT: "the database is damaged: put back a copy, or read the sources into a new library",
})  # fmt: skip


class LibraryError(Exception):
    """A library that cannot be opened, read or written; the message names it and says why."""


class LibraryUnavailable(LibraryError):  # noqa: N818 it says what it is
    """The library cannot be reached for now: a server is stopped, the network is cut. It is worth trying again."""


class PassageGone(KeyError):  # noqa: N818 it is an answer that came too late, not a fault
    """A passage that was asked for by its id and that another process has meanwhile removed."""


def explained(path: Path, error: sqlite3.Error) -> LibraryError:
    """Return the error to raise for one of SQLite's."""
    code = getattr(error, "sqlite_errorcode", None)
    plain = _PLAIN.get(code & _PRIMARY) if code is not None else None
    return LibraryError(f"{path}: {plain} ({error})" if plain else f"{path}: {error}")

"""The members of a zip as sources, each opened where it lies: nothing is unpacked to the disk."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import PurePath, PurePosixPath
from typing import BinaryIO, cast

from seeds.readers.base import ReadError
from seeds.readers.source import UNREADABLE, Source

MEMBERS = 10_000
"""The most members that a zip may have."""

MEMBER_BYTES = 1024 * 1024 * 1024
"""The most that one member may unpack to."""

_BOMB_BYTES, _BOMB_RATIO = 50 * 1024 * 1024, 200
_DAMAGED = (ValueError, LookupError, RuntimeError, OverflowError, struct.error)
"""What zipfile raises, beside its own error, where an archive contradicts itself."""
_ZIP = b"PK\x03\x04"


def sources_of(source: Source) -> Iterator[Source | ReadError]:
    """Yield a source itself, or the members of the zip that it is, or why one of them is not read.

    Raise `ReadError` for a zip that cannot be opened.
    """
    if not _is_zip(source):
        yield source
        return
    try:
        with source.open() as file, zipfile.ZipFile(file) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
    except (zipfile.BadZipFile, OSError, *_DAMAGED) as error:
        raise ReadError(f"{source.name}: expected a zip, but it is damaged: {error}") from error
    if len(members) > MEMBERS:
        raise ReadError(f"{source.name}: a zip of {len(members):,} members is not read: over {MEMBERS:,}")
    for member in members:
        if wanted(PurePosixPath(member.filename)):
            place, reason = f"{source.name}/{member.filename}", _unfit(member)
            yield (
                ReadError(f"{place}: {reason}") if reason else Source(place, partial(_opened, source, member.filename))
            )


def _is_zip(source: Source) -> bool:
    """Tell a zip by its first bytes, of which nothing is kept: there may be thousands of files beside it."""
    try:
        with source.open() as file:
            return file.read(len(_ZIP)) == _ZIP
    except UNREADABLE:
        return False  # whoever reads it will say why not


def _unfit(member: zipfile.ZipInfo) -> str | None:
    """Say why a member of a zip is not read."""
    # What a member declares holds: reading stops there, and what is beyond is an error.
    bomb = member.file_size > _BOMB_BYTES and member.file_size > _BOMB_RATIO * max(member.compress_size, 1)
    if bomb or member.file_size > MEMBER_BYTES:
        return f"unpacks to {member.file_size:,} bytes: it is not read"
    if member.flag_bits & 0x1:  # encrypted
        return "is locked with a password: it is not read"
    return None


@contextmanager
def _opened(source: Source, member: str) -> Iterator[BinaryIO]:
    with source.open() as file:
        try:
            archive = zipfile.ZipFile(file)
            unpacked = archive.open(member)
        except _DAMAGED as error:
            raise zipfile.BadZipFile(f"{member}: {error}") from error
        with archive, unpacked:
            yield cast(BinaryIO, unpacked)


def wanted(place: PurePath) -> bool:
    """Tell a file that may be a source from what systems leave beside: hidden files, and our own catalogue."""
    return place.name != "catalogue.toml" and not any(part.startswith((".", "__MACOSX")) for part in place.parts)

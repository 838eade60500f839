"""Everything that a path holds: a file, the files of a folder, the members of a zip, what comes through a pipe."""

from __future__ import annotations

import csv
import struct
import sys
import zipfile
from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO, cast

from seeds.readers import exported
from seeds.readers.base import Options, ReadError, Reading
from seeds.readers.registry import read_source
from seeds.readers.source import Source

MEMBERS = 10_000
"""The most members that a zip may have."""

MEMBER_BYTES = 1024 * 1024 * 1024
"""The most that one member may unpack to."""

_BOMB_BYTES, _BOMB_RATIO = 50 * 1024 * 1024, 200
_DAMAGED = (ValueError, LookupError, RuntimeError, OverflowError, struct.error)
"""What zipfile raises, beside its own error, where an archive contradicts itself."""
_ZIP = b"PK\x03\x04"
PROFILE = "profile.csv"
"""The file of a Letterboxd export that names the reviewer of all the others in its folder."""
_LETTERBOXD = frozenset({"reviews.csv", "ratings.csv", "diary.csv"})
_NO_OPTIONS = Options()


def read_all(path: Path, options: Options = _NO_OPTIONS, *, name: str | None = None) -> Iterator[Reading | ReadError]:
    """Read every source of a path; what cannot be read comes as its error, and the others are read all the same.

    `-` is what comes through the pipe. Sources of a folder or a zip are called by their place in it.
    """
    try:
        yield from _read_each(_sources(path, name), options)
    except (ReadError, OSError) as error:
        yield error if isinstance(error, ReadError) else ReadError(f"{path}: {error}")


def read_member(folder: Path, place: str, options: Options = _NO_OPTIONS) -> Iterator[Reading | ReadError]:
    """Read one file of a folder, by its place in it, as `read_all` reads it among the others."""
    profiles = (parent / PROFILE for parent in PurePosixPath(place).parents)
    beside = [profile for profile in profiles if profile.as_posix() != place and (folder / profile).is_file()]
    try:
        sources = [Source.of_path(folder / profile, profile.as_posix()) for profile in beside]
        sources += sources_of(Source.of_path(folder / place, place))
        yield from _read_each(sources, options, {profile.as_posix() for profile in beside})
    except (ReadError, OSError) as error:
        yield error if isinstance(error, ReadError) else ReadError(f"{place}: {error}")


def _read_each(
    sources: Iterable[Source], options: Options, beside: Container[str] = ()
) -> Iterator[Reading | ReadError]:
    """Read sources, but for those called as one of ``beside``: they are there for what they say of the others."""
    held = list(sources)
    profiles = {_folder(source): user for source in held if _last(source) == PROFILE and (user := _user(source))}
    for source in (source for source in held if source.name not in beside):
        folder = next((name for name in profiles if source.name.startswith(name)), None)
        said = options
        if folder is not None:  # a Letterboxd export: the other tables (watchlist, likes...) hold no reviews
            inside = source.name.removeprefix(folder)
            if _last(source) not in _LETTERBOXD or inside.startswith("deleted/"):
                continue
            said = replace(options, reviewer=options.reviewer or profiles[folder])
        try:
            if exported.recognises(source):
                yield from exported.readings(source)
            else:
                yield read_source(source, said)
        except ReadError as error:
            yield error


def files_of(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files of a folder that may be sources, by their place in it, in order."""
    for inside in sorted(folder.rglob("*")):
        place = inside.relative_to(folder)
        if _wanted(place) and inside.is_file():
            yield place.as_posix(), inside


def _sources(path: Path, name: str | None) -> Iterator[Source]:
    if str(path) == "-":
        yield from sources_of(Source.of_stream(sys.stdin.buffer, name or "-"))
    elif path.is_dir():
        for place, inside in files_of(path):
            yield from sources_of(Source.of_path(inside, place))
    else:
        yield from sources_of(Source.of_path(path, name))


def sources_of(source: Source) -> Iterator[Source]:
    """Yield a source itself, or the members of the zip that it is; raise `ReadError` for one that is not read."""
    if not source.head.startswith(_ZIP):
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
        if _wanted(PurePosixPath(member.filename)):
            _check(source, member)
            yield Source(f"{source.name}/{member.filename}", partial(_opened, source, member.filename))


def _check(source: Source, member: zipfile.ZipInfo) -> None:
    # What a member declares holds: reading stops there, and what is beyond is an error.
    bomb = member.file_size > _BOMB_BYTES and member.file_size > _BOMB_RATIO * max(member.compress_size, 1)
    if bomb or member.file_size > MEMBER_BYTES:
        raise ReadError(f"{source.name}/{member.filename}: unpacks to {member.file_size:,} bytes: it is not read")
    if member.flag_bits & 0x1:  # encrypted
        raise ReadError(f"{source.name}/{member.filename}: is locked with a password: it is not read")


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


def _wanted(place: PurePath) -> bool:
    return place.name != "catalogue.toml" and not any(part.startswith((".", "__MACOSX")) for part in place.parts)


def _folder(source: Source) -> str:
    """Return what the names of all beside it begin with."""
    return source.name[: len(source.name) - len(_last(source))]


def _last(source: Source) -> str:
    return source.name.rsplit("/", 1)[-1].casefold()


def _user(source: Source) -> str | None:
    row = next(csv.DictReader(source.sample.splitlines()), {})
    return row.get("Username") or None

"""Everything that a path holds: a file, the files of a folder, the members of a zip, what comes through a pipe."""

from __future__ import annotations

import csv
import sys
from collections import deque
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from seeds.readers import exported
from seeds.readers.archives import sources_of, wanted
from seeds.readers.base import Options, ReadError, Reading
from seeds.readers.registry import read_source
from seeds.readers.source import Source
from seeds.readers.table_values import name as name_in

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
        sources: list[Source | ReadError] = [Source.of_path(folder / profile, profile.as_posix()) for profile in beside]
        sources += sources_of(_inside(folder, place, folder / place))
        yield from _read_each(sources, options, {profile.as_posix() for profile in beside})
    except (ReadError, OSError) as error:
        yield error if isinstance(error, ReadError) else ReadError(f"{place}: {error}")


def _read_each(
    sources: Iterable[Source | ReadError], options: Options, beside: Container[str] = ()
) -> Iterator[Reading | ReadError]:
    """Read sources, but for those called as one of ``beside``: they are there for what they say of the others."""
    found = list(sources)
    yield from (error for error in found if isinstance(error, ReadError))
    held = deque(source for source in found if isinstance(source, Source))
    del found
    profiles = {_folder(source): user for source in held if _last(source) == PROFILE and (user := _user(source))}
    while held:
        source = held.popleft()  # it keeps what is read of it, and nobody keeps it: folders may be large
        if source.name in beside:
            continue
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
        if wanted(place) and inside.is_file():
            yield place.as_posix(), inside


def _inside(folder: Path, place: str, path: Path) -> Source:
    """Return the source that a file of a folder is; raise `ReadError` for a link that leads out of the folder."""
    if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        raise ReadError(f"{place}: a link that leads out of the folder is not followed")
    return Source.of_path(path, place)


def _sources(path: Path, name: str | None) -> Iterator[Source | ReadError]:
    if str(path) == "-":
        yield from sources_of(Source.of_stream(sys.stdin.buffer, name or "-"))
    elif path.is_dir():
        for place, inside in files_of(path):
            try:
                yield from sources_of(_inside(path, place, inside))
            except (ReadError, OSError) as error:  # the others are still to be read
                yield error if isinstance(error, ReadError) else ReadError(f"{place}: {error}")
    else:
        yield from sources_of(Source.of_path(path, name))


def _folder(source: Source) -> str:
    """Return what the names of all beside it begin with."""
    return source.name[: len(source.name) - len(_last(source))]


def _last(source: Source) -> str:
    return source.name.rsplit("/", 1)[-1].casefold()


def _user(source: Source) -> str | None:
    row = next(csv.DictReader(source.sample.splitlines()), {})
    user = name_in(row.get("Username"))
    return None if user is None or "\0" in user else user  # no library could keep the reviews of such a name

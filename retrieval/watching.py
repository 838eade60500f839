"""A folder kept in step: its files are read when they come or change, and what they held goes when they go."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from retrieval.engine import Engine, IndexUnavailable
from retrieval.keeping.watched import Known, Memory, Stamp
from seeds.batch import Added
from seeds.errors import LibraryError
from seeds.readers import Options, ReadError, Reading
from seeds.readers.gathering import PROFILE, files_of, read_member

SETTLES = 1.0
"""Seconds that a file must have been left alone before it is read: it may be half written."""


@dataclass(frozen=True, slots=True)
class Change:
    """What was done about one file, or why nothing was: ``added`` of its reviews, ``removed`` ones, a ``problem``."""

    place: str
    new: bool = False
    added: Added | None = None
    removed: int = 0
    problem: str | None = None


class Folder:
    """One folder and the library that is kept in step with it. Nothing is read twice that has not changed."""

    def __init__(
        self,
        engine: Engine,
        folder: Path,
        options: Options,
        *,
        settles: float = SETTLES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._engine = engine
        self._folder = folder
        self._options = options
        self._settles = settles
        self._clock = clock
        self._memory = Memory(engine.library.folder, folder)
        self._waiting: dict[str, tuple[Stamp, float]] = {}
        self._first = True
        self._missing = False
        self._behind = False

    @property
    def waiting(self) -> bool:
        """Whether files are there that were too new to be read, or could not be for now: look again soon."""
        return bool(self._waiting)

    def look(self) -> Iterator[Change]:
        """Bring the library in step with the folder as it stands, and tell each change as it is made."""
        if self._behind:
            self._deliver()
        seen = self._seen()
        if seen is None:
            return
        known = self._memory.known
        gone = [place for place in known if place not in seen]
        if gone and not seen and self._first:
            yield Change(".", problem=f"the folder is empty; what its {len(gone)} files held stays until one is there")
            gone = []
        self._first = False
        fresh = [place for place, stamp in seen.items() if place not in known or known[place].stamp != stamp]
        fresh = self._settled(self._with_profiles(fresh, gone, seen), seen)
        lost = False
        for place in gone:
            change = self._forget(place)
            lost = lost or bool(change.removed)
            yield change
        for place in fresh:
            change = self._read(place, seen[place])
            lost = lost or bool(change.removed)
            yield change
        if lost:  # what went may stand in another file too
            for place in [place for place, held in known.items() if held.shared and place in seen]:
                change = self._read(place, seen[place])
                if change.problem or (change.added and change.added.added):
                    yield change
            self._engine.settle()

    def _deliver(self) -> None:
        """Send the index what could not be sent before."""
        with suppress(IndexUnavailable, LibraryError):
            self._engine.deliver()
            self._behind = False

    def _seen(self) -> dict[str, Stamp] | None:
        """Return the files that are there; None where the folder itself is not: then nothing is forgotten."""
        if not self._folder.is_dir():
            return None
        inside = self._engine.library.folder.resolve()
        seen = {}
        for place, path in files_of(self._folder):
            if path.resolve().is_relative_to(inside):
                continue  # the library itself
            try:
                found = path.stat()
            except OSError:
                continue  # gone while we looked
            seen[place] = (found.st_size, found.st_mtime_ns)
        return seen

    def _with_profiles(self, fresh: list[str], gone: list[str], seen: dict[str, Stamp]) -> list[str]:
        """Add the files whose reviewer is named by a profile that came, changed or went."""
        profiles = [PurePosixPath(place).parent for place in (*fresh, *gone) if PurePosixPath(place).name == PROFILE]
        also = [place for place in seen if any(PurePosixPath(place).is_relative_to(parent) for parent in profiles)]
        return list(dict.fromkeys((*fresh, *also)))

    def _settled(self, places: list[str], seen: dict[str, Stamp]) -> list[str]:
        """Return the files that were left alone for long enough; the others wait."""
        now, ready, waiting = self._clock(), [], {}
        for place in places:
            stamp = seen[place]
            before = self._waiting.get(place)
            since = before[1] if before is not None and before[0] == stamp else now
            if now - since >= self._settles or now - stamp[1] / 1e9 >= self._settles:
                ready.append(place)
            else:
                waiting[place] = (stamp, since)
        self._waiting = waiting
        return ready

    def _read(self, place: str, stamp: Stamp) -> Change:
        before = self._memory.known.get(place)
        names: list[str] = []
        failed: list[str] = []
        total = Added()
        try:
            report = self._engine.ingest(self._readings(place, names, failed), replace=True)
            total = report.total
            removed = total.removed
            kept = tuple(dict.fromkeys(names))
            if before is not None and failed:  # a file that was damaged loses nothing of what it held
                kept = tuple(dict.fromkeys((*before.names, *kept)))
            elif before is not None:
                removed += self._drop([name for name in before.names if name not in kept], place)
        except LibraryError as error:  # another process may be writing: not remembered, so tried again
            self._waiting[place] = (stamp, self._clock())
            return Change(place, new=before is None, problem=str(error))
        except Exception as error:  # whatever a file does to a reader, the others are still to be read
            self._memory.set(place, Known(stamp, before.names if before else ()))
            return Change(place, new=before is None, problem=f"{type(error).__name__}: {error}")
        self._memory.set(place, Known(stamp, kept, shared=total.already > 0))
        self._behind = self._behind or bool(report.repairs)
        problem = "; ".join((*failed, *report.repairs)) or None
        return Change(place, new=before is None, added=total, removed=removed, problem=problem)

    def _readings(self, place: str, names: list[str], failed: list[str]) -> Iterator[Reading]:
        for reading in read_member(self._folder, place, self._options):
            if isinstance(reading, ReadError):
                failed.append(str(reading))
            else:
                names.append(reading.document.name)
                yield reading

    def _forget(self, place: str) -> Change:
        try:
            removed = self._drop(self._memory.known[place].names, place)
        except LibraryError as error:
            return Change(place, problem=str(error))
        self._memory.set(place, None)
        return Change(place, removed=removed)

    def _drop(self, names: tuple[str, ...] | list[str], place: str) -> int:
        """Forget documents that no other file of the folder holds; return how many reviews went."""
        others = {name for other, held in self._memory.known.items() if other != place for name in held.names}
        return sum(self._engine.library.forget(document=name).reviews for name in names if name not in others)

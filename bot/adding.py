"""Sources that the owner sends to the bot: looked at first, then kept or not, and removed again on request.

A source waits until it is confirmed or not. Once it was read into the library only the names of its documents stay.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from shutil import rmtree

from retrieval.engine import Engine
from seeds.readers import Draft, Options, ReadError, Reading, Skipped, read_all

FOLDER = "incoming"
KEY = re.compile(r"[A-Za-z0-9_-]{11}")
"""What the key of a source looks like."""

_NAME = re.compile(r"[^\w.() -]+")


@dataclass(frozen=True, slots=True)
class Look:
    """What stands in a source: how many reviews, of which films, and what would be left out."""

    name: str
    reviews: int
    films: tuple[str, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a source: how many of its reviews are new or have changed, and how many were there before."""

    name: str
    added: int
    already: int


@dataclass(frozen=True, slots=True)
class Told:
    """What is kept of a source that was read: its name, what became of its reviews, the names of its documents."""

    name: str
    added: int
    already: int
    documents: list[str]


class Adding:
    """Looks at what is sent, keeps what is confirmed. A source waits in a file, so that a restart loses none."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._folder = engine.library.folder / FOLDER

    def receive(self, name: str, content: bytes, film: str | None) -> str:
        """Put a source aside until it is confirmed; the key to do that with comes back."""
        key = secrets.token_urlsafe(8)
        self._put(key, _NAME.sub("_", Path(name).name).strip(". ") or "document.txt", content, film or "")
        return key

    def _put(self, key: str, name: str, content: bytes, film: str) -> None:
        place = self._folder / key
        place.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(content)
        (self._folder / f"{key}.film").write_text(film, encoding="utf-8")

    def look(self, key: str) -> Look:
        """What would be read; ReadError where it cannot be."""
        films: dict[str, None] = {}
        skipped: list[Skipped] = []
        reviews = 0
        with self._waiting(key) as (path, options):
            for reading in _readings(path, options):
                for item in reading.items:
                    if isinstance(item, Draft):
                        reviews += 1
                        films[item.film.title] = None
                    elif isinstance(item, Skipped):
                        skipped.append(item)
            return Look(path.name, reviews, tuple(films), tuple(skipped))

    def keep(self, key: str) -> Kept:
        """Read the source into the library; told a second time, say again what became of it."""
        told = self._told(key)
        if told is None:
            with self._waiting(key) as (path, options):
                report = self._engine.ingest(_readings(path, options))
                added, already = report.total.added + report.total.changed, report.total.already
                told = Told(path.name, added, already, sorted({read.document.name for read in report.read}))
            self._tell(key, told)
        return Kept(told.name, told.added, told.already)

    def drop(self, key: str) -> None:
        """Forget a source that waits and is not wanted; FileNotFoundError where it does not wait any more."""
        if not self.waits(key) or self._told(key) is not None:
            raise FileNotFoundError(key)
        self._clear(key)

    def remove(self, key: str) -> int:
        """Take out of the library again what this source brought; how many reviews that were."""
        told = self._told(key)
        if told is None:
            raise FileNotFoundError(key)
        reviews = sum(self._engine.library.forget(document=name).reviews for name in told.documents)
        self._engine.settle()
        self._clear(key)
        return reviews

    def reviewers(self) -> frozenset[str]:
        """Who is held."""
        return frozenset(self._engine.library.reviewers())

    def waits(self, key: str) -> bool:
        """Whether something can still be done with the source of a key."""
        return bool(KEY.fullmatch(key)) and any((self._folder / name).exists() for name in (key, f"{key}.kept"))

    def _told(self, key: str) -> Told | None:
        place = self._folder / f"{key}.kept"
        if not self.waits(key) or not place.exists():
            return None
        return self.read_told(key, place.read_text(encoding="utf-8"))

    def read_told(self, key: str, written: str) -> Told:
        """What was written down of a source that was read."""
        if written.startswith("{"):
            return Told(**json.loads(written))
        added, already = map(int, written.split())  # an earlier version kept the source itself
        with self._waiting(key) as (path, options):
            told = Told(path.name, added, already, sorted({r.document.name for r in _readings(path, options)}))
        self._tell(key, told)
        return told

    def _tell(self, key: str, told: Told) -> None:
        (self._folder / f"{key}.kept").write_text(json.dumps(asdict(told)), encoding="utf-8")
        self._let_go(key)

    def _clear(self, key: str) -> None:
        self._let_go(key)
        (self._folder / f"{key}.kept").unlink(missing_ok=True)

    def _let_go(self, key: str) -> None:
        """Remove the source itself."""
        if (self._folder / key).is_dir():
            rmtree(self._folder / key)
        (self._folder / f"{key}.film").unlink(missing_ok=True)

    @contextmanager
    def _waiting(self, key: str) -> Iterator[tuple[Path, Options]]:
        """The file that waits under a key; FileNotFoundError where there is none any more."""
        place = self._folder / key
        path = next(place.iterdir(), None) if self.waits(key) and place.is_dir() else None
        if path is None:
            raise FileNotFoundError(key)
        film = (self._folder / f"{key}.film").read_text(encoding="utf-8").strip()
        yield path, Options(film=film or None)


def _readings(path: Path, options: Options) -> Iterator[Reading]:
    """The sources of a file; the first that cannot be read is the error."""
    for reading in read_all(path, options):
        if isinstance(reading, ReadError):
            raise reading
        yield reading

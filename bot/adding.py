"""Sources that the owner sends to the bot: looked at first, then kept or not, and removed again on request."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from bot.store import Store
from retrieval.engine import Engine
from seeds.readers import Draft, Options, ReadError, Reading, Skipped, read_all

FOLDER = "incoming"
_KEY = re.compile(r"[A-Za-z0-9_-]{11}")
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
        path, options = self._waiting(key)
        films: dict[str, None] = {}
        skipped: list[Skipped] = []
        reviews = 0
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
        path, options = self._waiting(key)
        told = self._told(key)
        if told is None:
            total = self._engine.ingest(_readings(path, options)).total
            told = f"{total.added + total.changed} {total.already}"
            self._tell(key, told)
        added, already = map(int, told.split())
        return Kept(path.name, added, already)

    def _told(self, key: str) -> str | None:
        told = self._folder / f"{key}.kept"
        return told.read_text(encoding="ascii") if told.exists() else None

    def _tell(self, key: str, told: str) -> None:
        (self._folder / f"{key}.kept").write_text(told, encoding="ascii")

    def drop(self, key: str) -> None:
        """Forget a source that waits and is not wanted; FileNotFoundError where it does not wait any more."""
        if self._told(key) is not None:
            raise FileNotFoundError(key)
        self._clear(key)

    def remove(self, key: str) -> int:
        """Take out of the library again what this source brought; how many reviews that were."""
        path, options = self._waiting(key)
        names = {reading.document.name for reading in _readings(path, options)}
        reviews = sum(self._engine.library.forget(document=name).reviews for name in sorted(names))
        self._engine.settle()
        self._clear(key)
        return reviews

    def waits(self, key: str) -> bool:
        """Whether something can still be done with the source of a key."""
        return bool(_KEY.fullmatch(key)) and (self._folder / key).is_dir()

    def _clear(self, key: str) -> None:
        path, _ = self._waiting(key)
        path.unlink()
        path.parent.rmdir()
        for ending in ("film", "kept"):
            (self._folder / f"{key}.{ending}").unlink(missing_ok=True)

    def _waiting(self, key: str) -> tuple[Path, Options]:
        """The file that waits under a key; FileNotFoundError where there is none any more."""
        path = next((self._folder / key).iterdir(), None) if self.waits(key) else None
        if path is None:
            raise FileNotFoundError(key)
        film = (self._folder / f"{key}.film").read_text(encoding="utf-8").strip()
        return path, Options(film=film or None)


class SharedAdding(Adding):
    """The same where several processes share a library: a source waits in its database, whoever is told what to do.

    The folder only holds a copy, to be read from.
    """

    def __init__(self, engine: Engine, store: Store) -> None:
        super().__init__(engine)
        self._store = store

    def waits(self, key: str) -> bool:
        """Whether something can still be done with the source of a key."""
        return bool(_KEY.fullmatch(key)) and bool(self._store.rows("SELECT 1 FROM incoming WHERE key = ?", key))

    def _put(self, key: str, name: str, content: bytes, film: str) -> None:
        sql = "INSERT INTO incoming (key, name, film, content, at) VALUES (?, ?, ?, ?, ?)"
        self._store.do(sql, key, name, film, content, time.time())

    def _told(self, key: str) -> str | None:
        rows = self._store.rows("SELECT kept FROM incoming WHERE key = ?", key)
        return str(rows[0][0]) if rows and rows[0][0] is not None else None

    def _tell(self, key: str, told: str) -> None:
        self._store.do("UPDATE incoming SET kept = ? WHERE key = ?", told, key)

    def _clear(self, key: str) -> None:
        if (self._folder / key).is_dir():
            super()._clear(key)
        self._store.do("DELETE FROM incoming WHERE key = ?", key)

    def _waiting(self, key: str) -> tuple[Path, Options]:
        if self.waits(key) and not (self._folder / key).is_dir():
            ((name, film, content),) = self._store.rows("SELECT name, film, content FROM incoming WHERE key = ?", key)
            super()._put(key, str(name), bytes(cast(bytes, content)), str(film))
        return super()._waiting(key)


def _readings(path: Path, options: Options) -> Iterator[Reading]:
    """The sources of a file; the first that cannot be read is the error."""
    for reading in read_all(path, options):
        if isinstance(reading, ReadError):
            raise reading
        yield reading

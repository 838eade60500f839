"""Sources that the owner sends to the bot: looked at first, then kept or not, and removed again on request."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from retrieval.engine import Engine
from retrieval.ingest import ingest
from retrieval.upkeep import open_index
from seeds.batch import Added
from seeds.readers import Draft, Options, ReadError, Reading, Skipped, read_all

FOLDER = "incoming"
_NAME = re.compile(r"[^\w.() -]+")


@dataclass(frozen=True, slots=True)
class Look:
    """What stands in a source: how many reviews, of which films, and what would be left out."""

    name: str
    reviews: int
    films: tuple[str, ...]
    skipped: tuple[Skipped, ...]


class Adding:
    """Looks at what is sent, keeps what is confirmed. A source waits in a file, so that a restart loses none."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._folder = engine.library.folder / FOLDER

    def receive(self, name: str, content: bytes, film: str | None) -> str:
        """Put a source aside until it is confirmed; the key to do that with comes back."""
        key = secrets.token_urlsafe(8)
        place = self._folder / key
        place.mkdir(parents=True)
        (place / (_NAME.sub("_", Path(name).name).strip(". ") or "document.txt")).write_bytes(content)
        (self._folder / f"{key}.film").write_text(film or "", encoding="utf-8")
        return key

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

    def keep(self, key: str) -> tuple[str, Added]:
        """Read the source into the library; its name and what became of its reviews."""
        path, options = self._waiting(key)
        report = ingest(self._engine.library, _readings(path, options), preparer=self._engine.preparer)
        return path.name, report.total

    def drop(self, key: str) -> None:
        """Forget a source that is not wanted."""
        path, _ = self._waiting(key)
        path.unlink()
        path.parent.rmdir()
        (self._folder / f"{key}.film").unlink(missing_ok=True)

    def remove(self, key: str) -> int:
        """Take out of the library again what this source brought; how many reviews that were."""
        path, options = self._waiting(key)
        names = {reading.document.name for reading in _readings(path, options)}
        reviews = sum(self._engine.library.forget(document=name).reviews for name in sorted(names))
        open_index(self._engine.library, self._engine.preparer)
        self.drop(key)
        return reviews

    def _waiting(self, key: str) -> tuple[Path, Options]:
        """The file that waits under a key; FileNotFoundError where there is none any more."""
        if not re.fullmatch(r"[A-Za-z0-9_-]{11}", key):
            raise FileNotFoundError(key)
        path = next((self._folder / key).iterdir(), None) if (self._folder / key).is_dir() else None
        if path is None:
            raise FileNotFoundError(key)
        film = (self._folder / f"{key}.film").read_text(encoding="utf-8").strip()
        return path, Options(film=film or None)


def _readings(path: Path, options: Options) -> Iterator[Reading]:
    """The sources of a file; the first that cannot be read is the error."""
    for reading in read_all(path, options):
        if isinstance(reading, ReadError):
            raise reading
        yield reading

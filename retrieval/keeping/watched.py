"""What is remembered of a folder that is kept in step: which files were read, and what they held then."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path

Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds: another stamp is another content."""


@dataclass(frozen=True, slots=True)
class Known:
    """A file as it was read: the documents in it, and whether some of their reviews stood elsewhere already."""

    stamp: Stamp
    names: tuple[str, ...] = ()
    shared: bool = False


class Memory:
    """The files known of one folder, kept in a file of lines beside the library: the last line of a place counts.

    Losing it loses nothing of the library: the folder is read once more, and what is there already stays.
    """

    def __init__(self, library: Path, folder: Path) -> None:
        key = blake2b(str(folder.resolve()).encode("utf-8", "surrogateescape"), digest_size=6).hexdigest()
        self.path = library / f"watched-{key}.jsonl"
        self.known: dict[str, Known] = {}
        for line in self._lines():
            self._take(line)
        if self.known:
            self._rewrite()

    def set(self, place: str, known: Known | None) -> None:
        """Remember a file as it was just read, or that it is gone."""
        if known is None:
            self.known.pop(place, None)
        else:
            self.known[place] = known
        with self.path.open("a", encoding="utf-8", errors="surrogateescape") as file:
            file.write(_line(place, known))

    def _lines(self) -> Iterable[str]:
        try:
            return self.path.read_text(encoding="utf-8", errors="surrogateescape").split("\n")
        except FileNotFoundError:
            return ()

    def _take(self, line: str) -> None:
        try:
            held = json.loads(line)
            place, known = held.pop("place"), None
            if "stamp" in held:
                size, changed = held["stamp"]
                known = Known((int(size), int(changed)), tuple(map(str, held["names"])), bool(held["shared"]))
        except (ValueError, TypeError, KeyError, AttributeError):
            return  # a line that was being written when its writer was killed
        if known is None:
            self.known.pop(place, None)
        else:
            self.known[place] = known

    def _rewrite(self) -> None:
        aside = self.path.with_suffix(".part")
        aside.write_text(
            "".join(_line(place, known) for place, known in self.known.items()), encoding="utf-8",
            errors="surrogateescape",
        )  # fmt: skip
        aside.replace(self.path)


def _line(place: str, known: Known | None) -> str:
    return json.dumps({"place": place, **(asdict(known) if known else {})}, ensure_ascii=False) + "\n"

"""A life of a library, told commit by commit, in a process that may be killed at any moment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import IO, Self

import pytest

from retrieval.keeping import ingest as ingesting
from retrieval.keeping.ingest import ingest
from retrieval.keeping.upkeep import open_index
from seeds.library import Library
from seeds.models import Document
from seeds.readers.base import Draft, Reading
from tests.fakes import FakeEncoder
from tests.seeds.making_reviews import HEAT, PREPARER, PUSHER, draft, printed

OTHER = replace(PREPARER, encoder=FakeEncoder("other", 24))
State = tuple[tuple[str, str, str, float | None], ...]
"""Every review that is held: id, film, text, rating."""


def rows(count: int, edition: int) -> list[Draft]:
    """A table whose texts change from edition to edition, every second one."""
    return [
        draft(
            f"Avis numéro {at}, édition {edition * (at % 2)}, en une phrase assez longue pour un passage. Bon ! {at}",
            row=at, film=(PUSHER, HEAT)[at % 2], reviewer=f"Nom {at % 9}", source="s", source_id=str(at),
            rating=float(at % 6), scale=5.0,
        )
        for at in range(count)
    ]  # fmt: skip


def live(folder: Path, told: Callable[[Library], None]) -> None:
    """Read, read again, forget, encode otherwise, read more; ``told`` is called after every commit that shows."""
    with pytest.MonkeyPatch.context() as patch, Library.open(folder) as library:
        patch.setattr(ingesting, "BATCH", 25)
        told(library)

        def put(items: list[Draft], document: Document, preparer: object = PREPARER) -> None:
            readings = [Reading(document=document, items=iter(items))]
            ingest(library, readings, preparer=preparer, progress=lambda *_: told(library), replace=True)  # type: ignore[arg-type]
            told(library)

        put(rows(150, 1), Document(name="a.csv", kind="csv", digest="1"))
        page, items = printed(*(f"Une page où se lit l'avis {at}. Mauvais film !" for at in range(40)))
        put(items, page)
        put(rows(110, 2), Document(name="a.csv", kind="csv", digest="2"))
        library.forget(reviewer="Nom 3")
        told(library)
        shorter, items = printed(*(f"Une page où se lit l'avis {at}. Mauvais film !" for at in range(30)))
        put(items, shorter)
        open_index(library, OTHER)
        put(rows(160, 2), Document(name="a.csv", kind="csv", digest="3"), OTHER)


def state(library: Library) -> State:
    return tuple(sorted((r.id, r.film, r.text, r.rating) for r in library.reviews()))


@dataclass
class Nursery:
    """A process that has everything loaded, and begins a life in a moment as often as asked."""

    process: subprocess.Popen[str] = field(init=False)

    def __enter__(self) -> Self:
        root = Path(__file__).parents[2]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.retrieval.killing"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, cwd=root, env={**os.environ, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"},
        )  # fmt: skip
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate()

    def live(self, folder: Path, killed_after: float | None) -> int:
        """Begin a life and kill it after so many seconds; return how many commits it told of."""
        into, out = _pipes(self.process)
        into.write(f"{folder}\n")
        into.flush()
        child = int(out.readline())
        if killed_after is not None:
            time.sleep(killed_after)
            os.kill(child, signal.SIGKILL)  # it is not yet waited for: the number is still its own
        into.write("wait\n")
        into.flush()
        return int(out.readline())


def _pipes(process: subprocess.Popen[str]) -> tuple[IO[str], IO[str]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


def _tell(writing: int, _: Library) -> None:
    os.write(writing, b".")


def main() -> None:
    """Begin a life for each folder that comes in; tell its process, then how many commits it told of."""
    while folder := sys.stdin.readline().strip():
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            try:
                live(Path(folder), partial(_tell, writing))
            finally:
                os._exit(0)
        os.close(writing)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        sys.stdin.readline()
        told = 0
        while heard := os.read(reading, 1 << 16):
            told += len(heard)
        os.waitpid(child, 0)
        os.close(reading)
        sys.stdout.write(f"{told}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

"""What the speed benchmark measures: an ingest in a process of its own, opening, adding, asking."""

from __future__ import annotations

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.processes import family
from retrieval.engine import Engine, quotes_of

_ASKED = ("Que pensent-ils de {} ?", "{} ?", "qu'est-ce qu'on dit de {} ?", "what do they say about {}?")
_OF = ("{} de {}", "{}, {}", "{} dans {}")


@dataclass(frozen=True, slots=True)
class Ingested:
    """An ingest from file to answering: seconds on the clock, processor seconds, and peak memory of all processes."""

    wall: float
    processor: float
    memory: int


def ingest(source: Path, library: Path) -> Ingested:
    """Read a source into a new library by the command line, as a person would."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    command = [sys.executable, "-m", "bot", "ingest", str(source), "--library", str(library)]
    with tempfile.TemporaryFile() as printed:
        process = subprocess.Popen(command, stdout=printed, stderr=subprocess.STDOUT)  # noqa: S603 our own command
        peak = 0
        while process.poll() is None:
            peak = max(peak, sum(map(_resident, family(process.pid))))
            time.sleep(0.1)
        if process.returncode or not library.is_dir():
            printed.seek(0)
            raise RuntimeError(f"ingest of {source} failed:\n{printed.read().decode()}")
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Ingested(wall, spent, peak)


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (FileNotFoundError, ProcessLookupError):
        return 0


def first_answer(library: Path) -> float:
    """Return seconds from opening a library to its first answer, the models loaded and Python running already."""
    started = time.perf_counter()
    with Engine.open(library) as engine:
        engine.answer(f"la musique de {engine.films()[0].film.title}")
        return time.perf_counter() - started


def until_quotable(engine: Engine, folder: Path) -> float:
    """Return seconds from the commit-to-be of ten new reviews, read by another process, until an answer quotes one.

    The clock starts when that process, its models loaded, begins to read the file.
    """
    film, word = "Essai de vitesse", "ornithorynque"
    rows = [{"film": film, "reviewer": f"r{n}", "rating": 4, "scale": 5,
             "text": f"Une photographie superbe, avec un {word} remarquable au tableau {n}, qui reste en mémoire."}
            for n in range(10)]  # fmt: skip
    source = folder / "ten.jsonl"
    source.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    command = [sys.executable, "-c", _READ_IN, str(engine.library.folder), str(source)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 our own command
    assert process.stdin
    assert process.stdout
    process.stdout.readline()
    started = time.perf_counter()
    process.stdin.write(b"go\n")
    process.stdin.flush()
    while not any(word in quote.text for quote in quotes_of(engine.answer(f"la photographie de {film}"))):
        if time.perf_counter() - started > GIVE_UP:
            raise RuntimeError(f"ten reviews could not be quoted {GIVE_UP} s after they were read")
        time.sleep(0.01)
    seconds = time.perf_counter() - started
    process.communicate()
    engine.library.forget(document=source.name)
    return seconds


_READ_IN = """
import sys
from pathlib import Path
from retrieval.engine import Engine
from seeds.readers import read
with Engine.open(Path(sys.argv[1])) as engine:
    print("ready", flush=True)
    sys.stdin.readline()
    engine.ingest([read(Path(sys.argv[2]))])
"""
GIVE_UP = 60


def questions(engine: Engine, count: int, *, named: bool, seed: int = 7) -> list[str]:
    """Return questions about the subjects of the thesaurus, of films drawn by their number of reviews, or of none."""
    chance = random.Random(seed)  # noqa: S311 a draw, not a secret
    held = engine.held()
    films = [entry for entry in held.entries() if entry.reviews]
    drawn = chance.choices(films, [entry.reviews for entry in films], k=count)
    labels = [subject.label_fr for subject in held.thesaurus.themes]
    asked = []
    for entry in drawn:
        subject = chance.choice(labels)
        what = chance.choice(_OF).format(subject, entry.film.title) if named else subject
        asked.append(chance.choice(_ASKED).format(what))
    return asked


def latencies(engine: Engine, asked: Sequence[str], *, at_once: int = 1) -> NDArray[np.float64]:
    """Return milliseconds from text to proven `Answer`, shape (n,), asked by so many threads at once."""

    def one(text: str) -> float:
        started = time.perf_counter()
        engine.verified(engine.answer(text))
        return (time.perf_counter() - started) * 1000

    with ThreadPoolExecutor(at_once) as pool:
        return np.array(list(pool.map(one, asked)))

"""`python -m benchmarks.speed --data DIR [--sizes 1000 10000 all]`: reading in, opening, adding and asking.

For each size, the first rows of `reviews_fr.jsonl.gz` (`all` of them; more than there are: read again with altered
text) go from file to a new library by the command line, and questions are asked of it: of one film, and of all.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks import report
from benchmarks.growth import draw
from benchmarks.speed_measures import first_answer, ingest, latencies, questions, until_quotable
from retrieval.engine import Engine

WARM, ASKED = 20, 200
SETTLE = 15
"""Seconds after warming up in which what is read in the background is read: a bot is up for days."""
ROUNDS = 3
MB = 1e6


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured at one size; milliseconds are p50, p95 and p99."""

    reviews: int
    passages: int
    rate: float
    processor: float
    memory: float
    disk: float
    opening: float
    adding: float
    in_film: tuple[float, float, float]
    in_film_eight: tuple[float, float, float]
    over_all: tuple[float, float, float]
    over_all_eight: tuple[float, float, float]


def rows_of(data: Path, count: int | None) -> Iterator[str]:
    """Yield JSON lines of the collection; a second pass and those after it alter film, source and text."""
    turn = 0
    left = count
    while left is None or left > 0:
        with gzip.open(data / "reviews_fr.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in islice(lines, left):
                if turn:
                    review = json.loads(line)
                    review |= {"film": f"{review['film']} {turn + 1}", "film_id": f"{review['film_id']}-{turn}",
                               "text": f"{review['text']} Tour numéro {turn}."}  # fmt: skip
                    line = json.dumps(review, ensure_ascii=False) + "\n"
                if left is not None:
                    left -= 1
                yield line
        turn += 1
        if left is None:
            return


def measure(data: Path, size: int | None, folder: Path) -> Row:
    """Read so many reviews into a library under `folder`, ask it, and remove it."""
    source, library = folder / "reviews.jsonl", folder / "library"
    with source.open("w", encoding="utf-8") as into:
        into.writelines(rows_of(data, size))
    read = ingest(source, library)
    with Engine.open(library) as engine:
        reviews, passages = engine.library.counts().reviews, len(engine.library.passage_ids())
        disk = sum(file.stat().st_size for file in library.iterdir())
        asked = {named: questions(engine, ASKED + WARM, named=named) for named in (True, False)}
        took = {}
        for named, of in asked.items():
            latencies(engine, of[:WARM])
            time.sleep(SETTLE)
            for at_once in (1, 8):
                took[named, at_once] = _points(latencies(engine, of[WARM:], at_once=at_once))
        adding = min(until_quotable(engine, folder) for _ in range(ROUNDS))
    opening = min(first_answer(library) for _ in range(ROUNDS))
    shutil.rmtree(library)
    return Row(
        reviews, passages, reviews / read.wall, reviews / read.processor, read.memory / MB, disk / passages, opening,
        adding, took[True, 1], took[True, 8], took[False, 1], took[False, 8],
    )  # fmt: skip


def _points(milliseconds: NDArray[np.float64]) -> tuple[float, float, float]:
    p50, p95, p99 = np.percentile(milliseconds, (50, 95, 99))
    return float(p50), float(p95), float(p99)


def _cells(row: Row) -> list[str]:
    percentiles = (row.in_film, row.in_film_eight, row.over_all, row.over_all_eight)
    return [
        f"{row.reviews:,}", f"{row.passages:,}", f"{row.rate:,.0f}", f"{row.processor:,.0f}", f"{row.memory:,.0f} MB",
        f"{row.disk:,.0f}", f"{row.opening:.2f} s", f"{row.adding:.2f} s",
        *(" / ".join(f"{value:.0f}" for value in three) for three in percentiles),
    ]  # fmt: skip


HEADER = [
    "reviews", "passages", "read in, reviews a second", "for a second of one core", "peak memory, all processes",
    "bytes a passage on disk", "open to first answer", "ten more quotable after",
    "one film: ms p50 / p95 / p99", "eight at once", "whole library: ms p50 / p95 / p99", "eight at once",
]  # fmt: skip


def main() -> None:
    """Measure every size asked for and write the table and the picture."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    parser.add_argument("--sizes", nargs="+", default=["1000", "10000", "all"])
    parser.add_argument("--picture", type=Path)
    options = parser.parse_args()
    found = []
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as folder:
            found.append(measure(options.data, None if size == "all" else int(size), Path(folder)))
        print(report.table(HEADER, [_cells(found[-1])]), flush=True)
    note = (
        f"Questions a size: {ASKED} of one film each and {ASKED} of no film, the films drawn by their number of "
        f"reviews, after {WARM} to warm up and {SETTLE} s of rest, each asked for the first time. "
        f"The best of {ROUNDS} for opening and adding."
    )
    report.write(options.out / "speed.md", "Speed", note, HEADER, [_cells(row) for row in found])
    if options.picture:
        draw(found, options.picture)


if __name__ == "__main__":
    main()

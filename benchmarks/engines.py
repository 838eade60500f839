"""SQLite and FAISS beside PostgreSQL and Milvus: the same passages, the same answers, at what price.

    python -m benchmarks.engines --data DIR [--sizes 5000 20000 all] [--questions 1000]

reads reviews of ``reviews_fr.jsonl.gz`` (those of the films of the collection first) into both pairs, asks the
questions of the collection and as many generated ones of both, and writes ``engines.md``. A PostgreSQL and a Milvus
Lite of its own are started, unless ``--library`` and ``--index`` give addresses: then the database must hold no
library, and one size is measured.
"""

from __future__ import annotations

import argparse
import gzip
import json
import signal
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import report
from benchmarks.engines_answers import Asked, ask, collection, generated, search, warm_up
from benchmarks.engines_differences import told
from benchmarks.engines_pairs import Cost, ingest, pairs
from benchmarks.engines_tables import written


@dataclass(frozen=True)
class Measured:
    """What one size showed, pair by pair."""

    reviews: int
    passages: int
    cost: Mapping[str, Cost]
    disk: Mapping[str, Mapping[str, int]]
    asked: Mapping[str, Asked]


def main() -> None:
    """Measure every size asked for, and write the tables after each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sizes", nargs="+", default=["5000", "20000", "all"])
    parser.add_argument("--questions", nargs="+", type=int, default=[1_000], help="generated ones, for each size")
    parser.add_argument("--minutes", type=float, default=600.0, help="no question of a size is asked after that")
    parser.add_argument("--searches", type=int, default=300, help="questions whose ten best are compared")
    parser.add_argument("--library")
    parser.add_argument("--index")
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    given = parser.parse_args()
    if given.library and len(given.sizes) > 1:
        parser.error("a database holds one library: give one size")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # servers of our own are ended too
    found: list[Measured] = []
    for place, size in enumerate(given.sizes):
        rows = 10**9 if size == "all" else int(size)
        questions = given.questions[min(place, len(given.questions) - 1)]
        with TemporaryDirectory(prefix="verbatim-engines-") as folder:
            found.append(_measured(given, Path(folder), rows, questions))
        written(given.out / "engines.md", found)
        print((given.out / "engines.md").read_text("utf-8"), *told(found[-1].asked), sep="\n", flush=True)


def _measured(given: argparse.Namespace, folder: Path, rows: int, questions: int) -> Measured:
    table = folder / "reviews.jsonl"
    titles = _table(given.data, table, rows)
    with pairs(folder, given.library, given.index) as compared, ExitStack() as opened:
        cost = {pair.name: ingest(pair, table) for pair in compared}
        disk = {pair.name: pair.disk() for pair in compared}
        engines = {pair.name: opened.enter_context(pair.open()) for pair in compared}
        first = next(iter(engines.values()))
        asked = [*collection(given.data, titles), *generated(first, questions)]
        warm_up(engines, asked[0])
        answers = ask(engines, asked, given.minutes)
        search(engines, asked[:: max(1, len(asked) // given.searches)], answers)
        reviews, passages = first.library.counts().reviews, len(first.library.passage_ids())
    return Measured(reviews, passages, cost, disk, answers)


def _table(data: Path, table: Path, rows: int) -> dict[str, str]:
    """Write the reviews to read; the titles of the films of the collection come back, by their ids."""
    lines = (data / "questions_dev.jsonl").read_text("utf-8").splitlines()
    titles = {question["film_id"]: question["film"] for question in map(json.loads, lines)}
    first: list[str] = []
    others: list[str] = []
    with gzip.open(data / "reviews_fr.jsonl.gz", "rt", encoding="utf-8") as reviews:
        for line in reviews:
            row = json.loads(line)
            wanted = row["source"] == "allocine" and row["film_id"] in titles
            (first if wanted else others).append(line)
    first = first[:: max(1, -(-len(first) // rows))]  # where even those are too many: some of each film
    table.write_text("".join([*first, *others[: max(0, rows - len(first))]]), "utf-8")
    return titles


if __name__ == "__main__":
    main()

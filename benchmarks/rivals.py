"""`python -m benchmarks.rivals --data DIR`: the same work by txtai and by Haystack, in the same run.

Needs the extras `rivals` and `train`. Each system runs in a process of its own, one after another, one thread each
(the product's reading starts two processes). What the machine does besides counts in times of the clock and hardly in
times of the processor. The first run encodes the test collection with MiniLM, which takes some minutes. `--whole`
asks all reviews of the films, without MiniLM, and writes a file of its own.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

from benchmarks import report
from benchmarks.rivals_collection import sample
from benchmarks.rivals_measures import Measured, ours, rival
from benchmarks.rivals_systems import CANDIDATES, DEPTH, RIVALS

ALL = 96_135
"""The reviews of `reviews_fr.jsonl.gz`."""
QUIET = {
    "OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false", "HF_HUB_OFFLINE": "1",
    "HAYSTACK_TELEMETRY_ENABLED": "False",
}  # fmt: skip
HEADER = [
    "system", "model", "reviews read in", "a second", "a processor second", f"{ALL:,} reviews, processor time",
    "question: ms p50 / p95", "of the processor", "French nDCG@10", "English nDCG@10",
]  # fmt: skip
RATIOS = [
    "the product against", "model", "reading in, clock", "reading in, processor", "question p95, clock",
    "question p95, processor", "French nDCG@10", "English nDCG@10",
]  # fmt: skip


def run(data: Path, reviews: int, slow: int, whole: bool, cache: Path) -> dict[tuple[str, str], Measured]:
    """Measure every system, by name and model; `slow` reviews of the sample are read in where MiniLM encodes.

    `whole`: without MiniLM, and questions are asked of all reviews of their films.
    """
    lines = sample(data, reviews)
    context = multiprocessing.get_context("spawn")
    found = {}
    with ProcessPoolExecutor(1, context, max_tasks_per_child=1) as pool:  # a new process for each
        found["the product", "shipped"] = pool.submit(ours, data, whole, lines).result()
        for shipped in (True,) if whole else (True, False):
            for name in RIVALS:
                given = lines if shipped else lines[:slow]
                key = name, "shipped" if shipped else "MiniLM"
                found[key] = pool.submit(rival, name, shipped, data, whole, given, cache).result()
                print(*key, *cells(found[key]), sep=" | ", flush=True)
    return found


def cells(measured: Measured) -> list[str]:
    """Return the figures of one system as the cells of its row."""
    wall, processor = measured.rates
    times = [" / ".join(f"{v:.1f}" for v in np.percentile(values, (50, 95))) for values in measured.asked]
    ndcg = [report.with_interval(measured.ndcg[language]) for language in ("fr", "en")]
    return [f"{measured.read:,}", f"{wall:,.1f}", f"{processor:,.1f}", f"{ALL / processor:,.0f} s", *times, *ndcg]


def against(product: Measured, other: Measured) -> list[str]:
    """Return how many times faster the product is, and by how much its nDCG is higher, question by question."""
    read = [f"{mine / theirs:,.1f} ×" for mine, theirs in zip(product.rates, other.rates, strict=True)]
    asked = [
        f"{np.percentile(theirs, 95) / np.percentile(mine, 95):,.1f} ×"
        for mine, theirs in zip(product.asked, other.asked, strict=True)
    ]
    gains = [np.subtract(product.ndcg[language], other.ndcg[language]).tolist() for language in ("fr", "en")]
    return [*read, *asked, *(f"+{text}" if text[0] != "-" else text for text in map(report.with_interval, gains))]


def main() -> None:
    """Measure, and write the two tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rivals", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    parser.add_argument("--reviews", type=int, default=5000, help="how many are read in")
    parser.add_argument("--slow", type=int, default=500, help="how many of them where MiniLM encodes")
    parser.add_argument("--whole", action="store_true", help="ask all reviews of the films; without MiniLM")
    parser.add_argument("--cache", type=Path, default=Path(".cache/benchmarks"), help="where MiniLM's vectors are kept")
    options = parser.parse_args()
    os.environ |= QUIET
    found = run(options.data, options.reviews, options.slow, options.whole, options.cache)
    among = "all reviews of these films" if options.whole else "the reviews that hold a judged sentence"
    note = (
        f"Reading in: {options.reviews:,} reviews drawn from `reviews_fr.jsonl.gz`, {options.slow:,} of them where "
        "MiniLM encodes, from JSON lines to searchable. A rival's models are loaded before the clock starts, and it "
        "keeps everything in memory; the product is run by its command line, start included, and writes a library to "
        f"disk. The time for all {ALL:,} reviews is this speed, scaled. Questions: the dev questions of both "
        f"languages, each asked once of its film, among the passages of {among}. The "
        f"units are the product's passages for every system, {DEPTH} of them ranked. Haystack filters the film before "
        f"it searches, txtai among the {CANDIDATES:,} best of the whole index. The time of a question holds the "
        "encoding of its text; the passages' MiniLM vectors are computed once for both rivals. The product's "
        "re-ranker ranks every film by weights fitted on the judgments of the others. nDCG@10 is on the condensed "
        "list, with its 95 % interval over questions."
    )
    rows = [[*key, *cells(measured)] for key, measured in found.items()]
    file = options.out / ("rivals-whole.md" if options.whole else "rivals.md")
    report.write(file, "What a user would pick instead", note, HEADER, rows)
    (product, *others) = found.items()
    ratios = report.table(RATIOS, [[*key, *against(product[1], measured)] for key, measured in others])
    more = "How many times faster the product is; how much higher its nDCG, paired by question."
    file.write_text(f"{file.read_text('utf-8')}\n{more}\n\n{ratios}\n", "utf-8")
    print(report.table(HEADER, rows), ratios, sep="\n\n")


if __name__ == "__main__":
    main()

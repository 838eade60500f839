"""`python -m benchmarks.shortlist --data DIR`: exact search against the shortlist, on real vectors, by size.

Passages of `reviews_fr.jsonl.gz` are cut and encoded as the product does; larger sizes repeat them with a little noise.
Questions are passages drawn among them, and the dev questions.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks import report
from embeddings.encoder import load_encoder
from embeddings.index_shortlist import BEST, Shortlist
from embeddings.index_vectors import QUICK_FROM, VectorIndex
from embeddings.passages import cut

SIZES = (50_000, 100_000, 200_000, 400_000, 1_000_000)
ASKED, NOISE = 60, 0.02


def passages(data: Path, count: int) -> list[str]:
    """Return so many passages, or all there are."""
    found: list[str] = []
    with gzip.open(data / "reviews_fr.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            found += [text[start:end] for start, end in cut(text)]
            if len(found) >= count:
                break
    return found[:count]


def enlarged(vectors: NDArray[np.float32], count: int) -> NDArray[np.float16]:
    """Return so many rows: the vectors, then the same again a little aside."""
    chance = np.random.default_rng(3)
    parts = [vectors[:count].astype(np.float16)]
    while sum(map(len, parts)) < count:
        near = vectors + NOISE * chance.standard_normal(vectors.shape).astype(np.float32)
        near /= np.linalg.norm(near, axis=1, keepdims=True)
        parts.append(near[: count - sum(map(len, parts))].astype(np.float16))
    return np.concatenate(parts)


def measure(rows: NDArray[np.float16], questions: NDArray[np.float32]) -> list[str]:
    """Return the line of one size."""
    index = VectorIndex.build(np.arange(len(rows)), rows)
    started = time.process_time()
    quick = Shortlist.learn(rows)
    quick.add(rows)
    fits = quick.long_enough(rows, index.exactly)
    learning = time.process_time() - started
    exact_ms, exact = _timed(index, questions)
    index.take(quick)
    quick_ms, found = _timed(index, questions)
    pairs = list(zip(exact, found, strict=True))
    recall = [np.mean([len(set(a[:k]) & set(b[:k])) / k for a, b in pairs]) for k in (10, BEST)]
    return [
        f"{len(rows):,}", f"{exact_ms:.1f} ms", f"{quick_ms:.1f} ms", f"{exact_ms / quick_ms:.1f}",
        f"{quick.length:,}" if fits else "none long enough", *(f"{value:.4f}" for value in recall), f"{learning:.0f} s",
        f"{len(rows) * rows.shape[1] * 2 / 1e6:,.0f} + {len(rows) * rows.shape[1] / 4 / 1e6:,.0f} MB",
    ]  # fmt: skip


def _timed(index: VectorIndex, questions: NDArray[np.float32]) -> tuple[float, list[list[int]]]:
    """Return processor milliseconds a question, asked one by one, and the ids found."""
    index.search(questions[:1], BEST)
    started = time.process_time()
    found = [[hit.id for hit in index.search(question[None, :], BEST)[0]] for question in questions]
    return (time.process_time() - started) / len(questions) * 1000, found


HEADER = [
    "rows", "exact", "with the shortlist", "ratio", "rows on it", "recall@10", f"recall@{BEST}", "learning it",
    "memory: rows + list",
]  # fmt: skip


def main() -> None:
    """Measure every size and write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.shortlist", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    options = parser.parse_args()
    encoder = load_encoder()
    vectors = encoder.encode_passages(passages(options.data, min(max(options.sizes), 420_000)))
    lines = (options.data / "questions_dev.jsonl").read_text("utf-8").splitlines()
    asked = encoder.encode_questions([json.loads(line)["question"] for line in lines][:ASKED])
    table = []
    for size in options.sizes:
        rows = enlarged(vectors, size)
        drawn = rows[np.random.default_rng(5).choice(len(rows), ASKED, replace=False)].astype(np.float32)
        table.append(measure(rows, np.concatenate([asked, drawn])))
        print(report.table(HEADER, table[-1:]), flush=True)
    note = (
        f"{ASKED} dev questions and {ASKED} passages asked one by one, {BEST} best wanted, one thread, processor time. "
        f"The product begins with the shortlist from {QUICK_FROM:,} rows on; below, exact search is quick enough."
    )
    report.write(options.out / "shortlist.md", "A shortlist before exact search", note, HEADER, table)


if __name__ == "__main__":
    main()

"""`python -m benchmarks.cost --data DIR`: sentences a second and resident memory, shipped model and MiniLM.

Each encoder runs in a process of its own, on one thread, over the same sentences, both in the same run. Time is
processor time, so that what else the machine does counts little.
"""

import argparse
import multiprocessing
import os
import resource
import time
from itertools import islice
from pathlib import Path

from benchmarks import encoders, report
from embeddings.static import StaticEncoder
from embeddings.training.corpus import reviews, sentences

_SLOW, _FAST = 1000, 40_000  # sentences given to MiniLM and to the shipped model


def cost(name: str, texts: list[str]) -> tuple[float, float, float]:
    """Return processor seconds to load, sentences a processor second, and peak memory in MB above the bare process."""
    bare = _peak()
    started = time.process_time()
    encoder: encoders.Encoder = encoders.MiniLm() if name == "MiniLM" else StaticEncoder.load(encoders.SHIPPED)
    encoder.encode(texts[:10])
    loaded = time.process_time()
    encoder.encode(texts)
    return loaded - started, len(texts) / (time.process_time() - loaded), _peak() - bare


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure both encoders and write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cost", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=report.RESULTS)
    options = parser.parse_args()
    os.environ |= {"OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}
    texts = list(islice((s for review in reviews(options.data) for s in sentences(review.text)), _FAST))
    figures = {}
    context = multiprocessing.get_context("spawn")
    for name, given in (("shipped", texts), ("MiniLM", texts[:: _FAST // _SLOW])):
        with context.Pool(1) as pool:
            figures[name] = pool.apply(cost, (name, given))
    rows = [
        [name, f"{load:.2f} s", f"{speed:,.0f}", f"{memory:.0f} MB"]
        for name, (load, speed, memory) in figures.items()
    ]
    ratio = [a / b for a, b in zip(figures["shipped"], figures["MiniLM"], strict=True)]
    rows.append(["shipped / MiniLM", f"{ratio[0]:.2f}", f"{ratio[1]:,.0f}", f"{ratio[2]:.2f}"])
    header = ["encoder", "import and load, processor time", "sentences a second of it", "memory above a bare process"]
    note = f"Sentences of reviews, one thread each; {_FAST} for the shipped model, {_SLOW} for MiniLM."
    report.write(options.out / "cost.md", "Cost of encoding", note, header, rows)
    print(report.table(header, rows))


if __name__ == "__main__":
    main()

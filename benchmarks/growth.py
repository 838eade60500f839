"""A picture of how time, memory and disk grow with the number of passages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

if TYPE_CHECKING:
    from benchmarks.speed import Row


def draw(rows: Sequence[Row], path: Path) -> None:
    """Draw three panels over the number of passages, both axes logarithmic, into a PNG file."""
    passages = [row.passages for row in rows]
    figure, (time, memory, rate) = plt.subplots(1, 3, figsize=(11, 3.4), layout="constrained")
    for label, values in (
        ("one film", [row.in_film[1] for row in rows]),
        ("one film, eight at once", [row.in_film_eight[1] for row in rows]),
        ("whole library", [row.over_all[1] for row in rows]),
        ("whole library, eight at once", [row.over_all_eight[1] for row in rows]),
    ):
        time.plot(passages, values, marker="o", label=label)
    time.set_title("a question, ms (p95)")
    memory.plot(passages, [row.memory for row in rows], marker="o", label="peak memory of reading in, MB")
    memory.plot(passages, [row.disk * row.passages / 1e6 for row in rows], marker="o", label="disk, MB")
    memory.set_title("memory and disk")
    rate.plot(passages, [row.rate for row in rows], marker="o", label="reviews read in a second")
    rate.plot(passages, [row.processor for row in rows], marker="o", label="for a second of one core")
    rate.set_title("reading in")
    for axes in (time, memory, rate):
        axes.set_xscale("log")
        axes.set_yscale("log")
        axes.set_xlabel("passages")
        axes.grid(visible=True, which="major", alpha=0.3)
        axes.legend(fontsize=7, frameon=False)
    figure.savefig(path, dpi=110)
    plt.close(figure)

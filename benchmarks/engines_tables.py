"""The tables of the comparison of engines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks import report

if TYPE_CHECKING:
    from benchmarks.engines import Measured

SAME = {"kinds": ("kind",), "figures": ("ratings", "themes"), "quotes": ("quotes",), "texts": ("text",)}
"""Parts of an answer that two pairs should agree in, and the fields of the contract that hold them."""
NOTE = (
    "The same reviews in both pairs, the questions of the collection and generated ones (one in ten of no film) asked "
    "of both in turns. Overlap is the share of the ten best passages that an exact search over everything finds too, "
    "over the filters of the largest films and over none. Milvus is Milvus Lite as a server in a process of its own: "
    "it is written in Python and looks at every passage for each search, which a Milvus server does not. The machine "
    "was shared with other work."
)


def agreement(found: Sequence[Measured]) -> str:
    """Return how often two pairs gave the same."""
    header = ["reviews", "passages", "questions", *(f"the same {what}" for what in SAME), "overlap, dense, by pair",
              "overlap, words, by pair"]  # fmt: skip
    rows = []
    for one in found:
        first, *others = one.asked.values()
        answers = [(a, b) for other in others for a, b in zip(first.answers, other.answers, strict=True)]
        same = [sum(all(a[name] == b[name] for name in names) for a, b in answers) for names in SAME.values()]
        shares = [[np.mean(by.dense) for by in one.asked.values()], [np.mean(by.lexical) for by in one.asked.values()]]
        overlaps = [" / ".join(f"{share:.4f}" for share in by_pair) for by_pair in shares]
        rows.append([f"{one.reviews:,}", f"{one.passages:,}", f"{len(first.answers):,}", *map(str, same), *overlaps])
    return report.table(header, rows)


def latencies(found: Sequence[Measured]) -> str:
    """Return how long answers took."""
    header = ["reviews", "pair", "answer: ms p50 / p95 / p99", "mean"]
    rows = []
    for one in found:
        for name, asked in one.asked.items():
            points = " / ".join(f"{1000 * point:.0f}" for point in np.percentile(asked.seconds, (50, 95, 99)))
            rows.append([f"{one.reviews:,}", name, points, f"{1000 * np.mean(asked.seconds):.0f}"])
    return report.table(header, rows)


def costs(found: Sequence[Measured]) -> str:
    """Return what reading in took, by pair and by whose it was."""
    header = ["reviews", "pair", "read in, passages a second", "processor µs a passage", "peak memory, MB",
              "disk, bytes a passage"]  # fmt: skip
    rows = [
        [
            f"{one.reviews:,}", name, f"{one.passages / cost.wall:,.0f}",
            _each(cost.processor, 1e6 / one.passages), _each(cost.memory, 1e-6),
            _each(one.disk[name], 1 / one.passages),
        ]
        for one in found
        for name, cost in one.cost.items()
    ]  # fmt: skip
    return report.table(header, rows)


def slopes(found: Sequence[Measured]) -> str:
    """Return what another passage costs: the line through the sizes measured, and what it says of far more."""
    header = ["pair", "of", "a passage", "fixed", "10⁷ passages"]
    rows = []
    sizes = [one.passages for one in found]
    for name in found[0].cost:
        for unit, of, factor in (("memory", "MB", 1e-6), ("disk", "MB", 1e-6)):
            values = {
                whose: [(one.cost[name].memory if unit == "memory" else one.disk[name])[whose] for one in found]
                for whose in (found[0].cost[name].memory if unit == "memory" else found[0].disk[name])
            }
            for whose, series in values.items():
                slope, fixed = np.polyfit(sizes, series, 1)
                rows.append([name, f"{unit}, {whose}", f"{slope:,.0f} bytes", f"{fixed * factor:,.0f} {of}",
                             f"{(slope * 1e7 + fixed) / 1e9:,.0f} GB"])  # fmt: skip
        seconds = [one.cost[name].wall for one in found]
        slope, fixed = np.polyfit(sizes, seconds, 1)
        rows.append([name, "reading in", f"{1e6 * slope:,.0f} µs", f"{fixed:,.1f} s", f"{slope * 1e7 / 3600:,.1f} h"])
        middle = [float(np.median(one.asked[name].seconds)) for one in found]
        slope, fixed = np.polyfit(sizes, middle, 1)
        rows.append([name, "an answer, median", f"{1e9 * slope:,.1f} ns", f"{1000 * fixed:,.0f} ms",
                     f"{slope * 1e7 + fixed:,.1f} s"])  # fmt: skip
    return report.table(header, rows)


def written(path: Path, found: Sequence[Measured]) -> None:
    """Write all tables into a file."""
    parts = ["# SQLite and FAISS beside PostgreSQL and Milvus", NOTE]
    parts += [f"{datetime.now(UTC):%Y-%m-%d}, {report.machine()}.", "## Answers", agreement(found)]
    parts += ["## Time of an answer", latencies(found), "## Reading in", costs(found)]
    if len(found) > 1:
        parts += ["## What another passage costs, by a straight line through these sizes", slopes(found)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n\n".join(parts) + "\n", "utf-8")


def _each(by: Mapping[str, float], factor: float) -> str:
    return ", ".join(f"{whose} {value * factor:,.0f}" for whose, value in by.items())

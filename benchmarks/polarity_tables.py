"""Tables of the polarity benchmark: confusion, confidence, intervals."""

import os
import platform
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LABELS = ("pos", "neg", "mixed", "none")
_BOTH = 0.3
"""From this chance of praise and blame in one breath on, a sentence is called mixed. Of 0.2, 0.25, 0.3 and 0.35 the one
that puts most of the own labels of the films held out for choosing right."""


def table(rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table, first row the headings."""
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([head, "|" + " --- |" * len(rows[0]), *body])


def called(chances: NDArray[np.float32]) -> list[str]:
    """One of `LABELS` for each row of chances (n, 4)."""
    names = []
    for positive, negative, neutral, both in chances:
        if neutral > max(positive, negative, both):
            names.append("none")
        elif both >= _BOTH:
            names.append("mixed")
        else:
            names.append("pos" if positive > negative else "neg")
    return names


def confusion(labels: Sequence[str], names: Sequence[str]) -> list[list[str]]:
    """rows: what was read; columns: what the model says."""
    counts = Counter(zip(labels, names, strict=True))
    head = ["read", *(f"said {name}" for name in LABELS)]
    return [head, *([label, *(str(counts[label, name]) for name in LABELS)] for label in LABELS)]


def confidence(labels: Sequence[str], chances: NDArray[np.float32]) -> list[list[str]]:
    """For each threshold on either side: how many pass, and what share of them was read that way."""
    rows = [["threshold", "favourable: n", "read so", "or mixed", "unfavourable: n", "read so", "or mixed"]]
    for threshold in (0.5, 0.6, 0.7, 0.8):
        cells = [f"{threshold:.1f}"]
        for column, name in enumerate(LABELS[:2]):
            passed = [label for label, chance in zip(labels, chances[:, column], strict=True) if chance >= threshold]
            so, mixed = passed.count(name), passed.count("mixed")
            cells += [str(len(passed)), f"{so / max(1, len(passed)):.2f}", f"{(so + mixed) / max(1, len(passed)):.2f}"]
        rows.append(cells)
    return rows


def bootstrap(right: NDArray[np.bool_], rounds: int = 2000) -> tuple[float, float]:
    """The 95 % percentile interval of the mean (Efron 1979), seeded."""
    rng = np.random.default_rng(0)
    means = right[rng.integers(len(right), size=(rounds, len(right)))].mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)


def machine() -> str:
    """The machine, in a few words."""
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, numpy {np.__version__}"

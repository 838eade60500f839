"""Results as Markdown tables with the date, the data and the machine."""

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from benchmarks.measures import interval

RESULTS = Path(__file__).parent / "results"


def mean(values: Sequence[float]) -> str:
    """Return the mean to two digits."""
    return f"{np.mean(values):.2f}"


def with_interval(values: Sequence[float]) -> str:
    """Return the mean to three digits with its 95 % bootstrap interval."""
    low, high = interval(values)
    return f"{np.mean(values):.3f} ({low:.2f}–{high:.2f})"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def machine() -> str:
    """Return what the benchmark ran on, without its name."""
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def write(file: Path, title: str, note: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write one table to a Markdown file, the folder made if need be."""
    file.parent.mkdir(parents=True, exist_ok=True)
    stamp = f"{datetime.now(UTC):%Y-%m-%d}, {machine()}."
    file.write_text(f"# {title}\n\n{note}\n{stamp}\n\n{table(header, rows)}\n", "utf-8")

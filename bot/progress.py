"""A progress bar that only appears when there is something to wait for, and only on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

Progress = Callable[[str, int, int], None]


@contextmanager
def reading(stream: TextIO) -> Iterator[Progress | None]:
    """A callback for work to report to; None where nobody is looking."""
    if not stream.isatty():
        yield None
        return
    # rich is imported only for a person: a script that asks a question does not wait for it.
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(file=stream), transient=True) as bar:
        tasks = {}

        def report(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bar.add_task(stage, total=total)
            bar.update(tasks[stage], completed=done, total=total)

        yield report

"""A progress bar that only appears when there is something to wait for, and only on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

Progress = Callable[[int, int], None]
"""Called with how many are done, and of how many (0 where that is not known)."""


@contextmanager
def bar(stream: TextIO, what: str) -> Iterator[Progress | None]:
    """A callback for work to report to; None where nobody is looking."""
    if not stream.isatty():
        yield None
        return
    # rich is imported only for a person: a script that asks a question does not wait for it.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bars(*columns, console=Console(file=stream), transient=True) as bars:
        task = bars.add_task(what, total=None, visible=False)

        def report(done: int, total: int) -> None:
            bars.update(task, completed=done, total=total or None, visible=True)

        yield report

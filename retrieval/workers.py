"""Preparing passages in several processes: reading a large source uses every core."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from signal import SIG_IGN, SIGINT, signal
from threading import Thread
from types import TracebackType
from typing import Self

from retrieval.preparing import Preparer
from seeds.batch import Prepared

STARTS_AFTER = 3_000
"""Texts prepared here before helpers are started: they load the models anew, which takes a second or two."""
PIECES = 4
"""Parts a batch is cut into for each process, so that none waits long for the slowest."""
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}


class Workers:
    """A `seeds.batch.Prepare` that does its work in ``processes`` processes once there is much of it.

    The result is the same as the preparer's own, in the same order.
    """

    def __init__(self, preparer: Preparer, processes: int, *, starts_after: int = STARTS_AFTER) -> None:
        self._preparer = preparer
        self._processes = processes
        self._left_alone = starts_after
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def __call__(self, texts: Sequence[str]) -> Sequence[Prepared]:
        """Return the passages of each text."""
        if self._processes < 2 or self._left_alone > 0:
            self._left_alone -= len(texts)
            return self._preparer(texts)
        size = max(1, -(-len(texts) // (self._processes * PIECES)))
        parts = [texts[first : first + size] for first in range(0, len(texts), size)]
        if self._pool is None:
            self._pool = self._start()
        with _environment():  # the pool starts a process when work is handed to it
            futures = [self._pool.submit(_prepare, part) for part in parts]
        return [one for future in futures for one in future.result()]

    def _start(self) -> ProcessPoolExecutor:
        # Started afresh, not forked: the parent runs threads, and holds a write transaction.
        return ProcessPoolExecutor(
            self._processes, mp_context=get_context("spawn"), initializer=_begin, initargs=(self._preparer,)
        )


@contextmanager
def _environment() -> Iterator[None]:
    """Have the processes started meanwhile use one thread each: there are as many of them as cores."""
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    os.environ.update(_ONE_THREAD)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


_mine: list[Preparer] = []
"""In a helper: what it prepares with."""


def _begin(preparer: Preparer) -> None:
    """Set up a helper: Ctrl-C is for the parent to handle, and without a parent there is nothing left to do."""
    signal(SIGINT, SIG_IGN)
    _mine.append(preparer)
    Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _prepare(texts: Sequence[str]) -> list[Prepared]:
    return _mine[0](texts)

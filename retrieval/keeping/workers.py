"""Preparing passages in several processes: reading a large source uses every core."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import cycle
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from pickle import PicklingError
from signal import SIG_IGN, SIGINT, signal
from threading import Thread
from types import ModuleType, TracebackType
from typing import Self

from retrieval.keeping.preparing import Preparer
from seeds.batch import Prepared

STARTS_AFTER = 3_000
"""Texts prepared here before helpers are started: they load the models anew, which takes a second or two."""
PIECES = 4
"""Parts a batch is cut into for each process, so that none waits long for the slowest."""
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}

_NO_HELP = (BrokenExecutor, OSError, PicklingError, AttributeError, ImportError)
"""What is raised where processes cannot be started, or die."""
_log = logging.getLogger(__name__)

_Coming = dict[str, tuple[Future[list[Prepared]], int]]
"""Texts under way: where the passages of each will be, and at which place there."""


class Workers:
    """A `seeds.batch.Prepare` that does its work in ``processes`` processes once there is much of it.

    The result is the same as the preparer's own, in the same order. Where processes cannot be started, or end before
    their work is done, it is done here instead, and that is logged.
    """

    def __init__(self, preparer: Preparer, processes: int, *, starts_after: int = STARTS_AFTER) -> None:
        self._preparer = preparer
        self._processes = processes
        self._left_alone = starts_after
        self._pools: list[ProcessPoolExecutor] = []
        self._begun: tuple[_Coming, _Coming] = ({}, {})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pool in self._pools:
            pool.shutdown(cancel_futures=True)

    def __call__(self, texts: Sequence[str]) -> Sequence[Prepared]:
        """Return the passages of each text."""
        if self._processes < 2 or self._left_alone > 0:
            self._left_alone -= len(texts)
            return self._preparer(texts)
        try:
            if not self._pools:
                self._start()
            begun = self._begun[0] | self._begun[1]
            begun |= self._begin([text for text in dict.fromkeys(texts) if text not in begun])
            return [future.result()[place] for future, place in map(begun.__getitem__, texts)]
        except _NO_HELP as error:
            self._go_on_alone(error)
            return self._preparer(texts)

    def ahead(self, texts: Sequence[str]) -> None:
        """Begin to prepare texts that are likely to be asked for after the next ones.

        What was begun two calls ago and never asked for is dropped.
        """
        if self._pools:
            try:
                self._begun = (self._begun[1], self._begin(list(dict.fromkeys(texts))))
            except _NO_HELP as error:
                self._go_on_alone(error)

    def _go_on_alone(self, error: BaseException) -> None:
        _log.warning("preparing passages in one process, the others cannot help: %s: %s", type(error).__name__, error)
        for pool in self._pools:
            pool.shutdown(wait=False, cancel_futures=True)
        self._pools, self._processes, self._begun = [], 1, ({}, {})

    def _begin(self, texts: Sequence[str]) -> _Coming:
        """Hand texts to the helpers; return where the result of each will be."""
        size = max(1, -(-len(texts) // (self._processes * PIECES)))
        found: _Coming = {}
        for pool, first in zip(cycle(self._pools), range(0, len(texts), size), strict=False):
            part = texts[first : first + size]
            future = pool.submit(_prepare, part)
            found.update({text: (future, place) for place, text in enumerate(part)})
        return found

    def _start(self) -> None:
        """Start the helpers, each in a pool of its own, and wait until they are there.

        A pool of several starts them while its own thread looks at those it has; where one cannot start, that thread
        may die of it and its futures wait for good (https://github.com/python/cpython/issues/87664).
        """
        # Started afresh, not forked: the parent runs threads, and holds a write transaction.
        self._pools = [
            ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_begin, initargs=(self._preparer,))
            for _ in range(self._processes)
        ]
        with _environment():  # a pool starts its process when work is handed to it
            ready = [pool.submit(_prepare, ()) for pool in self._pools]
        for future in ready:
            future.result()


@contextmanager
def _environment() -> Iterator[None]:
    """Have the processes started meanwhile use one thread each: there are as many of them as cores.

    They are not to import the script that we run: without its `if __name__ == "__main__":` it would begin
    the same work again in each of them, and wait there for what we are writing.
    """
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    script = sys.modules["__main__"]
    os.environ.update(_ONE_THREAD)
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = script
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

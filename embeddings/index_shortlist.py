"""A quick first look at a large index: the rows that may be among the best, to be compared exactly afterwards.

Product quantization to four bits (Jégou, Douze and Schmid 2011), scanned in registers (André, Kermarrec and
Le Scouarnec 2017): about a tenth of the time, and an eighth of the memory, that the rows themselves take. How
long the list must be for the exact best to be on it is measured on the rows, not assumed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

import faiss
import numpy as np
from numpy.typing import NDArray

RECALL = 0.995
"""The share of the exact best rows that must be on the list; where no list is long enough, the index stays exact."""
BEST = 200
"""How many best rows that is measured on; who wants more searches exactly."""
QUESTIONS = 100
"""Rows that stand in for questions when it is measured."""
LEARNT_FROM = 20_000
"""Rows that the quantizer is trained on."""
SHORTEST, LONGEST = 500, 16_000
"""How many rows a list holds, at least and at most."""
PART = 2
"""Numbers of a vector that are told by four bits together."""

Rows = NDArray[np.float16]
Exact = Callable[[NDArray[np.float32], int], NDArray[np.int64]]
"""Returns the exact best rows (q, k) for vectors (q, d)."""


class Shortlist:
    """Compressed copies of rows, numbered in the order they were added."""

    def __init__(self, sample: Rows) -> None:
        """Learn how to compress from some of the rows (n, d); d is even."""
        dimension = sample.shape[1]
        self._codes = faiss.IndexPQFastScan(dimension, dimension // PART, 4, faiss.METRIC_INNER_PRODUCT)
        self._codes.train(sample.astype(np.float32))
        self.length = SHORTEST

    @classmethod
    def learn(cls, rows: Rows, seed: int = 7) -> Self:
        """Learn from rows drawn among all (n, d)."""
        drawn = np.random.default_rng(seed).choice(len(rows), size=min(len(rows), LEARNT_FROM), replace=False)
        return cls(rows[np.sort(drawn)])

    def __len__(self) -> int:
        return int(self._codes.ntotal)

    def add(self, rows: NDArray[np.floating]) -> None:
        """Add rows (m, d) after those known."""
        if len(rows):
            self._codes.add(np.ascontiguousarray(rows, np.float32))

    def rows(self, vector: NDArray[np.float32]) -> NDArray[np.int64]:
        """Return the rows, rising, that may be the best for a question (d,)."""
        return np.sort(self._first(vector[None, :], self.length)[0])

    def long_enough(self, rows: Rows, exact: Exact, seed: int = 7) -> bool:
        """Find the length that holds the exact best for questions drawn from the rows; say whether there is one."""
        drawn = np.random.default_rng(seed).choice(len(rows), size=min(len(rows), QUESTIONS), replace=False)
        asked = rows[np.sort(drawn)].astype(np.float32)
        wanted = exact(asked, BEST)
        self.length = SHORTEST
        while self.length <= LONGEST:
            listed = self._first(asked, self.length)
            held = [np.isin(best[best >= 0], first).mean() for best, first in zip(wanted, listed, strict=True)]
            if np.mean(held) >= RECALL:
                return True
            self.length *= 2
        return False

    def _first(self, vectors: NDArray[np.float32], count: int) -> NDArray[np.int64]:
        faiss.omp_set_num_threads(1)
        _, rows = self._codes.search(np.ascontiguousarray(vectors, np.float32), min(count, len(self)))
        found: NDArray[np.int64] = rows
        return found

"""The vector index: exact inner product over float16, filtered before the top k; a large one looks quickly first."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any, Self

import faiss
import numpy as np
from numpy.typing import NDArray

from embeddings.exclusion import SharedLock
from embeddings.index import Hit
from embeddings.index_file import DamagedIndex, Label, seal, unseal
from embeddings.index_shortlist import BEST, Shortlist

GATHER_UP_TO = 5_000
"""Up to so many rows allowed, copying them together and scanning the copy is fastest (measured, 400,000 x 256)."""
LEFT_BEHIND = 600.0
"""Seconds after which a file that was being written is nobody's any more."""
QUICK_FROM = 200_000
"""From so many rows on, a search over all of them begins with a shortlist (see benchmarks/results/shortlist.md)."""
LEARN_AFTER = 3
"""Searches over all rows after which the shortlist is learnt, in the background: one question alone is not worth it."""
BLOCK = 20_000
"""Rows that are put on the shortlist before those who want to change the index are let in."""
WIDEN_FROM = 0.2
"""From this share of rows allowed on, scanning all without a filter and looking further down is fastest."""


class VectorIndex:
    """Vectors of passages by id. Ids rise in the order of the rows, so that a row is found by bisection.

    Any number of threads may search; `add` and `remove` wait for them and keep others out meanwhile.
    """

    def __init__(self, dimension: int, *, model: str = "", making: int = 0) -> None:
        self.model = model
        self.making = making
        self._lock = SharedLock()
        self._quick: Shortlist | None = None
        self._searched = 0
        self._removals = 0
        self._adopt(faiss.IndexIDMap(_empty(dimension)))

    def _adopt(self, index: faiss.IndexIDMap) -> None:
        self._index = index
        self._refresh()

    def _refresh(self) -> None:
        """Look again at where faiss keeps its rows: they move when it grows. Nothing is copied."""
        inner: Any = faiss.downcast_index(self._index.index)
        self._inner = inner
        count = self._index.ntotal
        if not count:
            self._ids = np.empty(0, dtype=np.int64)
            self._rows = np.empty((0, self.dimension), dtype=np.float16)
            return
        self._ids = faiss.rev_swig_ptr(self._index.id_map.data(), count)
        codes = faiss.rev_swig_ptr(inner.codes.data(), count * inner.code_size)
        self._rows = codes.view(np.float16).reshape(count, self.dimension)

    @classmethod
    def build(cls, ids: NDArray[np.int64], vectors: NDArray[np.floating], *, model: str = "") -> Self:
        """Make an index of vectors (n, d) with rising ids (n,)."""
        index = cls(vectors.shape[1], model=model)
        index.add(ids, vectors)
        return index

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""
        return int(self._index.d)

    @property
    def ids(self) -> NDArray[np.int64]:
        """The ids held (n,), rising: a copy."""
        with self._lock.shared():
            return self._ids.copy()

    @property
    def last(self) -> int:
        """The highest id held, 0 where there is none."""
        with self._lock.shared():
            return int(self._ids[-1]) if len(self._ids) else 0

    def __len__(self) -> int:
        return int(self._index.ntotal)

    @property
    def quick(self) -> bool:
        """Whether a search over all rows begins with a shortlist by now."""
        return self._quick is not None

    def add(self, ids: NDArray[np.int64], vectors: NDArray[np.floating]) -> None:
        """Add vectors (n, d) under ids (n,) that rise and are above every id held; ValueError otherwise."""
        if len(ids) != len(vectors):
            raise ValueError(f"{len(ids)} ids for {len(vectors)} vectors")
        if not len(ids):
            return
        if vectors.shape[1] != self.dimension:
            raise ValueError(f"vectors of {vectors.shape[1]} numbers in an index of {self.dimension}")
        with self._lock.alone():
            if (len(self._ids) and ids[0] <= self._ids[-1]) or np.any(np.diff(ids) <= 0):
                raise ValueError("ids must rise and be above those held")
            try:
                self._index.add_with_ids(np.ascontiguousarray(vectors, np.float32), np.ascontiguousarray(ids, np.int64))
                if self._quick is not None:
                    self._quick.add(vectors)
            finally:
                self._refresh()

    def remove(self, ids: NDArray[np.int64]) -> int:
        """Remove vectors; return how many were there."""
        if not len(ids):
            return 0
        with self._lock.alone():
            self._quick, self._searched = None, 0  # its rows are told by their place, and those move up
            self._removals += 1
            try:
                return int(self._index.remove_ids(faiss.IDSelectorBatch(np.ascontiguousarray(ids, np.int64))))
            finally:
                self._refresh()

    def vectors(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the vectors (n, d) of ids, in the order asked; KeyError names one that is not held."""
        with self._lock.shared():
            if not len(self._ids) and len(ids):
                raise KeyError(int(ids[0]))
            rows = np.minimum(np.searchsorted(self._ids, ids), max(len(self._ids) - 1, 0))
            missing = ids[self._ids[rows] != ids]
            if len(missing):
                raise KeyError(int(missing[0]))
            return self._rows[rows].astype(np.float32)

    def search(self, vectors: NDArray[np.float32], k: int, allowed: NDArray[np.int64] | None = None) -> list[list[Hit]]:
        """Return, for each row of ``vectors`` (q, d), its ``k`` nearest passages, best first, ties by id.

        Only the ids ``allowed`` are looked at, where given; ids that are not held are passed over.
        """
        if allowed is None:
            self._learn_if_worth_it()
        with self._lock.shared():
            if k <= 0 or not len(self._ids) or (allowed is not None and not len(allowed)):
                return [[] for _ in vectors]
            if allowed is None:
                return self._whole(vectors, k)
            allowed = allowed if np.all(allowed[1:] > allowed[:-1]) else np.unique(allowed)
            if len(allowed) >= WIDEN_FROM * len(self._ids):
                wide = self._widen(vectors, k, allowed)
                if wide is not None:
                    return wide
            rows = self._rows_of(allowed)
            if not len(rows):
                return [[] for _ in vectors]
            return self._gather(vectors, k, rows) if len(rows) <= GATHER_UP_TO else self._scan(vectors, k, rows)

    def _rows_of(self, allowed: NDArray[np.int64]) -> NDArray[np.intp]:
        """Return the rows of the rising ids allowed that are held."""
        rows = np.minimum(np.searchsorted(self._ids, allowed), len(self._ids) - 1)
        held: NDArray[np.intp] = rows[self._ids[rows] == allowed]
        return held

    def _gather(self, vectors: NDArray[np.float32], k: int, rows: NDArray[np.intp]) -> list[list[Hit]]:
        """Search a copy of some rows."""
        part = _empty(self.dimension)
        part.add_sa_codes(np.ascontiguousarray(self._rows[rows]).view(np.uint8))
        return _top(part, vectors, k, self._ids[rows])

    def _whole(self, vectors: NDArray[np.float32], k: int) -> list[list[Hit]]:
        """Search all rows: those on the shortlist, where there is one."""
        if self._quick is None or k > BEST:
            return _top(self._inner, vectors, k, self._ids)
        return [self._gather(vector[None, :], k, self._quick.rows(vector))[0] for vector in vectors]

    def _learn_if_worth_it(self) -> None:
        if self._quick is None and len(self) >= QUICK_FROM:
            self._searched += 1
            if self._searched == LEARN_AFTER:
                Thread(target=self._learn, name="shortlist", daemon=True).start()

    def _learn(self) -> None:
        """Make the shortlist, block by block; given up where rows are removed meanwhile, to be begun again."""
        with self._lock.shared():
            removals = self._removals
            quick = Shortlist.learn(self._rows)
        while len(quick) < len(self):
            with self._lock.shared():
                if removals != self._removals:
                    return
                block = self._rows[len(quick) : len(quick) + BLOCK].copy()
            quick.add(block)
        with self._lock.shared():
            fits = removals == self._removals and quick.long_enough(self._rows[: len(quick)], self.exactly)
        if fits:
            self.take(quick, removals)

    def take(self, quick: Shortlist, removals: int | None = None) -> None:
        """Begin with this shortlist from now on, unless rows were removed since ``removals`` was counted."""
        with self._lock.alone():
            if removals in (None, self._removals):
                quick.add(self._rows[len(quick) :])
                self._quick = quick

    def exactly(self, vectors: NDArray[np.float32], k: int) -> NDArray[np.int64]:
        """Return the places (q, k) of the nearest rows."""
        _, rows = self._inner.search(np.ascontiguousarray(vectors, np.float32), k)
        found: NDArray[np.int64] = rows
        return found

    def _scan(self, vectors: NDArray[np.float32], k: int, rows: NDArray[np.intp]) -> list[list[Hit]]:
        """Search some rows where they are."""
        bits = np.zeros(len(self._ids), dtype=bool)
        bits[rows] = True
        bitmap = np.packbits(bits, bitorder="little")
        only = faiss.SearchParameters(sel=faiss.IDSelectorBitmap(bitmap))  # type: ignore[call-arg, arg-type]
        return _top(self._inner, vectors, k, self._ids, only)

    def _widen(self, vectors: NDArray[np.float32], k: int, allowed: NDArray[np.int64]) -> list[list[Hit]] | None:
        """Search all rows and keep those allowed; None where fewer than ``k`` were among the best.

        Where ``k`` were, they are the ``k`` best of those allowed: what the filtered search would find.
        """
        further = int(k * len(self._ids) / len(allowed) * 2) + 50
        lists = _top(self._inner, vectors, further, self._ids)
        found = np.array([hit.id for hits in lists for hit in hits], dtype=np.int64)
        places = np.minimum(np.searchsorted(allowed, found), len(allowed) - 1)
        let_through = set(found[allowed[places] == found].tolist())
        kept = [[hit for hit in hits if hit.id in let_through][:k] for hits in lists]
        enough = further >= len(self._ids) or all(len(hits) == k for hits in kept)
        return kept if enough else None

    def save(self, path: Path) -> None:
        """Write the index aside, then put it in the place of the old file in one step."""
        _sweep(path)
        aside = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            with self._lock.shared():
                faiss.write_index(self._index, str(aside))
                label = Label(model=self.model, dimension=self.dimension, count=len(self), making=self.making)
            seal(aside, label)
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read an index that `save` wrote; DamagedIndex for a file that is missing, damaged or of another kind."""
        label = unseal(path)
        loaded = faiss.read_index(str(path))
        if not isinstance(loaded, faiss.IndexIDMap) or (loaded.ntotal, loaded.d) != (label.count, label.dimension):
            raise DamagedIndex(f"{path}: holds another index than its label says")
        index = cls(label.dimension, model=label.model, making=label.making)
        index._adopt(loaded)
        return index


def _sweep(path: Path) -> None:
    """Remove what savers killed long ago left aside."""
    for left in path.parent.glob(f"{path.name}.*.part"):
        with suppress(FileNotFoundError):  # another process may be sweeping, or done saving
            if time.time() - left.stat().st_mtime > LEFT_BEHIND:
                left.unlink()


def _empty(dimension: int) -> faiss.IndexScalarQuantizer:
    """Return an index of float16 rows: half the memory of float32, and scores equal to four places."""
    return faiss.IndexScalarQuantizer(dimension, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT)


def _top(
    index: faiss.IndexScalarQuantizer,
    vectors: NDArray[np.float32],
    k: int,
    ids: NDArray[np.int64],
    only: faiss.SearchParameters | None = None,
) -> list[list[Hit]]:
    """Return, for each question, its ``k`` best rows as hits, best first, ties by id; ``ids`` names the rows."""
    # One thread a search: a second one gains nothing on one question, and takes it from whoever else is asking.
    faiss.omp_set_num_threads(1)
    scores, rows = index.search(np.ascontiguousarray(vectors, np.float32), min(k, len(ids)), params=only)
    lists = []
    for line, row in zip(scores, rows, strict=True):
        found, near = ids[row[row >= 0]], line[row >= 0]
        order = np.lexsort((found, -near))
        lists.append([Hit(*pair) for pair in zip(found[order].tolist(), near[order].tolist(), strict=True)])
    return lists

"""The embedded index: FAISS for vectors, the library's own full-text index for words."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.index import EVERYTHING, Hit, Progress
from embeddings.index_vectors import VectorIndex
from seeds import making, vectors
from seeds.library import Library
from seeds.models import ReviewFilter
from seeds.records import Match

ROOM = 64
"""Filters whose passages are remembered until the library changes."""


class EmbeddedIndex:
    """The vectors of a library in the memory of this process, with a file to start from: an `index.PassageIndex`."""

    def __init__(self, library: Library, held: VectorIndex, path: Path) -> None:
        self.held = held
        self._library = library
        self._path = path
        self._changing = threading.Lock()
        self._allowed: OrderedDict[ReviewFilter, NDArray[np.int64]] = OrderedDict()
        self._looking = threading.Lock()

    def __len__(self) -> int:
        return len(self.held)

    def search(
        self, vectors: NDArray[np.float32], k: int, wanted: ReviewFilter = EVERYTHING
    ) -> list[list[Hit]]:
        """Return the ``k`` nearest passages for each row of ``vectors``."""
        return self.held.search(vectors, k, None if wanted == EVERYTHING else self._let_through(wanted))

    def vectors(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """Return the vectors (n, d) of passages: those in memory, and the library's where one is missing there."""
        try:
            return self.held.vectors(np.array(ids, dtype=np.int64))
        except KeyError:
            return self._library.vectors(ids)

    def lexical(self, match: str, k: int, wanted: ReviewFilter = EVERYTHING) -> list[Match]:
        """Return the ``k`` best passages by BM25."""
        return self._library.lexical(match, wanted, k)

    def _let_through(self, wanted: ReviewFilter) -> NDArray[np.int64]:
        with self._looking:
            if wanted in self._allowed:
                self._allowed.move_to_end(wanted)
                return self._allowed[wanted]
        ids = self._library.passage_ids(wanted)
        with self._looking:
            self._allowed[wanted] = ids
            if len(self._allowed) > ROOM:
                self._allowed.popitem(last=False)
        return ids

    def tell(self) -> None:
        """All at once, at the end, is the least work."""

    def catch_up(self, progress: Progress | None = None) -> int:
        """Take in the vectors committed since, drop those of passages that are gone."""
        del progress
        with self._changing, self._library.snapshot() as connection:
            with self._looking:
                self._allowed.clear()
            if making.current(connection) != self.held.making:
                return 0  # being made again by another process, with a model that this index cannot hold
            changed = 0
            for some in vectors.vectors_after(connection, self.held.last):
                self.held.add(some.ids, some.vectors)
                changed += len(some.ids)
            if vectors.count(connection) != len(self.held):
                gone = np.setdiff1d(self.held.ids, vectors.all_ids(connection), assume_unique=True)
                changed += self.held.remove(gone)
            return changed

    def rebuild(self, progress: Progress | None = None) -> None:
        """Make the vectors anew from the library, then the file."""
        fresh = EmbeddedIndex(
            self._library, VectorIndex(self.held.dimension, model=self.held.model, making=self.held.making), self._path
        )
        fresh.catch_up(progress)
        self.held = fresh.held
        self.save()

    def waiting(self) -> int:
        """Count the passages that differ from the library's."""
        with self._library.reading() as connection:
            return int(np.setxor1d(self.held.ids, vectors.all_ids(connection), assume_unique=True).size)

    def save(self) -> str | None:
        """Write the index beside the database; without the file the next start is slower, and nothing else."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self.held.save(self._path)
        except (OSError, RuntimeError) as error:
            return f"the index could not be saved, the next start will build it again ({error})"
        return None

    def problems(self) -> list[str]:
        """Compare the index with the database, vector by vector."""
        with self._library.snapshot() as connection:
            known = vectors.all_ids(connection)
            if not np.array_equal(known, self.held.ids):
                return [f"the index holds {len(self)} passages, the database {len(known)}, or other ones"]
            different = 0
            for some in vectors.vectors_after(connection, 0):
                rows = self.held.vectors(some.ids)
                different += int(np.any(rows != some.vectors.astype(np.float32), axis=1).sum())
        return [f"{different} vectors of the index are not those of the database"] if different else []

    def state(self) -> str:
        """Say where the index is."""
        return f"index: FAISS, {len(self)} passages ({self._path})"

    def close(self) -> None:
        """Nothing is open."""

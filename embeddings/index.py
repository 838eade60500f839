"""The seam behind which passages are searched: dense and by words, kept to what a filter lets through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from seeds.models import ReviewFilter
from seeds.records import Match

EVERYTHING = ReviewFilter()
Progress = Callable[[int, int], None]
"""Called with how many are done, and of how many (0 where that is not known)."""


class IndexUnavailable(Exception):  # noqa: N818 it says what it is
    """The index cannot be opened or reached; the message names it and says why. It may be worth trying again."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage and how near it is to the question: an inner product, 1.0 for the same direction."""

    id: int
    score: float


class PassageIndex(Protocol):
    """Searches the passages of one library. Any number of threads may ask at once.

    The library is the truth: what an index returns may be gone by then, and what was just committed is found once
    `catch_up` has run. Every engine gives the same passages in the same order, with the same scores.
    """

    def search(
        self, vectors: NDArray[np.float32], k: int, wanted: ReviewFilter = EVERYTHING
    ) -> list[list[Hit]]:
        """Return, for each row of ``vectors`` (q, d), its ``k`` nearest passages among those of the reviews wanted.

        Best first, ties by id.
        """

    def vectors(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """Return the vectors (n, d) of passages, as the library keeps them; PassageGone names one that is gone."""

    def lexical(self, match: str, k: int, wanted: ReviewFilter = EVERYTHING) -> list[Match]:
        """Return the ``k`` best passages by BM25 for an expression of `seeds.matching`, best first, ties by id."""

    def tell(self) -> None:
        """Take what was committed so far, if that is better done in between than at the end, by `catch_up`."""

    def catch_up(self, progress: Progress | None = None) -> int:
        """Bring the index in step with what the library has committed; return how many passages came or went."""

    def rebuild(self, progress: Progress | None = None) -> None:
        """Make the index anew from the library, while the one before goes on answering."""

    def waiting(self) -> int:
        """Count the passages that are committed and cannot be found yet, or are gone and can."""

    def save(self) -> str | None:
        """Write down what the next start would otherwise do again; say so where that is not possible."""

    def problems(self) -> list[str]:
        """Return what differs from the library, in words; [] where nothing does."""

    def state(self) -> str:
        """Say in one line which engine this is, where, and how much it holds."""

    def close(self) -> None:
        """Let go of files and connections."""

    def __len__(self) -> int: ...

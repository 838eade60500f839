"""What goes into the library in one transaction, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from seeds.models import Document
from seeds.readers.base import Draft, FilmFound, Skipped


@dataclass(frozen=True, slots=True)
class Prepared:
    """The passages of one review, all parts of the same length n.

    ``spans`` are offsets in the text, ``vectors`` (n, d), ``positive`` and ``negative`` (n,) probabilities,
    ``stems`` the words each passage is found by, separated by spaces.
    """

    spans: Sequence[tuple[int, int]]
    vectors: NDArray[np.float16]
    positive: NDArray[np.float32]
    negative: NDArray[np.float32]
    stems: Sequence[str]


Prepare = Callable[[Sequence[str]], Sequence[Prepared]]
"""Makes the passages of texts, one `Prepared` each: the library asks for the texts it does not hold yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """What passages depend on: a library made otherwise is made again."""

    model: str
    dimension: int
    passage_generation: int
    polarity: str
    stems: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Some of what a document holds, in order, and the way to make passages of it."""

    document: Document
    items: Sequence[FilmFound | Draft]
    prepare: Prepare
    making: Making


@dataclass(slots=True)
class Added:
    """What became of the reviews read: each is counted once beside ``read``.

    ``removed`` counts those that only an older version of the document held, where it was to be replaced.
    """

    read: int = 0
    added: int = 0
    already: int = 0
    changed: int = 0
    passages: int = 0
    removed: int = 0
    skipped: list[Skipped] = field(default_factory=list)

    def __iadd__(self, other: Added) -> Added:
        self.read += other.read
        self.added += other.added
        self.already += other.already
        self.changed += other.changed
        self.passages += other.passages
        self.removed += other.removed
        self.skipped += other.skipped
        return self

"""What the library hands out beside films, reviews and passages: small values with a name for each part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seeds.models import Document, Passage

POLARITY = np.dtype(
    [("id", np.int64), ("review", np.int64), ("positive", np.float32), ("negative", np.float32), ("stars", np.float32)]
)
"""One row a passage: its id, an integer that stands for its review, the two probabilities, the review's rating on five
stars (NaN where it has none)."""


@dataclass(frozen=True, slots=True)
class Rated:
    """The rating of one review: on five stars, as given, on which scale, and when (ISO 8601) if known."""

    stars: float
    rating: float
    scale: float
    date: str | None


class Counts(NamedTuple):
    """How many reviews, and how many of them carry a rating."""

    reviews: int
    rated: int


class FilmCounts(NamedTuple):
    """The same for one film, with the mean of its ratings on five stars."""

    reviews: int
    rated: int
    mean: float | None


class Held(NamedTuple):
    """A document without its text, and how many reviews came from it."""

    document: Document
    reviews: int


class Match(NamedTuple):
    """A passage that holds the words looked for; a higher score is better."""

    passage: int
    score: float


class Voiced(NamedTuple):
    """A passage, who wrote it (None: nobody knows), and the rating of its review on five stars (None: it has none)."""

    passage: Passage
    reviewer: str | None
    stars: float | None


class Mention(NamedTuple):
    """A passage that holds the words looked for, and its review."""

    passage: int
    review: str


@dataclass(frozen=True, slots=True, eq=False)
class Mentioned:
    """The passages (n,) that hold the words looked for, by rising id, each with a number that stands for its review.

    ``names`` gives the id of the review of each number.
    """

    passages: NDArray[np.int64]
    reviews: NDArray[np.int64]
    names: Sequence[str]

    def __len__(self) -> int:
        return len(self.passages)

    def among(self, ids: Sequence[int]) -> set[int]:
        """Those of the passages ``ids`` that do."""
        if not len(self.passages):
            return set()
        at = np.minimum(np.searchsorted(self.passages, ids), len(self.passages) - 1)
        return set(self.passages[at].tolist()).intersection(ids)

    def speakers(self) -> tuple[str, ...]:
        """The ids of the reviews, each once, in the order of their first passage."""
        numbers, first = np.unique(self.reviews, return_index=True)
        return tuple(self.names[number] for number in numbers[np.argsort(first)].tolist())

    @classmethod
    def of(cls, mentions: Iterable[Mention]) -> Mentioned:
        """Put mentions together."""
        pairs = list(mentions)
        number = {name: at for at, name in enumerate(dict.fromkeys(m.review for m in pairs))}
        passages = np.fromiter((m.passage for m in pairs), dtype=np.int64, count=len(pairs))
        reviews = np.fromiter((number[m.review] for m in pairs), dtype=np.int64, count=len(pairs))
        return cls(passages, reviews, list(number))


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """How much was removed."""

    films: int = 0
    documents: int = 0
    reviews: int = 0
    passages: int = 0

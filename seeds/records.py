"""What the library hands out beside films, reviews and passages: small values with a name for each part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from seeds.models import Document

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


class Mention(NamedTuple):
    """A passage that holds the words looked for, and its review."""

    passage: int
    review: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """How much was removed."""

    films: int = 0
    documents: int = 0
    reviews: int = 0
    passages: int = 0

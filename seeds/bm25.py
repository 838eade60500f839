"""BM25 as SQLite's FTS5 computes it, for engines that keep stems and not FTS5's index."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from seeds.fitting import Fitting
from seeds.matching import Expression, Word, places

K1, B = 1.2, 0.75
LEAST = 1e-6
"""The weight of a word that more than half of all passages hold."""
SCOPE = 1
"""Tokens of a passage beside its stems: the one that stands for its film has a place in FTS5's lengths."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """How many passages there are, and how many stems in all of them together."""

    passages: int
    stems: int

    @property
    def mean_length(self) -> float:
        """Tokens of a passage, on average."""
        return self.stems / self.passages + SCOPE if self.passages else float(SCOPE)


def rarity(holding: int, passages: int) -> float:
    """Return the weight of a word that ``holding`` of ``passages`` hold."""
    return max(math.log((passages - holding + 0.5) / (holding + 0.5)), LEAST)


def saturated(count: float, length: int, mean_length: float) -> float:
    """Return what a word that stands ``count`` times in a passage of ``length`` tokens weighs there."""
    return count * (K1 + 1) / (count + K1 * (1 - B + B * length / mean_length))


class Scorer:
    """Scores passages for one expression: ``rarities`` says what each of its words weighs in ``corpus``."""

    def __init__(self, expression: Expression, rarities: Mapping[Word, float], corpus: Corpus) -> None:
        self._fitting = Fitting(expression)
        self._weights = [rarities[word] for word in self._fitting.words]
        self._mean = corpus.mean_length

    def __call__(self, stems: str) -> float | None:
        """Return the score of a passage, higher is better; None where the expression does not fit it."""
        found = places(stems)
        counts = self._fitting.counts(found)
        if counts is None:
            return None
        length = sum(map(len, found.values())) + SCOPE
        return sum(self._weights[number] * saturated(count, length, self._mean) for number, count in counts)

"""How rare words are, and how much of what a question says some of them are."""

from __future__ import annotations

import math
from collections.abc import Mapping
from collections.abc import Set as AbstractSet


def rarity(holding: int, total: int) -> float:
    """How rare a word is that so many of ``total`` passages hold: its inverse document frequency, as BM25 takes it."""
    return math.log(1 + (max(total, 1) - holding + 0.5) / (holding + 0.5))


class Share:
    """How much of some words those met are, weighed by rarity; all of them where there are none."""

    def __init__(self, rarities: Mapping[int, float]) -> None:
        self._rarities = rarities
        self._total = sum(rarities.values())

    def __call__(self, met: AbstractSet[int]) -> float:
        """``met`` are the numbers of words."""
        if not self._total:
            return float(not self._rarities)
        return sum(rarity for n, rarity in self._rarities.items() if n in met) / self._total

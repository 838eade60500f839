"""Choosing quotes that stand for what reviewers say.

Greedy facility location: each step takes the quote that adds most to how well every passage is covered by
its nearest chosen quote, weighed against the quote's own quality. The function is monotone submodular, so
the greedy choice is within 1 - 1/e of the best one (Lin and Bilmes, ACL 2011). Asked without a side, quotes
are taken so that their ratings follow those of all reviews (the idea of Lappas, Crovella and Terzi, KDD 2012).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CLOSEST = 0.85
"""No two chosen quotes have a cosine above this."""
QUALITY_WEIGHT = 0.35
"""What a quote's own quality weighs against a perfect gain in coverage."""


@dataclass(frozen=True, slots=True)
class Option:
    """A passage that may be chosen: its place among the vectors, who wrote it, its quality, its rating's stratum."""

    place: int
    author: Hashable
    quality: float
    stratum: str = ""


def choose(
    options: Sequence[Option],
    vectors: NDArray[np.float32],
    universe: NDArray[np.float32],
    k: int,
    *,
    quotas: Counter[str] | None = None,
) -> list[int]:
    """The places, in ``options``, of at most ``k`` quotes, in the order they were chosen.

    ``vectors`` (n, d) go with the options, ``universe`` (m, d) is what is to be covered; rows are normalised.
    ``quotas`` says how many quotes each stratum may give.
    """
    if not options or k < 1 or not len(universe):
        return []
    nearness = np.clip(vectors @ universe.T, 0.0, 1.0)
    quality = np.array([o.quality for o in options], dtype=np.float32)
    covered = np.zeros(len(universe), dtype=np.float32)
    free = np.ones(len(options), dtype=bool)
    left = Counter(quotas) if quotas is not None else None
    chosen: list[int] = []
    while len(chosen) < k and free.any():
        allowed = free
        if left is not None:
            within = np.array([left[o.stratum] > 0 for o in options])
            allowed = free & within if (free & within).any() else free
        gains = np.maximum(nearness - covered, 0.0).mean(axis=1)
        scale = float(gains[allowed].max()) or 1.0
        value = gains / scale + QUALITY_WEIGHT * quality
        value[~allowed] = -np.inf
        best = int(value.argmax())
        chosen.append(best)
        covered = np.maximum(covered, nearness[best])
        if left is not None:
            left[options[best].stratum] -= 1
        same_author = np.array([o.author == options[best].author for o in options])
        free &= ~same_author & (vectors @ vectors[best] <= CLOSEST)
        free[best] = False
    return chosen


def quotas_of(strata: Sequence[str], k: int) -> Counter[str]:
    """How many of ``k`` quotes each stratum gets: its share of ``strata``, by largest remainder."""
    counts = Counter(strata)
    total = sum(counts.values())
    if not total:
        return Counter()
    exact = {s: k * n / total for s, n in counts.items()}
    quotas = Counter({s: int(e) for s, e in exact.items()})
    by_remainder: Callable[[str], tuple[float, str]] = lambda s: (int(exact[s]) - exact[s], s)  # noqa: E731
    for stratum in sorted(exact, key=by_remainder)[: k - sum(quotas.values())]:
        quotas[stratum] += 1
    return quotas

"""Several rankings made into one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

CONSTANT = 60
"""The constant of Cormack, Clarke and Büttcher (SIGIR 2009): how little the very first ranks weigh."""


def reciprocal_rank(rankings: Sequence[Sequence[int]]) -> dict[int, float]:
    """Fuse rankings of ids, best first, by the sum of 1 / (60 + rank); ranks count from 1."""
    scores: dict[int, float] = defaultdict(float)
    for ranking in rankings:
        for rank, item in enumerate(ranking, 1):
            scores[item] += 1.0 / (CONSTANT + rank)
    return dict(sorted(scores.items(), key=lambda pair: (-pair[1], pair[0])))

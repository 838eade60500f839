"""Measures of a choice of quotes: what it covers, whose ratings it follows, how far it repeats itself."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
STEP = 0.5
"""Ratings are compared over half stars."""


def coverage(nearness: NDArray[np.float32]) -> float:
    """Return the facility-location objective, 0 to 1, of cosines (m, k): what is covered against what is chosen.

    It is the mean, over all that is to be covered, of the highest cosine to one of the chosen, negative ones as 0
    (Lin and Bilmes, ACL 2011).
    """
    return float(np.clip(nearness, 0, 1).max(axis=1).mean()) if nearness.size else 0.0


def earth_mover(some: Sequence[float], others: Sequence[float]) -> float:
    """Return the earth mover's distance between two lists of ratings, in stars, each rounded to half a star.

    In one dimension it is the area between the two cumulative distributions (Vallender, 1974).
    """
    grid = np.arange(0, 5 + STEP, STEP)
    below = [np.searchsorted(np.sort(np.round(np.asarray(r) / STEP) * STEP), grid, "right") / len(r)
             for r in (some, others)]
    return float(np.abs(below[0] - below[1]).sum() * STEP)


def nearest_possible(ratings: Sequence[float], k: int) -> float:
    """Return the least distance that k half-star ratings can have: each the median of a k-th part of the ratings."""
    ordered = np.sort(np.round(np.asarray(ratings) / STEP) * STEP)
    places = ((np.arange(k) + 0.5) / k * len(ordered)).astype(int)
    return earth_mover(ordered[places].tolist(), ratings)


def redundancy(chosen: Vectors) -> tuple[float, float]:
    """Return the highest and the mean cosine between two of the chosen; 0 where there are not two."""
    pairs = (chosen @ chosen.T)[np.triu_indices(len(chosen), 1)]
    return (float(pairs.max()), float(pairs.mean())) if len(pairs) else (0.0, 0.0)

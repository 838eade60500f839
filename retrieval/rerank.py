"""How surely a candidate answers the question: a small logistic model over a dozen features."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from retrieval.features import Candidate, Features

WEIGHTS = {
    "dense": 4.0, "lexical": 1.5, "fused": 0.5, "coverage": 1.5, "mention": 1.0, "name": 1.5, "opinion": 1.0,
    "alone": 0.8, "short": -1.0, "agreement": 0.5,
}  # fmt: skip
BIAS = -4.5


def confidence(features: Features) -> float:
    """The chance, 0 to 1, that a passage with these features is a good quote for its question."""
    total = BIAS + sum(weight * getattr(features, name) for name, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-total))


def rank(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with their confidence, best first, ties by passage."""
    scored = [replace(c, score=confidence(c.features)) for c in candidates]
    return sorted(scored, key=lambda c: (-c.score, c.passage.id))

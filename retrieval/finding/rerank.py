"""How surely a candidate answers the question: a small logistic model over a dozen features.

The weights of `rerank.json` are fitted on judged passages by `benchmarks/fit_rerank.py`, which also tells what they
are worth on films they were not fitted on. Without word-by-word nearness, weights set by hand stand in.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from retrieval.finding.features import Candidate, Features
from retrieval.finding.nearness import Nearness

FILE = Path(__file__).with_name("rerank.json")
FITTED = (
    "dense", "lexical", "mention", "opinion", "short", "words", "sentence", "place", "others", "commas", "asks",
)  # fmt: skip
"""The features that are fitted, of `Features` and of `Nearness`."""
SET_BY_HAND = {"alone": 0.3}
"""Judges saw a sentence's neighbours and did not mind one that hangs on them; who reads a quote alone does."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic model: the chance is the logistic function of ``bias`` and the weighted sum of the features."""

    bias: float
    weights: dict[str, float]

    def confidence(self, features: Features, near: Nearness | None = None) -> float:
        """The chance, 0 to 1, that a passage with these features is a good quote for its question."""
        total = self.bias
        for name, weight in self.weights.items():
            total += weight * value(name, features, near)
        return 1 / (1 + math.exp(-total))


def value(name: str, features: Features, near: Nearness | None) -> float:
    """One feature by its name; AttributeError for one that neither holds."""
    return float(getattr(features, name) if hasattr(features, name) else getattr(near, name))


@cache
def fitted(path: Path = FILE) -> Weights:
    """Read the fitted weights; a ValueError names the file and what is missing or too much there."""
    read = json.loads(path.read_text("utf-8"))
    if set(read["weights"]) != set(FITTED):
        raise ValueError(f"{path}: expected weights for {sorted(FITTED)}, found {sorted(read['weights'])}")
    return Weights(float(read["bias"]), {name: float(read["weights"][name]) for name in FITTED} | SET_BY_HAND)


BY_HAND = Weights(
    -4.5,
    {
        "dense": 4.0, "lexical": 1.5, "fused": 0.5, "coverage": 1.5, "mention": 1.0, "name": 1.5, "opinion": 1.0,
        "alone": 0.8, "short": -1.0,
    },
)  # fmt: skip


def rank(candidates: Sequence[Candidate], near: Sequence[Nearness] | None = None) -> list[Candidate]:
    """The candidates with their confidence, best first, ties by passage; ``near`` goes with the candidates."""
    if near is None:
        scored = [replace(c, score=BY_HAND.confidence(c.features)) for c in candidates]
    else:
        model = fitted()
        scored = [
            replace(c, score=model.confidence(c.features, n)) for c, n in zip(candidates, near, strict=True)
        ]
    return sorted(scored, key=lambda c: (-c.score, c.passage.id))

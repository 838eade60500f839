"""The subjects of the thesaurus that are nearest in meaning to what was asked: of the stunts, the action."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import Encoder
from retrieval.subjects.thesaurus import Thesaurus

TERMS = 12
"""So many terms of each language stand for a subject, beside its labels."""
CLOSEST = 3
"""The mean cosine of so many of them tells how near a subject is."""
MARGIN = 0.2
"""A subject is near from this much above the mean of all: "the dog" is near none (read off fifty questions)."""


class NearestSubjects:
    """The themes of a thesaurus by their meaning. Their terms are encoded once, when they are first asked for."""

    def __init__(self, encoder: Encoder, thesaurus: Thesaurus) -> None:
        self._encoder = encoder
        self._thesaurus = thesaurus

    def __call__(self, topic: str, among: Collection[str], count: int) -> list[str]:
        """The names of at most ``count`` subjects that are near ``topic``, the nearest first, all of them ``among``."""
        if not topic or not among:
            return []
        asked = self._encoder.encode_questions([topic])[0]
        near = {name: float(np.sort(terms @ asked)[-CLOSEST:].mean()) for name, terms in self._terms.items()}
        least = float(np.mean(list(near.values()))) + MARGIN
        return sorted((n for n in among if near.get(n, 0.0) >= least), key=lambda n: -near[n])[:count]

    @cached_property
    def _terms(self) -> dict[str, NDArray[np.float32]]:
        return {
            s.name: self._encoder.encode_questions([s.label_fr, s.label_en, *s.fr[:TERMS], *s.en[:TERMS]])
            for s in self._thesaurus.themes
        }

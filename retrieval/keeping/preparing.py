"""From texts to the passages the library keeps: cut, encoded, weighed, stemmed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import Encoder
from embeddings.passages import PASSAGE_GENERATION, cut
from retrieval.polarity import PolarityScorer
from seeds.batch import Making, Prepared
from seeds.markup import plain
from seeds.texts import STORED

Stems = Callable[[str], str]
"""Returns the words a text is found by, separated by spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparer:
    """Makes passages. ``stems_name`` changes when ``stems`` gives other words for the same text."""

    encoder: Encoder
    stems: Stems
    polarity: PolarityScorer | None = None
    stems_name: str = "1"

    @property
    def making(self) -> Making:
        """What the passages made here depend on."""
        return Making(
            model=self.encoder.name,
            dimension=self.encoder.dimension,
            passage_generation=PASSAGE_GENERATION,
            polarity=str(getattr(self.polarity, "name", type(self.polarity).__name__)) if self.polarity else "none",
            stems=self.stems_name,
        )

    def __call__(self, texts: Sequence[str]) -> list[Prepared]:
        """Return the passages of each text."""
        spans = [cut(text) for text in texts]
        # Tags and entities are no words: what is found by, and what is weighed, goes without them.
        pieces = [plain(text[start:end]) for text, of in zip(texts, spans, strict=True) for start, end in of]
        vectors = self.encoder.encode_passages(pieces).astype(STORED)
        scores = self._scores(pieces)
        stems = [self.stems(piece) for piece in pieces]
        prepared = []
        first = 0
        for of in spans:
            part = slice(first, first + len(of))
            prepared.append(
                Prepared(
                    spans=of,
                    vectors=vectors[part],
                    positive=scores[part, 0],
                    negative=scores[part, 1],
                    stems=stems[part],
                )
            )
            first = part.stop
        return prepared

    def _scores(self, pieces: Sequence[str]) -> NDArray[np.float32]:
        if self.polarity is None or not pieces:
            return np.zeros((len(pieces), 3), dtype=np.float32)
        return np.asarray(self.polarity.score_array(pieces), dtype=np.float32)

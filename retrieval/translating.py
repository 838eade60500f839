"""Words of a question in the other language, for reviews that are written in it."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import Encoder
from retrieval.folding import fold_word
from retrieval.words import common

NEAR = 0.55
"""From this cosine on, two everyday words of the two languages are taken to say the same (read off a hundred pairs)."""
MOST = 3


@cache
def _vocabulary(language: str) -> list[str]:
    return sorted(w for w in common(language) if len(w) > 2)


class Translator:
    """Everyday words by their nearest words of the other language, in the encoder's own bilingual space."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._tables: dict[str, NDArray[np.float32]] = {}
        self.words = lru_cache(maxsize=10_000)(self._words)

    def _words(self, word: str, language: str) -> tuple[str, ...]:
        """The words of the language other than ``language`` that mean nearly what ``word`` does."""
        other = "en" if language == "fr" else "fr"
        folded = fold_word(word)
        if len(folded) < 3 or folded in common(other):
            return ()
        if other not in self._tables:
            self._tables[other] = self._encoder.encode_passages(_vocabulary(other))
        cosines = self._tables[other] @ self._encoder.encode_questions([word])[0]
        best = np.argsort(-cosines)[:MOST]
        return tuple(_vocabulary(other)[i] for i in best if cosines[i] >= NEAR)

"""Words of a question in the other language, for reviews that are written in it."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from embeddings.encoder import Encoder
from retrieval.words.folding import fold_word
from retrieval.words.lexical import stem_in
from retrieval.words.lexicon import by_hand
from retrieval.words.stopwords import STOPWORDS
from retrieval.words.vocabulary import common, rare

NEAR = 0.55
"""From this cosine on, two words of the two languages are taken to say the same (read off a hundred pairs)."""
MOST = 3
"""So many words by their nearness, each with its forms."""
LOOKED_AT = 12


@cache
def _vocabulary(language: str) -> list[str]:
    return sorted(w for w in common(language) | rare(language) if len(w) > 2 and w not in STOPWORDS)


@cache
def _words_of(language: str) -> frozenset[str]:
    return frozenset(_vocabulary(language))


class Translator:
    """Words by a lexicon, and by their nearest words of the other language in the encoder's own bilingual space."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._tables: dict[str, NDArray[np.float32]] = {}
        self.words = lru_cache(maxsize=10_000)(self._words)

    def _words(self, word: str, language: str) -> tuple[str, ...]:
        """The words of the language other than ``language`` that mean nearly what ``word`` does.

        One that is written in several has hyphens ("sous-marin").
        """
        folded = fold_word(word)
        if len(folded) < 3:
            return ()
        return by_hand(word, language) or tuple(self._near(word, language))

    def _near(self, word: str, language: str) -> list[str]:
        """The nearest words; none for one that the encoder only guesses at."""
        other = "en" if language == "fr" else "fr"
        if fold_word(word) in common(other) or fold_word(word) not in _words_of(language):
            return []
        if other not in self._tables:
            self._tables[other] = self._encoder.encode_passages(_vocabulary(other))
        cosines = self._tables[other] @ self._encoder.encode_questions([word])[0]
        found: dict[str, list[str]] = {}
        for place in np.argsort(-cosines)[:LOOKED_AT].tolist():
            near = _vocabulary(other)[place]
            stem = stem_in(near, other)
            if cosines[place] < NEAR or stem_in(near, language) == stem_in(word, language):
                continue
            if stem in found or len(found) < MOST:
                found.setdefault(stem, []).append(near)
        return [near for forms in found.values() for near in forms]

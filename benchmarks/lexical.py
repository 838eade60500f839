"""BM25 over the product's stems, in memory, with and without the thesaurus.

Okapi BM25 as in Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), k1 = 1.2, b = 0.75. The
terms of a subject are one synonym group: its frequency in a unit is the number of its terms found there, its
document frequency the number of units that hold any of them (the #syn operator of Indri).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from retrieval.subjects.thesaurus import thesaurus
from retrieval.words.folding import tokens
from retrieval.words.lexical import stems_of, words_of
from retrieval.words.stopwords import STOPWORDS

K1, B = 1.2, 0.75
STRONG, WEAK = 1.0, 0.5  # what a synonym counts for, beside the word itself
Scores = NDArray[np.float64]

# Words that carry a question about reviews and say nothing of its subject.
CARRIERS = frozenset(
    """
    film films movie movies disent dit pensent pense parlent vaut valent donne spectateurs gens avis bien bon bonne
    trop ca quelque chose say says think thinks viewers people reviewers good great any too get describe decrivent
    someone eux
    """.split()
)


def subject_words(question: str) -> list[str]:
    """Return the words that say what a question is about, or all of them if none does."""
    found = [token.word for token in tokens(question)]
    kept = [token.surface for token in tokens(question) if token.word not in STOPWORDS | CARRIERS]
    return kept or found


class Bm25:
    """BM25 scores of every unit of one film, from postings of (unit, frequency)."""

    def __init__(self, documents: Sequence[str]) -> None:
        counted = [Counter(stem for word in words_of(text) for stem in stems_of(word)) for text in documents]
        length = np.array([len(text) for text in documents], dtype=np.float64)
        self._norm = K1 * (1 - B + B * length / max(length.mean(), 1.0))
        postings: dict[str, dict[int, int]] = defaultdict(dict)
        for index, counts in enumerate(counted):
            for stem, count in counts.items():
                postings[stem][index] = count
        self._postings = dict(postings)
        self._size = len(documents)

    def plain(self, question: str) -> Scores:
        """Return the scores of all units, shape (units,), for the words of the question alone."""
        total = np.zeros(self._size)
        for word in dict.fromkeys(subject_words(question)):
            total += self._group([(word,)])
        return total

    def expanded(self, question: str) -> Scores:
        """Return the scores with the subjects of the thesaurus that the question names, in both languages."""
        total = self.plain(question)
        book = thesaurus()
        words = tokens(question)
        for span in book.find(words):
            if all(token.word in CARRIERS for token in words[span.start : span.end]):
                continue
            subject = book[span.subject]
            factor = WEAK if span.weak else STRONG
            total += factor * self._group(_phrases(subject.fr + subject.en))
        return total

    def _group(self, phrases: Sequence[tuple[str, ...]]) -> Scores:
        frequency: Counter[int] = Counter()
        for phrase in phrases:
            held = [self._holding(word) for word in phrase]
            for unit in set.intersection(*(set(units) for units in held)):
                frequency[unit] += min(units[unit] for units in held)
        total = np.zeros(self._size)
        if frequency:
            units = np.fromiter(frequency, dtype=np.int64)
            counts = np.fromiter(frequency.values(), dtype=np.float64)
            idf = math.log(1 + (self._size - len(units) + 0.5) / (len(units) + 0.5))
            total[units] = idf * counts * (K1 + 1) / (counts + self._norm[units])
        return total

    def _holding(self, word: str) -> dict[int, int]:
        merged: dict[int, int] = {}
        for stem in stems_of(word):
            for unit, count in self._postings.get(stem, {}).items():
                merged[unit] = max(count, merged.get(unit, 0))
        return merged


@lru_cache(maxsize=256)
def _phrases(terms: tuple[str, ...]) -> list[tuple[str, ...]]:
    kept = [tuple(word for word in words_of(term) if word not in STOPWORDS) for term in terms]
    return [words for words in dict.fromkeys(kept) if words]

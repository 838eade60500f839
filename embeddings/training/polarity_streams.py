"""The words of the reviews as numbers, and batches of them for the network."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import torch
from numpy.typing import NDArray

from embeddings.polarity_words import GAP, GAPS_BETWEEN, SPECIALS, Vocabulary, fold, split, stand_ins
from embeddings.training.polarity_data import RatedReview
from embeddings.training.polarity_net import Batch

_WORDS, _SEEN = 26_000, 8
_BEGINNINGS, _BEGINNINGS_SEEN = 6_000, 10
_NAMED = 4
_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_]{3,}")
"""Words of three letters and more that do not begin a sentence."""

_PASSAGE = ((1, 0.55), (2, 0.17), (3, 0.13), (10_000, 0.15))
"""How many sentences are read as one text, and how often: the product scores passages of one to three."""


def names(reviews: Iterable[RatedReview]) -> frozenset[str]:
    """Folded words that stand inside sentences mostly with a capital: persons, titles, places.

    The model is not to know them: who made or played in a film is no opinion on it.
    """
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for review in reviews:
        for sentence in review.sentences:
            for token in _INSIDE.findall(sentence):
                if token.islower():
                    small[token] += 1
                elif token.istitle():
                    capital[token] += 1
    small, capital = _folded(small), _folded(capital)
    return frozenset(word for word, count in capital.items() if count >= _NAMED and count > 2 * small[word])


def _folded(raw: Counter[str]) -> Counter[str]:
    """Counts of folded words from counts of words as written."""
    folded: Counter[str] = Counter()
    for token, count in raw.items():
        folded[fold(token)] += count
    return folded


def build_vocabulary(reviews: Sequence[RatedReview]) -> Vocabulary:
    """The most frequent folded words that are no names, then the most frequent beginnings of the rarer ones."""
    raw: Counter[str] = Counter()
    for review in reviews:
        for sentence in review.sentences:
            raw.update(split(sentence))
    folded = _folded(raw)
    for name in names(reviews):
        del folded[name]
    words = [word for word, count in folded.most_common(_WORDS) if count >= _SEEN]
    known = set(words)
    beginnings: Counter[str] = Counter()
    for word, count in folded.items():
        if word not in known:
            beginnings.update(dict.fromkeys(stand_ins(word), count))
    frequent = [name for name, count in beginnings.most_common(_BEGINNINGS) if count >= _BEGINNINGS_SEEN]
    return Vocabulary([*SPECIALS, *words, *frequent])


@dataclass(frozen=True, slots=True)
class Encoded:
    """Reviews as word numbers: sentence s is words[starts[s]:starts[s + 1]], review r the sentences from first[r]."""

    words: NDArray[np.int32]
    starts: NDArray[np.int64]
    first: NDArray[np.int64]

    @classmethod
    def of(cls, vocabulary: Vocabulary, texts: Sequence[Sequence[str]]) -> "Encoded":
        """Encode reviews, each a sequence of sentences."""
        stream, heads = vocabulary.stream([sentence for sentences in texts for sentence in sentences])
        real = stream != GAP
        before = np.concatenate([[0], np.cumsum(real)])
        first = np.concatenate([[0], np.cumsum([len(sentences) for sentences in texts])])
        return cls(stream[real], before[heads], first)

    def __len__(self) -> int:
        return len(self.first) - 1

    def batch(self, picks: NDArray[np.int64], sizes: Sequence[int]) -> Batch:
        """The picked reviews, review i cut into texts of sizes[i] sentences."""
        spans: list[tuple[int, int]] = []
        review: list[int] = []
        for place, (pick, size) in enumerate(zip(picks, sizes, strict=True)):
            edges = [*self.starts[self.first[pick] : self.first[pick + 1] : size], self.starts[self.first[pick + 1]]]
            spans += pairwise(edges)
            review += [place] * (len(edges) - 1)
        return self._together(spans, review)

    @property
    def sentences(self) -> "Encoded":
        """The same words, each sentence taken for a review of its own."""
        return Encoded(self.words, self.starts, np.arange(len(self.starts)))

    def passages(self, heads: NDArray[np.int64], tails: NDArray[np.int64]) -> Batch:
        """Texts of the sentences heads[i] to tails[i] (excluded), counted over all reviews."""
        spans = list(zip(self.starts[heads].tolist(), self.starts[tails].tolist(), strict=True))
        return self._together(spans, range(len(heads)))

    def _together(self, spans: Sequence[tuple[int, int]], review: Sequence[int]) -> Batch:
        """The words of all spans as one stream with gaps between."""
        gap = np.zeros(GAPS_BETWEEN, np.int32)
        pieces, lengths = [gap], []
        for begin, end in spans:
            pieces += [self.words[begin:end], gap]
            lengths.append(end - begin + GAPS_BETWEEN)
        words = np.concatenate(pieces).astype(np.int64)
        owner = np.concatenate([np.full(GAPS_BETWEEN, -1), np.repeat(np.arange(len(lengths)), lengths)])
        owner[words == GAP] = -1
        return Batch(*map(torch.from_numpy, (words, owner, np.array(review, np.int64))))


def passage_sizes(count: int, rng: np.random.Generator) -> list[int]:
    """How each of `count` reviews is cut in training, drawn from `_PASSAGE`."""
    sizes, chances = zip(*_PASSAGE, strict=True)
    return [int(size) for size in rng.choice(sizes, count, p=chances)]

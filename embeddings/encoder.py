"""What turns texts into vectors, and how one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

SHIPPED = Path(__file__).parent / "model" / "encoder"


class EncoderError(Exception):
    """An encoder that cannot be loaded; the message names it and says what was expected."""


class Encoder(Protocol):
    """Turns texts into vectors whose inner product says how near they are in meaning."""

    @property
    def name(self) -> str:
        """What the library records, so that vectors of two models never meet."""

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length 1 a text: (n, dimension)."""

    def encode_questions(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length 1 a text: (n, dimension)."""


def load_encoder(name: str | Path | None = None) -> Encoder:
    """Load the shipped encoder, or any sentence-transformers model by name or folder.

    Raises EncoderError where it cannot be found or read.
    """
    if name is None or Path(name) == SHIPPED:
        return _shipped(SHIPPED)
    # Loaded only when asked for: it brings torch, which takes seconds.
    from embeddings.transformer import TransformerEncoder

    return TransformerEncoder.load(str(name))


class ShippedEncoder:
    """The model that comes with Verbatim: questions and passages are encoded alike."""

    def __init__(self, folder: Path) -> None:
        from embeddings.static import load_static

        self._model = load_static(folder)

    @property
    def name(self) -> str:
        """The model's own name."""
        return self._model.name

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""
        return self._model.dimension

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length 1 a text: (n, dimension)."""
        return self._model.encode(texts)

    encode_questions = encode_passages


def _shipped(folder: Path) -> Encoder:
    if not folder.is_dir():
        raise EncoderError(
            f"{folder}: the model that ships with Verbatim is not there; install it again, "
            "or name a sentence-transformers model"
        )
    return ShippedEncoder(folder)

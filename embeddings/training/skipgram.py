"""The first table: skip-gram over reviews of both languages, with words swapped for their translations.

Skip-gram with negative sampling (Mikolov et al., 2013). Swapping words at random for their translations puts both
in the same contexts and so ties the two languages (Gouws and Søgaard, "Simple task-specific bilingual word
embeddings", 2015); parallel sentences are read shuffled together (Vulić and Moens, 2015).
"""

import random
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import numpy as np
from gensim.models import Word2Vec
from gensim.models.callbacks import CallbackAny2Vec
from numpy.typing import NDArray
from tqdm import tqdm  # type: ignore[import-untyped]


class Mixed:
    """The lines of keys, read once an epoch, with a share of the words swapped for a translation."""

    def __init__(
        self, lines: Sequence[list[str]], translations: dict[str, list[str]], share: float, seed: int
    ) -> None:
        self._lines = lines
        self._translations = translations
        self._share = share
        self._random = random.Random(seed)  # noqa: S311 - nothing secret

    def __iter__(self) -> Iterator[list[str]]:
        chance, table, share = self._random.random, self._translations, self._share
        for line in self._lines:
            yield [
                table[key][int(chance() * len(table[key]))] if key in table and chance() < share else key
                for key in line
            ]


class _Progress(CallbackAny2Vec):  # type: ignore[misc]
    """Shows the passes over the text as they end."""

    def __init__(self, epochs: int) -> None:
        self._bar = tqdm(total=epochs, desc="skip-gram", unit="pass")

    def on_epoch_end(self, model: Word2Vec) -> None:  # noqa: ARG002 - gensim's signature
        self._bar.update()


def interleave(left: list[str], right: list[str]) -> list[str]:
    """Return both sentences as one, word by word in turn, so that each stands among the other's words."""
    if len(left) > len(right):
        left, right = right, left
    step = max(1, round(len(right) / max(1, len(left))))
    chunks = [right[start : start + step] for start in range(0, len(right), step)]
    mixed: list[str] = []
    for key, chunk in zip_longest(left, chunks):
        mixed += ([key] if key else []) + (chunk or [])
    return mixed


def train(
    lines: Sequence[list[str]],
    translations: dict[str, list[str]],
    *,
    dimension: int = 256,
    epochs: int = 5,
    share: float = 0.25,
    seed: int = 0,
    workers: int = 1,
) -> dict[str, NDArray[np.float32]]:
    """Return key -> vector, shape (dimension,), for every key read at least twice."""
    shuffled = list(lines)
    random.Random(seed).shuffle(shuffled)  # noqa: S311
    model = Word2Vec(
        Mixed(shuffled, translations, share, seed),
        vector_size=dimension,
        window=8,
        min_count=2,
        sg=1,
        negative=8,
        sample=1e-4,
        epochs=epochs,
        workers=workers,
        seed=seed,
        batch_words=20_000,
        callbacks=[_Progress(epochs)],
    )
    return {key: model.wv[key] for key in model.wv.index_to_key}

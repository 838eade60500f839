"""How favourable a passage is to what it speaks of: positive, negative, neither or both.

Reads the small network of `embeddings/model/polarity` with numpy alone; how it was made is told beside it.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file

from embeddings.polarity_words import FAR, GAP, Vocabulary

WEIGHTS = "polarity.safetensors"
WORDS = "vocabulary.json"
DEFAULT_FOLDER = Path(__file__).parent.parent / "embeddings" / "model" / "polarity"

Floats = NDArray[np.float32]

_BLOCK = 64
"""Texts worked on at once: their features then stay in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Polarity:
    """Three chances that sum to one. Praise and blame in one breath share the mass: both sides near a half."""

    positive: float
    negative: float
    neutral: float

    @property
    def signed(self) -> float:
        """From -1, surely unfavourable, to 1, surely favourable; near 0 for no opinion or a mixed one."""
        return self.positive - self.negative


class PolarityScorer(Protocol):
    """Tells how favourable texts are."""

    def score_array(self, texts: Sequence[str], /) -> NDArray[np.floating]:
        """Return positive, negative and neutral probabilities (n, 3)."""


class PolarityModel:
    """Scores sentences and passages of French and English film reviews. `load()` reads the shipped model."""

    def __init__(self, name: str, vocabulary: Vocabulary, weights: dict[str, NDArray[np.generic]]) -> None:
        """`weights` as the training script writes them; word vectors and pair signs are int8 with a scale."""
        self.name = name
        self._vocabulary = vocabulary
        self._turns = vocabulary.turns
        if len(weights["words"]) != len(vocabulary):
            raise ValueError(f"{len(vocabulary)} words in {WORDS}, {len(weights['words'])} word vectors in {WEIGHTS}")
        large = ("words", "pair_sign")
        part = {key: value.astype(np.float32) for key, value in weights.items() if key not in large}
        vectors = weights["words"].astype(np.float32)
        vectors *= part["words_scale"][:, None]
        # The first convolution is linear in the words, so its three products are made once for every word.
        self._before, self._here, self._after = (vectors @ weight for weight in np.split(part["near_weight"], 3))
        self._here += part["near_bias"]
        # What a convolution is added to is folded into it: one product gives both.
        features = len(part["near_bias"])
        straight = np.eye(3 * features, features, -features, dtype=np.float32)
        self._later = [
            (part[f"{name}_weight"] + straight, part[f"{name}_bias"], away)
            for name, away in (("wide", 1), ("far", FAR))
        ]
        # Means are linear too: what they add to the last layer is summed up word by word, in four columns each.
        self._out_strongest, mean, late = np.split(part["out_weight"], 3)
        self._out_means, self._out_bias = np.concatenate([mean, late], axis=1), part["out_bias"]
        self._word_sign, self._sign_effect = part["word_sign"], part["sign_effect"]
        self._pair_sign, self._pair_scale = weights["pair_sign"].astype(np.int8), part["pair_scale"]

    @classmethod
    def load(cls, folder: Path = DEFAULT_FOLDER) -> "PolarityModel":
        """Read a model folder. Raises FileNotFoundError naming the file that is missing."""
        for file in (WEIGHTS, WORDS):
            if not (folder / file).is_file():
                raise FileNotFoundError(f"no polarity model in {folder}: {file} is missing")
        digest = hashlib.blake2b((folder / WEIGHTS).read_bytes(), digest_size=6)
        digest.update((folder / WORDS).read_bytes())
        vocabulary = Vocabulary(json.loads((folder / WORDS).read_text(encoding="utf-8")))
        return cls(f"polarity-{digest.hexdigest()}", vocabulary, load_file(folder / WEIGHTS))

    def score(self, texts: Sequence[str]) -> list[Polarity]:
        """One `Polarity` for each text, in their order. A text without a word is neutral."""
        rows: list[list[float]] = self.score_array(texts).astype(float).tolist()
        return [Polarity(*row) for row in rows]

    def score_array(self, texts: Sequence[str]) -> Floats:
        """Chances of shape (n, 3): positive, negative, neutral; rows sum to one. What is both counts half for each."""
        four = self.score_four(texts)
        return four[:, :3] + four[:, 3:] * np.array([0.5, 0.5, 0], np.float32)

    def score_four(self, texts: Sequence[str]) -> Floats:
        """Chances of shape (n, 4): positive, negative, neutral, praise and blame in one breath; rows sum to one."""
        blocks = [self._score_block(texts[at : at + _BLOCK]) for at in range(0, len(texts), _BLOCK)]
        return np.concatenate(blocks) if blocks else np.zeros((0, 4), np.float32)

    def _score_block(self, texts: Sequence[str]) -> Floats:
        words, starts = self._vocabulary.stream(texts)
        heads = starts[:-1]
        inside = words != GAP
        lengths = np.add.reduceat(inside, heads, dtype=np.float32)
        features = self._features(words, ~inside)
        strongest = np.maximum.reduceat(features, heads)
        spoken = features @ self._out_means
        late = self._late(words, inside, starts)
        spoken[:, 4:] *= late[:, None]
        sums = np.add.reduceat(spoken, heads)
        logits = strongest @ self._out_strongest + self._out_bias
        logits += sums[:, :4] / np.maximum(lengths, 1)[:, None]
        logits += sums[:, 4:] / np.maximum(np.add.reduceat(late, heads, dtype=np.float32), 1)[:, None]
        signs = (self._word_sign[words] + self._pair_sign[self._pairs(words)] * self._pair_scale) * inside
        lean = np.add.reduceat(signs, heads) / np.sqrt(np.maximum(lengths, 1))
        logits += lean[:, None] * self._sign_effect
        logits[lengths == 0] = (-np.inf, -np.inf, 0, -np.inf)
        chances: Floats = np.exp(logits - logits.max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        return chances

    def _features(self, words: NDArray[np.int32], gaps: NDArray[np.bool_]) -> Floats:
        """What three convolutions of three words see at each place: (t, features), zero at gaps."""
        outside = np.flatnonzero(gaps)
        near = self._here.take(words, axis=0, mode="clip")  # numbers are never too large, and clipping is not checking
        near[1:] += self._before.take(words[:-1], axis=0, mode="clip")
        near[:-1] += self._after.take(words[1:], axis=0, mode="clip")
        np.maximum(near, 0, out=near)
        near[outside] = 0
        size = near.shape[1]
        window = np.zeros((len(words), 3 * size), np.float32)  # each place beside the one before and the one after
        for weight, bias, away in self._later:
            window[away:, :size] = near[:-away]
            window[:, size : 2 * size] = near
            window[:-away, 2 * size :] = near[away:]
            np.matmul(window, weight, out=near)
            near += bias
            np.maximum(near, 0, out=near)
            near[outside] = 0
        return near

    def _late(
        self, words: NDArray[np.int32], inside: NDArray[np.bool_], starts: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        """The words after the last turn of each text ("mais", "but"), or all of a text without one: (t,)."""
        heads, place = starts[:-1], np.arange(len(words))
        last = np.maximum.reduceat(np.where(self._turns[words], place, -1), heads)
        after = inside.copy()
        after[heads[0] :] &= place[heads[0] :] > np.repeat(last, np.diff(starts))
        return after

    def _pairs(self, words: NDArray[np.int32]) -> NDArray[np.int64]:
        """The hashed bucket of each word with its follower; the same arithmetic as in training."""
        left = words.astype(np.int64)
        return (left * 1_000_003 + np.roll(left, -1) * 7_919) % len(self._pair_sign)

"""Weights and common directions folded into the table, so that a plain mean of rows is a good sentence vector.

Smooth inverse frequency and removal of the first principal components: Arora, Liang and Ma, "A Simple but
Tough-to-Beat Baseline for Sentence Embeddings" (ICLR 2017). Both are linear in the rows, so they fold in. The
direction that tells the two languages apart is removed with them.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]


def smooth_inverse_frequency(keys: Sequence[str], count: dict[str, Counter[str]], a: float = 1e-3) -> Matrix:
    """Return one weight a / (a + p) per key, p its share of the words of the language that uses it more."""
    total = {language: max(1, counts.total()) for language, counts in count.items()}
    shares = np.array([max(count[language][key] / total[language] for language in count) for key in keys])
    return np.asarray(a / (a + shares), dtype=np.float32)


def without(table: Matrix, directions: Matrix) -> Matrix:
    """Return the rows less their part along the directions, shape (n, dimension); directions need not be orthogonal."""
    basis = np.linalg.qr(directions.T.astype(np.float64))[0]
    return np.asarray(table - (table @ basis) @ basis.T, dtype=np.float32)


def mean_rows(table: Matrix, bags: Sequence[Sequence[int]]) -> Matrix:
    """Return the normalised mean of the rows of each bag, shape (bags, dimension); an empty bag gives zeros."""
    sums = np.stack([table[list(bag)].sum(axis=0) if bag else np.zeros(table.shape[1]) for bag in bags])
    return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9), dtype=np.float32)


def common_directions(french: Matrix, english: Matrix, components: int) -> Matrix:
    """Return the language direction and the first principal components of sentence vectors of both languages."""
    gap = french.mean(axis=0) - english.mean(axis=0)
    level = without(np.vstack([french, english]), gap[None, :])
    _, _, axes = np.linalg.svd(level[:: max(1, len(level) // 20_000)], full_matrices=False)
    return np.vstack([gap[None, :], axes[:components]]).astype(np.float32)

"""The table of the model: one row for each key, one for each piece, and the row of every token."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from tokenizers import Tokenizer, models

from embeddings.training.vocabulary import UNKNOWN, Vocabulary

_RIDGE = 1.0


@dataclass(frozen=True, slots=True)
class Layout:
    """Which row is whose: `keys[i]` owns row 1 + i, pieces follow; `mapping[token]` is a row, 0 the unknown's."""

    keys: list[str]
    pieces: list[str]
    mapping: NDArray[np.int64]


def lay_out(tokenizer: Tokenizer, vocabulary: Vocabulary) -> Layout:
    """Give every key and every piece a row, forms of one key the same."""
    keys = sorted(set(vocabulary.key_of.values()))
    row_of = {key: 1 + number for number, key in enumerate(keys)}
    tokens = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    mapping = np.zeros(len(tokens), dtype=np.int64)
    pieces = []
    for token, number in tokens:
        if token == UNKNOWN:
            continue
        form = token[:-1] if token.endswith(" ") and not token.startswith("##") else ""
        if form in vocabulary.key_of:
            mapping[number] = row_of[vocabulary.key_of[form]]
        else:
            pieces.append(token)
            mapping[number] = len(keys) + len(pieces)
    return Layout(keys, pieces, mapping)


def with_pieces(words: NDArray[np.float32], layout: Layout, vocabulary: Vocabulary) -> NDArray[np.float32]:
    """Return the whole table from the rows of the keys, shape (keys, dimension); a row of zeros is one to be filled.

    The rows of pieces are those whose sums come nearest to the words they make up (ridge regression, one word one
    vote), scaled so that an unknown word weighs as much as a rare known one. Keys without a row get such a sum.
    """
    spelled = Tokenizer(models.WordPiece(_numbered(layout.pieces), unk_token=UNKNOWN, max_input_chars_per_word=40))
    row_of = {key: number for number, key in enumerate(layout.keys)}
    forms = [(form, row_of[key]) for form, key in vocabulary.key_of.items()]
    ids = [encoding.ids for encoding in _encode(spelled, [f"{form} " for form, _ in forms])]
    parts = sparse.csr_matrix(
        (
            np.ones(sum(map(len, ids)), dtype=np.float32),
            np.fromiter((number for line in ids for number in line), dtype=np.int64),
            np.cumsum([0] + [len(line) for line in ids]),
        ),
        shape=(len(ids), len(layout.pieces) + 1),
    )
    target = words[[row for _, row in forms]]
    known = np.flatnonzero(target.any(axis=1))
    gram = (parts[known].T @ parts[known]).toarray()
    gram[np.diag_indices_from(gram)] += _RIDGE
    pieces = np.linalg.solve(gram, parts[known].T @ target[known]).astype(np.float32)
    pieces[0] = 0.0
    sums = parts @ pieces
    pieces *= np.median(np.linalg.norm(target[known], axis=1)) / np.median(np.linalg.norm(sums[known], axis=1))
    filled = words.copy()
    for (_, row), line in zip(forms, ids, strict=True):
        if not words[row].any():
            filled[row] = pieces[line].sum(axis=0)
    unknown = np.zeros((1, words.shape[1]), dtype=np.float32)
    return np.vstack([unknown, filled, pieces[1:]]).astype(np.float32)


def _numbered(pieces: list[str]) -> dict[str, int]:
    return {token: number for number, token in enumerate([UNKNOWN, *pieces])}


def _encode(tokenizer: Tokenizer, forms: list[str]) -> list:  # type: ignore[type-arg]
    return list(tokenizer.encode_batch_fast(forms, add_special_tokens=False))

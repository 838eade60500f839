"""The light way into a static model: its folder read with numpy and tokenizers, without torch.

A static model is a table with one row per token, and the vector of a text is the mean of the rows of its tokens,
normalised. The folder is the one that `SentenceTransformer(folder)` reads, and gives the same vectors: a
`tokenizer.json`, and a `model.safetensors` with either `embedding.weight` (tokens x dimension), or, as model2vec
writes it, `embeddings` (rows x dimension), `mapping` (token -> row) and `weights` (one factor per token).
"""

import hashlib
from collections.abc import Sequence
from functools import cache
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer

_CHUNK = 64  # texts whose rows are gathered at once: little enough for the processor's cache
_REMEMBERED = 200_000  # spellings whose tokens are kept
_MARKS = tuple(".,;:!?…\"()«»'’")  # between spellings, as blanks are


class StaticEncoder:
    """Encodes texts by averaging the rows of a table; `name` changes whenever the weights do."""

    def __init__(
        self, tokenizer: Tokenizer, table: NDArray[np.float32], mapping: NDArray[np.int64], name: str
    ) -> None:
        """Take a table of shape (rows, dimension) and the row of every token id, shape (tokens,)."""
        if mapping.size and int(mapping.max()) >= len(table):
            raise ValueError(f"{name}: a token is mapped to row {int(mapping.max())} of a table of {len(table)} rows")
        self.name = name
        self._tokenizer = tokenizer
        self._table = table
        self._mapping = mapping
        self._remembered: dict[str, list[int]] = {}
        # A tokenizer that drops these marks may be given each spelling once, instead of every text.
        self._by_spelling = self._tokens(["a. b,c"]) == self._tokens(["a b c"])

    @classmethod
    def load(cls, folder: Path) -> "StaticEncoder":
        """Read a model folder; FileNotFoundError names the file that is missing, KeyError the tensors found."""
        weights_file, tokenizer_file = folder / "model.safetensors", folder / "tokenizer.json"
        for file in (weights_file, tokenizer_file):
            if not file.is_file():
                raise FileNotFoundError(f"{file} is missing: {folder} is not the folder of a static model")
        digest = hashlib.sha256(weights_file.read_bytes()).hexdigest()[:12]
        tokenizer = Tokenizer.from_file(str(tokenizer_file))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        table, mapping = _table(load_file(weights_file), folder)
        return cls(tokenizer, table, mapping, f"{folder.name}-{digest}")

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""
        return int(self._table.shape[1])

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row of length 1 per text, shape (n, dimension); a text with no known token gives zeros."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for start in range(0, len(texts), _CHUNK):
            self._encode_chunk(texts[start : start + _CHUNK], vectors[start : start + _CHUNK])
        return vectors

    def words(self, texts: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.int64]]:
        """Return the tokens of all texts in one list, to be compared one by one.

        Directions of length 1, shape (tokens, dimension); how much each weighs in a mean, shape (tokens,); and how
        many tokens each text has, shape (texts,). A token that the model does not know weighs nothing.
        """
        ids = self._remembered_tokens(texts) if self._by_spelling else self._tokens(texts)
        lengths = np.fromiter(map(len, ids), dtype=np.int64, count=len(ids))
        tokens = np.fromiter(chain.from_iterable(ids), dtype=np.int64, count=int(lengths.sum()))
        rows = self._table[self._mapping[tokens]]
        weights = np.linalg.norm(rows, axis=1)
        return rows / np.maximum(weights, 1e-12)[:, None], weights, lengths

    def _encode_chunk(self, texts: Sequence[str], into: NDArray[np.float32]) -> None:
        ids = self._remembered_tokens(texts) if self._by_spelling else self._tokens(texts)
        lengths = np.fromiter(map(len, ids), dtype=np.int64, count=len(ids))
        tokens = np.fromiter(chain.from_iterable(ids), dtype=np.int64, count=int(lengths.sum()))
        filled = np.flatnonzero(lengths)
        if not filled.size:
            return
        starts = np.cumsum(lengths) - lengths
        sums = np.add.reduceat(self._table[self._mapping[tokens]], starts[filled], axis=0)
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        into[filled] = sums / np.maximum(norms, 1e-12)

    def _tokens(self, texts: Sequence[str]) -> list[list[int]]:
        return [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)]

    def _remembered_tokens(self, texts: Sequence[str]) -> list[list[int]]:
        """Tokenize only the spellings not met before: most have been, and a look-up is quicker than the tokenizer."""
        remembered = self._remembered
        if len(remembered) > _REMEMBERED:
            remembered.clear()
        lines = [_spellings(text) for text in texts]
        new = [spelling for spelling in set(chain.from_iterable(lines)) if spelling not in remembered]
        remembered.update(zip(new, self._tokens(new), strict=True))
        return [list(chain.from_iterable(map(remembered.__getitem__, line))) for line in lines]


def _spellings(text: str) -> list[str]:
    for mark in _MARKS:  # a search for each is three times as quick as one look at every character
        text = text.replace(mark, " ")
    return text.split()


def _table(tensors: dict[str, NDArray[np.generic]], folder: Path) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return the rows as float32, each token's factor multiplied in, and the row of every token."""
    if "embedding.weight" in tensors:
        table = tensors["embedding.weight"].astype(np.float32)
        return table, np.arange(len(table), dtype=np.int64)
    if "embeddings" not in tensors:
        raise KeyError(f"{folder}: expected a tensor 'embedding.weight' or 'embeddings', found {sorted(tensors)}")
    table = tensors["embeddings"].astype(np.float32)
    mapping = tensors["mapping"].astype(np.int64) if "mapping" in tensors else np.arange(len(table), dtype=np.int64)
    if "weights" not in tensors:
        return table, mapping
    factors = tensors["weights"].astype(np.float32)
    shared = np.zeros(len(table), dtype=np.float32)
    shared[mapping] = factors
    if np.array_equal(shared[mapping], factors):  # tokens of one row share its factor: keep the table small
        return table * shared[:, None], mapping
    return table[mapping] * factors[:, None], np.arange(len(mapping), dtype=np.int64)


@cache
def load_static(folder: Path) -> StaticEncoder:
    """Read a model folder once for the whole process: the encoder and the re-ranking share its table."""
    return StaticEncoder.load(folder)

"""The search libraries that a user would pick instead, each set up as its own documentation shows a hybrid search."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from benchmarks.encoders import SHIPPED
from benchmarks.rivals_collection import Piece

DEPTH = 80
"""How many passages a question is answered with: as many as the product ranks."""
CANDIDATES = 1000
"""How many passages txtai fuses before it looks at their film, ten times as many from each of its two engines.

More take time and hardly change its nDCG on the dev questions.
"""

Matrix = NDArray[np.float32]


class Rival(Protocol):
    """A hybrid search over passages, in memory."""

    def add(self, passages: Sequence[Piece], vectors: Matrix | None = None) -> None:
        """Index passages, encoded by the system unless their vectors are given, shape (n, dimension)."""

    def ask(self, question: str, film: str) -> list[int]:
        """Return the numbers of the film's best passages, best first, in the order that they were added."""


class Txtai:
    """txtai: FAISS and its own BM25, scores normalised and averaged; the film is filtered by SQL, after the search."""

    def __init__(self, model: Path) -> None:
        from txtai import Embeddings

        # A static model has no transformer in it: only sentence-transformers can load it.
        method = {"method": "sentence-transformers"} if model == SHIPPED else {}
        self._index = Embeddings({"path": str(model), "hybrid": True, "content": True, "gpu": False, **method})

    def add(self, passages: Sequence[Piece], vectors: Matrix | None = None) -> None:
        """Index passages, by their vectors where given; those without a letter or digit are left out.

        A static model has no token for them, and txtai divides their vector by its length, which is zero.
        """
        rows = [
            (number, {"text": piece.text, "film": piece.film}, None)
            for number, piece in enumerate(passages)
            if any(map(str.isalnum, piece.text))
        ]
        encoder = self._index.model
        if vectors is not None:
            given = {piece.text: vector for piece, vector in zip(passages, vectors, strict=True)}
            encoder.encode = lambda texts, category=None: np.array([given[text] for text in texts])  # noqa: ARG005
        self._index.index(rows)
        if vectors is not None:
            del encoder.encode

    def ask(self, question: str, film: str) -> list[int]:
        """Return the numbers of the film's best passages, best first."""
        found = self._index.search(
            f"select id, text, score from txtai where similar(:question, {CANDIDATES}) "  # noqa: S608 numbers of ours
            f"and film = :film limit {DEPTH}",
            parameters={"question": question, "film": film},
        )
        return [int(row["id"]) for row in found]


class Haystack:
    """Haystack: its in-memory BM25 and embedding retrievers, film filtered before, joined by reciprocal rank."""

    def __init__(self, model: Path) -> None:
        from haystack import Pipeline
        from haystack.components.joiners import DocumentJoiner
        from haystack.components.retrievers.in_memory import InMemoryBM25Retriever, InMemoryEmbeddingRetriever
        from haystack.document_stores.in_memory import InMemoryDocumentStore
        from haystack.utils import ComponentDevice
        from haystack_integrations.components.embedders import sentence_transformers as embedders

        options: dict[str, Any] = {
            "model": str(model), "device": ComponentDevice.from_str("cpu"), "progress_bar": False,
        }  # fmt: skip
        self._store = InMemoryDocumentStore()
        self._embedder = embedders.SentenceTransformersDocumentEmbedder(**options)
        self._embedder.warm_up()
        self._pipeline = Pipeline()
        self._pipeline.add_component("embed", embedders.SentenceTransformersTextEmbedder(**options))
        self._pipeline.add_component("dense", InMemoryEmbeddingRetriever(self._store, top_k=DEPTH))
        self._pipeline.add_component("bm25", InMemoryBM25Retriever(self._store, top_k=DEPTH))
        self._pipeline.add_component("join", DocumentJoiner(join_mode="reciprocal_rank_fusion", top_k=DEPTH))
        self._pipeline.connect("embed.embedding", "dense.query_embedding")
        self._pipeline.connect("dense", "join")
        self._pipeline.connect("bm25", "join")

    def add(self, passages: Sequence[Piece], vectors: Matrix | None = None) -> None:
        """Index passages, by their vectors where given."""
        from haystack import Document

        rows = [
            Document(
                id=str(number), content=piece.text, meta={"film": piece.film},
                embedding=None if vectors is None else vectors[number].tolist(),
            )
            for number, piece in enumerate(passages)
        ]  # fmt: skip
        self._store.write_documents(self._embedder.run(documents=rows)["documents"] if vectors is None else rows)

    def ask(self, question: str, film: str) -> list[int]:
        """Return the numbers of the film's best passages, best first."""
        wanted = {"field": "meta.film", "operator": "==", "value": film}
        given = {
            "embed": {"text": question}, "dense": {"filters": wanted}, "bm25": {"query": question, "filters": wanted},
        }  # fmt: skip
        return [int(document.id) for document in self._pipeline.run(given)["join"]["documents"]]


RIVALS: dict[str, type[Txtai] | type[Haystack]] = {"txtai": Txtai, "Haystack": Haystack}

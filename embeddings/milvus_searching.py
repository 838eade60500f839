"""Searching the collection: by vectors, and by words with the scores of an exact search.

Milvus has a BM25 of its own, but it knows the rarity of words only within a segment, and no French: instead the
rarities come from the database, which has them exactly, and the first passages are scored again from their stems. They
are the very passages that an exact search would find: a passage's score in Milvus is never below its exact one, so that
the search goes on only until the last exact score kept is above what is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from embeddings.index import EVERYTHING, Hit
from embeddings.milvus_client import SECONDS, MilvusClient
from embeddings.milvus_collection import Collection
from embeddings.milvus_fields import dimension_of, expression
from seeds import words
from seeds.bm25 import Scorer
from seeds.matching import parse
from seeds.models import ReviewFilter
from seeds.postgres_words import Postgres
from seeds.records import Match

FARTHEST = 16_384
"""The most hits that Milvus returns."""


class Searching(Collection):
    """Finds passages in the collection."""

    def search(
        self, vectors: NDArray[np.float32], k: int, wanted: ReviewFilter = EVERYTHING
    ) -> list[list[Hit]]:
        """Return the ``k`` nearest passages for each row of ``vectors``."""
        if k <= 0:
            return [[] for _ in vectors]
        lists = self._ask("dense", list(np.asarray(vectors, dtype=np.float32)), k, expression(wanted))
        return [[Hit(id_, near) for id_, near in sorted(hits, key=_best)] for hits in lists]

    def vectors(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """Return the vectors (n, d) of passages, from the library."""
        return self._library.vectors(ids)

    def lexical(self, match: str, k: int, wanted: ReviewFilter = EVERYTHING) -> list[Match]:
        """Return the ``k`` best passages by BM25, scored exactly."""
        if k <= 0:
            return []
        fitting = parse(match)
        only = expression(wanted)
        with self._library.reading() as connection:
            dialect = connection.dialect
            assert isinstance(dialect, Postgres)  # noqa: S101 only PostgreSQL keeps an outbox
            rarities, corpus = dialect.rarities(connection, fitting)
            query: defaultdict[int, float] = defaultdict(float)
            for word in fitting.phrases():
                first, *others = word.stem.split() or [""]  # several stems are never found more often than the first
                begins = word.prefix and not others
                for stem in dialect.terms_like(connection, first) if begins else (first,):
                    query[dimension_of(stem)] += rarities[word]
        # Weights were computed for the passages' mean length of then: no score is above them by more than this.
        slack = max(1.0, corpus.mean_length / self._target().label["mean_length"]) * (1 + 1e-5)
        score = Scorer(fitting, rarities, corpus)
        known: dict[int, float | None] = {}
        limit = max(4 * k, 100)
        while True:
            hits = self._ask("words", [dict(query)], min(limit, FARTHEST), only)[0]
            fresh = [id_ for id_, _ in hits if id_ not in known]
            with self._library.reading() as connection:
                stems_of = words.stems(connection, fresh)
            known.update((i, score(stems_of[i]) if i in stems_of else None) for i in fresh)
            exact = sorted((Match(i, value) for i, value in known.items() if value is not None), key=_order)[:k]
            exhausted = len(hits) < min(limit, FARTHEST) or limit >= FARTHEST
            if exhausted or (len(exact) == k and exact[-1].score > hits[-1][1] * slack):
                return exact
            limit *= 4

    def _ask(self, field: str, data: list[Any], k: int, only: str) -> list[list[tuple[int, float]]]:
        def ask(client: MilvusClient, name: str) -> list[list[tuple[int, float]]]:
            found = client.search(
                name, data=data, anns_field=field, limit=k, filter=only, output_fields=["id"],
                search_params={"metric_type": "IP"}, timeout=SECONDS,
            )  # fmt: skip
            return [[(int(hit["id"]), float(hit["distance"])) for hit in hits] for hits in found]

        return self._of_collection(ask)


def _best(hit: tuple[int, float]) -> tuple[float, int]:
    return -hit[1], hit[0]


def _order(match: Match) -> tuple[float, int]:
    return -match.score, match.passage


"""The collection of a Milvus that holds the passages: which one serves, how it is made and asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from embeddings.index import IndexUnavailable
from embeddings.milvus_client import (
    DISK,
    SECONDS,
    DataType,
    Gone,
    MilvusClient,
    Resting,
    connect,
    let_go,
    named,
    plain,
)
from embeddings.milvus_fields import LONGEST, TEXTS
from seeds import outbox
from seeds.library import Library

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a collection holds; one with another label is of no use."""

    model: str
    dimension: int
    making: int
    passage_generation: int
    mean_length: float

    def fits(self, other: dict[str, Any]) -> bool:
        """Whether a collection with this label holds the same vectors of the same passages."""
        mine = asdict(self)
        return all(mine[name] == other.get(name) for name in mine if name != "mean_length")


class Collection:
    """What the parts of the index share: the library, the connection, and the collection that serves."""

    def __init__(self, library: Library, address: str, label: Label) -> None:
        self._library = library
        self._address = address
        self._label = label
        self.name = named(address)
        self._client: MilvusClient | None = None
        self._serving: outbox.Target | None = None
        self._missing = False

    def _of_collection(self, ask: Callable[[MilvusClient, str], _T]) -> _T:
        """Ask the collection that serves; where that is another one by now, or not loaded yet, ask again."""
        try:
            return self._call(lambda client: ask(client, self._target().name))
        except Gone:
            self._serving = None  # another process has built the index anew
        except Resting:
            self._call(lambda client: client.load_collection(self._target().name, timeout=6 * SECONDS))
        try:
            return self._call(lambda client: ask(client, self._target().name))
        except Gone:
            self._missing = True  # it was lost: made again when the index is brought in step
            raise

    def _make(self, name: str) -> None:
        """Make an empty collection with its fields and indexes."""

        def make(client: MilvusClient) -> None:
            described = json.dumps(asdict(self._label))
            schema = client.create_schema(auto_id=False, enable_dynamic_field=False, description=described)
            schema.add_field("id", DataType.INT64, is_primary=True)
            schema.add_field("dense", DataType.FLOAT_VECTOR, dim=self._label.dimension)
            schema.add_field("words", DataType.SPARSE_FLOAT_VECTOR)
            for field in TEXTS:
                schema.add_field(field, DataType.VARCHAR, max_length=4 * LONGEST)
            schema.add_field("anonymous", DataType.BOOL)
            schema.add_field("stars", DataType.DOUBLE)
            schema.add_field("length", DataType.INT64)
            client.create_collection(name, schema=schema, consistency_level="Session", timeout=SECONDS)
            indexes = client.prepare_index_params()
            indexes.add_index("dense", index_type="FLAT", metric_type="IP")
            indexes.add_index("words", index_type="SPARSE_INVERTED_INDEX", metric_type="IP")
            for field in ("film", "review", "document", "reviewer"):
                indexes.add_index(field, index_type="INVERTED")
            client.create_index(name, indexes, timeout=SECONDS)
            client.load_collection(name, timeout=6 * SECONDS)

        self._call(make)

    def _target(self) -> outbox.Target:
        """The collection that questions go to, as the database says."""
        if self._serving is None:
            with self._library.reading() as connection:
                self._serving = next((t for t in outbox.targets(connection) if t.serving), None)
        if self._serving is None:
            raise IndexUnavailable(f"{self.name}: the index has not been built yet (verbatim reindex)")
        return self._serving

    def close(self) -> None:
        """Close the connection."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def _call(self, ask: Callable[[MilvusClient], _T]) -> _T:
        """Ask Milvus; a connection that failed is made anew for the next call."""
        with plain(self.name):
            if self._client is None:
                self._client = connect(self._address)
            client = self._client
        try:
            with plain(self.name):
                return ask(client)
        except (Gone, Resting):
            raise
        except IndexUnavailable as error:
            self._client = None
            if DISK in str(error):
                let_go(self._address)
            raise

"""The index on Milvus, or on Milvus Lite in a file: one collection, told of changes through the library's outbox."""

from __future__ import annotations

from collections.abc import Iterator

from embeddings.milvus_client import SECONDS
from embeddings.milvus_collection import Label as Label
from embeddings.milvus_searching import FARTHEST, Searching
from embeddings.milvus_sending import Sending, corpus_of


class MilvusIndex(Sending, Searching):
    """The vectors of passages, and their words as sparse vectors of BM25 weights: an `index.PassageIndex`."""

    def __len__(self) -> int:
        with self._library.reading() as connection:
            return corpus_of(connection).passages

    def save(self) -> str | None:
        """Milvus keeps what it was sent."""
        return None

    def problems(self) -> list[str]:
        """Compare what Milvus holds with the database."""
        found = []
        if waiting := self.waiting():
            found.append(f"{waiting} passages wait to be sent to the index")
        with self._library.reading() as connection:
            held = {id_ for (id_,) in connection.execute("SELECT id FROM passage")}
        indexed = set(self._ids())
        if held - indexed:
            found.append(f"{len(held - indexed)} passages of the database are not in the index")
        if indexed - held:
            found.append(f"{len(indexed - held)} passages of the index are not in the database")
        return found

    def _ids(self) -> Iterator[int]:
        last = -1
        while True:
            rows = self._of_collection(
                lambda client, name, after=last: client.query(  # type: ignore[misc]
                    name, filter=f"id > {after} and id <= {after + FARTHEST}", output_fields=["id"],
                    limit=FARTHEST, timeout=6 * SECONDS,
                )
            )  # fmt: skip
            yield from (int(row["id"]) for row in rows)
            last += FARTHEST
            if not rows and last > self._last():
                return

    def _last(self) -> int:
        with self._library.reading() as connection:
            row = connection.execute("SELECT last_value FROM passage_id_seq").fetchone()
        return int(row[0])

    def state(self) -> str:
        """Say where the index is, and how far it has caught up."""
        version = self._call(lambda client: client.get_server_version(timeout=SECONDS))
        target = self._target()
        return f"index: Milvus {version}, {len(self)} passages, {self.waiting()} waiting ({self.name}, {target.name})"

"""Keeping the collection in step with the library, through its outbox."""

from __future__ import annotations

import secrets
from dataclasses import asdict
from typing import Any

from embeddings.index import Progress
from embeddings.milvus_client import SECONDS, Gone
from embeddings.milvus_collection import Collection
from embeddings.milvus_fields import row_of
from seeds import outbox
from seeds.bm25 import Corpus
from seeds.database import Connection

AT_ONCE = 1_000
"""Passages sent in one call."""
SEALED_FROM = 500
"""After so many passages sent, Milvus is asked to write them down: searching what it has not is slow."""
SEALED_AMID = 50_000
"""The same while a source is being read in: many small parts are slow to search too."""


class Sending(Collection):
    """Tells the collection what has changed, and makes it where there is none that fits."""

    _unsealed = 0

    def open(self, progress: Progress | None = None) -> list[str]:
        """Make the collection if there is none that fits, bring it in step; return what was repaired, in words."""
        repairs = []
        with self._library.reading() as connection, outbox.alone(connection, "opening", wait=True):
            serving = next((t for t in outbox.targets(connection) if t.serving), None)
            if serving is None or not self._label.fits(serving.label):
                if serving is not None:
                    repairs.append("the index was made with another model or by other rules: built again")
                self.rebuild(progress)
            elif not self._call(lambda client: client.has_collection(serving.name, timeout=SECONDS)):
                repairs.append("the index was missing: built again")
                self.rebuild(progress)
        self.catch_up(progress)
        return repairs

    def tell(self) -> None:
        """Send what waits, while the next batch is being prepared; Milvus writes it down once there is much of it."""
        self._serving = None
        if not self._missing:
            self._send(self._target().name, None, sealed_from=SEALED_AMID)

    def catch_up(self, progress: Progress | None = None) -> int:
        """Send what waits, unless another process is at it; return how many passages were sent."""
        self._serving = None
        name = self._target().name
        try:
            if not self._missing:
                return self._send(name, progress)
        except Gone:
            self._missing = True
        with self._library.reading() as connection, outbox.alone(connection, "opening") as mine:
            if mine and not self._call(lambda client: client.has_collection(name, timeout=SECONDS)):
                self.rebuild(progress)
        self._missing = False
        return self._send(self._target().name, progress)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Fill a new collection from the database, then have questions go to it; a rebuild cut short is resumed."""
        with self._library.writing() as connection:
            label = {**asdict(self._label), "mean_length": corpus_of(connection).mean_length}
            begun = [t for t in outbox.targets(connection) if not t.serving]
            fitting = next((t.name for t in begun if self._label.fits(t.label)), None)
            name = fitting or f"verbatim_{secrets.token_hex(6)}"
            if fitting is None:
                outbox.add_target(connection, name, label)
        if not self._call(lambda client: client.has_collection(name, timeout=SECONDS)):
            self._make(name)
            with self._library.writing() as connection:
                outbox.fill(connection, name)  # what was sent to one that is gone is sent again
        while self._send(name, progress):
            pass
        with self._library.writing() as connection:
            others = outbox.serve(connection, name)
        self._serving = None
        for other in others:
            self._call(lambda client, old=other: client.drop_collection(old, timeout=SECONDS))  # type: ignore[misc]

    def waiting(self) -> int:
        """Count the passages that wait to be sent."""
        with self._library.reading() as connection:
            return outbox.waiting(connection, self._target().name)

    def _send(self, name: str, progress: Progress | None, *, sealed_from: int = SEALED_FROM) -> int:
        sent = 0
        with self._library.reading() as connection, outbox.alone(connection, name) as mine:
            label = next((t.label for t in outbox.targets(connection) if t.name == name), None)
            if not mine or label is None:
                return 0
            total = outbox.waiting(connection, name)
            while entries := outbox.some(connection, name, AT_ONCE):
                rows = outbox.rows(connection, [entry.passage for entry in entries], label["making"])
                self._put(name, [row_of(row, label["mean_length"]) for row in rows],
                          sorted({entry.passage for entry in entries} - {row.id for row in rows}))  # fmt: skip
                outbox.done(connection, name, entries)
                sent += len(entries)
                if progress:
                    progress(sent, max(total, sent))
        self._unsealed += sent
        if self._unsealed >= sealed_from:
            self._call(lambda client: client.flush(name, timeout=60 * SECONDS))
            self._unsealed = 0
        return sent

    def _put(self, name: str, rows: list[dict[str, Any]], gone: list[int]) -> None:
        if gone:
            self._call(lambda client: client.delete(name, ids=gone, timeout=SECONDS))
        if rows:
            self._call(lambda client: client.upsert(name, rows, timeout=6 * SECONDS))


def corpus_of(connection: Connection) -> Corpus:
    """Return how many passages and stems there are."""
    return Corpus(*connection.execute("SELECT passages, stems FROM corpus").fetchone())

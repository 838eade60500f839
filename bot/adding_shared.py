"""Sources that the owner sends, where several processes share a library."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from bot.adding import KEY, Adding, Told
from bot.store import Store
from retrieval.engine import Engine
from seeds.readers import Options


class SharedAdding(Adding):
    """The same where several processes share a library: a source waits in its database, whoever is told what to do."""

    def __init__(self, engine: Engine, store: Store) -> None:
        super().__init__(engine)
        self._store = store

    def waits(self, key: str) -> bool:
        """Whether something can still be done with the source of a key."""
        return bool(KEY.fullmatch(key)) and bool(self._store.rows("SELECT 1 FROM incoming WHERE key = ?", key))

    def _put(self, key: str, name: str, content: bytes, film: str) -> None:
        sql = "INSERT INTO incoming (key, name, film, content, at) VALUES (?, ?, ?, ?, ?)"
        self._store.do(sql, key, name, film, content, time.time())

    def _told(self, key: str) -> Told | None:
        rows = self._store.rows("SELECT kept FROM incoming WHERE key = ?", key)
        return self.read_told(key, str(rows[0][0])) if rows and rows[0][0] is not None else None

    def _tell(self, key: str, told: Told) -> None:
        self._store.do("UPDATE incoming SET kept = ?, content = ? WHERE key = ?", json.dumps(asdict(told)), b"", key)

    def _clear(self, key: str) -> None:
        self._store.do("DELETE FROM incoming WHERE key = ?", key)

    @contextmanager
    def _waiting(self, key: str) -> Iterator[tuple[Path, Options]]:
        rows = self._store.rows("SELECT name, film, content FROM incoming WHERE key = ?", key)
        if not rows:
            raise FileNotFoundError(key)
        ((name, film, content),) = rows
        with TemporaryDirectory() as folder:  # to be read from, and gone again
            path = Path(folder, str(name))
            path.write_bytes(cast(bytes, content))
            yield path, Options(film=str(film).strip() or None)

"""The columns of a library as it changes: read in the background once they are worth it, and kept in step."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Sequence

from seeds.columns import Among, Columns, read
from seeds.database import Connection, Database
from seeds.errors import LibraryError
from seeds.models import ReviewFilter

_log = logging.getLogger(__name__)
READ_FROM = 5_000
"""From so many passages on; a smaller library is looked through by SQLite as quickly."""
READ_AFTER = 10
"""Look-ups after which the columns are read: one question alone is not worth it."""
ROOM = 64
"""Filters whose passages are remembered, dozens of bytes for each of a passage's words."""


class State:
    """The columns of one generation, and which passages the filters asked last let through."""

    def __init__(self, generation: int, columns: Columns) -> None:
        self.generation = generation
        self.columns = columns
        self._among: OrderedDict[ReviewFilter, Among | None] = OrderedDict()
        self._lock = threading.Lock()

    def among(self, connection: Connection, wanted: ReviewFilter) -> Among | None:
        """The passages that ``wanted`` lets through; None for all."""
        with self._lock:
            if wanted in self._among:
                self._among.move_to_end(wanted)
                return self._among[wanted]
        found = self.columns.among(connection, wanted)
        with self._lock:
            self._among[wanted] = found
            if len(self._among) > ROOM:
                self._among.popitem(last=False)
        return found


class KeptColumns:
    """The columns of a database: None while they are being read, and whenever the library has changed since."""

    def __init__(self, database: Database, *, read_from: int = READ_FROM, read_after: int = READ_AFTER) -> None:
        self._database = database
        self._read_from, self._read_after = read_from, read_after
        self._asked = 0
        self._state: State | None = None
        self._reading: threading.Thread | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._expected: tuple[str, ...] = ()

    def now(self, connection: Connection) -> State | None:
        """Return the columns of what is committed now; if there are none, have them read and return None."""
        state = self._state
        if state is None:
            self._asked += 1
            if self._asked < self._read_after:
                return None
        elif state.generation == _generation(connection):
            return state
        with self._lock:
            if not self._closed and (self._reading is None or not self._reading.is_alive()):
                self._reading = threading.Thread(target=self._read_quietly, name="columns", daemon=True)
                self._reading.start()
        return None

    def expect(self, expressions: Sequence[str]) -> None:
        """Have these found out ahead of those who will ask for them, of any film."""
        self._expected = tuple(expressions)

    def wait(self) -> None:
        """Wait until a reading under way is done."""
        with self._lock:
            reading = self._reading
        if reading is not None:
            reading.join()

    def close(self) -> None:
        """Give up a reading under way."""
        with self._lock:
            self._closed = True
        self.wait()

    def _read_quietly(self) -> None:
        try:
            self._read()
        except LibraryError:
            _log.exception("the library's columns could not be read; SQLite is asked instead")

    def _read(self) -> None:
        state = self._state
        with self._database.snapshot() as connection:
            generation = _generation(connection)
            (last,) = connection.execute("SELECT max(id) FROM passage").fetchone()
            if state is None and (last or 0) < self._read_from:
                self._asked = 0
                return
            for columns in read(connection, state.columns if state else None):
                if self._closed:
                    return
                if columns is not None:
                    self._state = State(generation, columns)
        for expression in self._expected:
            if (ready := self._state) is not None and not self._closed:
                ready.columns.mentioned(expression, None)


def _generation(connection: Connection) -> int:
    return int(connection.execute("SELECT value FROM meta WHERE key = 'generation'").fetchone()[0])

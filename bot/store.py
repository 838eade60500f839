"""Where the bot keeps what must outlive its process: a small SQLite file beside the library."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Protocol

from seeds.errors import LibraryError

FILE = "bot.sqlite"
VERSION = 1

FORMER = """
DROP TABLE IF EXISTS conversation;
DROP TABLE IF EXISTS picture;
DROP TABLE IF EXISTS inbox;
"""
"""What an earlier version kept without telling one bot from another."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS conversation (
    bot TEXT, chat INTEGER, json TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (bot, chat)
);
CREATE TABLE IF NOT EXISTS picture (bot TEXT, key TEXT, file TEXT NOT NULL, PRIMARY KEY (bot, key));
CREATE TABLE IF NOT EXISTS inbox (
    bot TEXT, id INTEGER, what TEXT, json TEXT, at REAL NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (bot, id, what)
);
CREATE TABLE IF NOT EXISTS reply (
    bot TEXT, chat INTEGER, message INTEGER, key TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (bot, chat, message)
);
CREATE TABLE IF NOT EXISTS asked (key TEXT PRIMARY KEY, json TEXT NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS feedback (message TEXT PRIMARY KEY, verdict TEXT, question TEXT, quotes TEXT, at REAL);
"""


class Store(Protocol):
    """Keeps what the bot remembers. Every call is short and may come from any thread; statements use ``?``."""

    def do(self, statement: str, *values: object) -> int:
        """Change something, durably; how many rows were changed."""

    def rows(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Read something."""

    def scrub(self) -> None:
        """See that nothing of what was removed stays in a file; LibraryError where that has to wait."""

    def close(self) -> None:
        """Let go of it."""


class FileStore:
    """The file of one process."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._path = folder / FILE
        self._db = sqlite3.connect(self._path, check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.execute("PRAGMA busy_timeout=5000")
        self._db.execute("PRAGMA secure_delete=ON")
        ((version,),) = self.rows("PRAGMA user_version")
        if version != VERSION:
            self._db.executescript(FORMER)
        self._db.executescript(f"{SCHEMA} PRAGMA user_version = {VERSION};")

    def scrub(self) -> None:
        """Write the file anew and empty its log: what was removed stands in neither."""
        try:
            self.rows("VACUUM")
            ((busy, _, _),) = self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError:
            busy = 1
        if busy:
            raise LibraryError(
                f"{self._path}: another process has been at work in it for too long: until it ends, what was removed "
                "can still be found there"
            )

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def do(self, statement: str, *values: object) -> int:
        """Change something, durably; how many rows were changed."""
        with self._lock, closing(self._db.execute(statement, values)) as cursor:
            return cursor.rowcount

    def rows(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Read something."""
        with self._lock, closing(self._db.execute(statement, values)) as cursor:
            return cursor.fetchall()

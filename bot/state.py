"""What the bot itself must remember over a restart: conversations, buttons, and updates not answered yet.

It is a small SQLite file beside the library, written before Telegram is told that an update was received.
A process killed at any moment finds on its return what it still owes an answer to.
"""

from __future__ import annotations

import base64
import hashlib
import sqlite3
import threading
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from retrieval.conversation import Conversation
from retrieval.question import Question
from retrieval.question_json import dumps, dumps_conversation, loads, loads_conversation

FILE = "bot.sqlite"
KEPT_DONE = 10_000
"""How many answered updates are remembered, to recognise one that Telegram hands over again."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS conversation (chat INTEGER PRIMARY KEY, json TEXT NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS asked (key TEXT PRIMARY KEY, json TEXT NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS picture (key TEXT PRIMARY KEY, file TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS feedback (message TEXT PRIMARY KEY, verdict TEXT, question TEXT, quotes TEXT, at REAL);
CREATE TABLE IF NOT EXISTS inbox (id INTEGER PRIMARY KEY, json TEXT, at REAL NOT NULL);
"""


class State:
    """The bot's own memory. Every call is short and may come from any thread."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._db = sqlite3.connect(folder / FILE, check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.execute("PRAGMA busy_timeout=5000")
        self._db.executescript(SCHEMA)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def conversation(self, chat: int) -> Conversation | None:
        """The conversation of a chat, or None; one that no longer reads is forgotten."""
        rows = self._all("SELECT json FROM conversation WHERE chat = ?", chat)
        try:
            return loads_conversation(str(rows[0][0])) if rows else None
        except (ValueError, KeyError, TypeError):
            return None

    def converse(self, chat: int, conversation: Conversation) -> None:
        """Keep the conversation of a chat."""
        self._do(
            "INSERT OR REPLACE INTO conversation VALUES (?, ?, ?)", chat, dumps_conversation(conversation), time.time()
        )

    def keep(self, question: Question) -> str:
        """Keep a question for the buttons under its answer; the same question has the same short key."""
        json = dumps(question)
        key = base64.urlsafe_b64encode(hashlib.sha256(json.encode()).digest()[:9]).decode()
        self._do("INSERT OR REPLACE INTO asked VALUES (?, ?, ?)", key, json, time.time())
        return key

    def asked(self, key: str) -> Question | None:
        """The question kept under a key, or None."""
        rows = self._all("SELECT json FROM asked WHERE key = ?", key)
        try:
            return loads(str(rows[0][0])) if rows else None
        except ValueError:
            return None

    def picture(self, key: str) -> str | None:
        """The name under which Telegram keeps a picture that was sent before."""
        rows = self._all("SELECT file FROM picture WHERE key = ?", key)
        return str(rows[0][0]) if rows else None

    def keep_picture(self, key: str, file: str) -> None:
        """Remember under which name Telegram keeps a picture."""
        self._do("INSERT OR REPLACE INTO picture VALUES (?, ?)", key, file)

    def drop_picture(self, key: str) -> None:
        """Forget a name that Telegram no longer knows."""
        self._do("DELETE FROM picture WHERE key = ?", key)

    def judge(self, message: str, verdict: str, question: str, quotes: str) -> None:
        """Keep a thumb; a second one under the same message, by the same person, takes its place."""
        self._do(
            "INSERT OR REPLACE INTO feedback VALUES (?, ?, ?, ?, ?)", message, verdict, question, quotes, time.time()
        )

    def verdicts(self) -> list[tuple[str, str, str, float]]:
        """Every verdict, with its question and quotes (JSON) and when it was given, oldest first."""
        rows = self._all("SELECT verdict, question, quotes, at FROM feedback ORDER BY at")
        return [(str(verdict), str(question), str(quotes), float(str(at))) for verdict, question, quotes, at in rows]

    def receive(self, update: int, json: str) -> bool:
        """Keep an update until it is answered; False where it was received before."""
        return self._do("INSERT OR IGNORE INTO inbox VALUES (?, ?, ?)", update, json, time.time()) == 1

    def done(self, update: int) -> None:
        """The update was answered: its text is forgotten, its number kept a while."""
        self._do("UPDATE inbox SET json = NULL WHERE id = ?", update)
        if update % 100 == 0:
            newest = "SELECT id FROM inbox WHERE json IS NULL ORDER BY at DESC LIMIT ?"
            self._do(f"DELETE FROM inbox WHERE json IS NULL AND id NOT IN ({newest})", KEPT_DONE)  # noqa: S608

    def pending(self) -> Iterable[str]:
        """The updates received and not answered, oldest first."""
        return [str(row[0]) for row in self._all("SELECT json FROM inbox WHERE json IS NOT NULL ORDER BY id")]

    def _do(self, statement: str, *values: object) -> int:
        with self._lock, closing(self._db.execute(statement, values)) as cursor:
            return cursor.rowcount

    def _all(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        with self._lock, closing(self._db.execute(statement, values)) as cursor:
            return cursor.fetchall()

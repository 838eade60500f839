"""What several processes of one bot share: what they remember, and which of them owes which answer.

An update belongs to the process that received it, for as long as that process lives: it says so every few seconds.
Once it has been silent for longer than that, another one takes over what it still owed.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import cast

from bot.owed import MOST_TRIES, Owed
from bot.store import Store
from seeds.database import Connection
from seeds.errors import LibraryUnavailable
from seeds.library import Library

SCHEMA = """
CREATE TABLE IF NOT EXISTS conversation (
    bot TEXT, chat BIGINT, json TEXT NOT NULL, at DOUBLE PRECISION NOT NULL, PRIMARY KEY (bot, chat));
CREATE TABLE IF NOT EXISTS picture (bot TEXT, key TEXT, file TEXT NOT NULL, PRIMARY KEY (bot, key));
CREATE TABLE IF NOT EXISTS inbox (
    bot TEXT, id BIGINT, what TEXT, json TEXT, at DOUBLE PRECISION NOT NULL, tries BIGINT NOT NULL DEFAULT 0,
    chat BIGINT, holder TEXT NOT NULL, until DOUBLE PRECISION NOT NULL, PRIMARY KEY (bot, id, what));
CREATE INDEX IF NOT EXISTS inbox_owed ON inbox (bot, chat, id) WHERE json IS NOT NULL;
CREATE TABLE IF NOT EXISTS reply (
    bot TEXT, chat BIGINT, message BIGINT, key TEXT NOT NULL, at DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (bot, chat, message));
CREATE TABLE IF NOT EXISTS asked (key TEXT PRIMARY KEY, json TEXT NOT NULL, at DOUBLE PRECISION NOT NULL);
CREATE TABLE IF NOT EXISTS feedback (
    message TEXT PRIMARY KEY, verdict TEXT, question TEXT, quotes TEXT, at DOUBLE PRECISION);
CREATE TABLE IF NOT EXISTS incoming (
    key TEXT PRIMARY KEY, name TEXT NOT NULL, film TEXT NOT NULL, content BYTEA NOT NULL, kept TEXT,
    at DOUBLE PRECISION NOT NULL);
"""
LEASE = 8.0
"""Seconds after which a process that has said nothing counts as gone."""
BEAT = 2.0
"""Seconds between two signs of life."""

PATIENCE = 2.0
"""Seconds after which a database that says nothing counts as lost: the event loop may be waiting for it."""

_NOW = "extract(epoch FROM clock_timestamp())::double precision"


class SharedStore:
    """The bot's tables in the library's own database: a `bot.store.Store`.

    Most calls come from the event loop, and the database may hang. ``library`` is to give up after PATIENCE; from then
    on whoever asks from the event loop is refused at once, until a call from a thread (`SharedOwed.beat`, every other
    second) has been answered.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._away = False
        with library.writing() as connection:
            for statement in SCHEMA.split(";\n"):
                if statement.strip():
                    connection.execute(statement)

    def do(self, statement: str, *values: object) -> int:
        """Change something, durably; how many rows were changed."""
        with self._answering() as connection:
            return connection.execute(statement, values).rowcount

    def rows(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Read something, or change it and read what became of it."""
        with self._answering() as connection:
            return connection.execute(statement, values).fetchall()

    def scrub(self) -> None:
        """Vacuuming, which frees what was removed, is the server's own work."""

    @contextmanager
    def _answering(self) -> Iterator[Connection]:
        if self._away and _on_event_loop():
            raise LibraryUnavailable("the library does not answer just now")
        try:
            with self._library.reading() as connection:
                yield connection
        except LibraryUnavailable:
            self._away = True
            raise
        self._away = False

    def close(self) -> None:
        """Close the library."""
        self._library.close()


class SharedOwed(Owed):
    """The updates that the processes of one bot owe answers to."""

    def __init__(self, store: Store, bot: str) -> None:
        super().__init__(store, bot)
        self._holder = secrets.token_hex(8)
        self._answered: list[int] = []

    def receive(self, update: int, what: str, json: str, chat: int | None = None) -> bool:
        """Keep an update until it is answered; False where this or another process received it before."""
        kept = (
            "INSERT INTO inbox (bot, id, what, json, at, chat, holder, until) "  # noqa: S608 our own words
            f"VALUES (?, ?, ?, ?, ?, ?, ?, {_NOW} + ?) ON CONFLICT DO NOTHING"
        )
        given = (self._bot, update, what, json, time.time(), chat, self._holder, LEASE)
        try:
            return self._store.do(kept, *given) == 1
        except LibraryUnavailable:  # taken in all the same: whoever sent it is to be told, and not left waiting
            return True

    def done(self, update: int) -> None:
        """The update was answered; where the database does not answer just now, it is crossed out later."""
        try:
            super().done(update)
        except LibraryUnavailable:
            self._answered.append(update)

    def beat(self) -> None:
        """Say that this process lives, and cross out what could not be crossed out before."""
        while self._answered:
            super().done(self._answered[-1])
            self._answered.pop()
        self._store.do(
            f"UPDATE inbox SET until = {_NOW} + ? WHERE bot = ? AND holder = ? AND json IS NOT NULL",  # noqa: S608
            LEASE, self._bot, self._holder,
        )  # fmt: skip

    def leave(self) -> None:
        """Let others take over at once what this process still owes: it is about to end."""
        with suppress(LibraryUnavailable):
            self._store.do("UPDATE inbox SET until = 0 WHERE bot = ? AND holder = ?", self._bot, self._holder)

    def again(self) -> list[str]:
        """Take over what processes that are gone still owed, oldest first, each at most MOST_TRIES times."""
        gone = f"bot = ? AND json IS NOT NULL AND until < {_NOW}"
        self._store.do(f"UPDATE inbox SET json = NULL WHERE {gone} AND tries >= ?", self._bot, MOST_TRIES)  # noqa: S608
        rows = self._store.rows(
            f"UPDATE inbox SET holder = ?, until = {_NOW} + ?, tries = tries + 1 "  # noqa: S608
            f"WHERE (bot, id, what) IN (SELECT bot, id, what FROM inbox WHERE {gone} FOR UPDATE SKIP LOCKED) "
            "RETURNING id, json",
            self._holder, LEASE, self._bot,
        )  # fmt: skip
        return [str(json) for _, json in sorted(rows, key=lambda row: cast(int, row[0]))]

    def earlier(self, update: int, chat: int) -> bool:
        """Whether an earlier update of this chat is still to be answered, by whichever process."""
        sql = "SELECT 1 FROM inbox WHERE bot = ? AND chat = ? AND id < ? AND holder <> ? AND json IS NOT NULL LIMIT 1"
        try:
            return bool(self._store.rows(sql, self._bot, chat, update, self._holder))
        except LibraryUnavailable:  # whoever asked is told so when its turn comes, which is now
            return False


def _on_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True

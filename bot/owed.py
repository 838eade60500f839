"""Updates received and not answered yet. They are written down before Telegram is told that they arrived.

A process killed at any moment finds on its return what it still owes an answer to.
"""

from __future__ import annotations

import time

from bot.store import Store

KEPT_DONE = 10_000
"""How many answered updates are remembered, to recognise one that is handed over again."""

MOST_TRIES = 3
"""An update that ends the process each time it is handled is left alone after this many returns."""


class Owed:
    """The updates of one bot on one server: each server numbers its updates by itself."""

    def __init__(self, store: Store, bot: str) -> None:
        self._store = store
        self._bot = bot

    def receive(self, update: int, what: str, json: str, chat: int | None = None) -> bool:
        """Keep an update until it is answered; False where it was received before.

        ``what`` tells it from another one of the same number: a server may begin to count again.
        """
        del chat
        kept = "INSERT INTO inbox (bot, id, what, json, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
        return self._store.do(kept, self._bot, update, what, json, time.time()) == 1

    def done(self, update: int) -> None:
        """The update was answered: its text is forgotten, its number kept a while."""
        self._store.do("UPDATE inbox SET json = NULL WHERE bot = ? AND id = ?", self._bot, update)
        if update % 100 == 0:
            newest = "SELECT id FROM inbox WHERE bot = ? AND json IS NULL ORDER BY at DESC LIMIT ?"
            old = f"DELETE FROM inbox WHERE bot = ? AND json IS NULL AND id NOT IN ({newest})"  # noqa: S608
            self._store.do(old, self._bot, self._bot, KEPT_DONE)

    def again(self) -> list[str]:
        """The updates received and not answered, oldest first, each at most MOST_TRIES times."""
        self._store.do("UPDATE inbox SET tries = tries + 1 WHERE bot = ? AND json IS NOT NULL", self._bot)
        self._store.do("UPDATE inbox SET json = NULL WHERE bot = ? AND tries > ?", self._bot, MOST_TRIES)
        rows = self._store.rows("SELECT json FROM inbox WHERE bot = ? AND json IS NOT NULL ORDER BY id", self._bot)
        return [str(json) for (json,) in rows]

    def leave(self) -> None:
        """The process is about to end; the next one asks for what is left."""

    def earlier(self, update: int, chat: int) -> bool:
        """Whether another process is still at an earlier update of this chat."""
        del update, chat
        return False

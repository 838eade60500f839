"""What readers thought of the answers, for the owner: kept only where the owner turned it on."""

from __future__ import annotations

import time

from bot.store import Store


class Verdicts:
    """Thumbs and reactions, one for each person and message; a later one takes the place of an earlier one."""

    def __init__(self, store: Store, bot: str = "") -> None:
        self._store = store
        self._bot = bot

    def shown(self, chat: int, message: int, key: str) -> None:
        """Remember which kept question a message of the bot answers, so that a reaction to it can be read."""
        self._store.do(
            "INSERT INTO reply VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (bot, chat, message) DO UPDATE SET key = excluded.key, at = excluded.at",
            self._bot, chat, message, key, time.time(),
        )

    def answered_by(self, chat: int, message: int) -> str | None:
        """The key of the question that a message of the bot answers, or None."""
        found = "SELECT key FROM reply WHERE bot = ? AND chat = ? AND message = ?"
        rows = self._store.rows(found, self._bot, chat, message)
        return str(rows[0][0]) if rows else None

    def judge(self, place: str, verdict: str, question: str, quotes: str) -> None:
        """Keep a verdict: "up" or "down", on a question and its quotes (JSON)."""
        self._store.do(
            "INSERT INTO feedback VALUES (?, ?, ?, ?, ?) ON CONFLICT (message) DO UPDATE SET "
            "verdict = excluded.verdict, question = excluded.question, quotes = excluded.quotes, at = excluded.at",
            place, verdict, question, quotes, time.time(),
        )

    def withdraw(self, place: str) -> None:
        """Forget a verdict that its giver took back."""
        self._store.do("DELETE FROM feedback WHERE message = ?", place)

    def all(self) -> list[tuple[str, str, str, float]]:
        """Every verdict, with its question and quotes (JSON) and when it was given, oldest first."""
        rows = self._store.rows("SELECT verdict, question, quotes, at FROM feedback ORDER BY at")
        return [(str(verdict), str(question), str(quotes), float(str(at))) for verdict, question, quotes, at in rows]

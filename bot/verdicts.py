"""What readers thought of the answers, for the owner: kept only where the owner turned it on.

Of a quote its review and a digest are kept, never its text: that is read from the library, and gone with it.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable

from bot.store import Store
from retrieval.answers import Quote
from retrieval.asking.quoted import find_quoted
from retrieval.words.folding import flat
from seeds.library import Library


class Verdicts:
    """Thumbs and reactions, one for each person and message; a later one takes the place of an earlier one."""

    def __init__(self, store: Store, bot: str = "") -> None:
        self._store = store
        self._bot = bot
        self._without_texts()

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

    def judge(self, place: str, verdict: str, question: str, quotes: Iterable[Quote]) -> None:
        """Keep a verdict: "up" or "down", on a question and its quotes."""
        self._store.do(
            "INSERT INTO feedback VALUES (?, ?, ?, ?, ?) ON CONFLICT (message) DO UPDATE SET "
            "verdict = excluded.verdict, question = excluded.question, quotes = excluded.quotes, at = excluded.at",
            place, verdict, question, _kept((quote.review_id, quote.text) for quote in quotes), time.time(),
        )

    def withdraw(self, place: str) -> None:
        """Forget a verdict that its giver took back."""
        self._store.do("DELETE FROM feedback WHERE message = ?", place)

    def all(self) -> list[tuple[str, str, str, float]]:
        """Every verdict, with its question and quotes (JSON) and when it was given, oldest first."""
        rows = self._store.rows("SELECT verdict, question, quotes, at FROM feedback ORDER BY at")
        return [(str(verdict), str(question), str(quotes), float(str(at))) for verdict, question, quotes, at in rows]

    def let_go(self) -> None:
        """Leave out of the questions the words whose author they ask for: they may stand in what was forgotten."""
        for message, question in self._store.rows("SELECT message, question FROM feedback"):
            text = str(question)
            if place := find_quoted(text, flat(text)):
                left = f"{text[: place[0]]}…{text[place[1] :]}"
                self._store.do("UPDATE feedback SET question = ? WHERE message = ?", left, message)

    def _without_texts(self) -> None:
        """Let go of the texts that an earlier version kept with its verdicts."""
        rows = self._store.rows("SELECT message, quotes FROM feedback WHERE quotes LIKE ?", '%"text":%')
        for message, quotes in rows:
            kept = _kept((quote["review_id"], quote["text"]) for quote in json.loads(str(quotes)))
            self._store.do("UPDATE feedback SET quotes = ? WHERE message = ?", kept, message)
        if rows:
            self._store.scrub()


def texts_of(quotes: str, library: Library | None) -> list[tuple[str, str | None]]:
    """The review of each kept quote (JSON) with its text as the library holds it, None where it does not any more."""
    found = []
    for quote in json.loads(quotes):
        held = library.passages_of(quote["review_id"]) if library is not None else []
        text = next((passage.text for passage in held if _digest(passage.text) == quote["digest"]), None)
        found.append((quote["review_id"], text))
    return found


def _kept(quotes: Iterable[tuple[str, str]]) -> str:
    return json.dumps([{"review_id": review, "digest": _digest(text)} for review, text in quotes])


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]

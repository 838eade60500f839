"""What the bot itself must remember over a restart: conversations, buttons, pictures, updates, verdicts."""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Callable, Container
from pathlib import Path
from typing import TypeVar

from bot.owed import Owed
from bot.shared import SharedOwed
from bot.store import FileStore, Store
from bot.verdicts import Verdicts
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Question
from retrieval.question_json import dumps, dumps_conversation, loads, loads_conversation

_T = TypeVar("_T")


class State:
    """The memory of one bot: ``bot`` tells it from others that share the library (another token, another server).

    ``store`` is a folder, for the file of one process, or the library's database, which several processes share.
    """

    def __init__(self, store: Path | Store, bot: str = "") -> None:
        self._store = FileStore(store) if isinstance(store, Path) else store
        self._bot = bot
        self.owed = Owed(self._store, bot) if isinstance(store, Path) else SharedOwed(self._store, bot)
        self.verdicts = Verdicts(self._store, bot)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def let_go(self, reviewers: Container[str]) -> None:
        """Something was forgotten: keep no words of reviews, and no name but those of ``reviewers``, in any file.

        Such words are those of questions that ask who wrote them; the buttons under their answers are old then.
        """
        for key, json in self._store.rows("SELECT key, json FROM asked"):
            if _tells_of(_read(loads, json), reviewers):
                self._store.do("DELETE FROM asked WHERE key = ?", key)
        for bot, chat, json in self._store.rows("SELECT bot, chat, json FROM conversation"):
            held = _read(loads_conversation, json) or Conversation()
            if _tells_of(held.last, reviewers) or _tells_of(held.pending, reviewers):
                self._store.do("DELETE FROM conversation WHERE bot = ? AND chat = ?", bot, chat)
        self.verdicts.let_go()
        self._store.scrub()

    def conversation(self, chat: int) -> Conversation | None:
        """The conversation of a chat, or None; one that no longer reads is forgotten."""
        rows = self._store.rows("SELECT json FROM conversation WHERE bot = ? AND chat = ?", self._bot, chat)
        return _read(loads_conversation, rows[0][0]) if rows else None

    def converse(self, chat: int, conversation: Conversation) -> None:
        """Keep the conversation of a chat."""
        json = dumps_conversation(conversation)
        self._store.do(
            "INSERT INTO conversation VALUES (?, ?, ?, ?) "
            "ON CONFLICT (bot, chat) DO UPDATE SET json = excluded.json, at = excluded.at",
            self._bot, chat, json, time.time(),
        )  # fmt: skip

    def move(self, chat: int, into: int) -> None:
        """A group has become another chat: its conversation goes with it."""
        conversation = self.conversation(chat)
        if conversation is not None:
            self.converse(into, conversation)
            self._store.do("DELETE FROM conversation WHERE bot = ? AND chat = ?", self._bot, chat)

    def keep(self, question: Question) -> str:
        """Keep a question for the buttons under its answer; the same question has the same short key."""
        json = dumps(question)
        key = base64.urlsafe_b64encode(hashlib.sha256(json.encode()).digest()[:9]).decode()
        self._store.do("INSERT INTO asked VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING", key, json, time.time())
        return key

    def asked(self, key: str) -> Question | None:
        """The question kept under a key, or None."""
        rows = self._store.rows("SELECT json FROM asked WHERE key = ?", key)
        return _read(loads, rows[0][0]) if rows else None

    def picture(self, key: str) -> str | None:
        """The name under which Telegram keeps a picture that was sent before."""
        rows = self._store.rows("SELECT file FROM picture WHERE bot = ? AND key = ?", self._bot, key)
        return str(rows[0][0]) if rows else None

    def keep_picture(self, key: str, file: str) -> None:
        """Remember under which name Telegram keeps a picture."""
        self._store.do(
            "INSERT INTO picture VALUES (?, ?, ?) ON CONFLICT (bot, key) DO UPDATE SET file = excluded.file",
            self._bot, key, file,
        )  # fmt: skip

    def drop_picture(self, key: str) -> None:
        """Forget a name that Telegram no longer knows."""
        self._store.do("DELETE FROM picture WHERE bot = ? AND key = ?", self._bot, key)


def _read(read: Callable[[str], _T], json: object) -> _T | None:
    try:
        return read(str(json))
    except (ValueError, KeyError, TypeError):
        return None


def _tells_of(question: Question | None, reviewers: Container[str]) -> bool:
    """Whether a kept question holds words that it asks the author of, or names a reviewer who is not held."""
    if question is None:
        return False
    return question.intent is Intent.QUOTED or any(name not in reviewers for name in question.filters.reviewers)

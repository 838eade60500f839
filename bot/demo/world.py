"""People, chats, messages and updates: the world the bot believes it is in."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

ME: Json = {
    "id": 4242, "is_bot": True, "first_name": "Verbatim", "username": "verbatim_demo_bot",
    "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True,
}  # fmt: skip


UNASKED = {"message_reaction", "message_reaction_count", "chat_member"}
"""Kinds of updates that come only to a bot that asks for them."""


def person(number: int = 1, *, language: str | None = "fr", name: str = "Camille") -> Json:
    """A user, as updates describe one."""
    user: Json = {"id": number, "is_bot": False, "first_name": name}
    return {**user, "language_code": language} if language else user


@dataclass
class World:
    """Everything the server knows. Not thread safe: it lives on the server's event loop."""

    updates: list[Json] = field(default_factory=list)
    messages: dict[int, dict[int, Json]] = field(default_factory=lambda: defaultdict(dict))
    sent: list[Json] = field(default_factory=list)
    edits: list[Json] = field(default_factory=list)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    set_up: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    moved: dict[int, int] = field(default_factory=dict)
    allowed: set[str] | None = None
    open_callbacks: set[str] = field(default_factory=set)
    open_inline: set[str] = field(default_factory=set)
    answers: dict[str, Json] = field(default_factory=dict)
    version: int = 0

    def asked_for(self, kinds: list[str] | None) -> None:
        """The bot says which kinds of updates it wants from now on; nothing said leaves that as it was."""
        if kinds is not None:
            self.allowed = set(kinds) or None

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)
        self._update_numbers = itertools.count(1000)
        self._waiting: list[asyncio.Future[None]] = []

    # What people do.

    def say(self, text: str, user: Json | None = None, chat: Json | None = None, **more: Any) -> Json:
        """Somebody writes a text; what comes back is the message, as the bot will read it."""
        message = self.post(user, chat, text=text, **more)
        if text.startswith("/"):
            command = text.split()[0]
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(command)}]
        self.feed("message", message)
        return message

    def post(self, user: Json | None = None, chat: Json | None = None, **content: Any) -> Json:
        """A message that stands in a chat; nothing is told to the bot yet."""
        user = user or person()
        chat = chat or {"id": user["id"], "type": "private", "first_name": user["first_name"]}
        message = {"message_id": self.number(), "date": int(time.time()), "chat": chat, "from": user, **content}
        self.messages[chat["id"]][message["message_id"]] = message
        return message

    def press(self, message: Json, data: str, user: Json | None = None) -> str:
        """Somebody taps a button; what comes back is the number of the callback query."""
        query = str(self.number())
        self.open_callbacks.add(query)
        self.feed("callback_query", {"id": query, "from": user or person(), "message": message,
                                     "chat_instance": "1", "data": data})  # fmt: skip
        return query

    def type_inline(self, text: str, user: Json | None = None, offset: str = "") -> str:
        """Somebody types after the bot's name; what comes back is the number of the inline query."""
        query = str(self.number())
        self.open_inline.add(query)
        self.feed("inline_query", {"id": query, "from": user or person(), "query": text, "offset": offset,
                                   "chat_type": "sender"})  # fmt: skip
        return query

    def react(self, message: Json, *emojis: str, user: Json | None = None) -> int:
        """Somebody reacts to a message; no emoji takes a reaction back."""
        given = [{"type": "emoji", "emoji": emoji} for emoji in emojis]
        return self.feed("message_reaction", {
            "chat": message["chat"], "message_id": message["message_id"], "user": user or person(),
            "date": int(time.time()), "old_reaction": [], "new_reaction": given,
        })  # fmt: skip

    def feed(self, kind: str, content: Json) -> int:
        """Put an update in line for the bot, if it is of a kind that the bot asked for."""
        number = next(self._update_numbers)
        if kind not in self.allowed if self.allowed is not None else kind in UNASKED:
            return number
        self.updates.append({"update_id": number, kind: content})
        self.changed()
        return number

    # What the server does.

    def number(self) -> int:
        """A number that nothing else has."""
        return next(self._numbers)

    def changed(self) -> None:
        """Wake whoever waits for something to happen."""
        self.version += 1
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, happened: Callable[[], Any], seconds: float = 20.0) -> Any:
        """Wait until ``happened()`` is true, and give back what it returned."""
        async with asyncio.timeout(seconds):
            while not (result := happened()):
                future = asyncio.get_running_loop().create_future()
                self._waiting.append(future)
                await future
        return result

    def replies_to(self, message: Json) -> list[Json]:
        """The messages by which the bot answered this one."""
        number, chat = message["message_id"], message["chat"]["id"]
        return [
            reply for reply in self.sent
            if reply["chat"]["id"] == chat and reply.get("reply_to_message", {}).get("message_id") == number
        ]  # fmt: skip

"""Saying something to the bot, and tapping what it offers."""

from __future__ import annotations

from typing import Any

from bot.demo.server import Server
from bot.demo.world import Json, person

ENGLISH = person(2, language="en-GB", name="Sam")
GROUP: Json = {"id": -100, "type": "supergroup", "title": "Cinéma"}


async def answered(server: Server, text: str, user: Json | None = None, **more: Any) -> Json:
    """The one reply to a text."""
    message = server.world.say(text, user, **more)
    (reply,) = await server.world.until(lambda: server.world.replies_to(message))
    return dict(reply)


def buttons(message: Json) -> dict[str, str]:
    """The buttons of a message: what they say, and what they send."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button["callback_data"] for row in rows for button in row}


async def tapped(server: Server, message: Json, data: str, user: Json | None = None) -> Json:
    """The message after a tap on one of its buttons."""
    before = len(server.world.edits)
    server.world.press(message, data, user)
    await server.world.until(lambda: len(server.world.edits) > before)
    return dict(server.world.edits[-1])

"""A document that an admin sent: fetched where it is small enough, and told what stands in it."""

from __future__ import annotations

from telegram import Document, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.adding import Look
from bot.phrases import Words
from bot.render.text import one_line
from bot.report import reasons
from bot.telegram.taps import OWNER

LARGEST = 20 * 1024 * 1024
"""Bytes that the Bot API hands over at most; a larger document is refused before it is asked for."""

NAMED = 5
"""Films, and reasons for what is left out, that are told."""


async def fetched(document: Document) -> bytes | None:
    """What is in a document; None where it is too large, which is known before it is fetched."""
    if (document.file_size or 0) > LARGEST:
        return None
    try:
        file = await document.get_file()
    except BadRequest as error:
        if "too big" in error.message.lower():
            return None
        raise
    return bytes(await file.download_as_bytearray()) if (file.file_size or 0) <= LARGEST else None


def told(look: Look, words: Words) -> str:
    """How many reviews of which films were read, and what is left out and why."""
    name = one_line(look.name)
    if not look.reviews:
        lines = [words.say("owner.nothing", name=name)]
    else:
        titles = words.listing(one_line(title) for title in look.films[:NAMED])
        films = words.say("owner.films", len(look.films), titles=titles)
        lines = [words.say("owner.found", look.reviews, name=name), films]
    if look.skipped:
        why = [f"• {one_line(line, 200)}" for line in reasons(look.skipped)[:NAMED]]
        lines += [words.say("owner.skipped", len(look.skipped)), *why]
    return "\n".join(lines)


def row(words: Words, key: str, *actions: str) -> InlineKeyboardMarkup:
    """Buttons for what can be done with the source of a key."""
    buttons = [
        InlineKeyboardButton(words.say(f"owner.{action}"), callback_data=f"{OWNER}{action}.{key}") for action in actions
    ]
    return InlineKeyboardMarkup([buttons])

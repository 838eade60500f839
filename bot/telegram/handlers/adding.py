"""For the owner: a document, or ``/add Film`` in reply to a text, is read, shown, confirmed, and can be removed."""

from __future__ import annotations

from contextlib import suppress

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.error import BadRequest

from bot.adding import Adding, Look
from bot.phrases import Words, words_for
from bot.render.html import escape
from bot.render.text import one_line
from bot.report import reasons
from bot.telegram.desk import Desk
from bot.telegram.handlers.tapping import edit
from bot.telegram.language import language_of
from bot.telegram.sending import reply
from bot.telegram.typing import Context
from seeds.readers import ReadError

LARGEST = 20 * 1024 * 1024
"""Bytes that the Bot API hands over at most; a larger document is refused before it is asked for."""

NAMED = 5
PREFIX = "own."


class Owner:
    """Reads what admins send into the library."""

    def __init__(self, desk: Desk, adding: Adding, admins: frozenset[int]) -> None:
        self._desk = desk
        self._adding = adding
        self._admins = admins

    async def document(self, update: Update, _: Context) -> None:
        """A document in a private chat; its caption may name the film."""
        message = update.effective_message
        if message is None or message.document is None or not await self._allowed(update, message):
            return
        words = _words(update)
        if (message.document.file_size or 0) > LARGEST:
            await reply(message, [escape(words.say("owner.too_big"))])
            return
        file = await message.document.get_file()
        content = bytes(await file.download_as_bytearray())
        film = (message.caption or "").removeprefix("/add").strip() or None
        await self._look(message, message.document.file_name or "document.txt", content, film, words)

    async def add(self, update: Update, _: Context) -> None:
        """``/add Film`` in reply to a text, or followed by the text on the next lines."""
        message = update.effective_message
        if message is None or not await self._allowed(update, message):
            return
        words = _words(update)
        film, *below = (message.text or "").split("\n")
        replied = message.reply_to_message
        text = "\n".join(below).strip() or ((replied.text or replied.caption or "") if replied else "")
        title = " ".join(film.split()[1:])
        if not title or not text.strip():
            await reply(message, [escape(words.say("owner.add_how"))])
            return
        name = f"telegram-{message.date:%Y-%m-%d}-{message.message_id}.txt"
        await self._look(message, name, text.encode("utf-8", "replace"), title, words)

    async def tapped(self, update: Update, _: Context) -> None:
        """Confirmed, cancelled, or taken out again."""
        query = update.callback_query
        if query is None or not isinstance(query.message, Message):
            return
        with suppress(BadRequest):
            await query.answer()
        if query.from_user.id not in self._admins:
            return
        words = _words(update)
        action, key = (query.data or "").removeprefix(PREFIX).split(".", 1)
        try:
            text, buttons = await self._done(action, key, words)
        except FileNotFoundError:
            text, buttons = words.say("telegram.stale"), None
        except ReadError as error:
            text, buttons = words.say("owner.unreadable", why=str(error)), None
        await edit(query.message, escape(text), buttons)

    async def _done(self, action: str, key: str, words: Words) -> tuple[str, InlineKeyboardMarkup | None]:
        if action == "add":
            name, added = await self._desk.work(self._adding.keep, key)
            return words.say("owner.added", added.added + added.changed, name=name), _row(words, key, "remove")
        if action == "remove":
            return words.say("owner.removed", await self._desk.work(self._adding.remove, key)), None
        await self._desk.work(self._adding.drop, key)
        return words.say("owner.cancelled"), None

    async def _look(self, message: Message, name: str, content: bytes, film: str | None, words: Words) -> None:
        key = await self._desk.work(self._adding.receive, name, content, film)
        try:
            look = await self._desk.work(self._adding.look, key)
        except ReadError as error:
            await self._desk.work(self._adding.drop, key)
            await reply(message, [escape(words.say("owner.unreadable", why=one_line(str(error), 300)))])
            return
        buttons = _row(words, key, "add", "cancel") if look.reviews else None
        await reply(message, [escape(_told(look, words))], buttons)

    async def _allowed(self, update: Update, message: Message) -> bool:
        user = update.effective_user
        if user is not None and user.id in self._admins:
            return True
        await reply(message, [escape(_words(update).say("owner.only_admins"))])
        return False


def _told(look: Look, words: Words) -> str:
    name = one_line(look.name)
    if not look.reviews:
        lines = [words.say("owner.nothing", name=name)]
    else:
        titles = words.listing(one_line(title) for title in look.films[:NAMED])
        lines = [words.say("owner.found", look.reviews, name=name), words.say("owner.films", titles=titles)]
    if look.skipped:
        told = [f"• {one_line(line, 200)}" for line in reasons(look.skipped)[:NAMED]]
        lines += [words.say("owner.skipped", len(look.skipped)), *told]
    return "\n".join(lines)


def _row(words: Words, key: str, *actions: str) -> InlineKeyboardMarkup:
    buttons = [
        InlineKeyboardButton(words.say(f"owner.{action}"), callback_data=f"{PREFIX}{action}.{key}")
        for action in actions
    ]
    return InlineKeyboardMarkup([buttons])


def _words(update: Update) -> Words:
    return words_for(language_of(update.effective_user))

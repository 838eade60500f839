"""For the owner: a document, or ``/add Film`` in reply to a text, is read, shown, confirmed, and can be removed."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from telegram import InlineKeyboardMarkup, Message, Update
from telegram.ext.filters import MessageFilter

from bot.adding import Adding
from bot.phrases import Words, words_for
from bot.render.html import escape
from bot.render.text import one_line
from bot.telegram.addressed import said
from bot.telegram.desk import Desk
from bot.telegram.editing import edit
from bot.telegram.handlers.sources import fetched, row, told
from bot.telegram.language import language_of
from bot.telegram.sending import reply
from bot.telegram.taps import OWNER
from bot.telegram.typing import Context
from seeds.readers import ReadError

SOON = timedelta(minutes=2)
"""How long after ``/add Film`` forwarded texts are taken to be about that film."""

_COMMAND = re.compile(r"^/add(?:@\w+)?(?:\s+|$)", re.IGNORECASE)


class Owner:
    """Reads what admins send into the library."""

    def __init__(self, desk: Desk, adding: Adding, admins: frozenset[int]) -> None:
        self._desk = desk
        self._adding = adding
        self._admins = admins
        self._expected: dict[int, tuple[str, datetime]] = {}

    async def document(self, update: Update, _: Context) -> None:
        """A document in a private chat; its caption may name the film."""
        message = update.effective_message
        if message is None or message.document is None or not await self._allowed(update, message):
            return
        words = _words(update)
        content = await fetched(message.document)
        if content is None:
            await reply(message, [escape(words.say("owner.too_big"))])
            return
        film = _COMMAND.sub("", message.caption or "").strip() or None
        await self._look(message, message.document.file_name or "document.txt", content, film, words)

    async def add(self, update: Update, _: Context) -> None:
        """``/add Film`` in reply to a text, or followed by the text on the next lines."""
        message = update.effective_message
        if message is None or not await self._allowed(update, message):
            return
        words = _words(update)
        film, *below = (message.text or "").split("\n")
        replied = message.reply_to_message
        text = "\n".join(below).strip() or (said(replied) if replied else "")
        title = " ".join(film.split()[1:])
        if not title:
            await reply(message, [escape(words.say("owner.add_how"))])
            return
        if not text.strip():
            self._expected[message.chat_id] = (title, message.date)
            await reply(message, [escape(words.say("owner.add_next", film=title))])
            return
        await self._text(message, text, title, words)

    def expects(self, message: Message) -> bool:
        """Whether ``/add Film`` announced a forwarded text, as the comment of a forward comes before it."""
        announced = self._expected.get(message.chat_id)
        return announced is not None and message.date - announced[1] <= SOON

    async def forwarded(self, update: Update, _: Context) -> None:
        """A text that was announced."""
        message = update.effective_message
        if message is not None and message.chat_id in self._expected:
            await self._text(message, said(message), self._expected[message.chat_id][0], _words(update))

    async def _text(self, message: Message, text: str, title: str, words: Words) -> None:
        name = f"telegram-{message.date:%Y-%m-%d}-{message.message_id}.txt"
        await self._look(message, name, text.encode("utf-8", "replace"), title, words)

    async def tapped(self, update: Update, _: Context) -> None:
        """Confirmed, cancelled, or taken out again."""
        query = update.callback_query
        if query is None or not isinstance(query.message, Message) or query.from_user.id not in self._admins:
            return
        words = _words(update)
        action, key = (query.data or "").removeprefix(OWNER).split(".", 1)
        try:
            text, buttons = await self._done(action, key, words)
        except FileNotFoundError:
            return  # done before: the tap was answered with a word on that
        except ReadError as error:
            text, buttons = words.say("owner.unreadable", why=str(error)), None
        await edit(query.message, escape(text), buttons)

    async def _done(self, action: str, key: str, words: Words) -> tuple[str, InlineKeyboardMarkup | None]:
        if action == "add":
            kept = await self._desk.work(self._adding.keep, key)
            text = words.say("owner.added", kept.added, name=kept.name)
            if kept.already:
                text += f" {words.say('owner.already', kept.already)}"
            return text, row(words, key, "remove")
        if action == "remove":
            removed = await self._desk.work(self._adding.remove, key)
            await self._desk.work(self._desk.state.let_go, await self._desk.work(self._adding.reviewers))
            return words.say("owner.removed", removed), None
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
        buttons = row(words, key, "add", "cancel") if look.reviews else None
        await reply(message, [escape(told(look, words))], buttons)

    async def _allowed(self, update: Update, message: Message) -> bool:
        user = update.effective_user
        if user is not None and user.id in self._admins:
            return True
        await reply(message, [escape(_words(update).say("owner.only_admins"))])
        return False


class Announced(MessageFilter):
    """A forwarded text that ``/add Film`` announced."""

    def __init__(self, owner: Owner) -> None:
        super().__init__()
        self._owner = owner

    def filter(self, message: Message) -> bool:
        """Whether it is one."""
        return message.forward_origin is not None and bool(said(message)) and self._owner.expects(message)


def _words(update: Update) -> Words:
    return words_for(language_of(update.effective_user))

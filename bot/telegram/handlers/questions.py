"""A question in, quotes out."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from telegram import Message, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.render.html import messages
from bot.telegram import pictures
from bot.telegram.addressed import without_name
from bot.telegram.desk import Desk
from bot.telegram.handlers.verdicts import Judging
from bot.telegram.language import language_of
from bot.telegram.sending import reply, topic
from bot.telegram.typing import Context
from bot.telegram.views import keyboard
from retrieval.answers import Answer
from retrieval.question import Language, Question

SLOW = 0.7
"""Seconds after which an answer still being looked for is announced by "typing"."""

CROWD = 16
"""Where more than so many wait, nobody is told "typing": it would only make all of them wait longer."""


class Questions:
    """Answers free text, and whatever else is a question in the end."""

    def __init__(self, desk: Desk, judging: Judging) -> None:
        self._desk = desk
        self._judging = judging

    async def asked(self, update: Update, _: Context) -> None:
        """A text for the bot; where its words are of no language, the person's app tells it."""
        if (message := update.effective_message) is not None:
            await self.answer(message, without_name(message), language_of(update.effective_user))

    async def answer(self, message: Message, question: str | Question, language: Language | None = None) -> None:
        """Find, prove, send, remember."""
        typing = asyncio.create_task(self._typing(message))
        try:
            answer = await self._desk.ask(message.chat_id, question, language=language)
        finally:
            typing.cancel()
        await self.send(message, answer)

    async def send(self, message: Message, answer: Answer) -> None:
        """Send an answer with its buttons, and remember that it was shown."""
        drawn = pictures.pictured(answer)
        sent = await pictures.send(message, drawn, self._desk) if drawn is not None else None
        if sent is None:
            sent = await reply(message, messages(answer), keyboard(answer, self._desk))
        if sent is not None:
            self._judging.shown(sent, answer)
        await self._desk.shown(message.chat_id, answer)

    async def _typing(self, message: Message) -> None:
        await asyncio.sleep(SLOW)
        if self._desk.waiting <= CROWD:
            with suppress(TelegramError):
                bot = message.get_bot()
                await bot.send_chat_action(message.chat_id, ChatAction.TYPING, message_thread_id=topic(message))

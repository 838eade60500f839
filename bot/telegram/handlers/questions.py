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
from bot.telegram.sending import reply
from bot.telegram.typing import Context
from bot.telegram.views import keyboard
from retrieval.answers import Answer
from retrieval.question import Language, Question

SLOW = 0.7
"""Seconds after which an answer still being looked for is announced by "typing"."""


class Questions:
    """Answers free text, and whatever else is a question in the end."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def asked(self, update: Update, _: Context) -> None:
        """A text for the bot."""
        if (message := update.effective_message) is not None:
            await self.answer(message, without_name(message))

    async def answer(self, message: Message, question: str | Question, language: Language | None = None) -> None:
        """Find, prove, send, remember."""
        typing = asyncio.create_task(_typing(message))
        try:
            answer = await self._desk.ask(message.chat_id, question, language=language)
        finally:
            typing.cancel()
        await self.send(message, answer)

    async def send(self, message: Message, answer: Answer) -> None:
        """Send an answer with its buttons, and remember that it was shown."""
        drawn = pictures.pictured(answer)
        if drawn is None or await pictures.send(message, drawn, self._desk) is None:
            await reply(message, messages(answer), keyboard(answer, self._desk))
        await self._desk.shown(message.chat_id, answer)


async def _typing(message: Message) -> None:
    await asyncio.sleep(SLOW)
    with suppress(TelegramError):
        await message.get_bot().send_chat_action(message.chat_id, ChatAction.TYPING)

"""A question in, quotes out."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from telegram import Message, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.render.html import messages
from bot.telegram.desk import Desk
from bot.telegram.sending import reply
from bot.telegram.typing import Context

SLOW = 0.7
"""Seconds after which an answer still being looked for is announced by "typing"."""


class Questions:
    """Answers free text."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def asked(self, update: Update, _: Context) -> None:
        """A message in a private chat."""
        message = update.effective_message
        if message is not None:
            await self.answer(message, message.text or "")

    async def answer(self, message: Message, text: str) -> None:
        """Find, prove, send, remember."""
        typing = asyncio.create_task(_typing(message))
        try:
            answer = await self._desk.ask(message.chat_id, text)
        finally:
            typing.cancel()
        await reply(message, messages(answer))
        await self._desk.shown(message.chat_id, answer)


async def _typing(message: Message) -> None:
    await asyncio.sleep(SLOW)
    with suppress(TelegramError):
        await message.get_bot().send_chat_action(message.chat_id, ChatAction.TYPING)

"""Updates are written down before Telegram may forget them, and crossed out once answered.

Telegram considers an update received as soon as the next one is asked for (or the webhook answered), which
is before it is answered. Kept here in between, it survives a killed process; its number, kept longer, tells
one that is handed over twice.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import Awaitable, Coroutine
from typing import Any

from telegram import Bot, Update
from telegram.ext import BaseUpdateProcessor

from bot.state import State
from bot.telegram.pace import Pace

log = logging.getLogger(__name__)


class Inbox(asyncio.Queue[object]):
    """The queue between Telegram and the handlers, backed by the bot's memory."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state

    async def put(self, item: object) -> None:
        """Take an update in; one that was taken before is left out."""
        if isinstance(item, Update) and not self._state.receive(item.update_id, item.to_json()):
            return
        await super().put(item)

    async def replay(self, bot: Bot) -> int:
        """Take in again what was received and never answered; how many there were."""
        pending = [Update.de_json(json.loads(text), bot) for text in self._state.pending()]
        for update in pending:
            await super().put(update)
        return len(pending)


class InTurn(BaseUpdateProcessor):
    """Handles many chats at once and each chat in its own order, then crosses the update out."""

    def __init__(self, state: State, at_once: int = 10_000, pace: Pace | None = None) -> None:
        # Those that wait cost nothing: what is limited is the work, at the desk.
        super().__init__(at_once)
        self._state = state
        self._pace = pace or Pace()
        self._leaving = asyncio.Event()
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._waiting: defaultdict[int, int] = defaultdict(int)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for the chat's turn, handle the update, and cross it out."""
        chat = update.effective_chat if isinstance(update, Update) else None
        key = chat.id if chat else 0
        user = update.effective_user if isinstance(update, Update) else None
        wait = self._pace.wait(user.id) if user is not None else 0.0
        if wait and await self._left_within(wait):
            # Still written down: it is answered after the restart.
            if isinstance(coroutine, Coroutine):
                coroutine.close()
            return
        if key:
            await self._one_at_a_time(key, coroutine)
        else:
            await coroutine
        if isinstance(update, Update):
            self._state.done(update.update_id)

    def leave(self) -> None:
        """Stop waiting for those whose turn is later: the process is about to end."""
        self._leaving.set()

    async def _left_within(self, seconds: float) -> bool:
        """Wait, and tell whether that was cut short by the end of the process."""
        try:
            async with asyncio.timeout(seconds):
                await self._leaving.wait()
        except TimeoutError:
            return False
        return True

    async def _one_at_a_time(self, key: int, coroutine: Awaitable[Any]) -> None:
        self._waiting[key] += 1
        try:
            async with self._turns[key]:
                await coroutine
        finally:
            self._waiting[key] -= 1
            if not self._waiting[key]:
                del self._waiting[key], self._turns[key]

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to free."""

"""Many chats at once, each in its own order; nobody waits for somebody else's flood."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.owed import Owed
from bot.telegram.pace import Pace
from seeds.errors import LibraryUnavailable

ELSEWHERE = 0.1
"""Seconds between two looks at what another process is doing for the same chat."""

First = Callable[[Update], Awaitable[object]]
"""What is done with an update before its turn."""


class InTurn(BaseUpdateProcessor):
    """Handles each update when its turn has come, then crosses it out."""

    def __init__(self, owed: Owed, at_once: int = 10_000, pace: Pace | None = None, first: First | None = None) -> None:
        # Those that wait cost nothing: what is limited is the work, at the desk.
        super().__init__(at_once)
        self._owed = owed
        self._pace = pace or Pace()
        self._first = first
        self._leaving = asyncio.Event()
        self._under_way: set[asyncio.Task[Any]] = set()
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._waiting: defaultdict[int, int] = defaultdict(int)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for the chat's turn, handle the update, and cross it out."""
        if not isinstance(update, Update):
            await coroutine
            return
        task = asyncio.current_task()
        if task is not None:
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        # Begun now, and not waited for: the update keeps its place among those of its chat.
        first = asyncio.ensure_future(self._first(update)) if self._first is not None else None
        wait = self._pace.wait(person) if (person := hurried(update)) is not None else 0.0
        chat = update.effective_chat
        handled = self._handled(update, first, coroutine)
        if (wait and await self._left_within(wait)) or not await self._done(chat.id if chat else None, handled):
            handled.close()
            # Still written down: it is answered after the restart.
            if isinstance(coroutine, Coroutine):
                coroutine.close()
            return
        self._owed.done(update.update_id)

    async def _handled(self, update: Update, first: Awaitable[object] | None, coroutine: Awaitable[Any]) -> None:
        if first is not None:
            with suppress(LibraryUnavailable):  # the handler meets it too, and says so
                await first
        await self._elsewhere(update)
        await coroutine

    def leave(self) -> None:
        """Stop waiting for those whose turn is later: the process is about to end."""
        self._leaving.set()

    async def abandon(self) -> None:
        """Break off what is under way: none of it counts as answered."""
        broken_off = list(self._under_way)
        for task in broken_off:
            task.cancel()
        await asyncio.gather(*broken_off, return_exceptions=True)

    async def _elsewhere(self, update: Update) -> None:
        """Wait until no other process is at an earlier update of this chat."""
        chat = update.effective_chat
        while chat is not None and not self._leaving.is_set() and self._owed.earlier(update.update_id, chat.id):
            await asyncio.sleep(ELSEWHERE)

    async def _left_within(self, seconds: float) -> bool:
        """Wait, and tell whether that was cut short by the end of the process."""
        try:
            async with asyncio.timeout(seconds):
                await self._leaving.wait()
        except TimeoutError:
            return False
        return True

    async def _done(self, key: int | None, coroutine: Awaitable[Any]) -> bool:
        """Handle an update when its chat has no other one; False where the process ends before that."""
        if key is None:
            await coroutine
            return True
        self._waiting[key] += 1
        try:
            waited = self._turns[key].locked()
            async with self._turns[key]:
                if waited and self._leaving.is_set():
                    return False
                await coroutine
                return True
        finally:
            self._waiting[key] -= 1
            if not self._waiting[key]:
                del self._waiting[key], self._turns[key]

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to free."""


def hurried(update: Update) -> int | None:
    """Whose pace an update counts for: the person, or the group or channel that speaks through one.

    None for what is typed inline: there only the last words are looked for, so that nobody can hurry.
    """
    if update.inline_query is not None:
        return None
    message = update.message
    if message is not None and message.sender_chat is not None:
        return message.sender_chat.id
    return update.effective_user.id if update.effective_user is not None else None

"""Where a question is answered: off the event loop, a few at a time, with the chat's conversation."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import ParamSpec, TypeVar

from bot.asking import Asking
from bot.state import State
from bot.telegram.metrics import Metrics
from retrieval.answers import Answer, ClarifyAnswer, NoAnswer
from retrieval.followups.conversation import Conversation
from retrieval.question import Language, Question
from seeds.errors import LibraryUnavailable

P = ParamSpec("P")
T = TypeVar("T")


class Desk:
    """The engine and the bot's memory, for handlers to use from the event loop."""

    def __init__(
        self, engine: Asking, state: State, seats: int = 4, *, feedback: bool = False, metrics: Metrics | None = None
    ) -> None:
        self.engine = engine
        self.state = state
        self.feedback = feedback
        self.metrics = metrics or Metrics()
        self._seats = asyncio.Semaphore(seats)
        self._locks: dict[str, asyncio.Lock] = {}
        self.waiting = 0
        """How many wait for something slow, or have it done."""

    async def work(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run something slow in a thread, when a seat is free."""
        self.waiting += 1
        try:
            async with self._seats:
                return await asyncio.to_thread(function, *args, **kwargs)
        finally:
            self.waiting -= 1

    @asynccontextmanager
    async def alone(self, key: str) -> AsyncIterator[None]:
        """Do something that nobody else does for the same key meanwhile."""
        lock = self._locks.setdefault(key, asyncio.Lock())
        try:
            async with lock:
                yield
        finally:
            if not lock.locked():
                self._locks.pop(key, None)

    async def ask(
        self, chat: int, question: str | Question, *, language: Language | None = None, limit: int = 3
    ) -> Answer:
        """The answer to a question asked in a chat, every quote of it proven just now."""
        conversation = self.state.conversation(chat)
        began = time.perf_counter()
        answer = await self.work(self._proven, question, conversation, language, limit)
        reason = answer.reason.value if isinstance(answer, NoAnswer | ClarifyAnswer) else None
        self.metrics.answered(answer.kind.value, reason, time.perf_counter() - began)
        return answer

    async def look(self, chat: int, question: Question) -> Answer:
        """The answer that was shown to a kept question: found again, and not counted as another one."""
        return await self.work(self._proven, question, self.state.conversation(chat), None, question.limit)

    def _proven(
        self, question: str | Question, conversation: Conversation | None, language: Language | None, limit: int
    ) -> Answer:
        answer = self.engine.answer(question, conversation, language=language, limit=limit)
        return self.engine.verified(answer)

    async def understand(self, chat: int, text: str, language: Language) -> Question:
        """What a text asks, in the conversation of a chat."""
        conversation = self.state.conversation(chat)
        return await self.work(self.engine.understand, text, conversation, language=language)

    async def shown(self, chat: int, answer: Answer) -> None:
        """Remember that this answer was shown in the chat."""
        with suppress(LibraryUnavailable):  # the answer was given: what follows it is only read with less in mind
            conversation = self.engine.follow(self.state.conversation(chat), answer)
            self.state.converse(chat, conversation)

"""Calls to Telegram that fail for a moment are made again; those that may have arrived are not.

PTB's limiter keeps to Telegram's pace and waits out a 429 (for every chat: one pause is shared by all).
Here the rest is added: a connection that was cut or refused, and a 5xx, are tried again with growing pauses.
A message that was sent and whose answer never came whole may have been delivered: repeating it could say things
twice. A group that has become another chat is answered there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import httpx
from telegram.error import BadRequest, ChatMigrated, NetworkError, TelegramError
from telegram.ext import AIORateLimiter

from bot.telegram.metrics import Metrics

log = logging.getLogger(__name__)

Call = Callable[..., Coroutine[Any, Any, Any]]

PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
"""Seconds between attempts."""

COURTESY = "sendChatAction"
"""Said in passing: it waits for nothing and is not repeated."""

CUT_SHORT = "without sending complete message body"
"""How the HTTP library says that an answer had begun to come when the connection was cut."""

OF_THE_FORMER_CHAT = ("reply_parameters", "message_thread_id")
"""What names something in a chat, and nothing in the one that took its place."""


def worth_repeating(error: NetworkError, endpoint: str) -> bool:
    """Whether the call surely, or most probably, was not carried out; or may be carried out twice without harm."""
    if isinstance(error, BadRequest):
        return False
    if not endpoint.startswith("send"):
        return True
    cut_short = isinstance(error.__cause__, httpx.RemoteProtocolError) and CUT_SHORT in str(error.__cause__)
    return not (cut_short or isinstance(error.__cause__, httpx.ReadTimeout))


class Patient(AIORateLimiter):
    """PTB's rate limiter, which also repeats what a bad connection prevented."""

    def __init__(
        self, max_retries: int = 5, pauses: tuple[float, ...] = PAUSES, metrics: Metrics | None = None
    ) -> None:
        super().__init__(max_retries=max_retries)
        self._metrics = metrics or Metrics()
        self._pauses = pauses

    async def process_request(
        self,
        callback: Call,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Make a call, again where it failed for a moment."""
        counted = self._counted(callback)
        if endpoint == COURTESY:
            return await counted(*args, **kwargs)
        for pause in (*self._pauses, None):
            try:
                return await super().process_request(counted, args, kwargs, endpoint, data, rate_limit_args)
            except ChatMigrated as moved:
                if data.get("chat_id") == moved.new_chat_id or pause is None:
                    raise
                data["chat_id"] = moved.new_chat_id
                for name in OF_THE_FORMER_CHAT:
                    data.pop(name, None)
            except NetworkError as error:
                if pause is None or not worth_repeating(error, endpoint):
                    raise
                log.debug("%s failed (%s); again in %.1f s", endpoint, type(error).__name__, pause)
                await asyncio.sleep(pause)
        raise AssertionError("the last attempt returns or raises")

    def _counted(self, callback: Call) -> Call:
        """The same call, whose errors are counted, those that are tried again too."""

        async def counted(*args: Any, **kwargs: Any) -> Any:
            try:
                return await callback(*args, **kwargs)
            except TelegramError as error:
                self._metrics.failed(type(error).__name__)
                raise

        return counted

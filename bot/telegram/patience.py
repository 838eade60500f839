"""Calls to Telegram that fail for a moment are made again; those that may have arrived are not.

PTB's limiter keeps to Telegram's pace and waits out a 429 (for every chat: one pause is shared by all).
Here the rest is added: a connection that was cut or refused, and a 5xx, are tried again with growing pauses.
A request that was sent and never answered may have been carried out: repeating it could say things twice.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import httpx
from telegram.error import BadRequest, NetworkError, TelegramError
from telegram.ext import AIORateLimiter

from bot.telegram.metrics import Metrics

log = logging.getLogger(__name__)

Call = Callable[..., Coroutine[Any, Any, Any]]

PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
"""Seconds between attempts."""


def worth_repeating(error: NetworkError) -> bool:
    """Whether the call surely, or most probably, was not carried out."""
    return not isinstance(error, BadRequest) and not isinstance(error.__cause__, httpx.ReadTimeout)


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
        for pause in (*self._pauses, None):
            try:
                return await super().process_request(
                    self._counted(callback), args, kwargs, endpoint, data, rate_limit_args
                )
            except NetworkError as error:
                if pause is None or not worth_repeating(error):
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

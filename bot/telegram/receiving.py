"""The two ways updates come in: asked for (long polling), or brought by Telegram (webhook)."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from urllib.parse import urlsplit

from telegram import Update
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.errors import SettingsError
from bot.settings import ASK_BOTFATHER, Settings, address
from bot.telegram.hook import listen
from bot.telegram.typing import App

log = logging.getLogger(__name__)

POLL = 20
"""Seconds that Telegram holds a request for updates open."""

ANOTHER = 120.0
"""Seconds of quiet after which a failure is a new one, and said again."""

PAUSE = 2.0
"""Seconds before Telegram is greeted again."""

Stop = Callable[[], Awaitable[None]]
Receive = Callable[[App, asyncio.Event], Awaitable[Stop]]
"""Starts receiving updates, unless told to stop before; what comes back stops it."""


def wanted(*, feedback: bool) -> list[str]:
    """The kinds of updates asked for: reactions only where the owner wants to know them."""
    kinds = [Update.MESSAGE, Update.CALLBACK_QUERY, Update.INLINE_QUERY]
    return [*kinds, Update.MESSAGE_REACTION] if feedback else kinds


class Outages:
    """Says once that Telegram cannot be reached, however many attempts that takes."""

    def __init__(self) -> None:
        self._last = ""
        self._at = 0.0

    def __call__(self, error: TelegramError) -> None:
        """Log an error, unless it is the one that goes on."""
        said = f"{type(error).__name__}: {error}"[:200]
        now = time.monotonic()
        if said != self._last or now - self._at > ANOTHER:
            log.warning("Telegram cannot be reached for now, still trying (%s)", said)
        self._last, self._at = said, now


def polled(settings: Settings) -> Receive:
    """Ask Telegram for updates."""

    async def receive(app: App, _: asyncio.Event) -> Stop:
        updater = app.updater
        if updater is None:
            raise AssertionError("an application that asks for updates has an updater")
        kinds = wanted(feedback=settings.feedback)
        await updater.start_polling(
            timeout=POLL, allowed_updates=kinds, bootstrap_retries=-1, error_callback=Outages()
        )
        log.info("@%s is listening (long polling)", app.bot.username)

        async def stopped() -> None:
            # A token that was taken back is raised here once more.
            with suppress(InvalidToken):
                await updater.stop()

        return stopped

    return receive


def hooked(settings: Settings) -> Receive:
    """Have Telegram bring updates to an address, with a secret that nobody else can know."""
    url = settings.webhook()
    host, port = address(settings.webhook_listen)
    secret = settings.secret()

    async def receive(app: App, stop: asyncio.Event) -> Stop:
        hook = listen(app, urlsplit(url).path or "/", secret, host, port)
        kinds = wanted(feedback=settings.feedback)
        try:
            await persist(lambda: app.bot.set_webhook(url, allowed_updates=kinds, secret_token=secret), stop)
        except BadRequest as error:
            raise SettingsError(f"Telegram does not accept VERBATIM_WEBHOOK_URL: {error.message}") from None
        log.info("@%s is listening (webhook on %s:%d)", app.bot.username, host, port)

        async def stopped() -> None:
            hook.stop()
            await hook.close_all_connections()

        return stopped

    return receive


async def persist(call: Callable[[], Awaitable[object]], stop: asyncio.Event) -> None:
    """Call Telegram, as often as it takes; only what no repeating can mend is raised."""
    outages = Outages()
    while not stop.is_set():
        pause = PAUSE
        try:
            await call()
            return
        except InvalidToken:
            # The library's own message repeats the token.
            raise SettingsError(f"Telegram does not accept this TELEGRAM_BOT_TOKEN. {ASK_BOTFATHER}") from None
        except BadRequest:
            raise
        except RetryAfter as error:
            outages(error)
            pause = float(error._retry_after.total_seconds())
        except TelegramError as error:
            outages(error)
        waiting = asyncio.create_task(stop.wait())
        await asyncio.wait([waiting], timeout=pause)
        waiting.cancel()

"""The two ways updates come in: asked for (long polling), or brought by Telegram (webhook)."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from telegram import Update
from telegram.error import TelegramError

from bot.settings import Settings, address
from bot.telegram.typing import App

log = logging.getLogger(__name__)

WANTED = [Update.MESSAGE, Update.CALLBACK_QUERY, Update.INLINE_QUERY]
POLL = 20
"""Seconds that Telegram holds a request for updates open."""

Receive = Callable[[App], Awaitable[None]]
"""Starts receiving updates."""


class Outages:
    """Says once that Telegram cannot be reached, however many attempts that takes."""

    def __init__(self) -> None:
        self._last = ""

    def __call__(self, error: TelegramError) -> None:
        """Log an error unless it is the one logged last."""
        said = f"{type(error).__name__}: {error}"
        if said != self._last:
            log.warning("no updates for now, still trying (%s)", said)
        self._last = said


async def polled(app: App) -> None:
    """Ask Telegram for updates."""
    if app.updater is not None:
        await app.updater.start_polling(
            timeout=POLL, allowed_updates=WANTED, bootstrap_retries=-1, error_callback=Outages()
        )
        log.info("@%s is listening (long polling)", app.bot.username)


def hooked(settings: Settings) -> Receive:
    """Have Telegram bring updates to an address, with a secret that nobody else can know."""
    url = settings.webhook()
    host, port = address(settings.webhook_listen)
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else secrets.token_urlsafe(32)

    async def receive(app: App) -> None:
        if app.updater is not None:
            await app.updater.start_webhook(
                listen=host,
                port=port,
                url_path=urlsplit(url).path,
                webhook_url=url,
                allowed_updates=WANTED,
                bootstrap_retries=-1,
                secret_token=secret,
            )
            log.info("@%s is listening (webhook on %s:%d)", app.bot.username, host, port)

    return receive

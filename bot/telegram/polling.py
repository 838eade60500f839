"""Running until told to stop: start, receive, and finish the reply under way before leaving."""

from __future__ import annotations

import asyncio
import logging
import signal

from telegram import Update
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.errors import SettingsError
from bot.settings import ASK_BOTFATHER
from bot.telegram import menus
from bot.telegram.inbox import Inbox
from bot.telegram.typing import App

log = logging.getLogger(__name__)

WANTED = [Update.MESSAGE, Update.CALLBACK_QUERY, Update.INLINE_QUERY]
POLL = 20
"""Seconds that Telegram holds a request for updates open."""


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


async def connect(app: App, stop: asyncio.Event) -> None:
    """Say hello to Telegram, as often as it takes."""
    outages = Outages()
    while not stop.is_set():
        try:
            await app.initialize()
            return
        except InvalidToken:
            # The library's own message repeats the token.
            raise SettingsError(f"Telegram does not accept this TELEGRAM_BOT_TOKEN. {ASK_BOTFATHER}") from None
        except NetworkError as error:
            outages(error)
            await _wait(stop, 2.0)


async def poll(app: App, inbox: Inbox, stop: asyncio.Event) -> None:
    """Ask Telegram for updates until told to stop."""
    if app.updater is None:
        raise AssertionError("an application that polls has an updater")
    await connect(app, stop)
    if stop.is_set():
        return
    if owed := await inbox.replay(app.bot):
        log.info("%d update(s) received before and not answered yet", owed)
    await app.start()
    # Beside the first answers, not before them.
    app.create_task(menus.set_up(app.bot), name="menus")
    await app.updater.start_polling(
        timeout=POLL, allowed_updates=WANTED, bootstrap_retries=-1, error_callback=Outages()
    )
    log.info("@%s is listening (long polling)", app.bot.username)
    await stop.wait()
    log.info("stopping; the replies under way are finished first")
    await app.updater.stop()
    await app.stop()
    await app.shutdown()


def stop_on_signals() -> asyncio.Event:
    """An event set by the first SIGTERM or Ctrl-C; a second one ends the process at once."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def asked_to_stop(number: signal.Signals) -> None:
        stop.set()
        loop.remove_signal_handler(number)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, asked_to_stop, number)
    return stop


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    with_limit = asyncio.create_task(stop.wait())
    await asyncio.wait([with_limit], timeout=seconds)
    with_limit.cancel()

"""Running until told to stop: start, receive, and finish the reply under way before leaving."""

from __future__ import annotations

import asyncio
import logging
import signal

from telegram.error import InvalidToken, NetworkError

from bot.errors import SettingsError
from bot.settings import ASK_BOTFATHER
from bot.telegram import menus
from bot.telegram.inbox import Inbox, InTurn
from bot.telegram.metrics import Metrics
from bot.telegram.receiving import Outages, Receive
from bot.telegram.typing import App

log = logging.getLogger(__name__)


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


async def run(app: App, inbox: Inbox, stop: asyncio.Event, receive: Receive, metrics: Metrics | None = None) -> None:
    """Answer what comes in, one way or the other, until told to stop."""
    if app.updater is None:
        raise AssertionError("an application that receives updates has an updater")
    await connect(app, stop)
    if stop.is_set():
        return
    if owed := await inbox.replay(app.bot):
        log.info("%d update(s) received before and not answered yet", owed)
    await app.start()
    # Beside the first answers, not before them.
    app.create_task(menus.set_up(app.bot), name="menus")
    await receive(app)
    if metrics is not None:
        metrics.ready = True
    await stop.wait()
    log.info("stopping; the replies under way are finished first")
    if isinstance(app.update_processor, InTurn):
        app.update_processor.leave()
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

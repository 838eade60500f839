"""Running until told to stop: start, receive, and finish the reply under way before leaving."""

from __future__ import annotations

import asyncio
import logging
import signal

from bot.errors import SettingsError
from bot.settings import ASK_BOTFATHER
from bot.telegram import menus
from bot.telegram.inbox import Inbox
from bot.telegram.metrics import Metrics
from bot.telegram.receiving import Receive, persist
from bot.telegram.turns import InTurn
from bot.telegram.typing import App

log = logging.getLogger(__name__)

PATIENCE = 8.0
"""Seconds that the replies under way get once the process is told to stop. What is left then is still written
down, and answered by the next process; supervisors are known to kill after ten."""

REFUSED = "refused"
"""Where the application keeps the event that tells that Telegram no longer takes the token."""


async def run(app: App, inbox: Inbox, stop: asyncio.Event, receive: Receive, metrics: Metrics | None = None) -> None:
    """Answer what comes in, one way or the other, until told to stop."""
    await persist(app.initialize, stop)
    if stop.is_set():
        await app.shutdown()
        return
    if owed := await inbox.replay(app.bot):
        log.info("%d update(s) received before and not answered yet", owed)
    await app.start()
    # Beside the first answers, not before them.
    beside = [asyncio.create_task(menus.set_up(app.bot)), asyncio.create_task(inbox.share(app.bot))]
    if app.post_init is not None:
        beside.append(asyncio.create_task(app.post_init(app)))
    try:
        stop_receiving = await receive(app, stop)
        if metrics is not None:
            metrics.ready = True
        refused = await _ended(stop, app.bot_data[REFUSED])
        log.info("stopping; the replies under way are finished first")
        await stop_receiving()
    finally:
        for task in beside:
            task.cancel()
        await _finished(app)
        inbox.leave()
        await app.shutdown()
    if refused:
        raise SettingsError(f"Telegram no longer accepts this TELEGRAM_BOT_TOKEN. {ASK_BOTFATHER}")


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


async def _ended(stop: asyncio.Event, refused: asyncio.Event) -> bool:
    """Wait until told to stop, or until Telegram refuses the token: then True."""
    waiting = [asyncio.create_task(event.wait()) for event in (stop, refused)]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()
    return refused.is_set() and not stop.is_set()


async def _finished(app: App) -> None:
    """Stop, and give the replies under way the time they need, within reason."""
    turns = app.update_processor
    if isinstance(turns, InTurn):
        turns.leave()
    try:
        async with asyncio.timeout(PATIENCE):
            await app.stop()
    except TimeoutError:
        log.warning("some replies could not be finished in time; they are left for the next start")
        if isinstance(turns, InTurn):
            await turns.abandon()

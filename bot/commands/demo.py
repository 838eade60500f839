"""``verbatim demo``: the whole bot in the browser, without a token and without Telegram."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import webbrowser
from argparse import Namespace
from tempfile import TemporaryDirectory

from bot.demo.page import routes
from bot.demo.server import Server
from bot.errors import CommandError
from bot.opening import opened, settings_of
from bot.settings import Settings


def run(arguments: Namespace) -> int:
    """Start a server, the real bot against it, and the page; until Ctrl-C."""
    settings = settings_of(arguments)
    with opened(settings):
        pass  # the first reading is done here, with its progress bar, before anybody waits for an answer
    asyncio.run(_demo(settings, arguments.port, browser=not arguments.no_browser))
    return 0


async def _demo(settings: Settings, port: int, *, browser: bool) -> None:
    server = Server()
    server.more_routes = routes(server)
    try:
        await server.start(port)
    except OSError as error:
        raise CommandError(f"port {port} cannot be used ({error.strerror}); --port chooses another") from error
    with TemporaryDirectory(prefix="verbatim-demo-") as memory:
        ended = await _until_stopped(server, await _bot(server, settings, memory), browser=browser)
    await server.stop()
    if ended:
        raise CommandError("the bot ended by itself; what it said is above")


async def _until_stopped(server: Server, bot: asyncio.subprocess.Process, *, browser: bool) -> bool:
    """Wait for Ctrl-C, and end the bot; whether it ended by itself before."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    sys.stdout.write(f"{server.url}/\n")
    sys.stdout.flush()
    if browser:
        webbrowser.open(f"{server.url}/")
    waiting = [asyncio.create_task(stop.wait()), asyncio.create_task(bot.wait())]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    ended = bot.returncode is not None and not stop.is_set()
    with contextlib.suppress(ProcessLookupError):
        bot.terminate()
    await bot.wait()
    for task in waiting:
        task.cancel()
    return ended


async def _bot(server: Server, settings: Settings, memory: str) -> asyncio.subprocess.Process:
    """The real bot, in a process of its own, with a folder for what it remembers of this chat.

    It holds the other end of a pipe: when the demo ends, in whatever way, the bot does.
    """
    environment = {**os.environ, "TELEGRAM_BOT_TOKEN": server.token, "TELEGRAM_API_URL": server.url}
    environment["VERBATIM_LIBRARY"] = str(settings.place)  # an address may hold a password: not for all to see
    for name in ("VERBATIM_WEBHOOK_URL", "VERBATIM_METRICS_LISTEN", "VERBATIM_USERS", "VERBATIM_GROUPS"):
        environment.pop(name, None)
    command = (sys.executable, "-m", "bot.demo.child", "--memory", memory)
    return await asyncio.create_subprocess_exec(
        *command, env=environment, start_new_session=True, stdin=asyncio.subprocess.PIPE
    )

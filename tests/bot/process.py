"""Starting and stopping a bot process."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.demo.server import Server

ROOT = Path(__file__).parents[2]
FAKE = ("-m", "tests.bot.run_fake")
REAL = ("-m", "bot", "bot")


@dataclass
class Process:
    """A running bot; ``log`` is what it wrote, once it has ended."""

    process: asyncio.subprocess.Process
    log: str = field(default="")

    async def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal, wait for the end, and give back the exit status."""
        if self.process.returncode is None:
            self.process.send_signal(number)
        written, _ = await self.process.communicate()
        self.log += written.decode()
        return self.process.returncode or 0


@asynccontextmanager
async def bot(server: Server, folder: Path, how: tuple[str, ...] = FAKE, **environment: str) -> AsyncIterator[Process]:
    """A bot process that talks to the server, until the block ends."""
    given = {
        **os.environ, "TELEGRAM_BOT_TOKEN": server.token, "TELEGRAM_API_URL": server.url,
        "VERBATIM_LIBRARY": str(folder), "PYTHONPATH": str(ROOT), **environment,
    }  # fmt: skip
    running = await asyncio.create_subprocess_exec(
        sys.executable, *how, cwd=folder, env=given, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    process = Process(running)
    try:
        yield process
    finally:
        await process.stop(signal.SIGKILL)

"""The bot, run in this process against the server, with an engine that knows three quotes."""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.asking import Asking
from bot.demo.server import Server
from bot.settings import Settings
from bot.state import State
from bot.telegram.app import build
from bot.telegram.inbox import Inbox
from bot.telegram.receiving import polled
from bot.telegram.running import run
from tests.bot.fake_engine import FakeEngine


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as running:
        yield running


@pytest.fixture
def settings(server: Server, tmp_path: Path) -> Settings:
    return Settings.model_validate({"telegram_token": server.token, "telegram_url": server.url, "library": tmp_path})


@pytest.fixture
async def running(server: Server, settings: Settings) -> AsyncIterator[None]:
    async with at_work(settings, FakeEngine(), State(settings.folder)):
        yield


@asynccontextmanager
async def at_work(settings: Settings, engine: Asking, state: State) -> AsyncIterator[None]:
    inbox = Inbox(state.owed)
    stop = asyncio.Event()
    app = build(settings, engine, state, inbox)
    gc.freeze()  # what other tests left in memory is not gone through at the end of each
    task = asyncio.create_task(run(app, inbox, stop, polled(settings)))
    yield
    stop.set()
    await task
    state.close()
    # The library leaves the socket of the long poll it was waiting on to the garbage collector.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
    gc.unfreeze()

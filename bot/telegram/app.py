"""The wiring: which handler gets what. Read this file to know the bot."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    MessageReactionHandler,
    TypeHandler,
    filters,
)
from telegram.request import HTTPXRequest

from bot.adding import Adding
from bot.asking import Asking
from bot.settings import Settings, address
from bot.shared import PATIENCE, SharedStore
from bot.state import State
from bot.telegram.access import Access
from bot.telegram.addressed import Addressed
from bot.telegram.delivering import delivering
from bot.telegram.desk import Desk
from bot.telegram.handlers.adding import Announced, Owner
from bot.telegram.handlers.commands import ALIASES, SHORTCUTS, Commands
from bot.telegram.handlers.errors import failed
from bot.telegram.handlers.inline import Inline
from bot.telegram.handlers.moving import Moving
from bot.telegram.handlers.questions import Questions
from bot.telegram.handlers.receipts import Receipts
from bot.telegram.handlers.tapping import Tapping
from bot.telegram.handlers.verdicts import Judging
from bot.telegram.inbox import Inbox
from bot.telegram.metrics import Metrics
from bot.telegram.metrics import serve as metrics_server
from bot.telegram.patience import Patient
from bot.telegram.receiving import hooked, polled
from bot.telegram.running import REFUSED, run, stop_on_signals
from bot.telegram.taps import OWNER
from bot.telegram.tolerant import Tolerant
from bot.telegram.turns import InTurn
from bot.telegram.typing import App
from bot.telegram.warming import Warming
from seeds.library import Library

NEW = filters.UpdateType.MESSAGE
"""New messages only: an edited question is not answered again."""

SERVICE = filters.StatusUpdate.ALL
"""Somebody joined, a title changed: nobody is speaking to the bot."""


def build(
    settings: Settings,
    engine: Asking,
    state: State,
    inbox: Inbox,
    adding: Adding | None = None,
    metrics: Metrics | None = None,
) -> App:
    """The application, ready to run."""
    server = settings.server()
    desk = Desk(engine, state, settings.workers, feedback=settings.feedback, metrics=metrics)
    access = Access(settings)
    receipts = Receipts(desk, access, settings.admins, adding)
    refused = asyncio.Event()
    connection = direct(server)
    app: App = (
        Application.builder()
        .token(settings.token())
        .base_url(f"{server}/bot")
        .base_file_url(f"{server}/file/bot")
        .rate_limiter(Patient(metrics=metrics))
        .update_queue(inbox)
        .concurrent_updates(InTurn(state.owed, first=receipts.first))
        .request(
            HTTPXRequest(
                connection_pool_size=64, connect_timeout=10, pool_timeout=30, read_timeout=30, write_timeout=30,
                httpx_kwargs=connection,
            )
        )
        .get_updates_request(
            Tolerant(refused, connection_pool_size=1, connect_timeout=10, read_timeout=10, httpx_kwargs=connection)
        )
        .post_init(Warming(desk).warm)
        .job_queue(None)
        .build()
    )  # fmt: skip
    app.bot_data[REFUSED] = refused
    app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, Moving(state).moved), group=-2)
    app.add_handler(TypeHandler(Update, access.check), group=-1)
    if adding is not None:
        add_owner_handlers(app, Owner(desk, adding, settings.admins))
    add_handlers(app, desk)
    return app


def direct(server: str) -> dict[str, Any]:
    """How to reach the server: a proxy of the environment is for what is elsewhere, not for this machine."""
    here = urlsplit(server).hostname in ("127.0.0.1", "localhost", "::1")
    return {"trust_env": False} if here else {}


def add_owner_handlers(app: App, owner: Owner) -> None:
    """What only admins may do; anybody else is told so."""
    app.add_handler(CommandHandler("add", owner.add, NEW))
    app.add_handler(MessageHandler(NEW & filters.ChatType.PRIVATE & filters.Document.ALL, owner.document))
    app.add_handler(MessageHandler(NEW & filters.ChatType.PRIVATE & Announced(owner), owner.forwarded))
    app.add_handler(CallbackQueryHandler(owner.tapped, pattern=f"^{OWNER}[a-z]+[.]"))


def add_handlers(app: App, desk: Desk) -> None:
    """Who answers what, first match first."""
    judging = Judging(desk)
    questions = Questions(desk, judging)
    commands = Commands(desk, questions)
    app.add_handler(CommandHandler("start", commands.start, NEW))
    app.add_handler(CommandHandler("help", commands.help, NEW))
    app.add_handler(CommandHandler("films", commands.films, NEW))
    app.add_handler(CommandHandler([*SHORTCUTS, *ALIASES], commands.shortcut, NEW))
    app.add_handler(CommandHandler("ask", commands.ask, NEW))
    spoken_to = NEW & Addressed()
    app.add_handler(MessageHandler(spoken_to & filters.COMMAND, commands.unknown))
    app.add_handler(MessageHandler(spoken_to & (filters.TEXT | filters.CAPTION), questions.asked))
    app.add_handler(MessageHandler(spoken_to & ~SERVICE, commands.not_text))
    app.add_handler(CallbackQueryHandler(Tapping(desk, judging).tapped))
    app.add_handler(InlineQueryHandler(Inline(desk).typed))
    if desk.feedback:
        app.add_handler(MessageReactionHandler(judging.reacted))
    app.add_error_handler(failed)


def remembered(settings: Settings, memory: str) -> State:
    """The bot's memory: in the library's database where it is on a server, so that several processes share it."""
    if settings.served is None:
        return State(settings.folder / memory, settings.bot())
    library = Library.open(settings.served, folder=settings.folder, patience=PATIENCE)
    return State(SharedStore(library), f"{memory} {settings.bot()}".strip())


async def serve(
    settings: Settings,
    engine: Asking,
    adding: Adding | None = None,
    *,
    memory: str = "",
    deliver: Callable[[], int] | None = None,
) -> None:
    """Run the bot until SIGTERM or Ctrl-C. ``deliver`` sends an index on a server what waits for it."""
    stop = stop_on_signals()
    state = remembered(settings, memory)
    inbox, metrics = Inbox(state.owed), Metrics()
    receive = hooked(settings) if settings.webhook_url else polled(settings)
    told = metrics_server(metrics, *address(settings.metrics_listen)) if settings.metrics_listen else None
    sending = asyncio.create_task(delivering(deliver)) if deliver is not None else None
    try:
        await run(build(settings, engine, state, inbox, adding, metrics), inbox, stop, receive, metrics)
    finally:
        if sending is not None:
            sending.cancel()
        if told is not None:
            told.stop()
        state.close()

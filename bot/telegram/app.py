"""The wiring: which handler gets what. Read this file to know the bot."""

from __future__ import annotations

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.adding import Adding
from bot.asking import Asking
from bot.settings import Settings, address
from bot.state import State
from bot.telegram.access import Access
from bot.telegram.addressed import Addressed
from bot.telegram.desk import Desk
from bot.telegram.handlers.adding import PREFIX, Owner
from bot.telegram.handlers.commands import ALIASES, SHORTCUTS, Commands
from bot.telegram.handlers.errors import failed
from bot.telegram.handlers.inline import Inline
from bot.telegram.handlers.questions import Questions
from bot.telegram.handlers.tapping import Tapping
from bot.telegram.inbox import Inbox, InTurn
from bot.telegram.metrics import Metrics
from bot.telegram.metrics import serve as metrics_server
from bot.telegram.patience import Patient
from bot.telegram.receiving import hooked, polled
from bot.telegram.running import run, stop_on_signals
from bot.telegram.tolerant import Tolerant
from bot.telegram.typing import App

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
    app: App = (
        Application.builder()
        .token(settings.token())
        .base_url(f"{server}/bot")
        .base_file_url(f"{server}/file/bot")
        .rate_limiter(Patient(metrics=metrics))
        .update_queue(inbox)
        .concurrent_updates(InTurn(state))
        .connection_pool_size(64)
        .connect_timeout(10)
        .pool_timeout(30)
        .read_timeout(30)
        .write_timeout(30)
        .get_updates_request(Tolerant(connection_pool_size=1, connect_timeout=10, read_timeout=10))
        .job_queue(None)
        .build()
    )
    desk = Desk(engine, state, settings.workers, feedback=settings.feedback, metrics=metrics)
    app.add_handler(TypeHandler(Update, Access(settings).check), group=-1)
    if adding is not None:
        add_owner_handlers(app, Owner(desk, adding, settings.admins))
    add_handlers(app, desk)
    return app


def add_owner_handlers(app: App, owner: Owner) -> None:
    """What only admins may do; anybody else is told so."""
    app.add_handler(CommandHandler("add", owner.add, NEW))
    app.add_handler(MessageHandler(NEW & filters.ChatType.PRIVATE & filters.Document.ALL, owner.document))
    app.add_handler(CallbackQueryHandler(owner.tapped, pattern=f"^{PREFIX}[a-z]+[.]"))


def add_handlers(app: App, desk: Desk) -> None:
    """Who answers what, first match first."""
    questions = Questions(desk)
    commands = Commands(desk, questions)
    app.add_handler(CommandHandler("start", commands.start, NEW))
    app.add_handler(CommandHandler("help", commands.help, NEW))
    app.add_handler(CommandHandler("films", commands.films, NEW))
    app.add_handler(CommandHandler([*SHORTCUTS, *ALIASES], commands.shortcut, NEW))
    app.add_handler(CommandHandler("ask", commands.ask, NEW))
    spoken_to = NEW & Addressed()
    app.add_handler(MessageHandler(spoken_to & filters.COMMAND & filters.ChatType.PRIVATE, commands.unknown))
    app.add_handler(MessageHandler(spoken_to & filters.TEXT & ~filters.COMMAND, questions.asked))
    app.add_handler(MessageHandler(spoken_to & ~filters.TEXT & ~SERVICE, commands.not_text))
    app.add_handler(CallbackQueryHandler(Tapping(desk).tapped))
    app.add_handler(InlineQueryHandler(Inline(desk).typed))
    app.add_error_handler(failed)


async def serve(settings: Settings, engine: Asking, adding: Adding | None = None, *, memory: str = "") -> None:
    """Run the bot until SIGTERM or Ctrl-C."""
    stop = stop_on_signals()
    state = State(settings.folder / memory)
    inbox, metrics = Inbox(state), Metrics()
    receive = hooked(settings) if settings.webhook_url else polled
    told = metrics_server(metrics, *address(settings.metrics_listen)) if settings.metrics_listen else None
    try:
        await run(build(settings, engine, state, inbox, adding, metrics), inbox, stop, receive, metrics)
    finally:
        if told is not None:
            told.stop()
        state.close()

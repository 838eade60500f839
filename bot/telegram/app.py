"""The wiring: which handler gets what. Read this file to know the bot."""

from __future__ import annotations

from telegram.ext import Application, CallbackQueryHandler, CommandHandler, InlineQueryHandler, MessageHandler, filters

from bot.asking import Asking
from bot.settings import Settings
from bot.state import State
from bot.telegram.addressed import Addressed
from bot.telegram.desk import Desk
from bot.telegram.handlers.commands import ALIASES, SHORTCUTS, Commands
from bot.telegram.handlers.errors import failed
from bot.telegram.handlers.inline import Inline
from bot.telegram.handlers.questions import Questions
from bot.telegram.handlers.tapping import Tapping
from bot.telegram.inbox import Inbox, InTurn
from bot.telegram.patience import Patient
from bot.telegram.polling import poll, stop_on_signals
from bot.telegram.typing import App

NEW = filters.UpdateType.MESSAGE
"""New messages only: an edited question is not answered again."""

SERVICE = filters.StatusUpdate.ALL
"""Somebody joined, a title changed: nobody is speaking to the bot."""


def build(settings: Settings, engine: Asking, state: State, inbox: Inbox) -> App:
    """The application, ready to run."""
    server = settings.server()
    app: App = (
        Application.builder()
        .token(settings.token())
        .base_url(f"{server}/bot")
        .base_file_url(f"{server}/file/bot")
        .rate_limiter(Patient())
        .update_queue(inbox)
        .concurrent_updates(InTurn(state))
        .connection_pool_size(64)
        .connect_timeout(10)
        .pool_timeout(30)
        .read_timeout(30)
        .write_timeout(30)
        .job_queue(None)
        .build()
    )
    add_handlers(app, Desk(engine, state, settings.workers))
    return app


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


async def serve(settings: Settings, engine: Asking) -> None:
    """Run the bot until SIGTERM or Ctrl-C."""
    stop = stop_on_signals()
    state = State(settings.folder)
    inbox = Inbox(state)
    try:
        await poll(build(settings, engine, state, inbox), inbox, stop)
    finally:
        state.close()

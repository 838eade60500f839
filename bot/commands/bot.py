"""``verbatim bot``: the Telegram bot."""

from __future__ import annotations

import asyncio
from argparse import Namespace

from bot import logs
from bot.adding import Adding
from bot.adding_shared import SharedAdding
from bot.opening import opened, settings_of
from bot.shared import SharedStore
from bot.telegram.app import serve
from bot.telegram.checking import check

PATIENCE = 15.0
"""Seconds after which a database that says nothing counts as lost, and a reader is asked to try again."""


def run(arguments: Namespace) -> int:
    """Run until told to stop."""
    settings = settings_of(arguments)
    token, _ = settings.token(), settings.server()  # a wrong setting is said before the library is opened
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    logs.set_up(token, secret)
    with opened(settings, patience=PATIENCE) as engine:
        if arguments.check:
            return asyncio.run(check(settings, engine))
        adding = None
        if settings.admins:
            served = settings.served is not None
            adding = SharedAdding(engine, SharedStore(engine.library)) if served else Adding(engine)
        deliver = engine.deliver if settings.milvus() else None
        asyncio.run(serve(settings, engine, adding, memory=arguments.memory or "", deliver=deliver))
    return 0

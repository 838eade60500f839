"""``verbatim bot``: the Telegram bot."""

from __future__ import annotations

import asyncio
from argparse import Namespace

from bot import logs
from bot.adding import Adding, SharedAdding
from bot.opening import opened, settings_of
from bot.shared import SharedStore
from bot.telegram.app import serve
from bot.telegram.checking import check


def run(arguments: Namespace) -> int:
    """Run until told to stop."""
    settings = settings_of(arguments)
    token, _ = settings.token(), settings.server()  # a wrong setting is said before the library is opened
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    logs.set_up(token, secret)
    with opened(settings) as engine:
        if arguments.check:
            return asyncio.run(check(settings, engine))
        adding = None
        if settings.admins:
            served = settings.served is not None
            adding = SharedAdding(engine, SharedStore(engine.library)) if served else Adding(engine)
        asyncio.run(serve(settings, engine, adding, memory=arguments.memory or ""))
    return 0

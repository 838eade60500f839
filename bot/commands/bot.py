"""``verbatim bot``: the Telegram bot."""

from __future__ import annotations

import asyncio
from argparse import Namespace

from bot import logs
from bot.adding import Adding
from bot.opening import opened, settings_of
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
        adding = Adding(engine) if settings.admins else None
        asyncio.run(serve(settings, engine, adding, memory=arguments.memory or ""))
    return 0

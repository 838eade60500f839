"""``verbatim bot``: the Telegram bot."""

from __future__ import annotations

import asyncio
from argparse import Namespace

from bot import logs
from bot.opening import opened, settings_of
from bot.telegram.app import serve


def run(arguments: Namespace) -> int:
    """Run until told to stop."""
    settings = settings_of(arguments)
    token, _ = settings.token(), settings.server()  # a wrong setting is said before the library is opened
    logs.set_up(token)
    with opened(settings) as engine:
        asyncio.run(serve(settings, engine))
    return 0

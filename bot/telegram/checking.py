"""``verbatim bot --check``: what would run, and whether Telegram knows the token."""

from __future__ import annotations

import sys

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.asking import Asking
from bot.errors import CommandError, SettingsError
from bot.settings import ASK_BOTFATHER, Settings


async def check(settings: Settings, engine: Asking) -> int:
    """Say who the bot is, what it holds, and who may ask."""
    server = settings.server()
    bot = Bot(settings.token(), base_url=f"{server}/bot", base_file_url=f"{server}/file/bot")
    try:
        async with bot:
            name = bot.username
    except InvalidToken:
        raise SettingsError(f"Telegram does not accept this TELEGRAM_BOT_TOKEN. {ASK_BOTFATHER}") from None
    except TelegramError as error:
        raise CommandError(f"{server} cannot be reached ({type(error).__name__}); see TELEGRAM_API_URL.") from None
    entries = engine.films()
    listed = f"{len(settings.users)} users and {len(settings.groups)} groups"
    lines = [
        f"bot: @{name} at {server}",
        f"receives: {'webhook ' + settings.webhook_url if settings.webhook_url else 'long polling'}",
        f"library: {settings.shown} ({len(entries)} films, {sum(entry.reviews for entry in entries)} reviews)",
        f"encoder: {settings.encoder or 'the one that ships'}",
        f"open to: {'all' if settings.open_to_all else listed}; {len(settings.admins)} admins",
        f"feedback: {'kept' if settings.feedback else 'off'}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0

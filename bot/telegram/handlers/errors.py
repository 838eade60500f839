"""What went wrong is logged once, under a short number that the reader is given too."""

from __future__ import annotations

import logging
import secrets
from contextlib import suppress

from telegram import Update
from telegram.error import Forbidden, NetworkError, TelegramError

from bot.phrases import words_for
from bot.render.html import escape
from bot.telegram.language import language_of
from bot.telegram.sending import reply
from bot.telegram.typing import Context

log = logging.getLogger(__name__)


async def failed(update: object, context: Context) -> None:
    """Log an error of a handler and say so kindly, where there is someone to say it to."""
    error = context.error
    if isinstance(error, Forbidden):
        log.info("not sent: the chat no longer lets the bot write")
        return
    number = secrets.token_hex(3)
    unreachable = isinstance(error, NetworkError) and error.__cause__ is not None
    log.error("error %s: %s", number, type(error).__name__, exc_info=None if unreachable else error)
    if unreachable or not isinstance(update, Update) or update.effective_message is None:
        return
    words = words_for(language_of(update.effective_user))
    with suppress(TelegramError):
        await reply(update.effective_message, [escape(words.say("telegram.failed", id=number))])

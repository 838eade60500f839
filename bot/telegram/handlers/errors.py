"""What went wrong is logged once, under a short number that the reader is given too."""

from __future__ import annotations

import logging
import secrets
from contextlib import suppress

from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.logs import whereabouts
from bot.phrases import words_for
from bot.render.html import escape
from bot.telegram.language import language_of
from bot.telegram.sending import reply
from bot.telegram.typing import Context
from retrieval.engine import IndexUnavailable
from seeds.errors import LibraryUnavailable

log = logging.getLogger(__name__)

TOLD = 200
"""Characters of what Telegram said of an error that are logged."""


async def failed(update: object, context: Context) -> None:
    """Log an error of a handler and say so kindly, where there is someone to say it to.

    What Telegram says of an error is logged; what any other error says is not, for it may hold a question.
    """
    error = context.error
    if isinstance(error, Forbidden):
        log.info("not sent: the chat no longer lets the bot write")
        return
    if isinstance(error, LibraryUnavailable | IndexUnavailable):
        log.error("not answered, to be tried again in a moment: %s", error)
        await _say(update, "telegram.unavailable", "")
        return
    number = secrets.token_hex(3)
    if isinstance(error, TelegramError):
        log.error("error %s: %s: %s", number, type(error).__name__, error.message[:TOLD])
    elif error is not None:
        log.error("error %s: %s", number, whereabouts(error))
    unreachable = isinstance(error, NetworkError) and not isinstance(error, BadRequest)
    if not unreachable:
        await _say(update, "telegram.failed", number)


async def _say(update: object, what: str, number: str) -> None:
    if not isinstance(update, Update) or update.effective_message is None:
        return
    words = words_for(language_of(update.effective_user))
    with suppress(TelegramError):
        await reply(update.effective_message, [escape(words.say(what, id=number))])

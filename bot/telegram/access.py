"""Who may ask: everybody, or the users and groups that are listed."""

from __future__ import annotations

import logging
from contextlib import suppress

from telegram import Update
from telegram.constants import ChatType
from telegram.error import BadRequest
from telegram.ext import ApplicationHandlerStop

from bot.phrases import words_for
from bot.render.html import escape
from bot.settings import Settings
from bot.telegram.language import language_of
from bot.telegram.sending import reply
from bot.telegram.typing import Context

log = logging.getLogger(__name__)


class Access:
    """Stops what comes from anybody who is not listed: kindly in private, silently in groups."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def allows(self, update: Update) -> bool:
        """Whether this update is answered."""
        listed = self._settings
        user, chat = update.effective_user, update.effective_chat
        return (
            listed.open_to_all
            or (user is not None and user.id in listed.users | listed.admins)
            or (chat is not None and chat.id in listed.groups)
        )

    async def check(self, update: Update, _: Context) -> None:
        """Let the update through, or stop it here."""
        if self.allows(update):
            return
        said = words_for(language_of(update.effective_user)).say("owner.not_open")
        message = update.message
        with suppress(BadRequest):
            if update.inline_query is not None:
                await update.inline_query.answer([], cache_time=60, is_personal=True)
            elif message is not None and message.chat.type == ChatType.PRIVATE:
                await reply(message, [escape(said)])
            elif message is not None and message.migrate_from_chat_id in self._settings.groups:
                log.warning(
                    "group %d is now %d: say so in VERBATIM_GROUPS", message.migrate_from_chat_id, message.chat_id
                )
        raise ApplicationHandlerStop

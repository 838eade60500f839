"""A group that grows becomes a supergroup, which is another chat to Telegram: what was said there is kept."""

from __future__ import annotations

from telegram import Update

from bot.state import State
from bot.telegram.typing import Context


class Moving:
    """Takes a chat's conversation along."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def moved(self, update: Update, _: Context) -> None:
        """Told in the chat that was, in the one that is, or in both."""
        message = update.effective_message
        if message is None:
            return
        if message.migrate_to_chat_id is not None:
            self._state.move(message.chat_id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id is not None:
            self._state.move(message.migrate_from_chat_id, message.chat_id)

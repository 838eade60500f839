"""Updates are written down before Telegram may forget them, and crossed out once answered.

Telegram considers an update received as soon as the next one is asked for (or the webhook answered), which
is before it is answered. Kept here in between, it survives a killed process; its number, kept longer, tells
one that is handed over twice.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging

from telegram import Bot, Update

from bot.owed import Owed
from bot.shared import BEAT, SharedOwed
from bot.telegram.outages import Outage
from seeds.errors import LibraryUnavailable

log = logging.getLogger(__name__)


class Inbox(asyncio.Queue[object]):
    """The queue between Telegram and the handlers, backed by the bot's memory."""

    def __init__(self, owed: Owed) -> None:
        super().__init__()
        self._owed = owed

    async def put(self, item: object) -> None:
        """Take an update in; one that was taken before is left out."""
        if isinstance(item, Update):
            chat = item.effective_chat.id if item.effective_chat is not None else None
            if not self._owed.receive(item.update_id, identity(item), written(item), chat):
                return
        await super().put(item)

    async def replay(self, bot: Bot) -> int:
        """Take in again what was received and never answered; how many there were."""
        return await self._take_in(self._owed.again(), bot)

    async def _take_in(self, owed: list[str], bot: Bot) -> int:
        for text in owed:
            await super().put(Update.de_json(json.loads(text), bot))
        return len(owed)

    def leave(self) -> None:
        """Give up what is still owed: this process is about to end."""
        self._owed.leave()

    async def share(self, bot: Bot) -> None:
        """Where several processes share one memory: say that this one lives, take over what dead ones owed."""
        owed = self._owed
        if not isinstance(owed, SharedOwed):
            return
        outage = Outage("the library")
        while True:
            await asyncio.sleep(BEAT)
            try:
                await asyncio.to_thread(owed.beat)
                if taken := await self._take_in(await asyncio.to_thread(owed.again), bot):
                    log.warning("%d update(s) taken over from a process that is gone", taken)
                outage.over()
            except LibraryUnavailable as error:
                outage.goes_on(error)


def written(update: Update) -> str:
    """The update as it is written down: without the words of the bot's own messages, which quote reviews."""
    if update.callback_query is None and (update.message is None or update.message.reply_to_message is None):
        return update.to_json()
    said = update.to_dict()
    tapped = said.get("callback_query", {}).get("message", {})
    asked = said.get("message", {})
    replied = asked.get("reply_to_message", {})
    for own in (tapped, tapped.get("reply_to_message", {}), replied):
        if own is tapped or own.get("from", {}).get("is_bot"):
            for words in ("text", "caption", "entities", "caption_entities", "quote"):
                own.pop(words, None)
    if replied.get("from", {}).get("is_bot"):
        asked.pop("quote", None)
    return json.dumps(said)


def identity(update: Update) -> str:
    """What makes this update the one it is, whatever became of its message since: short, and never the text itself."""
    if update.callback_query is not None:
        return f"tap {update.callback_query.id}"
    if update.inline_query is not None:
        return f"inline {update.inline_query.id}"
    if (reaction := update.message_reaction) is not None:
        return f"reaction {reaction.chat.id} {reaction.message_id} {reaction.date.timestamp():.0f}"
    message = update.message
    if message is None:
        return ""
    said = hashlib.sha256(repr((message.text, message.caption)).encode("utf-8", "replace")).hexdigest()[:16]
    return f"{message.chat_id} {message.message_id} {message.date.timestamp():.0f} {said}"

"""Every tap is answered at once, before its turn and before slow work: the button stops waiting."""

from __future__ import annotations

from contextlib import suppress

from telegram import CallbackQuery, Message, Update
from telegram.error import TelegramError

from bot.adding import Adding
from bot.phrases import words_for
from bot.telegram.access import Access
from bot.telegram.desk import Desk
from bot.telegram.language import language_of
from bot.telegram.taps import OWNER, THUMBS, Action, Tap


class Receipts:
    """Answers callback queries, with a kind word where the tap will come to nothing."""

    def __init__(self, desk: Desk, access: Access, admins: frozenset[int], adding: Adding | None = None) -> None:
        self._desk = desk
        self._access = access
        self._admins = admins
        self._adding = adding

    async def first(self, update: Update) -> None:
        """Answer the tap, if it is one. One from before a restart may be too old for that: it is handled all the same.

        Nothing here may stop the update from being handled.
        """
        if update.callback_query is None:
            return
        said = self._said(update, update.callback_query)
        with suppress(TelegramError):
            await update.callback_query.answer(said)

    def _said(self, update: Update, query: CallbackQuery) -> str | None:
        words = words_for(language_of(query.from_user))
        if not self._access.allows(update):
            return words.say("owner.not_open")
        if self._adding is not None and (query.data or "").startswith(OWNER):
            if query.from_user.id not in self._admins:
                return words.say("owner.only_admins")
            key = (query.data or "").rpartition(".")[2]
            return None if self._adding.waits(key) else words.say("telegram.stale")
        tap = Tap.read(query.data)
        if tap is None or not isinstance(query.message, Message):
            return words.say("telegram.stale")
        if tap.action is not Action.FILMS and self._desk.state.asked(tap.key) is None:
            return words.say("telegram.stale")
        if tap.action in THUMBS and self._desk.feedback:
            return words.say("feedback.thanks")
        return None

"""Inline mode: ``@bot pusher 2 mikkelsen`` offers quotes to drop into any chat."""

from __future__ import annotations

from contextlib import suppress

from telegram import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.contract import quotes_of
from bot.phrases import Words, words_for
from bot.render.byline import byline
from bot.render.html import signed
from bot.render.text import one_line
from bot.telegram.desk import Desk
from bot.telegram.language import language_of
from bot.telegram.typing import Context
from retrieval.answers import Quote

MOST = 50
"""Results that Telegram takes in one answer."""

CACHED = 300
"""Seconds Telegram may answer the same query by itself."""

SHOWN_TEXT = 180


class Inline:
    """Answers inline queries."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._latest: dict[int, str] = {}

    async def typed(self, update: Update, _: Context) -> None:
        """Answer what is typed now; what was typed before, and is no longer there, is not looked for."""
        query = update.inline_query
        if query is None:
            return
        self._latest[query.from_user.id] = query.id
        words = words_for(language_of(query.from_user))
        text = query.query.strip() or words.say("ask.random_bare")
        # Not in any chat's conversation: what is typed here is for somebody else.
        answer = await self._desk.work(self._find, query.from_user.id, query.id, text, words)
        if answer is None:
            return
        results = [result for quote in answer[:MOST] if (result := _result(quote, words)) is not None]
        button = InlineQueryResultsButton(words.say("telegram.inline_button"), start_parameter="inline")
        # Answered too late, the query is closed: the reader has typed on.
        with suppress(BadRequest):
            await query.answer(results, cache_time=CACHED, is_personal=True, button=button)

    def _find(self, user: int, query: str, text: str, words: Words) -> list[Quote] | None:
        if self._latest.get(user) != query:
            return None
        self._latest.pop(user, None)
        engine = self._desk.engine
        answer = engine.verified(engine.answer(text, limit=MOST, language=words.language))
        unique = {quote.passage_id: quote for quote in quotes_of(answer)}
        return list(unique.values())


def _result(quote: Quote, words: Words) -> InlineQueryResultArticle | None:
    """A quote as one result, with its film; None where it would not fit in one message."""
    written = signed(quote, byline(quote, words, film=True))
    if written is None:
        return None
    return InlineQueryResultArticle(
        id=str(quote.passage_id),
        title=one_line(byline(quote, words, film=True)),
        description=one_line(quote.text, SHOWN_TEXT),
        input_message_content=InputTextMessageContent(
            written, ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
        ),
    )

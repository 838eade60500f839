"""Inline mode: ``@bot pusher 2 mikkelsen`` offers quotes to drop into any chat."""

from __future__ import annotations

from contextlib import suppress

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.helpers import create_deep_linked_url

from bot.phrases import Words, words_for
from bot.render.byline import byline
from bot.render.html import signed
from bot.render.text import one_line
from bot.telegram.desk import Desk
from bot.telegram.language import language_of
from bot.telegram.links import Link
from bot.telegram.typing import Context
from retrieval.answers import Quote
from retrieval.engine import quotes_of

MOST = 50
"""Results that Telegram takes in one answer."""

CACHED = 300
"""Seconds Telegram may answer the same query by itself."""

RECENT = 4
"""How many of the things that one person typed are looked for, the last ones."""

SHOWN_TEXT = 180


class Inline:
    """Answers inline queries."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._typed: dict[int, list[str]] = {}

    async def typed(self, update: Update, _: Context) -> None:
        """Answer what is typed; what was typed long before, by fast fingers, is not looked for any more."""
        query = update.inline_query
        if query is None:
            return
        person = query.from_user.id
        self._typed[person] = [*self._typed.get(person, []), query.id][-RECENT:]
        words = words_for(language_of(query.from_user))
        quotes = await self._desk.work(self._find, query, words)
        if self._typed.get(person, [""])[-1] == query.id:
            del self._typed[person]
        name = query.get_bot().username
        results = [result for quote in (quotes or [])[:MOST] if (result := _result(quote, words, name)) is not None]
        button = InlineQueryResultsButton(words.say("telegram.inline_button"), start_parameter="inline")
        # Answered too late, the query is closed: the reader has typed on.
        with suppress(BadRequest):
            cached = CACHED if quotes is not None else 0
            await query.answer(results, cache_time=cached, is_personal=True, button=button)

    def _find(self, query: InlineQuery, words: Words) -> list[Quote] | None:
        """The quotes to offer; None where much else was typed meanwhile."""
        if query.id not in self._typed.get(query.from_user.id, [query.id]):
            return None
        # Not in any chat's conversation: what is typed here is for somebody else.
        text = query.query.strip() or words.say("ask.random_bare")
        engine = self._desk.engine
        answer = engine.verified(engine.answer(text, limit=MOST, language=words.language))
        unique = {quote.passage_id: quote for quote in quotes_of(answer)}
        return list(unique.values())


def _result(quote: Quote, words: Words, name: str) -> InlineQueryResultArticle | None:
    """A quote as one result, with its film and a link to its review; None where it would not fit in one message."""
    written = signed(quote, byline(quote, words, film=True))
    if written is None:
        return None
    link = create_deep_linked_url(name, Link(passage=quote.passage_id).payload())
    return InlineQueryResultArticle(
        id=str(quote.passage_id),
        title=one_line(byline(quote, words, film=True)),
        description=one_line(quote.text, SHOWN_TEXT),
        input_message_content=InputTextMessageContent(
            written, ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
        ),
        reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton(words.say("buttons.whole"), url=link)]]),
    )

"""A button was tapped: the message it is under becomes the answer."""

from __future__ import annotations

import json
from contextlib import suppress

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.contract import quotes_of
from bot.phrases import words_for
from bot.render.context import page
from bot.render.html import MESSAGE_LIMIT, escape, messages, pack
from bot.telegram.desk import Desk
from bot.telegram.keyboards import pages
from bot.telegram.language import language_of
from bot.telegram.listing import films_page
from bot.telegram.sending import NO_PREVIEW, reply
from bot.telegram.taps import Action, Tap
from bot.telegram.typing import Context
from bot.telegram.views import CAPTION_LIMIT, about_film, keyboard, more, on_side, others, view
from retrieval.question import Intent, Language, Question, Side

THUMBS = (Action.LIKED, Action.DISLIKED)


class Tapping:
    """Answers taps. What a button needs is in the button and in the bot's memory, never in the process."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def tapped(self, update: Update, _: Context) -> None:
        """Answer the tap first, so that the button stops waiting; then do what it asks."""
        query = update.callback_query
        if query is None:
            return
        tap = Tap.read(query.data)
        question = self._desk.state.asked(tap.key) if tap and tap.action is not Action.FILMS else None
        message = query.message if isinstance(query.message, Message) else None
        if tap is None or message is None or (question is None and tap.action is not Action.FILMS):
            words = words_for(language_of(query.from_user))
            await _answer(query, words.say("telegram.stale"))
            return
        if question is not None and tap.action in THUMBS:
            await self._judged(query, message, question, tap)
            return
        await _answer(query)
        if question is None:
            await self._films(message, tap)
        elif tap.action is Action.CONTEXT:
            await self._context(message, question, tap)
        elif tap.action is Action.EXAMPLE:
            await self._example(message, question)
        else:
            await self._ask(message, question, tap)

    async def _judged(self, query: CallbackQuery, message: Message, question: Question, tap: Tap) -> None:
        """Keep a thumb with the question and the quotes it was given for, where the owner wants them."""
        if not self._desk.feedback:
            await _answer(query)
            return
        await _answer(query, words_for(question.language).say("feedback.thanks"))
        answer = await self._desk.ask(message.chat_id, question, limit=question.limit)
        quotes = [{"review_id": quote.review_id, "text": quote.text} for quote in quotes_of(answer)]
        place = f"{message.chat_id}:{message.message_id}:{query.from_user.id}"
        verdict = "up" if tap.action is Action.LIKED else "down"
        self._desk.state.judge(place, verdict, question.text, json.dumps(quotes, ensure_ascii=False))

    async def _ask(self, message: Message, question: Question, tap: Tap) -> None:
        wanted = await self._wanted(message.chat_id, question, tap)
        answer = await self._desk.ask(message.chat_id, wanted, limit=wanted.limit)
        text, buttons = view(answer, self._desk, _limit(message), before=tap.key)
        await edit(message, text, buttons)
        await self._desk.shown(message.chat_id, answer)

    async def _wanted(self, chat: int, question: Question, tap: Tap) -> Question:
        match tap.action:
            case Action.POSITIVE:
                return on_side(question, Side.POSITIVE)
            case Action.NEGATIVE:
                return on_side(question, Side.NEGATIVE)
            case Action.THEMES:
                return about_film(question, Intent.THEMES)
            case Action.RATING:
                return about_film(question, Intent.FIGURE)
            case Action.MORE:
                return more(question, await self._desk.ask(chat, question, limit=question.limit))
            case Action.OTHERS:
                shown = await self._desk.ask(chat, question, limit=question.limit)
                quote = next((quote for quote in quotes_of(shown) if quote.passage_id == tap.number), None)
                reviews = quote.support.reviews if quote and quote.support else ()
                return others(question, reviews, (quote.passage_id,) if quote else ())
        return question

    async def _context(self, message: Message, question: Question, tap: Tap) -> None:
        words = words_for(question.language)
        placed = await self._desk.work(self._desk.engine.context, tap.number or 0)
        if placed is None:
            await edit(message, escape(words.say("telegram.stale")), None)
            return
        limit = _limit(message)
        shown = page(placed.review, placed.film, placed.start, placed.end, words, tap.page, room=limit - 400)
        await edit(message, shown.html, pages(tap.key, tap.number or 0, shown.number, shown.count, words))

    async def _example(self, message: Message, question: Question) -> None:
        answer = await self._desk.ask(message.chat_id, question.text, language=question.language)
        texts = pack([f"<b>{escape(question.text)}</b>", *messages(answer)])
        await reply(message, texts, keyboard(answer, self._desk))
        await self._desk.shown(message.chat_id, answer)

    async def _films(self, message: Message, tap: Tap) -> None:
        language = Language.FRENCH if tap.key == Language.FRENCH.value else Language.ENGLISH
        text, buttons = films_page(await self._desk.work(self._desk.engine.films), language, tap.number or 0)
        await edit(message, text, buttons)


async def edit(message: Message, text: str, buttons: InlineKeyboardMarkup | None) -> None:
    """Make a message say something else; a second tap on the same button changes nothing, and is harmless."""
    try:
        if message.photo:
            await message.edit_caption(text, parse_mode=ParseMode.HTML, reply_markup=buttons)
        else:
            await message.edit_text(text, ParseMode.HTML, reply_markup=buttons, link_preview_options=NO_PREVIEW)
    except BadRequest as error:
        if "not modified" not in error.message.lower():
            raise


async def _answer(query: CallbackQuery, text: str | None = None) -> None:
    # A tap from before a restart may be too old to be answered; what it asks is done all the same.
    with suppress(BadRequest):
        await query.answer(text)


def _limit(message: Message) -> int:
    return CAPTION_LIMIT if message.photo else MESSAGE_LIMIT

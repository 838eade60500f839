"""A button was tapped: the message it is under becomes the answer. The tap itself was answered before (receipts)."""

from __future__ import annotations

from telegram import CallbackQuery, Message, Update

from bot.phrases import words_for
from bot.render.context import page
from bot.render.html import MESSAGE_LIMIT, escape, messages, pack
from bot.telegram.desk import Desk
from bot.telegram.editing import edit
from bot.telegram.handlers.verdicts import Judging
from bot.telegram.keyboards import pages
from bot.telegram.listing import films_page
from bot.telegram.sending import reply
from bot.telegram.taps import THUMBS, Action, Tap
from bot.telegram.typing import Context
from bot.telegram.views import CAPTION_LIMIT, about_film, keyboard, more, on_side, others, view
from retrieval.engine import quotes_of
from retrieval.question import Intent, Language, Question, Side


class Tapping:
    """Does what taps ask. What a button needs is in the button and in the bot's memory, never in the process."""

    def __init__(self, desk: Desk, judging: Judging) -> None:
        self._desk = desk
        self._judging = judging
        self._examples: dict[int, tuple[int, str]] = {}

    async def tapped(self, update: Update, _: Context) -> None:
        """Do what a button asks; nothing, for a button that nobody can read."""
        query = update.callback_query
        tap = Tap.read(query.data) if query is not None else None
        if query is None or tap is None or not isinstance(query.message, Message):
            return
        if tap.action is Action.FILMS:
            await self._films(query.message, tap)
            return
        question = self._desk.state.asked(tap.key)
        if question is not None:
            await self._done(query, query.message, question, tap)

    async def _done(self, query: CallbackQuery, message: Message, question: Question, tap: Tap) -> None:
        if tap.action in THUMBS:
            await self._judging.keep(message, query.from_user.id, question, liked=tap.action is Action.LIKED)
        elif tap.action is Action.CONTEXT:
            await self._context(message, question, tap)
        elif tap.action is Action.EXAMPLE:
            await self._example(message, question, tap)
        else:
            await self._ask(message, question, tap)

    async def _ask(self, message: Message, question: Question, tap: Tap) -> None:
        wanted = await self._wanted(message.chat_id, question, tap)
        answer = await self._desk.ask(message.chat_id, wanted, limit=wanted.limit)
        text, buttons = view(answer, self._desk, _limit(message), before=tap.key)
        await edit(message, text, buttons)
        self._judging.shown(message, answer)
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
                return more(question, await self._desk.look(chat, question))
            case Action.OTHERS:
                shown = await self._desk.look(chat, question)
                quote = next((quote for quote in quotes_of(shown) if quote.passage_id == tap.number), None)
                reviews = quote.support.reviews if quote and quote.support else ()
                return others(question, reviews, (quote.passage_id,) if quote else ())
        return question

    async def _context(self, message: Message, question: Question, tap: Tap) -> None:
        words = words_for(question.language)
        placed = await self._desk.work(self._desk.engine.context, tap.number or 0)
        if placed is None:
            await edit(message, escape(words.say("telegram.gone")), None)
            return
        limit = _limit(message)
        shown = page(placed.review, placed.film, placed.start, placed.end, words, tap.page, room=limit - 400)
        await edit(message, shown.html, pages(tap.key, tap.number or 0, shown.number, shown.count, words))

    async def _example(self, message: Message, question: Question, tap: Tap) -> None:
        """Ask an example of /start; the second tap of an impatient finger asks nothing more."""
        asked = (message.message_id, tap.key)
        if self._examples.get(message.chat_id) == asked:
            return
        self._examples[message.chat_id] = asked
        answer = await self._desk.ask(message.chat_id, question.text, language=question.language)
        texts = pack([f"<b>{escape(question.text)}</b>", *messages(answer)])
        sent = await reply(message, texts, keyboard(answer, self._desk))
        if sent is not None:
            self._judging.shown(sent, answer)
        await self._desk.shown(message.chat_id, answer)

    async def _films(self, message: Message, tap: Tap) -> None:
        language = Language.FRENCH if tap.key == Language.FRENCH.value else Language.ENGLISH
        text, buttons = films_page(await self._desk.work(self._desk.engine.films), language, tap.number or 0)
        await edit(message, text, buttons)


def _limit(message: Message) -> int:
    return CAPTION_LIMIT if message.photo else MESSAGE_LIMIT

"""The commands: what the bot is, which films it holds, and short ways to ask common questions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatType

from bot.phrases import Words, words_for
from bot.render.context import page
from bot.render.html import escape, messages, pack
from bot.render.text import one_line
from bot.telegram.desk import Desk
from bot.telegram.handlers.questions import Questions
from bot.telegram.keyboards import examples, pages
from bot.telegram.language import language_of
from bot.telegram.links import Link
from bot.telegram.listing import films_page
from bot.telegram.sending import reply
from bot.telegram.typing import Context
from retrieval.answers import HelpAnswer
from retrieval.question import Figure, Intent, Language, Order, Question, Side
from seeds.models import Film

SHORTCUTS: dict[str, tuple[str, dict[str, Any]]] = {
    "note": ("rating", {"intent": Intent.FIGURE, "figure": Figure.MEAN}),
    "pour": ("positive", {"intent": Intent.SIDE, "side": Side.POSITIVE}),
    "contre": ("negative", {"intent": Intent.SIDE, "side": Side.NEGATIVE}),
    "themes": ("themes", {"intent": Intent.THEMES}),
    "compare": ("compare", {"intent": Intent.COMPARE}),
    "hasard": ("random", {"intent": Intent.REVIEWS, "order": Order.RANDOM}),
    "sources": ("sources", {"intent": Intent.SOURCES}),
}
"""The commands that ask a question: how it is phrased, and what it surely means."""

WITHOUT_SUBJECT: dict[str, Any] = {
    "topic": None, "words": (), "subjects": (), "weak_subjects": (), "names": (), "seen": (),
}  # fmt: skip
"""A command is about a film, whatever the subject of the question before it."""

ALIASES = {"rating": "note", "positive": "pour", "negative": "contre", "random": "hasard"}
SHOWN_EXAMPLES = 3


class Commands:
    """Answers the commands in the language of the person."""

    def __init__(self, desk: Desk, questions: Questions) -> None:
        self._desk = desk
        self._questions = questions

    async def start(self, update: Update, context: Context) -> None:
        """One line of what it does and three examples to tap; or what a deep link opens."""
        if (message := update.effective_message) is None:
            return
        language = language_of(update.effective_user)
        link = Link.read(context.args[0]) if context.args else None
        if link is None or not await self._opened(message, link, language):
            asked = await self._examples(language)
            keys = [(text, self._desk.state.keep(_plain(text, language))) for text in asked]
            await reply(message, [escape(words_for(language).say("start.line"))], examples(keys))

    async def help(self, update: Update, _: Context) -> None:
        """What can be asked."""
        if (message := update.effective_message) is None:
            return
        language = language_of(update.effective_user)
        asked = await self._examples(language)
        question = Question(text="/help", language=language, intent=Intent.HELP)
        texts = messages(HelpAnswer(question=question, examples=tuple(asked)))
        if self._desk.feedback:
            texts = pack([*texts, f"<i>{escape(words_for(language).say('feedback.said'))}</i>"])
        await reply(message, texts)

    async def films(self, update: Update, _: Context) -> None:
        """The films held, a page at a time."""
        if (message := update.effective_message) is None:
            return
        entries = await self._desk.work(self._desk.engine.films)
        text, buttons = films_page(entries, language_of(update.effective_user))
        await reply(message, [text], buttons)

    async def shortcut(self, update: Update, context: Context) -> None:
        """``/note Pusher 2``: a common question in one word; without a film, that of the conversation."""
        message = update.effective_message
        if message is None or not message.text:
            return
        typed = message.text.split()[0].lstrip("/").partition("@")[0].lower()
        phrase, meant = SHORTCUTS[ALIASES.get(typed, typed)]
        language = language_of(update.effective_user)
        words, film = words_for(language), " ".join(context.args or ())
        if phrase == "compare" and not film:
            entries = await self._desk.work(self._desk.engine.films)
            titles = ", ".join(one_line(entry.film.title) for entry in entries[:2])
            await reply(message, [escape(words.say("telegram.two_films", films=titles))])
            return
        text = words.say(f"ask.{phrase}", film=film) if film else words.say(f"ask.{phrase}_bare")
        question = await self._desk.understand(message.chat_id, text, language)
        await self._questions.answer(message, replace(question, **WITHOUT_SUBJECT, **meant), language)

    async def ask(self, update: Update, context: Context) -> None:
        """``/ask`` a question, for groups."""
        if (message := update.effective_message) is None:
            return
        language = language_of(update.effective_user)
        if context.args:
            await self._questions.answer(message, " ".join(context.args), language)
            return
        example = next(iter(await self._examples(language)), "Pusher 2 ?")
        await reply(message, [escape(words_for(language).say("telegram.ask_how", example=example))])

    async def unknown(self, update: Update, _: Context) -> None:
        """A command that does not exist."""
        if (message := update.effective_message) is not None:
            await reply(message, [escape(_words(update).say("telegram.unknown_command"))])

    async def not_text(self, update: Update, _: Context) -> None:
        """A sticker, a voice, a photo: kindly, that only text is read."""
        message = update.effective_message
        if message is not None and message.chat.type == ChatType.PRIVATE:
            await reply(message, [escape(_words(update).say("telegram.only_text"))])

    async def _examples(self, language: Language) -> list[str]:
        return (await self._desk.work(self._desk.engine.examples, language))[:SHOWN_EXAMPLES]

    async def _opened(self, message: Message, link: Link, language: Language) -> bool:
        """Show what a link opens; False where it is no longer there."""
        words = words_for(language)
        if link.passage is not None:
            placed = await self._desk.work(self._desk.engine.context, link.passage)
            if placed is None:
                return False
            key = self._desk.state.keep(_about(placed.film, words))
            shown = page(placed.review, placed.film, placed.start, placed.end, words)
            await reply(message, [shown.html], pages(key, link.passage, shown.number, shown.count, words))
            return True
        entries = await self._desk.work(self._desk.engine.films)
        film = next((entry.film for entry in entries if entry.film.id == link.film), None)
        if film is None:
            return False
        await self._questions.answer(message, _about(film, words), language)
        return True


def _about(film: Film, words: Words) -> Question:
    text = words.say("ask.film", film=film.title)
    return Question(text=text, language=words.language, intent=Intent.OPINION, films=(film.id,))


def _plain(text: str, language: Language) -> Question:
    return Question(text=text, language=language, intent=Intent.SUBJECT)


def _words(update: Update) -> Words:
    return words_for(language_of(update.effective_user))

"""The commands: what the bot is, what it can be asked, which films it holds."""

from __future__ import annotations

from telegram import Update

from bot.phrases import words_for
from bot.render.html import escape, messages, pack
from bot.telegram.desk import Desk
from bot.telegram.language import language_of
from bot.telegram.sending import reply
from bot.telegram.typing import Context
from retrieval.answers import FilmsAnswer, HelpAnswer
from retrieval.question import Intent, Question


class Commands:
    """Answers /start, /help and /films in the language of the person."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def start(self, update: Update, _: Context) -> None:
        """One line of what it does, then what could be asked."""
        if (message := update.effective_message) is None:
            return
        language = language_of(update.effective_user)
        words = words_for(language)
        examples = await self._desk.work(self._desk.engine.examples, language)
        listed = "\n".join(f"• {escape(example)}" for example in examples)
        parts = [escape(words.say("start.line"))]
        if listed:
            parts.append(f"{escape(words.say('help.examples'))}\n{listed}")
        await reply(message, pack(parts))

    async def help(self, update: Update, _: Context) -> None:
        """What can be asked."""
        if (message := update.effective_message) is None:
            return
        language = language_of(update.effective_user)
        examples = await self._desk.work(self._desk.engine.examples, language)
        question = Question(text="/help", language=language, intent=Intent.HELP)
        await reply(message, messages(HelpAnswer(question=question, examples=tuple(examples))))

    async def films(self, update: Update, _: Context) -> None:
        """The films held."""
        if (message := update.effective_message) is None:
            return
        question = Question(text="/films", language=language_of(update.effective_user), intent=Intent.FILMS)
        entries = await self._desk.work(self._desk.engine.films)
        await reply(message, messages(FilmsAnswer(question=question, entries=tuple(entries), total=len(entries))))

    async def unknown(self, update: Update, _: Context) -> None:
        """A command that does not exist."""
        if (message := update.effective_message) is not None:
            words = words_for(language_of(update.effective_user))
            await reply(message, [escape(words.say("telegram.unknown_command"))])

    async def not_text(self, update: Update, _: Context) -> None:
        """A sticker, a voice, a photo: kindly, that only text is read."""
        if (message := update.effective_message) is not None:
            words = words_for(language_of(update.effective_user))
            await reply(message, [escape(words.say("telegram.only_text"))])

"""The commands Telegram offers, and how it describes the bot: in English, and in French for French apps."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Iterator

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.phrases import words_for
from retrieval.question import Language

log = logging.getLogger(__name__)

ENGLISH_NAMES = {"note": "rating", "pour": "positive", "contre": "negative", "hasard": "random"}
"""Commands that have a name in each language; both are always understood."""

PRIVATE = ("start", "help", "films", "note", "pour", "contre", "themes", "compare", "hasard", "sources")
GROUP = ("ask", "films", "note", "pour", "contre", "themes", "compare", "hasard", "help")


def commands(names: tuple[str, ...], language: Language) -> list[BotCommand]:
    """The menu of a language."""
    words = words_for(language)
    english = language is Language.ENGLISH
    return [BotCommand(ENGLISH_NAMES.get(name, name) if english else name, words.say(f"menu.{name}")) for name in names]


async def set_up(bot: Bot) -> None:
    """Tell Telegram. Where it will not listen, the bot works all the same: that is logged and no more."""
    for call in _calls(bot):
        try:
            await call
        except TelegramError as error:
            log.warning("a menu or description could not be set (%s)", type(error).__name__)


def _calls(bot: Bot) -> Iterator[Awaitable[bool]]:
    # No language code means every language that has no menu of its own.
    for language, code in ((Language.ENGLISH, None), (Language.FRENCH, Language.FRENCH.value)):
        words = words_for(language)
        private, group = commands(PRIVATE, language), commands(GROUP, language)
        yield bot.set_my_commands(private, language_code=code)
        yield bot.set_my_commands(private, BotCommandScopeAllPrivateChats(), code)
        yield bot.set_my_commands(group, BotCommandScopeAllGroupChats(), code)
        yield bot.set_my_description(words.say("menu.description"), code)
        yield bot.set_my_short_description(words.say("menu.short"), code)

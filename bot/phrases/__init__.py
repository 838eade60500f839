"""The words the bot itself says, as data, and the way each language writes numbers and dates."""

from bot.phrases.formats import stars
from bot.phrases.loader import Words, words_for

__all__ = ["Words", "stars", "words_for"]

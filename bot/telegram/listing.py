"""The list of films, a page at a time."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup

from bot.phrases import words_for
from bot.render.html import written
from bot.render.lists import film_page
from bot.telegram.keyboards import list_pages
from retrieval.answers import FilmEntry
from retrieval.question import Language

PAGE = 10


def films_page(entries: list[FilmEntry], language: Language, page: int = 0) -> tuple[str, InlineKeyboardMarkup | None]:
    """A page of the films held and the buttons to turn it; a page that does not exist is the first."""
    count = max(1, -(-len(entries) // PAGE))
    page = page if 0 <= page < count else 0
    words = words_for(language)
    place = words.say("telegram.page", page=page + 1, pages=count) if count > 1 else None
    shown = entries[page * PAGE : (page + 1) * PAGE]
    text = written(film_page(shown, len(entries), words, place), words)[0]
    return text, list_pages(page, count, words)

"""A passage in its whole review, the passage marked, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass

from bot.phrases import Words
from bot.render.byline import byline
from bot.render.html import COST, escape
from bot.render.pieces import pieces
from bot.render.text import one_line
from retrieval.answers import Quote
from retrieval.quotes.quoting import quote_of
from seeds.models import Film, Passage, Review

PAGE = 3000
"""UTF-16 units of a page of review, once escaped: room is left for the title and the name."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a review: its HTML, which page it is (from 0), and of how many."""

    html: str
    number: int
    count: int


def page(
    review: Review, film: Film, start: int, end: int, words: Words, number: int | None = None, *, room: int = PAGE
) -> Page:
    """A page of the review; without a number, the one where the passage begins."""
    texts = list(pieces(review.text, min(room, PAGE), COST)) or [""]
    offsets = [0]
    for text in texts:
        offsets.append(offsets[-1] + len(text))
    if number is None or not 0 <= number < len(texts):
        number = max(place for place, offset in enumerate(offsets[:-1]) if offset <= max(start, 0))
    text, offset = texts[number], offsets[number]
    begins = min(max(start - offset, 0), len(text))
    ends = min(max(end - offset, begins), len(text))
    marked = escape(text[:begins])
    if ends > begins:
        marked += f"<b>{escape(text[begins:ends])}</b>"
    marked += escape(text[ends:])
    title = f"<b>{escape(one_line(film.title))}</b>"
    signed = escape(byline(_as_quote(review, film), words))
    html = f"{title}\n\n<blockquote>{marked}</blockquote>\n— {signed}"
    if len(texts) > 1:
        html += f"\n\n<i>{escape(words.say('telegram.page', page=number + 1, pages=len(texts)))}</i>"
    return Page(html, number, len(texts))


def _as_quote(review: Review, film: Film) -> Quote:
    """The whole review as a quote, so that it is signed the way quotes are."""
    whole = Passage(id=0, review=review.id, start=0, end=len(review.text), text=review.text)
    return quote_of(whole, review, film, score=0.0)

"""A reply as plain text: quotes between marks, exactly as they were written."""

from __future__ import annotations

from bot.phrases import Words, words_for
from bot.render.blocks import Bars, Block, Bullets, Excerpt, Line
from bot.render.layout import layout
from retrieval.answers import Answer


def plain(answer: Answer) -> str:
    """The whole reply as a person would read it."""
    words = words_for(answer.question.language)
    return "\n\n".join(_write(block, words) for block in layout(answer))


def _write(block: Block, words: Words) -> str:
    match block:
        case Line(text=text):
            return text
        case Bullets(items=items):
            return "\n".join(f"• {item}" for item in items)
        case Bars(title=title, rows=rows):
            return "\n".join([f"{title}{words.say('format.colon')}", *bar_rows(rows)])
        case Excerpt(quote=quote, byline=byline, support=support):
            lines = [words.quoted(quote.text), f"— {byline}"]
            return "\n".join([*lines, f"({support})"] if support else lines)


def bar_rows(rows: tuple[tuple[str, int], ...], width: int = 12) -> list[str]:
    """A small drawing of a distribution, one line a rating: ``★★★★☆ ██████ 6``."""
    most = max((count for _, count in rows), default=0)
    drawn = []
    for label, count in rows:
        length = round(width * count / most) if most else 0
        bar = "█" * (max(length, 1) if count else 0)
        drawn.append(f"{label} {bar} {count}" if bar else f"{label} {count}")
    return drawn

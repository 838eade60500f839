"""A reply as Telegram messages: HTML in which everything others wrote is escaped.

A message holds whole blocks; a quote is cut only where it alone would not fit in one message.
The limit is kept on the HTML itself, which is never shorter than the text Telegram counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.phrases import Words, words_for
from bot.render.blocks import Bars, Block, Bullets, Excerpt, Line, Tone
from bot.render.layout import layout
from bot.render.pieces import pieces, units
from bot.render.plain import bar_rows
from retrieval.answers import Answer, Quote

MESSAGE_LIMIT = 4096
"""UTF-16 units that Telegram takes in one message."""

FOLD_FROM = 350
"""Quotes longer than this are folded until they are tapped."""

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
COST = {char: len(entity) for char, entity in _ESCAPES.items()}
_TABLE = str.maketrans(_ESCAPES)
_GAP = "\n\n"


def escape(text: str) -> str:
    """Text as HTML that says exactly that text. Lone surrogates cannot be sent: they become ``?``."""
    return text.encode("utf-8", "replace").decode("utf-8").translate(_TABLE)


def messages(answer: Answer, limit: int = MESSAGE_LIMIT) -> list[str]:
    """The messages of a reply, in order, each at most ``limit`` UTF-16 units."""
    return written(layout(answer), words_for(answer.question.language), limit)


def written(blocks: list[Block], words: Words, limit: int = MESSAGE_LIMIT) -> list[str]:
    """Blocks as messages."""
    return pack([part for block in blocks for part in _write(block, words, limit)], limit)


def pack(parts: list[str], limit: int = MESSAGE_LIMIT) -> list[str]:
    """Whole parts into as few messages as hold them, in order."""
    packed: list[str] = []
    for part in parts:
        if packed and units(packed[-1]) + len(_GAP) + units(part) <= limit:
            packed[-1] += _GAP + part
        else:
            packed.append(part)
    return packed


def signed(quote: Quote, byline: str) -> str | None:
    """One quote and who wrote it, as one message; None where it is too long for that."""
    parts = list(_excerpt(Excerpt(quote, byline), MESSAGE_LIMIT))
    return parts[0] if len(parts) == 1 else None


def _write(block: Block, words: Words, limit: int) -> Iterator[str]:
    match block:
        case Line(text=text, tone=tone):
            before, after = {Tone.STRONG: ("<b>", "</b>"), Tone.ASIDE: ("<i>", "</i>")}.get(tone, ("", ""))
            for piece in pieces(text, limit - len(before + after), COST):
                yield f"{before}{escape(piece)}{after}"
        case Bullets(items=items):
            for piece in pieces("\n".join(f"• {item}" for item in items), limit, COST):
                yield escape(piece)
        case Bars(title=title, rows=rows):
            yield escape("\n".join([f"{title}{words.say('format.colon')}", *bar_rows(rows)]))
        case Excerpt():
            yield from _excerpt(block, limit)


def _excerpt(block: Excerpt, limit: int) -> Iterator[str]:
    """A quote and its byline together; a quote too long for that in several messages, byline last."""
    text = block.quote.text
    signature = f"\n— {escape(block.byline)}" + (f"\n<i>{escape(block.support)}</i>" if block.support else "")
    opening = "<blockquote expandable>" if len(text) > FOLD_FROM else "<blockquote>"
    room = limit - units(opening) - len("</blockquote>") - units(signature)
    *first, last = list(pieces(text, room, COST)) or [""]
    for piece in first:
        yield f"{opening}{escape(piece)}</blockquote>"
    yield f"{opening}{escape(last)}</blockquote>{signature}"

"""A reply for a terminal, with rich: nothing that others wrote is read as markup or obeyed as control."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.phrases import Words, words_for
from bot.render.blocks import Bars, Block, Bullets, Excerpt, Line, Tone
from bot.render.layout import layout
from bot.render.text import visible
from retrieval.answers import Answer

STYLES = {Tone.PLAIN: "", Tone.STRONG: "bold", Tone.ASIDE: "italic dim"}
BAR_WIDTH = 24


def renderable(answer: Answer) -> RenderableType:
    """The whole reply, ready for ``console.print``."""
    words = words_for(answer.question.language)
    return Group(*(Padding(_draw(block, words), (0, 0, 1, 0)) for block in layout(answer)))


def safe(text: str, style: str = "") -> Text:
    """Text that is printed as it stands: no markup, no control characters."""
    return Text(visible(text), style=style)


def _draw(block: Block, words: Words) -> RenderableType:
    match block:
        case Line(text=text, tone=tone):
            return safe(text, STYLES[tone])
        case Bullets(items=items):
            return safe("\n".join(f"• {item}" for item in items))
        case Bars(title=title, rows=rows):
            return Group(safe(f"{title}{words.say('format.colon')}", "dim"), _bars(rows))
        case Excerpt(quote=quote, byline=byline, support=support):
            below = safe(f"— {byline}", "cyan")
            if support:
                below.append(f" ({visible(support)})", "dim")
            return Panel(Group(safe(words.quoted(quote.text)), below), border_style="dim", expand=False)


def _bars(rows: tuple[tuple[str, int], ...]) -> Table:
    most = max((count for _, count in rows), default=0) or 1
    table = Table.grid(padding=(0, 1))
    for label, count in rows:
        table.add_row(safe(label, "yellow"), "█" * round(BAR_WIDTH * count / most), str(count))
    return table

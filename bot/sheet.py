"""The paper that ratings are drawn on: colours, title, and the finished PNG.

The background is part of the picture, so that it reads the same in a light and in a dark chat. A phone shows the
picture about two inches wide: letters are large for the width of the sheet.
"""

from __future__ import annotations

import io
import textwrap

from matplotlib import font_manager, patheffects
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font

PAPER, INK, QUIET = "#fbf8f1", "#23211d", "#6d675c"
HELD, SHOWN, MEAN = "#c9772b", "#7d8ca3", "#7a1f1f"

DPI = 170
WIDTH = 5.2
PANEL = 2.75
TITLE_LINE = 0.3
"""Inches: the width of a sheet, the height of what is drawn on it, and of a line of its title."""

LETTERS = 38
"""Characters of a title that fit on a line."""

MOST_LINES = 3
SMALL, NORMAL, LARGE = 11, 12, 15
"""Points."""

OUTLINE = [patheffects.withStroke(linewidth=3, foreground=PAPER)]
"""Keeps a word readable where a line passes behind it."""


def sheet(title: str, panels: int) -> tuple[Figure, list[Axes]]:
    """An empty sheet with a title, on as many lines as it needs, and places to draw in, one under the other."""
    lines = textwrap.wrap(title, LETTERS, max_lines=MOST_LINES, placeholder="…") if can_write(title) else []
    height = TITLE_LINE * len(lines) + PANEL * panels
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER, layout="constrained")
    figure.get_layout_engine().set(w_pad=0.16, h_pad=0.12)  # type: ignore[union-attr, call-arg]
    FigureCanvasAgg(figure)
    if lines:
        figure.suptitle(
            "\n".join(lines), x=0.03, ha="left", fontsize=LARGE, fontweight="bold", color=INK, parse_math=False
        )
    axes = figure.subplots(panels, 1, squeeze=False)
    return figure, list(axes[:, 0])


def plain(axes: Axes) -> None:
    """Take away what says nothing: frames, ticks."""
    axes.set_facecolor(PAPER)
    axes.tick_params(colors=INK, labelsize=NORMAL, length=0)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set_color(QUIET)


def png(figure: Figure) -> bytes:
    """The sheet as it is sent."""
    out = io.BytesIO()
    figure.savefig(out, format="png", facecolor=PAPER)
    return out.getvalue()


def can_write(text: str) -> bool:
    """Whether the font has every character: a title in empty boxes is worse than none."""
    font = FT2Font(font_manager.findfont("DejaVu Sans"))
    return all(font.get_char_index(ord(char)) for char in text)

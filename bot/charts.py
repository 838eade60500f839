"""Ratings as pictures: the half-star distribution, and a trend over the years.

The background is part of the picture, so that it reads the same in a light and in a dark chat.
"""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass

from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font

from bot.phrases import Words
from retrieval.answers import Rating, YearMean
from seeds.models import FIVE_STARS

PAPER, INK, QUIET = "#fbf8f1", "#23211d", "#6d675c"
HELD, SHOWN, MEAN = "#c9772b", "#7d8ca3", "#7a1f1f"
DPI = 120
WIDTH = 7.2
PANEL = 3.7
MOST_LABELS = 12
"""Years are named as often as there is room for."""

_drawing = threading.Lock()
"""Fonts are shared between figures and are not made for several threads at once."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One distribution: a title, a count for each rating on five, and a figure to mark."""

    title: str
    counts: dict[float, int]
    mean: float | None
    marked: str
    colour: str
    width: float


def distribution(rating: Rating, title: str, words: Words) -> bytes | None:
    """The reviews held and, below, what the site shows, as a PNG; None where there is nothing to draw."""
    panels = [panel for panel in (_held(rating, words), _shown(rating, words)) if panel is not None]
    if not panels:
        return None
    with _drawing:
        figure, all_axes = _sheet(title, len(panels))
        for axes, panel in zip(all_axes, panels, strict=True):
            _bars(axes, panel)
        return _png(figure)


def trend(points: tuple[YearMean, ...], title: str, words: Words) -> bytes | None:
    """The mean of each year, with how many ratings it comes from; a line needs two points."""
    if len(points) < 2:
        return None
    with _drawing:
        figure, (axes,) = _sheet(title, 1)
        years, means = [point.year for point in points], [point.mean for point in points]
        axes.plot(years, means, color=HELD, linewidth=2.5, marker="o", markersize=8)
        every = -(-len(points) // MOST_LABELS)
        for point in points[::every]:
            label = f"{words.number(point.mean)}\nn = {point.count}"
            axes.annotate(label, (point.year, point.mean), (0, 10), textcoords="offset points", ha="center",
                          fontsize=11, color=INK)  # fmt: skip
        axes.set_title(words.say("chart.trend"), fontsize=13, color=INK, loc="left", pad=12)
        axes.set_ylim(0, FIVE_STARS + 0.9)
        axes.set_xlim(years[0] - 0.5, years[-1] + 0.5)
        axes.set_xticks(years[::every])
        axes.set_yticks(range(6))
        axes.grid(axis="y", color=QUIET, alpha=0.25)
        _plain(axes)
        return _png(figure)


def _held(rating: Rating, words: Words) -> Panel | None:
    if not rating.count or rating.mean is None:
        return None
    # One rating is one rating: no mean is drawn for it.
    mean = rating.mean * FIVE_STARS / rating.scale if rating.count > 1 else None
    marked = words.say("chart.mean", mean=words.mark(rating.mean, rating.scale))
    title = words.say("chart.held", rating.count)
    return Panel(title, _on_five(rating.histogram, rating.scale), mean, marked, HELD, 0.38)


def _shown(rating: Rating, words: Words) -> Panel | None:
    published = rating.published
    if published is None or not published.histogram or not sum(published.histogram.values()):
        return None
    written = published.reviews if published.reviews is not None else sum(published.histogram.values())
    mean, marked = None, ""
    if published.mean is not None:
        mean, text = published.mean * FIVE_STARS / published.scale, words.mark(published.mean, published.scale)
        marked = words.say("chart.mean", mean=text)
        if published.count is not None:
            marked = words.say("chart.behind", published.count, mean=text)
    counts = _on_five(published.histogram, published.scale)
    return Panel(words.say("chart.shown", written), counts, mean, marked, SHOWN, 0.76)


def _on_five(histogram: dict[str, int], scale: float) -> dict[float, int]:
    return {float(label) * FIVE_STARS / scale: count for label, count in histogram.items()}


def _sheet(title: str, panels: int) -> tuple[Figure, list[Axes]]:
    figure = Figure(figsize=(WIDTH, 0.6 + PANEL * panels), dpi=DPI, facecolor=PAPER, layout="constrained")
    figure.get_layout_engine().set(w_pad=0.2, h_pad=0.16)  # type: ignore[union-attr, call-arg]
    FigureCanvasAgg(figure)
    if _can_write(title):
        figure.suptitle(title, fontsize=17, fontweight="bold", color=INK, parse_math=False)
    axes = figure.subplots(panels, 1, squeeze=False)
    return figure, list(axes[:, 0])


def _bars(axes: Axes, panel: Panel) -> None:
    places = sorted(panel.counts)
    counts = [panel.counts[place] for place in places]
    bars = axes.bar(places, counts, width=panel.width, color=panel.colour)
    axes.bar_label(bars, [str(count) if count else "" for count in counts], fontsize=12, color=INK, padding=2)
    axes.set_title(panel.title, fontsize=13, color=INK, loc="left", pad=12)
    if panel.mean is not None:
        axes.axvline(panel.mean, color=MEAN, linewidth=2, linestyle=(0, (4, 3)))
        # The label stands on the side where there is room, above the bars.
        side, gap = ("right", -0.08) if panel.mean > FIVE_STARS / 2 else ("left", 0.08)
        axes.text(panel.mean + gap, max(counts) * 1.22, panel.marked, color=MEAN, fontsize=12, ha=side, va="center")
    axes.set_ylim(0, max(counts) * 1.35)
    axes.set_xlim(-0.5, FIVE_STARS + 0.5)
    axes.set_xticks(range(6), [f"{star} ★" for star in range(6)])
    axes.set_yticks([])
    _plain(axes)


def _plain(axes: Axes) -> None:
    axes.set_facecolor(PAPER)
    axes.tick_params(colors=INK, labelsize=12, length=0)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set_color(QUIET)


def _png(figure: Figure) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format="png", facecolor=PAPER)
    return out.getvalue()


def _can_write(text: str) -> bool:
    """Whether the font has every character: a title in empty boxes is worse than none."""
    font = FT2Font(font_manager.findfont("DejaVu Sans"))
    return all(font.get_char_index(ord(char)) for char in text)

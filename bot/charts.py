"""Ratings as pictures: the half-star distribution, and a trend over the years."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from matplotlib.axes import Axes

from bot.phrases import Words
from bot.sheet import HELD, INK, MEAN, NORMAL, OUTLINE, QUIET, SHOWN, SMALL, plain, png, sheet
from retrieval.answers import Rating, YearMean
from seeds.models import FIVE_STARS

MOST_LABELS = 6
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
        figure, all_axes = sheet(title, len(panels))
        for axes, panel in zip(all_axes, panels, strict=True):
            _bars(axes, panel)
        return png(figure)


def trend(points: tuple[YearMean, ...], title: str, words: Words, scale: float = FIVE_STARS) -> bytes | None:
    """The mean of each year on ``scale``, with how many ratings it comes from; a line needs two points."""
    if len(points) < 2:
        return None
    every = -(-len(points) // MOST_LABELS)
    named = points[::every]
    with _drawing:
        figure, (axes,) = sheet(title, 1)
        years, means = [point.year for point in points], [point.mean * scale / FIVE_STARS for point in points]
        axes.plot(years, means, color=HELD, linewidth=2.5, marker="o", markersize=7)
        for year, mean in list(zip(years, means, strict=True))[::every]:
            axes.annotate(words.number(mean), (year, mean), (0, 8), textcoords="offset points",
                          ha="center", fontsize=SMALL, color=INK, path_effects=OUTLINE)  # fmt: skip
        _titled(axes, words.say("chart.trend"))
        axes.set_ylim(0, scale * (1 + 0.7 / FIVE_STARS))
        margin = max((years[-1] - years[0]) * 0.07, 0.5)
        axes.set_xlim(years[0] - margin, years[-1] + margin)
        axes.set_xticks([point.year for point in named], [f"{point.year}\nn = {point.count}" for point in named])
        axes.set_yticks([step * scale / FIVE_STARS for step in range(6)])
        axes.grid(axis="y", color=QUIET, alpha=0.25)
        plain(axes)
        axes.tick_params(axis="x", labelsize=SMALL)
        return png(figure)


def warm_up() -> None:
    """Draw something for nobody: the first picture is slow, because fonts are looked for."""
    with _drawing:
        figure, (axes,) = sheet("0 ★", 1)
        plain(axes)
        png(figure)


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


def _bars(axes: Axes, panel: Panel) -> None:
    places = sorted(panel.counts)
    counts = [panel.counts[place] for place in places]
    bars = axes.bar(places, counts, width=panel.width, color=panel.colour)
    labels = axes.bar_label(bars, [str(n) if n else "" for n in counts], fontsize=NORMAL, color=INK, padding=2)
    for label in labels:
        label.set(path_effects=OUTLINE, zorder=4)
    _titled(axes, panel.title)
    if panel.mean is not None:
        axes.axvline(panel.mean, color=MEAN, linewidth=2, linestyle=(0, (4, 3)))
        # The label stands on the side where there is room, above the bars.
        side, gap = ("right", -0.08) if panel.mean > FIVE_STARS / 2 else ("left", 0.08)
        axes.text(panel.mean + gap, max(counts) * 1.36, panel.marked, color=MEAN, fontsize=NORMAL, ha=side, va="center")
    axes.set_ylim(0, max(counts) * 1.5)
    axes.set_xlim(-0.5, FIVE_STARS + 0.5)
    axes.set_xticks(range(6), [f"{star} ★" for star in range(6)])
    axes.set_yticks([])
    plain(axes)


def _titled(axes: Axes, title: str) -> None:
    axes.set_title(title, fontsize=NORMAL, color=INK, loc="left", pad=8)

"""Figures of several films side by side: "pourcentage d'avis positifs de X et de Y", "which has more bad reviews?"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.cues import BAD, GOOD, REVIEW, Reading, read_cues
from retrieval.question import Figure, Intent, Side

_MOST = r"(?:le plus|plus|the most|most|more|le moins|moins|the fewest|fewest|fewer|less)"
_SIDED = re.compile(
    rf"\b{_MOST} (?:de |d'|of )?(?:{REVIEW} (?:(?P<bad>{BAD})|{GOOD})|(?:(?P<worse>{BAD})|{GOOD}) {REVIEW})\b"
)
_COUNTED = re.compile(rf"\b{_MOST} (?:de |d'|of )?(?:{REVIEW}|votes?)\b")
_MARKS = re.compile(rf"\b{_MOST} (?:de|d'|of)?\s*(?=[\W@]*$)")
_OF_EACH = frozenset({Figure.SHARE, Figure.COUNT, Figure.MEDIAN, Figure.DISTRIBUTION})


def figure_of_each(flat_text: str, reading: Reading, *, bounded: bool = False) -> Reading:
    """``reading``, that films are compared, or the figure of each that its words ask for.

    Means are told by any comparison: there the words for them are only understood. ``bounded``: a rating was named and
    taken out, "lequel a le plus de 5 étoiles ?".
    """
    if reading.intent is not Intent.COMPARE:
        return reading
    if match := _SIDED.search(flat_text):
        side = Side.NEGATIVE if match["bad"] or match["worse"] else Side.POSITIVE
        return Reading(Intent.FIGURE, side, Figure.SHARE, spans=(*reading.spans, match.span()))
    if match := _COUNTED.search(flat_text) or (_MARKS.search(flat_text) if bounded else None):
        return Reading(Intent.FIGURE, figure=Figure.COUNT, spans=(*reading.spans, match.span()))
    figure = read_cues(flat_text, films=0)
    if figure.intent is not Intent.FIGURE:
        return reading
    spans = (*reading.spans, *figure.spans)
    return replace(figure if figure.figure in _OF_EACH else reading, spans=spans)

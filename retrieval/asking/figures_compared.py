"""Figures of several films side by side: "pourcentage d'avis positifs de X et de Y", "which has more bad reviews?"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.cue import Reading
from retrieval.asking.cue_words import BAD, GOOD, REVIEW
from retrieval.asking.cues import read_cues
from retrieval.question import Figure, Intent, Side

_MOST = r"(?:le plus|plus|the most|most|more|le moins|moins|the fewest|fewest|fewer|less)"
_SIDED = re.compile(
    rf"\b{_MOST} (?:de |d'|of )?(?:{REVIEW} (?:(?P<bad>{BAD})|{GOOD})|(?:(?P<worse>{BAD})|{GOOD}) {REVIEW})\b"
)
_COUNTED = re.compile(rf"\b{_MOST} (?:de |d'|of )?(?:{REVIEW}|votes?)\b")
_MARKS = re.compile(rf"\b{_MOST} (?:de|d'|of)?\s*(?=[\W@]*$)")
_OF_EACH = frozenset({Figure.SHARE, Figure.COUNT, Figure.MEDIAN, Figure.DISTRIBUTION, Figure.MODE})


_WHICH_MOST = re.compile(
    r"\b(?:lequel|laquelle|which|who|qui|quel\w*|what)\b.*"
    r"\b(?:plus|moins|most|more|fewest|fewer|less|least|highest|largest|biggest|lowest)\b"
    r"|\b(?:plus|moins|most|more|fewest|fewer|less)\b.*\b(?:lequel|laquelle|which)\b"
)


_THAN = re.compile(rf"@\W.*?\b{_MOST} [^@]*\b(?:que|qu'|than)\b[^@]*@")
"""One film has more than another: "@ a plus d'avis que @"."""
_ABOUT = re.compile(r" ?(?:about|on|sur|that|who|which|qui|mention\w*|parl\w*|of the|de la|du)\b(?! ?(?:the |le |la )?@)")
_VERSUS = re.compile(r"(?<=@)(?P<before>\W+)(?:contre|against)(?P<after>\W+(?:(?:ceux|celles|celui|celle|those|that)\W+(?:de|du|d'|des|of)\W*)?(?:(?:le|la|les|the) )?)(?=@)")


def as_versus(flat_text: str) -> str:
    """A question in which two titles stand against each other, its places kept: "@ contre @" is no blame."""
    return _VERSUS.sub(lambda found: found["before"] + "vs".ljust(len(found[0]) - len(found["before"] + found["after"])) + found["after"], flat_text)


_ONLY_COUNTS = re.compile(
    r"^[\W@]*(?:(?:et|and|dont|of which|alors|so|ok|donc|a|at|les|the|de|for|pour|sur|about|on|of|those|them)\b[\W@]*)*"
    r"(?P<asked>combien|cb|how many)(?![^\W@])(?:[\W@]|\b(?:a|at|de|d|les|des|the|are|is|of|for|pour|sur|on|them|those"
    r"|en|il|y|sont|was|were|your|tes|vos|my|come|here|ici|there|ones?|avis|reviews?|notes?|ratings?|critiques?|rated|notee?s?|have|has|got|ca|fait)\b)*$"
)


def only_counts(flat_text: str) -> tuple[int, int] | None:
    """Where a question asks how many and no more, its ratings and titles taken out: "combien à 5 ?"."""
    found = _ONLY_COUNTS.match(flat_text)
    return found.span("asked") if found else None


def figure_of_each(flat_text: str, reading: Reading, *, films: int = 2, bounded: bool = False) -> Reading:
    """``reading``, that films are compared, or the figure of each that its words ask for.

    Means are told by any comparison: there the words for them are only understood. ``bounded``: a rating was named and
    taken out, "lequel a le plus de 5 étoiles ?".
    """
    told = reading.intent in (None, Intent.REVIEWS, Intent.SIDE) or reading.figure is Figure.MEAN
    told = told or (reading.intent is Intent.COMPARE and bounded and not _MARKS.search(flat_text))
    asks = films > 1 and told and not reading.order
    most = (_WHICH_MOST.search(flat_text) or _THAN.search(flat_text)) if asks else None
    if reading.intent is not Intent.COMPARE and most is None:
        return reading
    if match := _SIDED.search(flat_text):
        side = Side.NEGATIVE if match["bad"] or match["worse"] else Side.POSITIVE
        return Reading(Intent.FIGURE, side, Figure.SHARE, spans=(*reading.spans, match.span()))
    if most and bounded:  # "lequel de Heat et Drive a le plus de 5/5 ?"
        share = read_cues(flat_text, films=0)
        spans = (*reading.spans, *(share.spans if share.figure is Figure.SHARE else ()), most.span())
        return Reading(Intent.FIGURE, figure=Figure.SHARE, spans=spans)
    counted = _COUNTED.search(flat_text)
    if counted and most and _ABOUT.match(flat_text, counted.end()):
        return reading
    if match := counted or (_MARKS.search(flat_text) if bounded else None):
        return Reading(Intent.FIGURE, figure=Figure.COUNT, spans=(*reading.spans, match.span()))
    if most and reading.intent is not Intent.COMPARE:
        return reading
    figure = read_cues(flat_text, films=0)
    if figure.intent is not Intent.FIGURE:
        return reading
    spans = (*reading.spans, *figure.spans)
    return replace(figure if figure.figure in _OF_EACH else reading, spans=spans)

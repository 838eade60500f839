"""Two things asked in one question: the first is answered, and the second said to be left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from retrieval.asking.cue import Reading
from retrieval.asking.cue_words import BAD, GOOD
from retrieval.asking.cues import read_cues
from retrieval.question import Figure, Intent

_AND = re.compile(
    r"\s(?:et|and|puis|then|ainsi que|as well as|mais aussi|but also|&|\+)\s|[;?]\s+(?=\w)"
    r"|,\s+(?:et |and )?(?=qu|what|how|combien|les? |the )"
)
_LISTED = frozenset({Intent.SIDE, Intent.THEMES, Intent.REVIEWS})
_ON_ONE_CARD = frozenset({Figure.MEAN, Figure.MEDIAN, Figure.COUNT, Figure.DISTRIBUTION})
"""The mean is told with all of these beside it."""
_SIDE_ALONE = re.compile(rf"{GOOD}|{BAD}")
"""An adjective after "and" goes on what was said before it."""
_ENDS = re.compile(
    r"(?:[\s@,.;:!?]|(?<=\s)(?:de|du|des|a|au|aux|dans|sur|pour|of|on|about|for|in|the|le|la|les|film|movie|serie|series|d')"
    r"(?!\w))+$"
)
_BEFORE_AND_AFTER = re.compile(
    r"\b(?P<first>avant|before) (?:et|and|ou|or) (?:apres|after|depuis|since) (?P<when>\d{4})\b"
)
_THE_REST = re.compile(
    r"\b(?:avant|before|jusqu'en|until|depuis|since|apres|after|a partir de)\b[^,;?.@]{0,30}\d{4}\W+"
    r"(?:(?:et|and|puis|then)\W+)?"
    r"(?P<half>avant|before|earlier|apres|after(?:wards?)?|depuis|since|ensuite|later|le reste|the rest)"
    r"(?: (?:that|ca|cela|then))?\W*$"
)
"""The time before or after the one that a question keeps to, at its end: "avant 2015, et après ?"."""


@dataclass(frozen=True, slots=True)
class TwoParts:
    """What the first part asks, and where the second one stands (code points); an empty span where both are told."""

    reading: Reading
    second: tuple[int, int]


def find_two_parts(flat_text: str, whole: Reading, *, films: int) -> TwoParts | None:
    """The two parts of a question that asks for a figure and for something else, or for two figures.

    ``whole`` is what its wording asks as one: there are no two parts where that is no figure and no list.
    """
    if whole.intent is not Intent.FIGURE and whole.intent not in _LISTED:
        return None
    for cut in _AND.finditer(flat_text):
        start, end = cut.span()
        one, other = flat_text[:start] + " " * (len(flat_text) - start), " " * end + flat_text[end:]
        if any(a <= start and b >= end for a, b in whole.spans):
            continue  # one wording: "la médiane et la moyenne"
        first, second = read_cues(one, films=films), read_cues(other, films=films)
        if all(_SIDE_ALONE.fullmatch(other[a:b].strip()) for a, b in second.spans):
            continue  # "combien d'avis positifs et négatifs"
        figures = {first.figure, second.figure}
        if figures <= _ON_ONE_CARD and first.side is second.side is None:
            both = (*first.spans, *second.spans)
            return TwoParts(Reading(Intent.FIGURE, figure=Figure.MEAN, spans=both), (end, end))
        if Intent.FIGURE in (first.intent, second.intent) and _LISTED & {first.intent, second.intent}:
            return TwoParts(first, (end, len(flat_text)))
    return None


def compared_years(flat_text: str, reading: Reading, *, films: int) -> Reading | None:
    """What is asked where two years of one film stand side by side, its dates taken out; None where it is no figure."""
    plain = reading.intent in (None, Intent.COMPARE, Intent.OPINION, Intent.OVERVIEW, Intent.FIGURE)
    plain = plain or (reading.intent is Intent.BEST_FILM and films == 1)
    if films > 1 or not plain or reading.figure in (Figure.SHARE, Figure.DISTRIBUTION, Figure.MODE):
        return None
    spans = (*reading.spans, *read_cues(flat_text, films=2).spans)
    return Reading(Intent.FIGURE, figure=Figure.TREND, spans=spans)


def as_typed(text: str, flat_text: str, span: tuple[int, int]) -> str | None:
    """The words of the second part as they were typed, without the film at their end; None where there are none."""
    start, end = span
    said = _ENDS.sub("", flat_text[start:end])
    return text[start : start + len(said)].strip() or None


def other_half(text: str, flat_text: str) -> str | None:
    """The half of "avant et après 2018" that is not answered."""
    match = _BEFORE_AND_AFTER.search(flat_text)
    return f"{text[slice(*match.span('first'))]} {match['when']}" if match else None


def find_rest_of_time(flat_text: str) -> tuple[int, int] | None:
    """Where a question that keeps to a time asks for the rest of it too: the "après" of "avant 2015, et après ?"."""
    match = _THE_REST.search(flat_text)
    return match.span("half") if match else None

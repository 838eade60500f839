"""What a question says of dates, and the years in it that are a film's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

# a year after these words is the film's, not the review's
FILM_YEAR = re.compile(
    r"(?:films?|movies?|sortie?s?|released|released in|tourne|made|versions?|originale?|remake|adaptation|roman|livre|novel|book)"
    r"\s+(?:en|de|in|of|from)?\s*$"
)
YEAR_FILM = re.compile(r"(?:'s)?\s+(?:films?|movies?|versions?|original|remake|adaptation|classic|novel|book|series|cartoon)\b")
"""A year that tells one work from another: "the 1947 original"."""

Span = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class DateFilter:
    """The first and the last day let through, and where the question said so (code points).

    ``compared``: the first and the last year are to be told side by side. ``gaps`` are the years between them that
    are not meant: "2018 et 2020".
    """

    span: tuple[int, int]
    since: date | None = None
    until: date | None = None
    compared: bool = False
    gaps: tuple[tuple[date, date], ...] = ()


def found_at(match: re.Match[str], since: date | None, until: date | None) -> DateFilter:
    """The filter that a match says."""
    return DateFilter(match.span(), since, until)

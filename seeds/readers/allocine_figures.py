"""What an AlloCiné page says above its reviews: the film's title and the site's own figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.models import Published
from seeds.readers.lines import LONGEST_FURNITURE, Line, next_written
from seeds.readers.ratings import number

_OPINION = re.compile(r"Votre avis sur (.+?)\s*\?")
_AVERAGE = re.compile(r"Note moyenne(?:\s*:)?\s*([0-5](?:[.,]\d{1,2})?)?", re.I)
_MEAN = re.compile(r"([0-5](?:[.,]\d{1,2})?)(?:\s*/\s*5)?")
_RATINGS = re.compile(r"(?:pour\s+)?(\d[\d\s.]*)\s*notes?\b.*", re.I)
_REVIEWS = re.compile(r"(\d[\d\s.]*)\s*critiques?\s+spectateurs?.*", re.I)
_BAR = re.compile(r"(\d[\d\s.]*)\s*critiques?(?:\s*\(?\d+\s*%\)?)?", re.I)
_STARS = re.compile(r"([0-5])(?:\s*étoiles?)?")
_NOT_TITLES = {"mon compte", "spectateurs", "critiques spectateurs", "critiques", "presse"}


def is_page(lines: Sequence[Line]) -> bool:
    """Tell whether a text has the top of an AlloCiné spectator page."""
    return any(_AVERAGE.fullmatch(line.text) for line in lines) and any(_REVIEWS.fullmatch(line.text) for line in lines)


def title_of(lines: Sequence[Line]) -> str | None:
    """Return the film's title: the page asks for an opinion on it, and prints it above its average."""
    lines = [line for line in lines if len(line.text) <= LONGEST_FURNITURE]
    for line in lines:
        if match := _OPINION.fullmatch(line.text):
            return match[1].strip()
    above = ""
    for line in lines:
        if _AVERAGE.fullmatch(line.text) and above:
            return above
        if line.text and line.text.casefold() not in _NOT_TITLES:
            above = line.text
    return None


def published_of(lines: Sequence[Line]) -> Published | None:
    """Return the site's own average, counts and histogram; None where the page prints none of them."""
    lines = [line for line in lines if len(line.text) <= LONGEST_FURNITURE]
    mean = count = reviews = None
    histogram: dict[str, int] = {}
    for at, line in enumerate(lines):
        after = next_written(lines, at + 1)
        below = lines[after].text if after < len(lines) else ""
        if mean is None and (match := _AVERAGE.fullmatch(line.text)):
            printed = match[1] or ((inner := _MEAN.fullmatch(below)) and inner[1])
            mean = number(printed) if printed else None
        elif count is None and (match := _RATINGS.fullmatch(line.text)):
            count = whole(match[1])
        elif reviews is None and (match := _REVIEWS.fullmatch(line.text)):
            reviews = whole(match[1])
        elif (star := _STARS.fullmatch(line.text)) and (bar := _BAR.fullmatch(below)):
            histogram.setdefault(star[1], whole(bar[1]))
    if mean is None and count is None and reviews is None and not histogram:
        return None
    return Published(mean=mean, count=count, reviews=reviews, histogram=histogram)


def whole(text: str) -> int:
    """Return a count whose thousands may be set apart by blanks of any kind, or by points."""
    return int("".join(text.replace(".", "").split()))

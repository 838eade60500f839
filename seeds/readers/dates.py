"""Dates as sources print them, French or English, brought to ISO 8601: a day, or a day with its hour."""

from __future__ import annotations

import re
from datetime import datetime

from seeds.slug import folded

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january",
            "fevrier fevr fev february feb",
            "mars march mar",
            "avril avr april apr",
            "mai may",
            "juin june jun",
            "juillet juil july jul",
            "aout august aug",
            "septembre sept september sep",
            "octobre oct october",
            "novembre nov november",
            "decembre dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_TIME = (
    r"(?:(?:\s*(?:T|,|à|a|at|-)\s*|\s+)(?P<hour>[0-9]{1,2})\s?[:hH]\s?(?P<minute>[0-9]{2})"
    r"(?:\:[0-9]{2}(?:\.[0-9]+)?)?\s*(?:Z|UTC|[+-][0-9][0-9]:?[0-9][0-9])?)?"
)
_WEEKDAY = r"(?:[^\W\d]{3,9}\.?,?\s+)?"
_FORMS = (
    re.compile(rf"(?P<year>[0-9]{{4}})[-/.](?P<month>[0-9]{{1,2}})[-/.](?P<day>[0-9]{{1,2}}){_TIME}"),
    re.compile(rf"(?P<day>[0-9]{{1,2}})[-/.](?P<month>[0-9]{{1,2}})[-/.](?P<year>[0-9]{{4}}|[0-9]{{2}}){_TIME}"),
    re.compile(
        rf"(?:le\s+)?{_WEEKDAY}(?P<day>[0-9]{{1,2}})(?:er|st|nd|rd|th)?\s+(?P<name>[^\W\d]+)\.?,?\s+"
        rf"(?P<year>[0-9]{{4}}){_TIME}",
        re.I,
    ),
    re.compile(
        rf"{_WEEKDAY}(?P<name>[^\W\d]+)\.?\s+(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>[0-9]{{4}}){_TIME}",
        re.I,
    ),
)
_LONGEST = 60
_TURN = 70  # of two figures, 69 is 2069 and 70 is 1970: no review site is older


def iso_date(text: str) -> str | None:
    """Return `2022-08-23`, or `2022-11-10T20:45` where an hour is given; None for what is not one certain day.

    Days come before months between slashes, as in French: `10/11/2022` is the tenth of November.
    Relative dates ("il y a 3 jours") are not days: nothing says from when they count.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    for form in _FORMS:
        if match := form.fullmatch(text):
            return _iso(match)
    return None


def _iso(match: re.Match[str]) -> str | None:
    found = match.groupdict()
    month = _MONTHS.get(folded(found["name"])) if found.get("name") else int(found["month"])
    year = int(found["year"])
    if len(found["year"]) == 2:
        year += 2000 if year < _TURN else 1900
    if month is None or not 1880 <= year <= 2200:
        return None
    timed = found["hour"] is not None
    try:
        moment = datetime(year, month, int(found["day"]), int(found["hour"] or 0), int(found["minute"] or 0))
    except ValueError:
        return None
    return moment.isoformat(timespec="minutes") if timed else moment.date().isoformat()

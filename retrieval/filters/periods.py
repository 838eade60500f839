"""Months, seasons and years as they are said, and the days that they mean."""

from __future__ import annotations

import calendar
import re
from datetime import date

_MONTHS = (
    ("janvier", "january", "jan", "janv"), ("fevrier", "february", "feb", "fev"), ("mars", "march"),
    ("avril", "april", "avr", "apr"), ("mai", "may"), ("juin", "june"), ("juillet", "july", "juil"),
    ("aout", "august", "aug"), ("septembre", "september"), ("octobre", "october", "oct"),
    ("novembre", "november", "nov"), ("decembre", "december", "dec"),
)  # fmt: skip
MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_SEASONS = {
    "printemps": (3, 5), "spring": (3, 5), "ete": (6, 8), "summer": (6, 8), "automne": (9, 11),
    "autumn": (9, 11), "fall": (9, 11), "hiver": (12, 14), "winter": (12, 14),
}  # fmt: skip
YEAR = r"(?:19|20)\d\d"
MONTHS = "|".join(sorted(MONTH, key=len, reverse=True))
_S = "|".join(_SEASONS)


def days_of_month(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month; the thirteenth is the next year's first."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _season(year: int, name: str) -> tuple[date, date]:
    first, last = _SEASONS[name]
    return days_of_month(year, first)[0], days_of_month(year, last)[1]


def years_back(today: date, years: int) -> date:
    """The same day so many ``years`` before."""
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    return date(today.year - years, today.month, day)


def period_meant(m: re.Match[str]) -> tuple[date, date] | None:
    """The days meant by the named groups of ``m``: a day, a month, a season, a year."""
    groups = m.groupdict()
    try:
        if groups.get("yn") or groups.get("yi"):
            return _in_digits(groups)
        year = int(groups["y"])
        number = groups.get("d") or groups.get("d2")
        if number and groups.get("m"):
            day = date(year, MONTH[groups["m"]], int(number))
            return day, day
        if groups.get("m"):
            return days_of_month(year, MONTH[groups["m"]])
        if groups.get("s"):
            return _season(year, groups["s"])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def _in_digits(said: dict[str, str | None]) -> tuple[date, date]:
    """The days of "26/10/2016", "2016-10-26" or "10/2016": the day first, unless it can only be the month."""
    year, month, number = (int(said[n] or said[i] or 0) for n, i in (("yn", "yi"), ("mn", "mi"), ("dn", "di")))
    if number and month > len(_MONTHS):
        number, month = month, number
    first = date(year, month, number or 1)
    return (first, first) if number else days_of_month(year, month)


WHEN = (
    rf"(?:(?:(?:(?P<dn>\d{{1,2}})[/.-])?(?P<mn>\d{{1,2}})/(?P<yn>{YEAR})(?!\d)|(?P<yi>{YEAR})-(?P<mi>\d\d)-(?P<di>\d\d)(?!\d))|"
    rf"(?:(?:(?P<d>\d{{1,2}})(?:er|st|nd|rd|th)?\s+)?(?:of\s+)?(?P<m>{MONTHS})\s+(?:(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?|"
    rf"(?P<s>{_S})\s+(?:de |of )?)?(?P<y>{YEAR})\b(?!\s*(?:films|movies)\b))"
)


def days_meant(when: dict[str, str | None]) -> tuple[date, date] | None:
    """The first and the last day of a day or a month told by its year, month and number; None where there is none."""
    year, month = int(when["y"] or 0), MONTH[when["m"] or ""]
    try:
        day = date(year, month, int(when["d"])) if when["d"] else None
    except ValueError:
        return None
    return (day, day) if day else days_of_month(year, month)

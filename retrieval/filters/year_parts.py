"""A part of a year as dates are told: "early 2019", "fin 2020", "the first half of 2019", "2e trimestre 2018"."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_MONTHS = 12
_WHICH = {
    "premier": 1, "premiere": 1, "1er": 1, "1ere": 1, "first": 1, "1st": 1, "1": 1,
    "deuxieme": 2, "second": 2, "seconde": 2, "2e": 2, "2eme": 2, "2nd": 2, "2": 2,
    "troisieme": 3, "third": 3, "3e": 3, "3eme": 3, "3rd": 3, "3": 3,
    "quatrieme": 4, "dernier": 4, "fourth": 4, "last": 4, "4e": 4, "4eme": 4, "4th": 4, "4": 4,
}  # fmt: skip
_N = "|".join(sorted(_WHICH, key=len, reverse=True))
_EARLY = r"(?P<early>debut|early(?: in)?|(?:the )?(?:start|beginning) of)"
_MIDDLE = r"(?P<middle>mi|milieu|mid(?:dle)?|(?:the )?middle of|courant)"
_LATE = r"(?P<late>(?<!la )fin|late(?: in)?|(?:(?<=at the )|(?<=by the )|(?<=from the )|(?<=since the ))end of)"
_PART = re.compile(
    r"\b(?:(?P<since>depuis|since|a partir d[eu])|(?P<before>avant|before)|(?P<after>apres|after)"
    r"|(?P<until>jusqu'a|until)"
    r"|en|de|du|d'|a|au|pendant|in|from|of|during|at|by)?(?: ?\b(?:le|la|l'|the))*"
    rf" ?\b(?:{_EARLY}|{_MIDDLE}|{_LATE}|(?P<half>{_N}) (?:semestre|moitie|half)"
    rf"|(?P<quarter>{_N}) (?:trimestre|quarter)"
    r"|h(?P<h>[12])|q(?P<q>[1-4]))[ -]?(?:de l'annee |de |d'|of |in )?(?P<y>(?:19|20)\d\d)\b"
)


def find_part(flat_text: str) -> tuple[tuple[int, int], date | None, date | None] | None:
    """Where a text folded by `folding.flat` names a part of a year, and its first and last day; None where it does not.

    Early, in the middle and late are four months each.
    """
    match = _PART.search(flat_text)
    if match is None:
        return None
    year, parts = int(match["y"]), 3
    if said := match["half"] or match["h"]:
        number, parts = min(_WHICH[said], 2), 2
    elif said := match["quarter"] or match["q"]:
        number, parts = _WHICH[said], 4
    else:
        number = 1 if match["early"] else 2 if match["middle"] else 3
    length = _MONTHS // parts
    first, last = _months(year, length * (number - 1) + 1, length * number)
    day = timedelta(days=1)
    if match["since"]:
        return match.span(), first, None
    if match["before"]:
        return match.span(), None, first - day
    if match["after"]:
        return match.span(), last + day, None
    return match.span(), None if match["until"] else first, last


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])

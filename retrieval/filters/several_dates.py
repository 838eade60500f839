"""Several dates at once: "entre mars et mai 2020", "2019 vs 2020", "2018 and 2020", the eighties."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from retrieval.filters.date_filter import FILM_YEAR, YEAR_FILM, DateFilter, Span, found_at
from retrieval.filters.periods import MONTH, MONTHS, YEAR, days_meant, days_of_month
from retrieval.words.sieve import Sifted

_MOST_GAPS = 3
_POINT = (
    rf"(?:le |the )?(?:(?P<d{{0}}>\d{{{{1,2}}}})(?:er|st|nd|rd|th)?(?!\d))?(?:\s*(?:of )?(?P<m{{0}}>{MONTHS})\b(?:\s+(?P<e{{0}}>\d{{{{1,2}}}})(?:er|st|nd|rd|th)?(?!\d))?)?"
    rf"(?:,?\s*(?P<y{{0}}>{YEAR}))?"
)
_DAYS = Sifted(
    rf"\b(?:entre|between|from|de|du|d')\s*{_POINT.format(1)}\s*(?:et|and|a|au|to|until|jusqu'au|-)\s+{_POINT.format(2)}(?!\w)"
)
"""Two days or months: "entre le 1er et le 5 avril 2021", "from March 2020 to April 2021"."""
_COMPARING = re.compile(r"\b(?:compar\w+|dif+eren[cs]es?|ecart|gap|mieux|better|worse|higher|lower|plus haute?|plus basse?)\b")
_BETWEEN = Sifted(rf"\b(?:(?:entre|between)\s+(?P<y>{YEAR})\s+(?:et|and|a|to)|(?:from|de)\s+(?P<y3>{YEAR})\s+(?:a|to|until|till|jusqu'en|jusqu'a))\s+(?P<z>{YEAR})|(?P<y2>{YEAR})\s*[-–]\s*(?P<z2>{YEAR})")
_LISTED = Sifted(rf"\b(?:(?:en|in|de|from|of|pour|for)\s+)?{YEAR}(?:\s*(?:,|et|and|ou|or|puis|&|\+)\s*(?:(?:en|in|de|of)\s+)?{YEAR})+\b")
_AGAINST = Sifted(
    rf"\b(?:(?:en|in|de|from|of)\s+)?(?P<y>{YEAR})\s*(?:vs\.?|versus|contre|against|face a|compare[de]* (?:a|to|with|avec)|par rapport a|qu'|que|than)\s*(?:(?:celles|ceux|those)\s+)?(?:(?:en|in|de|a|of|from)\s+)?(?P<z>{YEAR})\b"
    rf"|\b(?:compar\w+|dif+eren[cs]es?|ecart|gap|mieux|meilleure?s?|moins bien|better|worse|pire|lequel|laquelle)\b.{{0,50}}?(?P<from>\b(?:(?:entre|between|en|in|de|of)\s+)?(?P<y2>{YEAR})\s+(?:et|and|ou|or|a|to|with|avec)\s+(?:(?:en|in|celle de|de)\s+)?(?P<z2>{YEAR})\b)"
)
"""Two years to be told side by side: "2019 vs 2020", "mieux noté en 2019 qu'en 2020"."""
APART = re.compile(r"\b(?:separately|separement|each|chacune?|respecti(?:vely|vement)|one by one|side by side|cote a cote|distinctement)\b")
"""What says that dates listed are to be told one by one."""
_OR_APART = r"(?:vs\.?|versus|contre|against|face a|compare[de]* (?:a|to|with|avec)|par rapport a|(?P<and>et|and|puis|then|ou|or|,))"
MONTHS_AGAINST = re.compile(
    rf"\b(?:(?:en|in|de|from|of|au mois de) )?(?P<m1>{MONTHS})(?: (?P<y1>{YEAR}))?\s*{_OR_APART}\s*(?:(?:en|in|de|a|of|from|celle de|that of) )*(?P<m2>{MONTHS}) (?P<y2>{YEAR})\b"
)
"""Two months to be told side by side: "décembre 2019 contre janvier 2020"."""
_DECADE = Sifted(r"\bannees\s+(?P<y>(?:19|20)\d0)s?\b|\b(?:the\s+)?(?P<y2>(?:19|20)\d0)'?s\b")


def _unnamed(years: Sequence[int]) -> tuple[tuple[date, date], ...]:
    """The years between those that are named, given in order."""
    return tuple((date(a + 1, 1, 1), date(b - 1, 12, 31)) for a, b in pairwise(years) if b > a + 1)


def _listed(match: re.Match[str]) -> DateFilter | None:
    """The filter of years one after the other; the years between them that are not named are gaps."""
    years = sorted({int(year) for year in re.findall(YEAR, match.group())})
    gaps = _unnamed(years)
    if len(years) < 2 or len(gaps) > _MOST_GAPS:
        return None
    return DateFilter(match.span(), date(years[0], 1, 1), date(years[-1], 12, 31), gaps=gaps)


def _days(match: re.Match[str]) -> Span | None:
    """The first and the last day of `_DAYS`; what the first leaves out is as in the second."""
    said = match.groupdict()
    month, year = said["m2"] or said["m1"], said["y2"]
    if month is None or year is None or not (said["d1"] or said["m1"]):
        return None
    ends = []
    for n, other in (("1", month), ("2", month)):
        number = said["d" + n] or said["e" + n]
        if n == "2" and said["m2"] is None and number is None:
            return None
        when = {"y": said["y" + n] or year, "m": said["m" + n] or other, "d": number}
        ends.append(days_meant(when))
    if None in ends:
        return None
    first, last = sorted(e for e in ends if e is not None)
    return first[0], last[1]


def _months_apart(flat_text: str) -> DateFilter | None:
    """The filter of two months to be told side by side, with those that lie between them."""
    match = MONTHS_AGAINST.search(flat_text)
    if match is None or (match["and"] and not (APART.search(flat_text) or _COMPARING.search(flat_text))):
        return None
    year = int(match["y2"])
    one = days_of_month(int(match["y1"] or year), MONTH[match["m1"]])
    ends = sorted((one, days_of_month(year, MONTH[match["m2"]])))
    return DateFilter(match.span(), ends[0][0], ends[1][1], compared=True)


def several_dates(flat_text: str) -> DateFilter | None:
    """The filter of two days, two years, a list of years or a decade."""
    if (match := _DAYS.search(flat_text)) and (span := _days(match)):
        return found_at(match, *span)
    if months := _months_apart(flat_text):
        return months
    if match := _AGAINST.search(flat_text):
        first, last = sorted((int(match["y"] or match["y2"]), int(match["z"] or match["z2"])))
        place = match.span("from" if match["from"] else 0)
        if not (FILM_YEAR.search(flat_text[: place[0]]) or YEAR_FILM.match(flat_text[place[1] :])):
            return DateFilter(place, date(first, 1, 1), date(last, 12, 31), compared=True, gaps=_unnamed((first, last)))
    if match := _BETWEEN.search(flat_text):
        first, last = sorted((int(match["y"] or match["y2"] or match["y3"]), int(match["z"] or match["z2"])))
        return found_at(match, date(first, 1, 1), date(last, 12, 31))
    if (match := _LISTED.search(flat_text)) and (listed := _listed(match)):
        return replace(listed, compared=APART.search(flat_text) is not None)
    if match := _DECADE.search(flat_text):
        year = int(match["y"] or match["y2"])
        return found_at(match, date(year, 1, 1), date(year + 9, 12, 31))
    return None

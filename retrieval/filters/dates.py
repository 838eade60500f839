"""Date filters in a question: "en 2012", "depuis 2015", "l'été 2013", "last year", "mars 2014"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from retrieval.filters.year_parts import find_part
from retrieval.words.numerals import number_word
from retrieval.words.sieve import Sifted

_MONTHS = (
    ("janvier", "january", "jan", "janv"), ("fevrier", "february", "feb", "fev"), ("mars", "march"),
    ("avril", "april", "avr", "apr"), ("mai", "may"), ("juin", "june"), ("juillet", "july", "juil"),
    ("aout", "august", "aug"), ("septembre", "september"), ("octobre", "october", "oct"),
    ("novembre", "november", "nov"), ("decembre", "december", "dec"),
)  # fmt: skip
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_SEASONS = {
    "printemps": (3, 5), "spring": (3, 5), "ete": (6, 8), "summer": (6, 8), "automne": (9, 11),
    "autumn": (9, 11), "fall": (9, 11), "hiver": (12, 14), "winter": (12, 14),
}  # fmt: skip
_Y = r"(?:19|20)\d\d"
_M = "|".join(sorted(_MONTH, key=len, reverse=True))
_S = "|".join(_SEASONS)
_N = r"\d+|deux|trois|quatre|cinq|six|dix|two|three|four|five|ten"
# a year after these words is the film's, not the review's
_FILM_YEAR = re.compile(
    r"(?:films?|movies?|sortie?s?|released|released in|tourne|made|versions?|originale?|remake|adaptation|roman|livre|novel|book)"
    r"\s+(?:en|de|in|of|from)?\s*$"
)
_YEAR_FILM = re.compile(r"(?:'s)?\s+(?:films?|movies?|versions?|original|remake|adaptation|classic|novel|book|series|cartoon)\b")
"""A year that tells one work from another: "the 1947 original"."""

_DATING = re.compile(
    r"\b(?:avis|critiques?|reviews?|commentaires?|comments?|notes?|ratings?|ecri\w+|written|posted|publie\w*)\b(?:(?!\b(?:sur|about|on)\b).){0,20}$"
)
"""A review is dated, and not what it tells of."""
# a number after these is a title that is a year
_COMPARED = re.compile(r"\b(?:avec|with|comme|like|than|que|vs|versus)\s+$|\bcompar\w*\b.{0,60}\b(?:a|au|to|et|and)\s+$")

_FIRST_REVIEWS = 1995
"""Before this year nobody wrote on a site: it is of the story, whenever the film came out."""
_ALONE = re.compile(rf"^[^\w@]*(?:(?:et|and|ok|en|in|de|from|of|pour|for|seulement|only|l'annee|the year)\W+)*{_Y}[^\w@]*$")
"""A turn that is a year and no more keeps to it."""
_MOST_GAPS = 3
SAME_YEAR = re.compile(r"\b(?:de |en |in |from )?(?:cette (?:meme )?annee[- ]?la|la meme annee|that (?:same )?year|the same year)\b")
"""The year that the conversation is about, which it keeps by itself."""

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


def _month(year: int, month: int) -> tuple[date, date]:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _season(year: int, name: str) -> tuple[date, date]:
    first, last = _SEASONS[name]
    return _month(year, first)[0], _month(year, last)[1]


def _years_back(today: date, years: int) -> date:
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    return date(today.year - years, today.month, day)


def _period(m: re.Match[str]) -> tuple[date, date] | None:
    """The days meant by the named groups of ``m``: a day, a month, a season, a year."""
    groups = m.groupdict()
    try:
        if groups.get("yn") or groups.get("yi"):
            return _in_digits(groups)
        year = int(groups["y"])
        number = groups.get("d") or groups.get("d2")
        if number and groups.get("m"):
            day = date(year, _MONTH[groups["m"]], int(number))
            return day, day
        if groups.get("m"):
            return _month(year, _MONTH[groups["m"]])
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
    return (first, first) if number else _month(year, month)


_WHEN = (
    rf"(?:(?:(?:(?P<dn>\d{{1,2}})[/.-])?(?P<mn>\d{{1,2}})/(?P<yn>{_Y})(?!\d)|(?P<yi>{_Y})-(?P<mi>\d\d)-(?P<di>\d\d)(?!\d))|"
    rf"(?:(?:(?P<d>\d{{1,2}})(?:er|st|nd|rd|th)?\s+)?(?:of\s+)?(?P<m>{_M})\s+(?:(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?|"
    rf"(?P<s>{_S})\s+(?:de |of )?)?(?P<y>{_Y})\b(?!\s*(?:films|movies)\b))"
)
_SO_MANY = re.compile(
    r"\b(?:least|most|than|over|under|below|above|minimum|maximum|plus|moins|moyenne de|sur|on|about|environ|around|only|has|have|had"
    r"|with|avec|a|ont|y a|are|hold|held|read|based on|de plus de|these|those|ces|first|premiers?|premieres?|dernieres?|derniers?|last|latest) (?:de |of |the |les )?$"
)
_ONLY_THESE = re.compile(r"^\W*(?:(?:and|but|ok|okay|so|now|what about|how about) )*only (?:the )?$|\bonly the $")
"""A turn that keeps to a year: "and only the 2016 reviews?"."""
_OF_THEM = re.compile(r"\s*(?:avis|critiques|reviews|notes|ratings|comments|commentaires|votes)\b")
"""So many reviews, and not those of a year: "at least 2000 reviews"."""
_RELEASE = (
    r"(?:(?:sa |its |their )?(?:date de )?(?:sortie|release(?: date)?|premiere)(?: (?:du film|de la serie|en salles?|au cinema|francaise|(?:of|de) ?@+|d' ?@+"
    r"|of the (?:film|movie|series)|in (?:cinemas|theat(?:er|re)s|france)|en france))*\W+(?:(?:du|le|on|of|the|en|in|au|a|il y a eu) )*)?"
)
"""Words that may stand before a day they are said to be: "avant la sortie, le 26 octobre 2016"."""
_POINT = (
    rf"(?:le |the )?(?:(?P<d{{0}}>\d{{{{1,2}}}})(?:er|st|nd|rd|th)?(?!\d))?(?:\s*(?:of )?(?P<m{{0}}>{_M})\b(?:\s+(?P<e{{0}}>\d{{{{1,2}}}})(?:er|st|nd|rd|th)?(?!\d))?)?"
    rf"(?:,?\s*(?P<y{{0}}>{_Y}))?"
)
_DAYS = Sifted(
    rf"\b(?:entre|between|from|de|du|d')\s*{_POINT.format(1)}\s*(?:et|and|a|au|to|until|jusqu'au|-)\s+{_POINT.format(2)}(?!\w)"
)
"""Two days or months: "entre le 1er et le 5 avril 2021", "from March 2020 to April 2021"."""
_DAY_SAID = re.compile(
    r"\b(?:d'|de |depuis |from |since |of |ecrits? |postee?s? |publiee?s? )?(?P<day>avant[- ]hier|hier|yesterday(?:'s)?|aujourd'hui|today(?:'s)?)\b(?! (?:soir|matin|night|evening|midi|apres))"
)
_OF_REVIEWS = re.compile(r"\b(?:avis|critiques?|reviews?|commentaires?|comments?|notes?|ratings?)\b")
_COMPARING = re.compile(r"\b(?:compar\w+|dif+eren[cs]es?|ecart|gap|mieux|better|worse|higher|lower|plus haute?|plus basse?)\b")
_BETWEEN = Sifted(rf"\b(?:(?:entre|between)\s+(?P<y>{_Y})\s+(?:et|and|a|to)|(?:from|de)\s+(?P<y3>{_Y})\s+(?:a|to|until|till|jusqu'en|jusqu'a))\s+(?P<z>{_Y})|(?P<y2>{_Y})\s*[-–]\s*(?P<z2>{_Y})")
_LISTED = Sifted(rf"\b(?:(?:en|in|de|from|of|pour|for)\s+)?{_Y}(?:\s*(?:,|et|and|ou|or|puis|&|\+)\s*(?:(?:en|in|de|of)\s+)?{_Y})+\b")
_AGAINST = Sifted(
    rf"\b(?:(?:en|in|de|from|of)\s+)?(?P<y>{_Y})\s*(?:vs\.?|versus|contre|against|face a|compare[de]* (?:a|to|with|avec)|par rapport a|qu'|que|than)\s*(?:(?:celles|ceux|those)\s+)?(?:(?:en|in|de|a|of|from)\s+)?(?P<z>{_Y})\b"
    rf"|\b(?:compar\w+|dif+eren[cs]es?|ecart|gap|mieux|meilleure?s?|moins bien|better|worse|pire|lequel|laquelle)\b.{{0,50}}?(?P<from>\b(?:(?:entre|between|en|in|de|of)\s+)?(?P<y2>{_Y})\s+(?:et|and|ou|or|a|to|with|avec)\s+(?:(?:en|in|celle de|de)\s+)?(?P<z2>{_Y})\b)"
)
"""Two years to be told side by side: "2019 vs 2020", "mieux noté en 2019 qu'en 2020"."""
APART = re.compile(r"\b(?:separately|separement|each|chacune?|respecti(?:vely|vement)|one by one|side by side|cote a cote|distinctement)\b")
"""What says that dates listed are to be told one by one."""
_OR_APART = r"(?:vs\.?|versus|contre|against|face a|compare[de]* (?:a|to|with|avec)|par rapport a|(?P<and>et|and|puis|then|ou|or|,))"
MONTHS_AGAINST = re.compile(
    rf"\b(?:(?:en|in|de|from|of|au mois de) )?(?P<m1>{_M})(?: (?P<y1>{_Y}))?\s*{_OR_APART}\s*(?:(?:en|in|de|a|of|from|celle de|that of) )*(?P<m2>{_M}) (?P<y2>{_Y})\b"
)
"""Two months to be told side by side: "décembre 2019 contre janvier 2020"."""
_DECADE = Sifted(r"\bannees\s+(?P<y>(?:19|20)\d0)s?\b|\b(?:the\s+)?(?P<y2>(?:19|20)\d0)'?s\b")
_SINCE = re.compile(rf"\b(?:(?:depuis|a partir de|des|since|starting(?: from)?)\s+(?:l'|le |la |the )?{_RELEASE}|from\s+(?:the )?(?=.{{0,30}}\bon(?:wards?)?\b)){_WHEN}(?:\s+on(?:wards?)?\b)?")
_AFTER = re.compile(rf"\b(?:apres|posterieure?s? a|after|later than)\s+(?:l'|le |la |the )?{_RELEASE}{_WHEN}")
_BEFORE = re.compile(rf"\b(?:avant|anterieure?s? a|before|prior to|earlier than)\s+(?:l'|le |la |the )?{_RELEASE}{_WHEN}")
_UNTIL = re.compile(rf"\b(?:jusqu'en|jusqu'a|until|up to)\s+(?:l'|le |la |the )?{_RELEASE}{_WHEN}")
_IN = re.compile(rf"(?:\b(?:en|de|d'|in|of|from|during|pendant|au|a l'|l'|le|the|dates? de|dat(?:e|ent|ant) de|remont(?:e|ent) a|(?:dates?|dating|dated) from|ecrite?s? en|publiee?s? en|on)\s*)?(?:\bl'annee |\bannee |\b(?:the )?year )?(?<!\d)\b{_WHEN}")
_LAST = Sifted(rf"\b(?:ces|les|the|ces derniers?|last|past)\s+(?P<n>{_N})\s+(?:derniere?s?\s+|last\s+)?(?P<u>annees|ans|mois|years|months)(?:\s+dernieres?)?")
_RELATIVE: tuple[tuple[re.Pattern[str], Callable[[date], Span]], ...] = (
    (re.compile(r"\b(?:l'an dernier|l'annee derniere|l'annee passee|l'an passe|last year)\b"), lambda t: (date(t.year - 1, 1, 1), date(t.year - 1, 12, 31))),
    (re.compile(r"\b(?:cette annee|this year)\b(?![- ]la\b)"), lambda t: (date(t.year, 1, 1), t)),
    (re.compile(r"\b(?:le mois dernier|le mois passe|last month)\b"), lambda t: _month(t.year, t.month - 1) if t.month > 1 else _month(t.year - 1, 12)),
    (re.compile(r"\b(?:ce mois(?:-ci)?|this month)\b"), lambda t: (date(t.year, t.month, 1), t)),
    (re.compile(r"\b(?:la semaine derniere|last week|this week|cette semaine)\b"), lambda t: (t - timedelta(days=7), t)),
)  # fmt: skip


def _found(match: re.Match[str], since: date | None, until: date | None) -> DateFilter:
    return DateFilter(match.span(), since, until)


def _listed(match: re.Match[str]) -> DateFilter | None:
    """The filter of years one after the other; the years between them that are not named are gaps."""
    years = sorted({int(year) for year in re.findall(_Y, match.group())})
    gaps = tuple((date(a + 1, 1, 1), date(b - 1, 12, 31)) for a, b in pairwise(years) if b > a + 1)
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
        ends.append(_span(when))
    if None in ends:
        return None
    first, last = sorted(e for e in ends if e is not None)
    return first[0], last[1]


def _span(when: dict[str, str | None]) -> tuple[date, date] | None:
    year, month = int(when["y"] or 0), _MONTH[when["m"] or ""]
    try:
        day = date(year, month, int(when["d"])) if when["d"] else None
    except ValueError:
        return None
    return (day, day) if day else _month(year, month)


def _day_said(flat_text: str, today: date) -> DateFilter | None:
    """Yesterday or today, of reviews: "les avis d'hier"; "je l'ai vu hier" filters nothing."""
    match = _DAY_SAID.search(flat_text)
    near = flat_text[max(0, match.start() - 25) : match.end() + 12] if match else ""
    if match is None or not _OF_REVIEWS.search(near):
        return None
    back = 2 if match["day"].startswith("avant") else 1 if match["day"].startswith(("hier", "yester")) else 0
    day = today - timedelta(days=back)
    return _found(match, day, today if match.group().startswith(("depuis", "since")) else day)


def _months_apart(flat_text: str) -> DateFilter | None:
    """The filter of two months to be told side by side, with those that lie between them."""
    match = MONTHS_AGAINST.search(flat_text)
    if match is None or (match["and"] and not (APART.search(flat_text) or _COMPARING.search(flat_text))):
        return None
    year = int(match["y2"])
    ends = sorted((_month(int(match["y1"] or year), _MONTH[match["m1"]]), _month(year, _MONTH[match["m2"]])))
    return DateFilter(match.span(), ends[0][0], ends[1][1], compared=True)


def _several_years(flat_text: str) -> DateFilter | None:
    """The filter of two days, two years, a list of years or a decade."""
    if (match := _DAYS.search(flat_text)) and (span := _days(match)):
        return _found(match, *span)
    if months := _months_apart(flat_text):
        return months
    if match := _AGAINST.search(flat_text):
        first, last = sorted((int(match["y"] or match["y2"]), int(match["z"] or match["z2"])))
        place = match.span("from" if match["from"] else 0)
        if not (_FILM_YEAR.search(flat_text[: place[0]]) or _YEAR_FILM.match(flat_text[place[1] :])):
            return DateFilter(place, date(first, 1, 1), date(last, 12, 31), compared=True)
    if match := _BETWEEN.search(flat_text):
        first, last = sorted((int(match["y"] or match["y2"] or match["y3"]), int(match["z"] or match["z2"])))
        return _found(match, date(first, 1, 1), date(last, 12, 31))
    if (match := _LISTED.search(flat_text)) and (listed := _listed(match)):
        return replace(listed, compared=APART.search(flat_text) is not None and not listed.gaps)
    if match := _DECADE.search(flat_text):
        year = int(match["y"] or match["y2"])
        return _found(match, date(year, 1, 1), date(year + 9, 12, 31))
    return None


def _of_the_story(flat_text: str, place: int, until: date, released: int | None) -> bool:
    """Whether a time before a film was ``released`` is that of its story: no reviews are said to be of then."""
    story = until.year < (released or 0) or (until.year < _FIRST_REVIEWS and not _ALONE.match(flat_text))
    return story and not _DATING.search(flat_text[:place])


def find_dates(flat_text: str, today: date, *, released: int | None = None) -> DateFilter | None:
    """The date filter of a question given as `folding.flat`, or None; ``today`` is the clock's day.

    A year before the one in which the film asked about was ``released`` is of its story: "the roads in 1942".
    """
    for pattern, days in _RELATIVE:
        if match := pattern.search(flat_text):
            return _found(match, *days(today))
    if (match := _LAST.search(flat_text)) and (number := number_word(match["n"])):
        months = number if match["u"] in ("mois", "months") else 12 * number
        back = _month(today.year, today.month - months)[0].replace(day=min(today.day, 28))
        return _found(match, back if match["u"] in ("mois", "months") else _years_back(today, number), today)
    if said := _day_said(flat_text, today):
        return said
    if (part := find_part(flat_text)) and (part[1] or part[2] or today) <= today:
        return DateFilter(*part)
    if several := _several_years(flat_text):
        told = several.until is not None and _of_the_story(flat_text, several.span[0], several.until, released)
        return None if told else several
    for pattern, bounds in (
        (_SINCE, lambda a, _: (a, None)),
        (_AFTER, lambda _, b: (b + timedelta(days=1), None)),
        (_BEFORE, lambda a, _: (None, a - timedelta(days=1))),
        (_UNTIL, lambda _, b: (None, b)),
        (_IN, lambda a, b: (a, b)),
    ):
        for match in pattern.finditer(flat_text):
            of_a_film = _FILM_YEAR.search(flat_text[: match.start()]) or _YEAR_FILM.match(flat_text[match.end() :])
            if of_a_film or (period := _period(match)) is None:
                continue
            if period[0] > today or _COMPARED.search(flat_text[: match.start()]):
                continue
            before = flat_text[: match.start("y")]
            so_many = _SO_MANY.search(before) and not _ONLY_THESE.search(before)
            if so_many and _OF_THEM.match(flat_text, match.end()):
                continue
            place = max(match.start(name) for name in ("y", "yn", "yi"))
            if pattern is not _SINCE and _of_the_story(flat_text, place, period[1], released):
                continue
            return _found(match, *bounds(*period))
    return None


_BARE = re.compile(rf"^\W*(?:et |and |what about |et pour |and for )?(?:en |in |au mois de |for )?(?P<m>{_M})\W*$")


def bare_month(flat_text: str, year: int) -> tuple[date, date] | None:
    """The days of a month named alone ("and in April?"), in the year that was spoken of; None for anything else."""
    match = _BARE.match(flat_text)
    return _month(year, _MONTH[match["m"]]) if match else None

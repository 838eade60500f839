"""Date filters in a question: "en 2012", "depuis 2015", "l'été 2013", "last year", "mars 2014"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from retrieval.filters.date_filter import FILM_YEAR, YEAR_FILM, DateFilter, Span, found_at
from retrieval.filters.periods import MONTH, MONTHS, WHEN, YEAR, days_of_month, period_meant, years_back
from retrieval.filters.several_dates import several_dates
from retrieval.filters.year_parts import find_part
from retrieval.words.numerals import number_word
from retrieval.words.sieve import Sifted

_N = r"\d+|deux|trois|quatre|cinq|six|dix|two|three|four|five|ten"

_DATING = re.compile(
    r"\b(?:avis|critiques?|reviews?|commentaires?|comments?|notes?|ratings?|ecri\w+|written|posted|publie\w*)\b(?:(?!\b(?:sur|about|on)\b).){0,20}$"
)
"""A review is dated, and not what it tells of."""
# a number after these is a title that is a year
_COMPARED = re.compile(r"\b(?:avec|with|comme|like|than|que|vs|versus)\s+$|\bcompar\w*\b.{0,60}\b(?:a|au|to|et|and)\s+$")

_FIRST_REVIEWS = 1995
"""Before this year nobody wrote on a site: it is of the story, whenever the film came out."""
_ALONE = re.compile(rf"^[^\w@]*(?:(?:et|and|ok|en|in|de|from|of|pour|for|seulement|only|l'annee|the year)\W+)*{YEAR}[^\w@]*$")
"""A turn that is a year and no more keeps to it."""
SAME_YEAR = re.compile(r"\b(?:de |en |in |from )?(?:cette (?:meme )?annee[- ]?la|la meme annee|that (?:same )?year|the same year)\b")
"""The year that the conversation is about, which it keeps by itself."""
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
_DAY_SAID = re.compile(
    r"\b(?:d'|de |depuis |from |since |of |ecrits? |postee?s? |publiee?s? )?(?P<day>avant[- ]hier|hier|yesterday(?:'s)?|aujourd'hui|today(?:'s)?)\b(?! (?:soir|matin|night|evening|midi|apres))"
)
_OF_REVIEWS = re.compile(r"\b(?:avis|critiques?|reviews?|commentaires?|comments?|notes?|ratings?)\b")
_SINCE = re.compile(rf"\b(?:(?:depuis|a partir de|des|since|starting(?: from)?)\s+(?:l'|le |la |the )?{_RELEASE}|from\s+(?:the )?(?=.{{0,30}}\bon(?:wards?)?\b)){WHEN}(?:\s+on(?:wards?)?\b)?")
_AFTER = re.compile(rf"\b(?:apres|posterieure?s? a|after|later than)\s+(?:l'|le |la |the )?{_RELEASE}{WHEN}")
_BEFORE = re.compile(rf"\b(?:avant|anterieure?s? a|before|prior to|earlier than)\s+(?:l'|le |la |the )?{_RELEASE}{WHEN}")
_UNTIL = re.compile(rf"\b(?:jusqu'en|jusqu'a|until|up to)\s+(?:l'|le |la |the )?{_RELEASE}{WHEN}")
_IN = re.compile(rf"(?:\b(?:en|de|d'|in|of|from|during|pendant|au|a l'|l'|le|the|dates? de|dat(?:e|ent|ant) de|remont(?:e|ent) a|(?:dates?|dating|dated) from|ecrite?s? en|publiee?s? en|on)\s*)?(?:\bl'annee |\bannee |\b(?:the )?year )?(?<!\d)\b{WHEN}")
_LAST = Sifted(rf"\b(?:ces|les|the|ces derniers?|last|past)\s+(?P<n>{_N})\s+(?:derniere?s?\s+|last\s+)?(?P<u>annees|ans|mois|years|months)(?:\s+dernieres?)?")
_RELATIVE: tuple[tuple[re.Pattern[str], Callable[[date], Span]], ...] = (
    (re.compile(r"\b(?:l'an dernier|l'annee derniere|l'annee passee|l'an passe|last year)\b"), lambda t: (date(t.year - 1, 1, 1), date(t.year - 1, 12, 31))),
    (re.compile(r"\b(?:cette annee|this year)\b(?![- ]la\b)"), lambda t: (date(t.year, 1, 1), t)),
    (re.compile(r"\b(?:le mois dernier|le mois passe|last month)\b"), lambda t: days_of_month(t.year, t.month - 1) if t.month > 1 else days_of_month(t.year - 1, 12)),
    (re.compile(r"\b(?:ce mois(?:-ci)?|this month)\b"), lambda t: (date(t.year, t.month, 1), t)),
    (re.compile(r"\b(?:la semaine derniere|last week|this week|cette semaine)\b"), lambda t: (t - timedelta(days=7), t)),
)  # fmt: skip


def _day_said(flat_text: str, today: date) -> DateFilter | None:
    """Yesterday or today, of reviews: "les avis d'hier"; "je l'ai vu hier" filters nothing."""
    match = _DAY_SAID.search(flat_text)
    near = flat_text[max(0, match.start() - 25) : match.end() + 12] if match else ""
    if match is None or not _OF_REVIEWS.search(near):
        return None
    back = 2 if match["day"].startswith("avant") else 1 if match["day"].startswith(("hier", "yester")) else 0
    day = today - timedelta(days=back)
    return found_at(match, day, today if match.group().startswith(("depuis", "since")) else day)


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
            return found_at(match, *days(today))
    if (match := _LAST.search(flat_text)) and (number := number_word(match["n"])):
        months = number if match["u"] in ("mois", "months") else 12 * number
        back = days_of_month(today.year, today.month - months)[0].replace(day=min(today.day, 28))
        return found_at(match, back if match["u"] in ("mois", "months") else years_back(today, number), today)
    if said := _day_said(flat_text, today):
        return said
    if (part := find_part(flat_text)) and (part[1] or part[2] or today) <= today:
        return DateFilter(*part)
    if several := several_dates(flat_text):
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
            of_a_film = FILM_YEAR.search(flat_text[: match.start()]) or YEAR_FILM.match(flat_text[match.end() :])
            if of_a_film or (period := period_meant(match)) is None:
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
            return found_at(match, *bounds(*period))
    return None


_BARE = re.compile(rf"^\W*(?:et |and |what about |et pour |and for )?(?:en |in |au mois de |for )?(?P<m>{MONTHS})\W*$")


def bare_month(flat_text: str, year: int) -> tuple[date, date] | None:
    """The days of a month named alone ("and in April?"), in the year that was spoken of; None for anything else."""
    match = _BARE.match(flat_text)
    return days_of_month(year, MONTH[match["m"]]) if match else None

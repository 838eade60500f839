"""Which reviews an answer keeps to, in a few words: ``SensCritique · en 2016 · moins de ★★☆☆☆``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.phrases import Words
from bot.render.text import one_line
from retrieval.filters.kinds import LONG, SHORT
from retrieval.filters.origins import site_name
from retrieval.question import Question
from seeds.models import FIVE_STARS, ReviewFilter

BOUNDS = ("at_least", "above", "at_most", "below")


def kept_to(question: Question, words: Words, scales: Iterable[float | None] = ()) -> list[str]:
    """The filters of a question as the reader would say them, each a short phrase; nothing where there is none.

    ``scales`` are those of the ratings that are shown: bounds are said on it where it is one, else on that of the film.
    """
    wanted = question.filters
    shown = {scale for scale in scales if scale}
    scale = shown.pop() if len(shown) == 1 else question.told_on or FIVE_STARS
    sized = _sized(question, words)
    speaking = [words.say("filters.speaking", subject=words.quoted(one_line(question.topic or "")))]
    people = (*_people(wanted, words), *(speaking if question.of_speakers else ()))
    if question.but:
        people = (*people, words.say("filters.not_speaking", subject=words.quoted(one_line(question.but))))
    told = (*people, *sized, *_stars(wanted, words, scale), *_stars(question.means, words, scale))
    if years := _years_apart(wanted):
        dates = [words.listing(words.say("filters.year", year=year) for year in years)]
        wanted = replace(wanted, since=None, until=None, excluding=tuple(e for e in wanted.excluding if not e.since))
    else:
        dates = list(_dates(wanted, words))
    return [*told, *dates, *_origins(wanted, words), *_left_out(wanted, words, scale)]


def _years_apart(wanted: ReviewFilter) -> list[int]:
    """The years that are kept to, where those between them are left out; nothing where they stand together."""
    left_out = [e for e in wanted.excluding if e.since and e == ReviewFilter(since=e.since, until=e.until)]
    if not left_out or not all(_whole_years(e) for e in (wanted, *left_out)):
        return []
    years = range(wanted.since.year, wanted.until.year + 1) if wanted.since and wanted.until else range(0)
    out = {year for e in left_out if e.since and e.until for year in range(e.since.year, e.until.year + 1)}
    return [year for year in years if year not in out]


def _whole_years(wanted: ReviewFilter) -> bool:
    since, until = wanted.since, wanted.until
    if since is None or until is None:
        return False
    return (since.month, since.day, until.month, until.day) == (1, 1, 12, 31)


def _left_out(wanted: ReviewFilter, words: Words, scale: float) -> Iterator[str]:
    for one in wanted.excluding:
        said = (*_people(one, words), *_stars(one, words, scale), *_dates(one, words), *_origins(one, words))
        if said:
            yield words.say("filters.excluding", what=words.listing(said))


def _people(wanted: ReviewFilter, words: Words) -> Iterator[str]:
    if wanted.reviewers:
        yield words.say("quotes.from", names=words.listing(one_line(name) for name in wanted.reviewers))
    if wanted.anonymous:
        yield words.say("filters.anonymous")
    else:
        yield from (words.say(f"filters.{role.value}") for role in wanted.roles)
    if wanted.max_length is not None:
        yield words.say("filters.short" if wanted.max_length == SHORT else "filters.shorter", wanted.max_length)
    if wanted.min_length is not None:
        yield words.say("filters.long" if wanted.min_length == LONG else "filters.longer", wanted.min_length)


def _sized(question: Question, words: Words) -> Iterator[str]:
    if question.max_words is not None:
        yield words.say("filters.fewer_words", question.max_words)
    if question.min_words is not None:
        yield words.say("filters.more_words", question.min_words)


def _stars(wanted: ReviewFilter, words: Words, scale: float) -> Iterator[str]:
    if wanted.at_least is not None and wanted.at_least == wanted.at_most:
        yield words.rating(wanted.at_least * scale / FIVE_STARS, scale)
        return
    for name in BOUNDS:
        if (bound := getattr(wanted, name)) is not None:
            yield words.say(f"filters.{name}", rating=words.rating(bound * scale / FIVE_STARS, scale))


def _dates(wanted: ReviewFilter, words: Words) -> Iterator[str]:
    since, until = wanted.since, wanted.until
    if since and until:
        whole_years = _whole_years(wanted)
        if since == until:
            yield words.say("filters.day", day=_day(since, words))
        elif whole_years and since.year == until.year:
            yield words.say("filters.year", year=since.year)
        elif whole_years:
            yield words.say("filters.years", first=since.year, last=until.year)
        elif since.day == 1 and since.month == until.month and (until + timedelta(days=1)).day == 1:
            yield words.say("filters.month", month=words.months[since.month - 1], year=since.year)
        else:
            yield words.say("filters.between", first=_day(since, words), last=_day(until, words))
    elif since:
        if (since.month, since.day) == (1, 1):
            yield words.say("filters.since", day=since.year)
        else:
            yield words.say("filters.since_day", day=_day(since, words))
    elif until:
        if (until.month, until.day) == (12, 31):
            yield words.say("filters.until", day=until.year)
        else:
            yield words.say("filters.until_day", day=_day(until, words))


def _day(day: date, words: Words) -> str:
    return words.day(day.isoformat())


def _origins(wanted: ReviewFilter, words: Words) -> Iterator[str]:
    names = dict.fromkeys(one_line(site_name(origin)) for origin in wanted.origins)
    if names:
        yield words.listing(names)

"""The year after a title that nobody dated a review by: it is the year the film came out ("Heat 1995")."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from retrieval.answering.held import Held
from retrieval.question import Intent, Question
from retrieval.words.folding import tokens
from seeds.models import ReviewFilter


def of_that_year(held: Held, question: Question) -> Question:
    """The question without the year that stands right after its title, where no review of the film has a date."""
    filters = question.filters
    if filters.since is None or filters.until is None or len(question.films) != 1:
        return question
    year, film = filters.since.year, question.films[0]
    whole = (filters.since, filters.until) == (date(year, 1, 1), date(year, 12, 31))
    if not whole or held.films[film].year is not None or not _follows_title(held, question, year):
        return question
    if held.memory.counts(ReviewFilter(films=(film,), since=date.min)).reviews:
        return question
    asked = replace(question, filters=replace(filters, since=None, until=None))
    only_that = asked.intent is Intent.REVIEWS and asked.order is None and asked.filters == ReviewFilter()
    return replace(asked, intent=Intent.OVERVIEW) if only_that else asked


def _follows_title(held: Held, question: Question, year: int) -> bool:
    words = tokens(question.text)
    return any(
        match.end < len(words) and words[match.end].word == str(year)
        for match in held.known.titles.find(words, question.text)
    )

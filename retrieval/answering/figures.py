"""Answers made of figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from retrieval.answering import sides, speakers, texts
from retrieval.answering.course import course
from retrieval.answering.held import Held
from retrieval.answering.refusing import refusal
from retrieval.answers import Answer, Given, NoAnswer, Note, NoteKind, RatingAnswer, Reason, Rest, Share
from retrieval.asking.months import MOST, asks_months
from retrieval.question import Figure, Intent, Question, Side
from retrieval.ratings import by_month, rated_on, share, trend
from retrieval.words.folding import flat
from seeds.models import ReviewFilter
from seeds.records import Rated

FEW_GIVEN = 8
"""So many ratings of one reviewer are told one by one at most."""
MEAN_ASKED = re.compile(r"\b(?:moyennes?|average|avg|mean|moy)\b")
_OVER_SOME = (Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION, Figure.MODE, Figure.TREND)


def answer(held: Held, question: Question) -> Answer:
    """Means, medians, counts, distributions, shares and trends, over all reviews the filters leave."""
    if question.texts:
        return texts.answer(held, question)
    if question.of_speakers:
        counted = _of_speakers(held, question)
        if counted is None:
            return refusal(held, question, Reason.NOT_MENTIONED)
        question = counted
    if question.side is not None and question.figure in _OVER_SOME:  # "la note moyenne des avis négatifs"
        question = replace(question, filters=rated_on(question.side, question.filters))
    wanted = held.wanted(question)
    if not held.library.counts(wanted).reviews and not _published(held, question):
        return NoAnswer(
            question=question, reason=held.nothing(wanted), films=held.titled(question.films),
            held=held.most_reviewed(3),
        )  # fmt: skip
    if question.side is not None and question.figure is Figure.COUNT:
        question = replace(question, figure=Figure.SHARE)
    of_any_rating = held.memory.rated(wanted.of_any_rating())
    if question.figure is Figure.SHARE and not of_any_rating:
        return _told_in_words(held, question)
    ratings = tuple(held.rating(film, wanted) for film in question.films)
    rated = held.memory.rated(wanted)
    if question.figure is Figure.TREND and rated and not any(r.date for r in rated):
        return NoAnswer(question=question, reason=Reason.NO_DATES, films=held.titled(question.films))
    notes = []
    if not rated and question.figure is not Figure.COUNT:
        notes.append(Note(NoteKind.NO_RATINGS))
    if question.figure is not Figure.COUNT and any(len(r.scales) > 1 for r in ratings):
        notes.append(Note(NoteKind.SCALES_MIXED))
    asked = _share(held, question) if question.figure is Figure.SHARE else None
    years = trend(rated) if question.figure is Figure.TREND else ()
    months = by_month(rated) if len(years) == 1 or (years and asks_months(question.text)) else ()
    if len(months) > MOST:
        notes.append(Note(NoteKind.MANY_MONTHS, str(len(months))))
    both = asked is not None and asked.side is not None and question.side is None
    return RatingAnswer(
        question=question,
        films=held.titled(question.films),
        ratings=ratings,
        share=asked,
        against=share(rated, Side.NEGATIVE) if both else None,
        each=_each(held, question) if asked is not None and len(ratings) > 1 else (),
        between=_between(of_any_rating) if asked is not None and asked.side and len(ratings) == 1 else None,
        trend=years,
        course=course(years),
        months=months if len(months) <= MOST else (),
        notes=tuple(notes),
        given=_given(question, rated),
        rest=_rest(held, question, rated) if question.against_rest else None,
    )


def _rest(held: Held, question: Question, rated: Sequence[Rated]) -> Rest | None:
    """What the ratings that the filters do not let through make, on five stars."""
    every = held.memory.rated(ReviewFilter(films=question.films))
    count = len(every) - len(rated)
    if not rated or count < 1:
        return None
    given = sum(r.stars for r in rated)
    mean = (sum(r.stars for r in every) - given) / count
    return Rest(mean=mean, count=count, apart=given / len(rated) - mean)


def _given(question: Question, rated: Sequence[Rated]) -> tuple[Given, ...]:
    """The ratings of one reviewer for one film, where they are few and no mean of them was asked for."""
    one = question.filters.reviewers and len(question.films) == 1 and not question.voices
    if not one or question.figure is not Figure.MEAN or not 1 < len(rated) <= FEW_GIVEN:
        return ()
    if MEAN_ASKED.search(flat(question.text)):
        return ()
    return tuple(Given(r.rating, r.scale, r.date) for r in sorted(rated, key=lambda r: r.date or ""))


def _of_speakers(held: Held, question: Question) -> Question | None:
    """The question kept to the reviews that speak of its subject; None where none does."""
    asked = replace(question, figure=Figure.COUNT)
    counted = speakers.counted(held, asked, held.wanted(question), broad=False)
    return replace(question, filters=replace(question.filters, reviews=counted.reviews)) if counted else None


def _between(rated: Sequence[Rated]) -> int:
    """How many ratings are neither favourable nor unfavourable."""
    return len(rated) - sum(share(rated, side).count for side in Side)


def _told_in_words(held: Held, question: Question) -> Answer:
    """What speaks for and against a film that nobody rated here: passages have a side of their own."""
    intent = Intent.SIDE if question.side else Intent.OPINION
    asked = replace(question, intent=intent, topic=None, words=(), subjects=(), weak_subjects=(), names=())
    told = sides.answer(held, asked) if question.side else sides.both(held, asked)
    notes = (Note(NoteKind.NO_RATINGS), *(n for n in told.notes if n.kind is not NoteKind.NO_RATINGS))
    return replace(told, notes=notes)


def _share(held: Held, question: Question) -> Share | None:
    """The share of one side or, where a rating was named ("5 étoiles"), of the ratings so filtered."""
    wanted = held.wanted(question)
    everyone = wanted.of_any_rating()
    rated = held.memory.rated(everyone)
    if not rated:
        return None
    if wanted == everyone or question.side is not None:
        return share(rated, question.side or Side.POSITIVE)
    return Share(side=None, count=len(held.memory.rated(wanted)), total=len(rated))


def _each(held: Held, question: Question) -> tuple[Share, ...]:
    """The share of each film by itself; of one that nobody rated, none of none."""
    alone = (_share(held, replace(question, films=(film,))) for film in question.films)
    return tuple(share or Share(side=question.side or Side.POSITIVE, count=0, total=0) for share in alone)


def _published(held: Held, question: Question) -> bool:
    return question.filters == ReviewFilter() and any(f.published for f in held.titled(question.films))

"""Answers made of figures."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answers import Answer, NoAnswer, Note, NoteKind, RatingAnswer, Reason, Share
from retrieval.question import Figure, Question, Side
from retrieval.ratings import share, trend
from seeds.models import ReviewFilter


def answer(held: Held, question: Question) -> Answer:
    """Means, medians, counts, distributions, shares and trends, over all reviews the filters leave."""
    wanted = held.wanted(question)
    if not held.library.counts(wanted).reviews and not _published(held, question):
        return NoAnswer(
            question=question, reason=held.nothing(wanted), films=held.titled(question.films),
            held=held.most_reviewed(3),
        )  # fmt: skip
    if question.side is not None and question.figure is Figure.COUNT:
        question = replace(question, figure=Figure.SHARE)
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
    both = asked is not None and asked.side is not None and question.side is None
    return RatingAnswer(
        question=question,
        films=held.titled(question.films),
        ratings=ratings,
        share=asked,
        against=share(rated, Side.NEGATIVE) if both else None,
        trend=trend(rated) if question.figure is Figure.TREND else (),
        notes=tuple(notes),
    )


def _share(held: Held, question: Question) -> Share | None:
    """The share of one side or, where a rating was named ("5 étoiles"), of the ratings so filtered."""
    wanted = held.wanted(question)
    everyone = replace(wanted, at_least=None, at_most=None, above=None, below=None)
    rated = held.memory.rated(everyone)
    if not rated:
        return None
    if wanted == everyone or question.side is not None:
        return share(rated, question.side or Side.POSITIVE)
    return Share(side=None, count=len(held.memory.rated(wanted)), total=len(rated))


def _published(held: Held, question: Question) -> bool:
    return question.filters == ReviewFilter() and any(f.published for f in held.titled(question.films))

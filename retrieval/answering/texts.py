"""Figures of the reviews as texts: how long, by how many people, how many without a date or a rating."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from statistics import fmean, median

from retrieval.answering.held import Held
from retrieval.answering.of_length import of_so_many_words
from retrieval.answers import Answer, NoAnswer, RatingAnswer, Written
from retrieval.question import Question, Texts
from retrieval.ratings import rated_on
from seeds.models import ReviewFilter


def answer(held: Held, question: Question) -> Answer:
    """The figure over all the reviews that the filters leave; of every film, where none is named."""
    question = of_so_many_words(held, question)
    question = replace(question, filters=rated_on(question.side, question.filters))
    wanted = held.wanted(question)
    counts = held.library.counts(wanted)
    if not counts.reviews:
        return NoAnswer(
            question=question, reason=held.nothing(wanted), films=held.titled(question.films),
            held=held.most_reviewed(3),
        )  # fmt: skip
    written = Written(reviews=counts.reviews)
    match question.texts:
        case Texts.LENGTH:
            written = _lengths(held, wanted, written)
        case Texts.AUTHORS:
            names = held.library.writers(wanted, sys.maxsize)
            signed = sum(count for _, count in names)
            written = replace(written, authors=len(names), unsigned=counts.reviews - signed)
        case Texts.UNDATED:
            dated = held.library.counts(replace(wanted, since=wanted.since or date.min)).reviews
            written = replace(written, without=counts.reviews - dated)
        case Texts.UNRATED:
            written = replace(written, without=counts.reviews - counts.rated)
    return RatingAnswer(question=question, films=held.titled(question.films), ratings=(), written=written)


def _lengths(held: Held, wanted: ReviewFilter, written: Written) -> Written:
    """How long the texts are: what white space parts is counted."""
    texts = [r.text for r in held.library.reviews(wanted)]
    words = [len(text.split()) for text in texts]
    return replace(written, words=fmean(words), half=median(words), characters=fmean(map(len, texts)))

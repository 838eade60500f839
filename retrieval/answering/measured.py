"""Films ranked by a share of their ratings or by how long their reviews are; else by their means."""

from __future__ import annotations

from dataclasses import replace
from statistics import fmean

from retrieval.answering import lists
from retrieval.answering.held import Held
from retrieval.answering.of_length import of_so_many_words
from retrieval.answering.over_all import share_of_all
from retrieval.answers import Answer, FilmEntry, FilmsAnswer, NoAnswer, Reason, Share
from retrieval.question import Order, Question
from retrieval.ratings import share
from seeds.models import ReviewFilter


def answer(held: Held, question: Question) -> Answer:
    """The ranking that was asked for; of the question's films alone, where it names some."""
    if question.by_share:
        entries = _with_shares(held, question)
    elif question.by_length:
        entries = _with_lengths(held, question)
    else:
        return lists.best(held, question)
    least = lists.AT_LEAST if question.enough is None else question.enough
    enough = [e for e in entries if len(question.films) > 1 or _count(e) >= least] or entries
    if not enough:
        return NoAnswer(question=question, reason=Reason.NO_REVIEWS, held=held.most_reviewed(5))
    up = -1 if question.order is Order.WORST else 1
    ranked = sorted(enough, key=lambda e: (-up * _measure(e), -e.reviews))[: question.ranked or lists.RANKED]
    return FilmsAnswer(
        question=question, films=tuple(e.film for e in ranked), entries=tuple(ranked), ranked=True,
        at_least=least if len(enough) < len(entries) else 0, total=len(held.films),
        notes=lists.kind_unknown(held, question), share=share_of_all(entries) if question.by_share else None,
    )  # fmt: skip


def _count(entry: FilmEntry) -> int:
    return entry.share.total if entry.share else entry.reviews


def _measure(entry: FilmEntry) -> float:
    if entry.share:
        return entry.share.count / entry.share.total
    return entry.words or 0.0


def _entries(held: Held, question: Question) -> tuple[FilmEntry, ...]:
    """The films that are ranked, whatever their ratings are: those compared, else all."""
    entries = lists.entries_of(held, replace(question, filters=question.filters.of_any_rating()))
    return tuple(e for e in entries if len(question.films) < 2 or e.film.id in question.films)


def _with_shares(held: Held, question: Question) -> list[FilmEntry]:
    """The rated films, each with the share of its ratings that was asked for."""
    found = []
    for entry in _entries(held, question):
        only = replace(question.filters, films=(entry.film.id,))
        rated = held.memory.rated(only.of_any_rating())
        if not rated:
            continue
        kept = Share(side=None, count=len(held.memory.rated(only)), total=len(rated))
        found.append(replace(entry, share=share(rated, question.side) if question.side else kept))
    return found


def _with_lengths(held: Held, question: Question) -> list[FilmEntry]:
    """The films, each with the mean length of its reviews: what white space parts is counted."""
    question = of_so_many_words(held, question)
    found = []
    for entry in _entries(held, question):
        texts = [len(r.text.split()) for r in held.library.reviews(_of(question, entry))]
        if texts:
            found.append(replace(entry, reviews=len(texts), words=fmean(texts)))
    return found


def _of(question: Question, entry: FilmEntry) -> ReviewFilter:
    return replace(question.filters, films=(entry.film.id,))

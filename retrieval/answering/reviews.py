"""Reviews picked by order or by filter: the best, the latest, those of one reviewer, those of 2012."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.answering import reviews_on, sides, subject
from retrieval.answering.best_passages import best_passages
from retrieval.answering.held import Held
from retrieval.answering.of_side import of_side
from retrieval.answering.one_reviewer import telling_most
from retrieval.answering.picking import pick
from retrieval.answering.refusing import refusal
from retrieval.answers import Answer, NoAnswer, Note, NoteKind, Quote, QuotesAnswer, Reason
from retrieval.asking.brief import BRIEF, asks_brief
from retrieval.asking.extremes import asks_end
from retrieval.question import Intent, Order, Question, Side
from retrieval.quotes.quoting import spread
from retrieval.words.folding import flat
from seeds.models import FIVE_STARS, Review, ReviewFilter

_RATING = re.compile(r"\b(?:not(?:e|es|ee|ees)|rat(?:ed|ings?)|etoiles?|stars?|scored?|marks?)\b")

_AT_RANDOM = re.compile(r"\b(?:hasard|pif|random\w*|aleatoire\w*|any|n'importe)\b")

AMONG = 12
"""Quotes on a subject that one is taken from at random."""

HEADED = 8
"""So many films that one reviewer wrote of are named above the quotes."""


def answer(held: Held, question: Question) -> Answer:
    """One quote from each review, in the order asked; several from a review that stands alone."""
    if at_random := _at_random_on_subject(held, question):
        return at_random
    if reviews_on.asks(question):
        kept = reviews_on.kept(held, question)
        if kept is None:
            return refusal(held, question, Reason.NOT_MENTIONED)
        question = kept
    wanted = _wanted(held, question)
    drawn = question.order is Order.RANDOM and not _AT_RANDOM.search(flat(question.text))
    if drawn and len(question.films) == 1 and (brief := sides.short(held, question, wanted)):
        return brief
    everyone = held.library.counts(wanted).reviews
    if reason := _nothing_to_order(held, question, wanted):
        if reason is Reason.NO_RATINGS and (told := _by_their_words(held, question)):
            return told
        return NoAnswer(
            question=question, reason=reason, films=held.titled(question.films), held=held.most_reviewed(3)
        )
    if standing := _representative(held, question, wanted, everyone):
        return QuotesAnswer(question=question, films=held.titled(question.films), quotes=standing, total=everyone)
    ends = _end(held, question, wanted)
    tied = _tied(held, question, wanted)
    alike = held.library.counts(tied).reviews if tied else 0
    if tied and len(question.films) == 1 and alike > question.limit + len(question.seen):
        quotes = pick(held, question, tied, None, question.limit)
        if len(quotes) == question.limit:
            total = alike if question.single else everyone
            return QuotesAnswer(
                question=question, films=held.titled(question.films), quotes=tuple(quotes), total=total, notes=ends
            )
    picked = [r for r in _in_order(held, question, wanted) if _unseen(held, question, r)]
    if not picked:
        return NoAnswer(question=question, reason=Reason.NO_MORE, films=held.titled(question.films))
    quotes = _quotes(held, question, picked)
    if question.order is None or question.order is Order.RANDOM:
        quotes = spread(quotes)
    of_one = bool(question.filters.reviewers) and question.order is None and len(question.films) <= HEADED
    all_of_them = len(question.films) == 1 or of_one  # one reviewer's films are all told, whichever are quoted
    films = question.films if all_of_them else tuple(dict.fromkeys(q.film for q in quotes))
    fewer = everyone < question.limit and len(quotes) < question.limit and question.order is None
    return QuotesAnswer(
        question=question,
        films=held.titled(films),
        quotes=tuple(quotes),
        total=max(alike, len(picked)) if question.single else everyone,
        notes=(*ends, *((Note(NoteKind.FEWER, str(len(quotes))),) if fewer else ())),
    )


def _end(held: Held, question: Question, wanted: ReviewFilter) -> tuple[Note, ...]:
    """The highest or the lowest rating, told where it was asked for: "la pire note", "the lowest score"."""
    if question.order not in (Order.BEST, Order.WORST) or not asks_end(flat(question.text)):
        return ()
    first = held.library.reviews(wanted, order=str(question.order), limit=1)
    if not first or first[0].stars is None:
        return ()
    review, kind = first[0], NoteKind.LOWEST if question.order is Order.WORST else NoteKind.HIGHEST
    count = held.library.counts(replace(wanted, at_least=review.stars, at_most=review.stars)).reviews
    alone = len(question.films) == 1
    rating, scale = (review.rating, review.scale) if alone else (review.stars, FIVE_STARS)
    return (Note(kind, f"{rating} | {scale} | {count}"),)


def _by_their_words(held: Held, question: Question) -> Answer | None:
    """Quotes of the side that the best or the worst reviews would be on, where none is rated and no rating is asked."""
    side = {Order.BEST: Side.POSITIVE, Order.WORST: Side.NEGATIVE}.get(question.order) if question.order else None
    rating = bool(_RATING.search(flat(question.text))) or question.filters.bounded
    if side is None or rating or len(question.films) != 1 or question.filters.reviewers:
        return None
    wanted = held.wanted(question)
    quotes = tuple(pick(held, question, wanted, side, question.limit))
    if not quotes:
        return None
    return QuotesAnswer(
        question=replace(question, intent=Intent.SIDE, side=side, order=None), films=held.titled(question.films),
        quotes=quotes, total=held.library.counts(wanted).reviews, notes=(Note(NoteKind.NO_RATINGS),),
    )  # fmt: skip


def _at_random_on_subject(held: Held, question: Question) -> Answer | None:
    """Quotes at random of those on a subject: "une citation au hasard sur la musique"; None where none is named."""
    named = question.subjects or question.names
    if question.order is not Order.RANDOM or not named or len(question.films) != 1:
        return None
    asked = replace(question, intent=Intent.SUBJECT, order=None, single=False, limit=AMONG)
    found = subject.answer(held, asked)
    if not isinstance(found, QuotesAnswer) or not found.quotes:
        return replace(found, question=question)
    count = 1 if question.single else min(question.limit, len(found.quotes))
    quotes = tuple(held.random.sample(found.quotes, count))
    notes = tuple(note for note in found.notes if note.kind is not NoteKind.FEWER)
    return replace(found, question=question, quotes=quotes, notes=notes)


def _representative(held: Held, question: Question, wanted: ReviewFilter, everyone: int) -> tuple[Quote, ...]:
    """Quotes that stand for reviews of which no order, no author and no length was asked; none where those are few."""
    particular = question.order is not None or question.single or question.filters.reviewers
    if particular or len(question.films) != 1 or everyone <= question.limit + len(question.seen):
        return ()
    quotes = pick(held, question, wanted, question.side, question.limit)
    return tuple(quotes) if len(quotes) == question.limit else ()


def _tied(held: Held, question: Question, wanted: ReviewFilter) -> ReviewFilter | None:
    """The reviews that share the best or the worst rating, where one of those was asked for."""
    if question.order not in (Order.BEST, Order.WORST) or question.side is not None:
        return None
    if question.of_speakers:
        return None  # what each says of it is quoted
    first = held.library.reviews(wanted, order=str(question.order), limit=1)
    return replace(wanted, at_least=first[0].stars, at_most=first[0].stars) if first else None


def _nothing_to_order(held: Held, question: Question, wanted: ReviewFilter) -> Reason | None:
    """Why there is no answer: no review, or none with the date, the rating or the count that the order goes by."""
    if not held.library.counts(wanted).reviews:
        rated = question.side and held.library.counts(replace(held.wanted(question), rated=True)).reviews
        return Reason.NO_SIDE if rated else held.nothing(held.wanted(question))
    if question.order in (Order.LATEST, Order.OLDEST, Order.USEFUL):
        first = held.library.reviews(wanted, order=str(question.order), limit=1)[0]
        if question.order is Order.USEFUL:
            return Reason.NO_USEFUL if first.useful is None else None
        return Reason.NO_DATES if first.date is None else None
    return None


def _wanted(held: Held, question: Question) -> ReviewFilter:
    wanted = held.wanted(question)
    if question.order in (Order.BEST, Order.WORST):
        wanted = replace(wanted, rated=True)
    return of_side(held, wanted, question.side) if question.side is not None else wanted


def _in_order(held: Held, question: Question, wanted: ReviewFilter) -> list[Review]:
    """The reviews in the order asked; one alone was asked for ("la pire critique") brings its equals."""
    room = question.limit + len(question.seen) + 1
    if question.order is Order.RANDOM:
        everything = held.library.passage_ids(wanted)
        chosen = held.random.sample(everything.tolist(), min(len(everything), 8 * room))
        drawn = held.library.passages(chosen)
        if asks_brief(flat(question.text)):
            drawn = sorted(drawn, key=lambda p: len(p.text) > BRIEF)
        ids = tuple(dict.fromkeys(p.review for p in drawn))
        by_id = {r.id: r for r in held.library.reviews(ReviewFilter(reviews=ids))}
        return [by_id[i] for i in ids][: 1 if question.single else room]
    order = "id" if question.order is None else str(question.order)
    reviews = held.library.reviews(wanted, order=order, limit=room)
    if question.order is None and question.filters.reviewers and len(question.films) == 1:
        reviews = telling_most(held, held.library.reviews(wanted, order=order))[:room]
    if question.order is None and not question.filters.reviewers:
        reviews = sorted(reviews, key=lambda r: -_opinion(held, r)) if len(reviews) < room else reviews
    if not question.single or not reviews:
        return reviews
    reviews = [r for r in reviews if _unseen(held, question, r)] or reviews  # after the longest, the next
    first = reviews[0]
    if question.order in (Order.BEST, Order.WORST):
        return [r for r in reviews if r.stars == first.stars]
    return [first]


def _opinion(held: Held, review: Review) -> float:
    return max((max(p.positive, p.negative) for p in held.library.passages_of(review.id)), default=0.0)


def _unseen(held: Held, question: Question, review: Review) -> bool:
    if not question.seen:
        return True
    shown = {p.review for p in held.library.passages(list(question.seen))}
    if question.filters.reviewers:
        return any(p.id not in question.seen for p in held.library.passages_of(review.id))
    return review.id not in shown


def _quotes(held: Held, question: Question, picked: list[Review]) -> list[Quote]:
    picked = picked[: question.limit]
    each = max(1, question.limit // len(picked)) if len(picked) < question.limit else 1
    if question.order is Order.RANDOM:
        each = 1
    quotes = [q for review in picked for q in _fresh(held, question, review, each)]
    return quotes[: question.limit]


def _fresh(held: Held, question: Question, review: Review, count: int) -> list[Quote]:
    if question.of_speakers:
        return reviews_on.quotes(held, question, review, count)
    many = AMONG if asks_brief(flat(question.text)) else count
    found = best_passages(held, review, many + len(question.seen))
    fresh = [q for q in found if q.passage_id not in question.seen]
    if asks_brief(flat(question.text)):
        fresh = [q for q in fresh if len(q.text) <= BRIEF] or fresh
    best = sorted(fresh, key=lambda q: -q.score)[:count]
    return [q for q in fresh if q in best]

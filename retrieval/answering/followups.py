"""Follow-ups about what was just shown: who said it, and how it goes on."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answering.picking import pick, support_of
from retrieval.answers import Answer, NoAnswer, Note, NoteKind, Quote, QuotesAnswer, Reason
from retrieval.question import Question
from retrieval.quotes.leaning import side_of
from retrieval.quotes.quoting import quote_of, reviews_of
from retrieval.words.folding import flat
from seeds.models import Passage, Review, ReviewFilter

_CONTEXT = re.compile(r"\bcontexte?\b")


def nothing_before(held: Held, question: Question) -> Answer:
    """Answer "encore" with nothing before it."""
    return NoAnswer(question=question, reason=Reason.NOTHING_BEFORE, held=held.most_reviewed(3))


def whom(held: Held, question: Question) -> Answer:
    """Say that nothing tells who is meant: reviews name people, and not their partners."""
    return NoAnswer(question=question, reason=Reason.WHOM, films=held.titled(question.films))


def who(held: Held, question: Question) -> Answer:
    """The quotes just shown, again, with who wrote them; where the source names nobody, that is said."""
    shown = held.library.passages(list(question.seen))
    told = _quote_all(held, question, shown)
    if isinstance(told, QuotesAnswer) and not any(quote.reviewer for quote in told.quotes):
        return replace(told, notes=(Note(NoteKind.NO_NAMES),))
    return told


def others(held: Held, question: Question) -> Answer:
    """Who else says so: quotes on the same side, from the other reviews that speak of what a quote just shown did."""
    shown = held.library.passages(list(question.seen))
    for passage in shown:
        review = held.library.review(passage.review)
        if review is None or review.film not in held.films:
            continue
        wanted = replace(question.filters, films=(review.film,))
        support = support_of(held, passage, wanted, stars=review.stars)
        if support is None:
            continue
        mentions = held.memory.mentions(support.subject, wanted)
        by = zip(mentions.passages.tolist(), mentions.reviews.tolist(), strict=True)
        within = {id_ for id_, review in by if mentions.names[review] != passage.review}
        side = side_of(passage, review.stars)
        quotes = pick(held, question, wanted, side, question.limit, within=within, support=support)
        if quotes:
            films = (review.film,)
            return QuotesAnswer(
                question=replace(question, films=films),
                films=held.titled(films),
                quotes=tuple(quotes),
                total=len(support.reviews),
                spoken_of=support.subject,
            )
    if not shown:
        return nothing_before(held, question)
    return NoAnswer(question=question, reason=Reason.NO_MORE, films=held.titled(question.films))


def rest(held: Held, question: Question) -> Answer:
    """The passages that follow the first quote just shown; those before it where its context is asked for."""
    shown = held.library.passages(list(question.seen[:1]))
    if not shown:
        return nothing_before(held, question)
    around = held.library.passages_of(shown[0].review)
    place = next((n for n, p in enumerate(around) if p.id == shown[0].id), 0)
    after = around[place + 1 : place + 1 + question.limit]
    if not after and _CONTEXT.search(flat(question.text)):
        after = around[max(0, place - question.limit) : place]
    if not after:
        return NoAnswer(question=question, reason=Reason.NO_MORE, films=held.titled(question.films))
    return _quote_all(held, question, after)


def whole(held: Held, question: Question) -> Answer:
    """The whole text of the review that a quote just shown stands in, or of those of the reviewer who was named."""
    if question.unknown_reviewer:
        return NoAnswer(question=question, reason=Reason.REVIEWER_UNKNOWN, topic=question.unknown_reviewer)
    shown = held.library.passages(list(question.seen[:1]))
    if question.filters.reviewers:
        reviews = held.library.reviews(held.wanted(question), order="latest", limit=question.limit)
    elif shown:
        reviews = held.library.reviews(ReviewFilter(reviews=(shown[0].review,)))
    elif question.order and question.films:  # "l'avis le plus long de Pusher 2 en entier"
        reviews = held.library.reviews(held.wanted(question), order=str(question.order), limit=1)
    elif question.films:  # "le cinquième", of three that were shown
        return NoAnswer(question=question, reason=Reason.NO_MORE, films=held.titled(question.films))
    else:
        return nothing_before(held, question)
    quotes = tuple(_in_full(held, review, shown) for review in reviews if review.film in held.films)
    if not quotes:
        return NoAnswer(question=question, reason=Reason.NO_REVIEWS, films=held.titled(question.films))
    films = tuple(dict.fromkeys(q.film for q in quotes))
    return QuotesAnswer(
        question=replace(question, films=films), films=held.titled(films), quotes=quotes, total=len(quotes)
    )


def _in_full(held: Held, review: Review, shown: list[Passage]) -> Quote:
    """A review as one quote, from its first letter to its last."""
    first = (shown or held.library.passages_of(review.id))[0]
    text = review.text
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    as_one = replace(first, start=start, end=end, text=text[start:end])
    return quote_of(as_one, review, held.films[review.film], score=1.0)


def _quote_all(held: Held, question: Question, passages: list[Passage]) -> Answer:
    reviews = reviews_of(held.library, passages)
    quotes = tuple(
        quote_of(p, reviews[p.review], held.films[reviews[p.review].film], score=1.0)
        for p in passages
        if p.review in reviews and reviews[p.review].film in held.films
    )
    if not quotes:
        return nothing_before(held, question)
    films = tuple(dict.fromkeys(q.film for q in quotes))
    return QuotesAnswer(
        question=replace(question, films=films), films=held.titled(films), quotes=quotes, total=len(reviews)
    )

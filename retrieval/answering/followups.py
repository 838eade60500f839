"""Follow-ups about what was just shown: who said it, and how it goes on."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answering.picking import pick, support_of
from retrieval.answers import Answer, NoAnswer, QuotesAnswer, Reason
from retrieval.leaning import side_of
from retrieval.question import Question
from retrieval.quoting import quote_of, reviews_of
from seeds.models import Passage


def nothing_before(held: Held, question: Question) -> Answer:
    """Answer "encore" with nothing before it."""
    return NoAnswer(question=question, reason=Reason.NOTHING_BEFORE, held=held.most_reviewed(3))


def who(held: Held, question: Question) -> Answer:
    """The quotes just shown, again, with who wrote them."""
    return _quote_all(held, question, held.library.passages(list(question.seen)))


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
    """The passages that follow the first quote just shown, or precede it where it is the last."""
    shown = held.library.passages(list(question.seen[:1]))
    if not shown:
        return nothing_before(held, question)
    around = held.library.passages_of(shown[0].review)
    place = next((n for n, p in enumerate(around) if p.id == shown[0].id), 0)
    after = around[place + 1 : place + 1 + question.limit] or around[max(0, place - question.limit) : place]
    if not after:
        return NoAnswer(question=question, reason=Reason.NO_MORE, films=held.titled(question.films))
    return _quote_all(held, question, after)


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

"""Quotes picked by how well each passage does, one of each review."""

from __future__ import annotations

from collections.abc import Iterable

from retrieval.answering.held import Held
from retrieval.answers import Note, NoteKind, QuotesAnswer
from retrieval.question import Question
from retrieval.quotes.quoting import quote_of, reviews_of, spread
from seeds.models import Passage


def one_each(held: Held, question: Question, worth: Iterable[tuple[float, Passage]]) -> QuotesAnswer | None:
    """The passages worth most, quoted, the best of each review; None where none is worth anything.

    How few there are is remarked.
    """
    ranked = [p for value, p in sorted(worth, key=lambda found: (-found[0], found[1].id)) if value]
    reviews = reviews_of(held.library, ranked)
    first: dict[str, Passage] = {}
    for passage in ranked:
        if passage.review in reviews:
            first.setdefault(passage.review, passage)
    shown = list(first.values())[: question.limit]
    if not shown:
        return None
    quotes = [quote_of(p, reviews[p.review], held.films[reviews[p.review].film], score=1.0) for p in shown]
    return QuotesAnswer(
        question=question,
        films=held.titled(question.films or tuple(dict.fromkeys(q.film for q in quotes))),
        quotes=tuple(spread(quotes)),
        notes=(Note(NoteKind.FEWER, str(len(quotes))),) if len(quotes) < question.limit else (),
    )

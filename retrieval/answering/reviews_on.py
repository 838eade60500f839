"""Reviews in an order, of those alone that speak of something: "the latest review about the music"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from retrieval.answering import speakers
from retrieval.answering.held import Held
from retrieval.answering.unheld import SPOKEN
from retrieval.answers import Quote
from retrieval.question import Figure, Intent, Order, Question
from retrieval.quotes.quoting import quote_of
from retrieval.words.folding import flat
from seeds.models import Review, ReviewFilter

_ABOUT = re.compile(
    r"\b(?:about|on|mention\w*|regarding|concerning|sur|a propos d[eu]s?|cit(?:e|es|ent|ing)"
    r"|(?:parl\w+|evoqu\w+) (?:de|du|des|d')|speak\w* of|nam(?:es?|ing)) ?"
    r"(?:the |its |their |a |an |some |la |le |les |l'|un |une |des |du |son |sa |ses )?$"
)
"""What a subject stands after that reviews are to speak of."""


def asks(question: Question) -> bool:
    """Whether a question asks for reviews in an order and says what they are to speak of."""
    ordered = question.intent is Intent.REVIEWS and question.order not in (None, Order.RANDOM)
    return ordered and (bool(question.names) or _after_about(question))


def _after_about(question: Question) -> bool:
    """Whether the subject stands where what reviews speak of does: "the latest review about dragons"."""
    said = flat(question.topic or "")
    before = flat(question.text).partition(said)[0] if said else ""
    return bool(_ABOUT.search(before))


def somebody_here(held: Held, question: Question) -> bool:
    """Whether the one name that such a question gives is somebody of a film held, and no film by itself."""
    if not asks(question) or len(question.names) != 1:
        return False
    naming = held.memory.naming(question.names[0], ReviewFilter()).speakers()
    films = Counter(r.film for r in held.library.reviews(ReviewFilter(reviews=naming))) if naming else Counter()
    of = [film for film, n in films.items() if film in held.counts and n >= SPOKEN * held.counts[film].reviews]
    return len(of) == 1


def kept(held: Held, question: Question) -> Question | None:
    """The question kept to the reviews that speak of its subject; None where none does."""
    counting = replace(question, figure=Figure.COUNT, side=None)
    counted = speakers.counted(held, counting, held.wanted(question), broad=False)
    if counted is None:
        return None
    filters = replace(question.filters, reviews=counted.reviews)
    return replace(question, filters=filters, of_speakers=True)


def quotes(held: Held, question: Question, review: Review, count: int) -> list[Quote]:
    """The unseen passages of a review that speak of the subject, in the order they stand."""
    counting = replace(question, figure=Figure.COUNT, side=None)
    only = ReviewFilter(reviews=(review.id,))
    counted = speakers.counted(held, counting, only, broad=False)
    ids = speakers.spoken(held, counting, counted, only) if counted else ()
    passages = [p for p in held.library.passages(list(ids)) if p.id not in question.seen]
    best = sorted(passages, key=lambda p: -max(p.positive, p.negative))[:count]
    film = held.films[review.film]
    return [
        quote_of(p, review, film, score=max(p.positive, p.negative)) for p in sorted(best, key=lambda p: p.start)
    ]

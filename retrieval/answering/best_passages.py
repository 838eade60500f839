"""What one review says most by itself."""

from __future__ import annotations

from retrieval.answering.held import Held
from retrieval.answers import Quote
from retrieval.quotes.quoting import quote_of
from retrieval.quotes.verdict import both_sides
from seeds.models import Review

SAYS_NOTHING = 12
"""A passage shorter than this, in code points, is quoted only of a review that has no other."""


def best_passages(held: Held, review: Review, count: int) -> list[Quote]:
    """The passages of one review that say most by themselves, in the order they stand."""
    passages = held.library.passages_of(review.id)
    said = [p for p in passages if len(p.text) >= SAYS_NOTHING]  # "Svp."
    best = both_sides(said or passages, review.stars, count)
    return [
        quote_of(p, review, held.films[review.film], score=max(p.positive, p.negative))
        for p in sorted(best, key=lambda p: p.start)
    ]

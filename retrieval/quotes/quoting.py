"""From a passage to a quote, and the proof of a quote just before it is sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from retrieval.answers import Quote, Support
from retrieval.quotes.closed import closed
from retrieval.quotes.leaning import side_of
from retrieval.words.spans import touching
from seeds.library import Library
from seeds.models import Film, Passage, Review, ReviewFilter


def quote_of(
    passage: Passage, review: Review, film: Film, *, score: float, support: Support | None = None
) -> Quote:
    """The quote of a passage, every fact about it taken from the review it stands in; no bracket is left open."""
    start, end = passage.start, passage.end
    if review.text[start:end] == passage.text:
        start, end = closed(review.text, start, end)
    return Quote(
        text=review.text[start:end] if (start, end) != (passage.start, passage.end) else passage.text,
        film=film.id,
        film_title=film.title,
        reviewer=review.reviewer,
        role=review.role,
        rating=review.rating,
        scale=review.scale,
        date=review.date,
        review_id=review.id,
        passage_id=passage.id,
        document=review.document,
        row=review.row,
        start=review.start + start,
        end=review.start + end,
        score=round(min(max(score, 0.0), 1.0), 4),
        side=side_of(passage, review.stars),
        source=review.source,
        support=support,
    )


def reviews_of(library: Library, passages: Iterable[Passage]) -> dict[str, Review]:
    """The reviews that passages stand in, by id."""
    ids = tuple(dict.fromkeys(p.review for p in passages))
    return {r.id: r for r in library.reviews(ReviewFilter(reviews=ids))} if ids else {}


def proven(library: Library, quote: Quote) -> bool:
    """Whether the stored source still holds the quote's text exactly where the quote says it stands."""
    held = library.source_slice(quote.document, quote.row, quote.start, quote.end, quote.review_id)
    return held is not None and held == quote.text


def apart(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes without those that overlap one before them: two halves of a bracket are shown once."""
    kept: list[Quote] = []
    for quote in quotes:
        beside = [(q.start, q.end) for q in kept if q.review_id == quote.review_id]
        if not touching((quote.start, quote.end), beside):
            kept.append(quote)
    return tuple(kept)


def spread(quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes in order, moved as little as possible so that no reviewer speaks twice in a row.

    At each place stands the first quote of another voice after which the rest can still be parted so; where nothing
    can be, of the voice that has most left to say.
    """
    waiting = list(quotes)
    ordered: list[Quote] = []
    while waiting:
        last = speaker(ordered[-1]) if ordered else None
        left = Counter(speaker(q) for q in waiting)
        others = [i for i, q in enumerate(waiting) if speaker(q) != last] or [0]
        room = len(waiting) - 1
        place = next((i for i in others if _can_be_parted(left, speaker(waiting[i]), room)), None)
        if place is None:
            place = max(others, key=lambda i: (left[speaker(waiting[i])], -i))
        ordered.append(waiting.pop(place))
    return ordered


def _can_be_parted(left: Counter[tuple[str, str]], next_: tuple[str, str], room: int) -> bool:
    """Whether, once ``next_`` has spoken, the ``room`` quotes still left can stand with no voice twice in a row."""
    after = left - Counter([next_])
    return all(count <= (room if voice == next_ else room + 1) // 2 for voice, count in after.items())


def speaker(quote: Quote) -> tuple[str, str]:
    """Who speaks: a name, or, for an anonymous visitor, this very review (two of them are two people)."""
    return ("name", quote.reviewer) if quote.reviewer else ("review", quote.review_id)

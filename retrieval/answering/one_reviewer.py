"""What one reviewer holds against a film or likes in it, and of which films that reviewer wrote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from retrieval.answering.best_passages import best_passages
from retrieval.answering.held import Held
from retrieval.answers import Answer, Note, NoteKind, Quote, QuotesAnswer
from retrieval.question import Intent, Question, Side
from retrieval.quotes.quality import stands_alone
from retrieval.quotes.quoting import quote_of
from retrieval.quotes.verdict import tells
from retrieval.ratings import FAVOURABLE, UNFAVOURABLE
from retrieval.words.folding import tokens
from seeds.models import Passage, Review, ReviewFilter

LEANS = 0.15
"""From this difference of the chances on, a passage leans to a side."""
SAYS_NOTHING = 12
"""A passage shorter than this, in code points, is quoted only of a review that has no other."""
_OF_A_FILM = (Intent.REVIEWS, Intent.SUBJECT, Intent.SIDE, Intent.OVERVIEW, Intent.OPINION, Intent.FIGURE)

_OF_THEIRS = (Intent.REVIEWS, Intent.OVERVIEW, Intent.OPINION)


def by_their_rating(held: Held, question: Question, wanted: ReviewFilter) -> Answer | None:
    """The side asked for of reviewers whose rating takes it: what their reviews say of that side most clearly.

    None where no rating takes it: then what they write has to be clear by itself.
    """
    if not wanted.reviewers or question.side is None:
        return None
    against = question.side is Side.NEGATIVE
    rated = replace(wanted, at_most=UNFAVOURABLE) if against else replace(wanted, at_least=FAVOURABLE)
    reviews = held.library.reviews(rated, order="id", limit=question.limit)
    quotes = [q for r in reviews for q in clearest(held, r, question, max(1, question.limit // len(reviews)))]
    if not quotes:
        return None
    return QuotesAnswer(
        question=question,
        films=held.titled(question.films or tuple(dict.fromkeys(q.film for q in quotes))),
        quotes=tuple(quotes[: question.limit]),
        total=held.library.counts(wanted).reviews,
    )


def clearest(held: Held, review: Review, question: Question, count: int) -> list[Quote]:
    """The unseen passages of one review that are most on the side asked, at least one, in the order they stand."""
    passages = [p for p in held.library.passages_of(review.id) if p.id not in question.seen]
    said = [p for p in passages if len(p.text) >= SAYS_NOTHING] or passages

    def clear(passage: Passage) -> float:
        here, there = passage.negative, passage.positive
        if question.side is Side.POSITIVE:
            here, there = there, here
        return here - there + stands_alone(passage.text)

    best = sorted(said, key=lambda p: (-clear(p), p.start))[:count]
    best = [p for p in best if _on(p, question.side)] or best[:1]
    film = held.films[review.film]
    return [quote_of(p, review, film, score=max(p.positive, p.negative)) for p in sorted(best, key=lambda p: p.start)]


def _on(passage: Passage, side: Side | None) -> bool:
    """Whether a passage clearly leans to the side asked for."""
    lean = passage.positive - passage.negative
    return (lean if side is Side.POSITIVE else -lean) >= LEANS


def their_word(held: Held, question: Question, wanted: ReviewFilter) -> list[Quote]:
    """What reviewers who were asked for made of a film: the unseen passages of their reviews that tell it best."""
    reviews = telling_most(held, held.library.reviews(wanted, order="latest"))[: question.limit]
    each = max(1, question.limit // max(1, len(reviews)))
    quotes = []
    for review in reviews:
        found = best_passages(held, review, each + len(question.seen))
        quotes += [quote for quote in found if quote.passage_id not in question.seen][:each]
    return quotes[: question.limit]


def telling_most(held: Held, reviews: Sequence[Review]) -> list[Review]:
    """Reviews, first those of which a passage tells best what they made of their film."""
    if len(reviews) < 2:
        return list(reviews)

    def best(review: Review) -> float:
        return max((tells(p, review.stars) for p in held.library.passages_of(review.id)), default=0.0)

    return sorted(reviews, key=lambda review: -best(review))


def where_they_wrote(held: Held, question: Question) -> tuple[Question, tuple[Note, ...]]:
    """The question of the one film that its reviewers wrote of, where it names no film or keeps to another one's."""
    theirs = ReviewFilter(reviewers=question.filters.reviewers)
    several = len(question.films) > 1 and question.intent is not Intent.REVIEWS
    if not theirs.reviewers or question.intent not in _OF_A_FILM or question.ambiguous or several:
        return question, ()
    if question.films and (
        question.filters != theirs
        or held.library.counts(replace(theirs, films=question.films)).reviews
        or _named(held, question)
    ):
        return question, ()
    written = held.library.reviews(theirs)
    films = tuple(dict.fromkeys(r.film for r in written if r.film in held.films))
    if len(films) > 1 and question.films and question.topic is None and question.intent in _OF_THEIRS:
        return replace(question, intent=Intent.REVIEWS, films=films), ()  # nothing of the film spoken of: of all others
    if len(films) != 1 or films == question.films:
        return question, ()
    return replace(question, films=films), (Note(NoteKind.FILM_GUESSED, held.films[films[0]].title),)


def _named(held: Held, question: Question) -> bool:
    """Whether the question itself names a film, and does not only take over the one spoken of."""
    return bool(held.known.titles.find(tokens(question.text), question.text))

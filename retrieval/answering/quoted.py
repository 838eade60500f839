"""Who wrote these very words: the reviews that hold them, or, plainly, that none does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from retrieval.answering.held import Held
from retrieval.answers import Answer, NoAnswer, Note, NoteKind, QuotesAnswer, Reason
from retrieval.question import Question
from retrieval.quotes.quoting import quote_of, reviews_of
from retrieval.words.folding import tokens
from retrieval.words.lexical import any_of
from seeds.models import Passage, Review

DEPTH = 300
"""How many passages are looked through for the words."""
ALIKE = 88.0
"""From this similarity on (0 to 100, `rapidfuzz.fuzz.partial_ratio`), these are the words, not quite remembered."""
LONG_ENOUGH = 18
"""Fewer letters than this must stand as they were asked: much is nearly alike to a short text."""

Place = tuple[Review, int, int]


def answer(held: Held, question: Question) -> Answer:
    """The passages that hold the words asked for, with who wrote them; nearly so, and said, where none does."""
    asked = [t.word for t in tokens(question.topic or "")]
    candidates = _candidates(held, question, asked)
    exact = [place for review in candidates if (place := _written(review, asked))]
    places = exact or list(_nearly(candidates, asked))
    passages = [p for place in places for p in _passages(held, place) if p.id not in question.seen]
    if not passages:
        reason = Reason.NO_MORE if places and question.seen else Reason.NOT_WRITTEN
        return NoAnswer(question=question, reason=reason, topic=question.topic, films=held.titled(question.films))
    reviews = reviews_of(held.library, passages)
    quotes = tuple(
        quote_of(p, reviews[p.review], held.films[reviews[p.review].film], score=1.0)
        for p in passages[: question.limit]
        if p.review in reviews and reviews[p.review].film in held.films
    )
    films = tuple(dict.fromkeys(q.film for q in quotes))
    return QuotesAnswer(
        question=replace(question, films=films),
        films=held.titled(films),
        quotes=quotes,
        notes=() if exact else (Note(NoteKind.NOT_EXACT),),
    )


def _candidates(held: Held, question: Question, asked: Sequence[str]) -> list[Review]:
    """The reviews that share most words with what is asked, best first."""
    wanted = held.wanted(question)
    expression = any_of(asked)
    if not expression:  # nothing but tool words: they are read one by one
        return held.library.reviews(wanted, limit=DEPTH)
    found = held.library.lexical(expression, wanted, DEPTH)
    reviews = reviews_of(held.library, passages := held.library.passages([m.passage for m in found]))
    return [reviews[id_] for id_ in dict.fromkeys(p.review for p in passages) if id_ in reviews]


def _written(review: Review, asked: Sequence[str]) -> Place | None:
    """Where a review holds these words in this order; case, accents and punctuation put aside."""
    words = tokens(review.text)
    for i in range(len(words) - len(asked) + 1):
        if words[i].word == asked[0] and all(words[i + n].word == w for n, w in enumerate(asked)):
            return review, words[i].start, words[i + len(asked) - 1].end
    return None


def _nearly(candidates: Sequence[Review], asked: Sequence[str]) -> Iterator[Place]:
    """The one review that holds nearly these words."""
    said = " ".join(asked)
    if len(said) < LONG_ENOUGH:
        return
    best, place = ALIKE, None
    for review in candidates:
        words = tokens(review.text)
        found = fuzz.partial_ratio_alignment(said, " ".join(t.word for t in words), score_cutoff=best)
        if found is None or found.score < best or not words:
            continue
        best, at, held = found.score, 0, []
        for token in words:
            if at < found.dest_end and at + len(token.word) > found.dest_start:
                held.append(token)
            at += len(token.word) + 1
        place = (review, held[0].start, held[-1].end) if held else place
    if place is not None:
        yield place


def _passages(held: Held, place: Place) -> list[Passage]:
    review, start, end = place
    return [p for p in held.library.passages_of(review.id) if p.start < end and p.end > start]

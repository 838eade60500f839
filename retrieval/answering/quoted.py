"""Who wrote these very words, and how many did: the reviews that hold them, or, plainly, that none does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from retrieval.answering.held import Held
from retrieval.answers import Answer, NoAnswer, Note, NoteKind, QuotesAnswer, Reason
from retrieval.question import Figure, Language, Question
from retrieval.quotes.quoting import quote_of, reviews_of
from retrieval.words.folding import flat, fold_word, tokens
from retrieval.words.lexical import any_of, phrase, stems_of
from retrieval.words.stopwords import STOPWORDS
from seeds.models import Passage, Review

DEPTH = 300
"""How many passages are looked through for the nearest words."""
COUNTABLE = 3_000
"""Where more passages than this hold the rarest word, those that hold all of them are not counted."""
ALIKE = 88.0
"""From this similarity on (0 to 100, `rapidfuzz.fuzz.partial_ratio`), these are the words, not quite remembered."""
LONG_ENOUGH = 18
"""Fewer letters than this must stand as they were asked: much is nearly alike to a short text."""

BEFORE = 40
"""So many code points before the words may deny them."""
_DENIES = re.compile(
    r"(?:\b(?:not|no|never|nor|hardly|isnt|wasnt|without|pas|jamais|aucune?|rien|loin|sans|ni)|n't)"
    r"(?: [\w'-]+){0,6}\W*$"
)

Place = tuple[Review, int, int]


def answer(held: Held, question: Question) -> Answer:
    """The passages that hold the words asked for, with who wrote them; nearly so, and said, where none does."""
    asked = [t.word for t in tokens(question.topic or "")]
    holding, all_of_them = _holding(held, question, asked)
    forms = _forms(asked, question)
    exact = [place for review in holding if (place := _written(review, asked, forms))]
    places = sorted(exact, key=_denied) or _nearest(held, question, asked)
    passages = [p for place in places for p in _passages(held, place) if p.id not in question.seen]
    if not passages:
        reason = Reason.NO_MORE if places and question.seen else Reason.NOT_WRITTEN
        return NoAnswer(question=question, reason=reason, topic=question.topic, films=held.titled(question.films))
    passages = passages[: question.limit]
    reviews = reviews_of(held.library, passages)
    quotes = tuple(
        quote_of(p, reviews[p.review], held.films[reviews[p.review].film], score=1.0)
        for p in passages
        if p.review in reviews and reviews[p.review].film in held.films
    )
    films = tuple(dict.fromkeys(q.film for q in quotes))
    notes = _counted(held, question, len(exact)) if all_of_them else ()
    return QuotesAnswer(
        question=replace(question, films=films),
        films=held.titled(films),
        quotes=quotes,
        notes=notes if exact else (Note(NoteKind.NOT_EXACT),),
    )


def _forms(asked: Sequence[str], question: Question) -> frozenset[str]:
    """How the last of the words may be written: a French word that is counted alone, in its number and gender too."""
    last = asked[-1] if asked else ""
    if question.figure is not Figure.COUNT or len(asked) > 1 or question.language is not Language.FRENCH:
        return frozenset({last})
    return frozenset({last, f"{last}s", f"{last}e", f"{last}es"})


def _counted(held: Held, question: Question, reviews: int) -> tuple[Note, ...]:
    """How many reviews write the words, where that was asked or more than one does."""
    if reviews < 2 and question.figure is not Figure.COUNT:
        return ()
    return (Note(NoteKind.WRITTEN_SO, f"{reviews} | {held.memory.counts(held.wanted(question)).reviews}"),)


def _holding(held: Held, question: Question, asked: Sequence[str]) -> tuple[list[Review], bool]:
    """The reviews that may hold all the words, and whether there are no others."""
    wanted = held.wanted(question)
    telling = [word for word in asked if fold_word(word) not in STOPWORDS]
    if not telling:  # nothing but tool words: they are read one by one
        count = held.memory.counts(wanted).reviews
        return held.library.reviews(wanted, limit=DEPTH), count <= DEPTH
    rarest = min(telling, key=lambda word: sum(map(held.memory.rarity, set(stems_of(word)))))
    found = held.library.lexical(any_of([rarest]), wanted, COUNTABLE + 1)
    reviews = _reviews(held, [m.passage for m in found])
    return reviews if len(found) <= COUNTABLE else _candidates(held, question, asked), len(found) <= COUNTABLE


def _denied(place: Place) -> bool:
    """Whether the words are denied where they stand: "not a masterpiece"; such come last."""
    review, start, _ = place
    return _DENIES.search(flat(review.text[max(0, start - BEFORE) : start])) is not None


def _nearest(held: Held, question: Question, asked: Sequence[str]) -> list[Place]:
    """Where nearly these words stand; else where all those that tell something stand close together, in other forms."""
    if nearly := list(_nearly(_candidates(held, question, asked), asked)):
        return nearly
    telling = [word for word in asked if fold_word(word) not in STOPWORDS]
    together = phrase(question.topic or "") if len(telling) > 1 else any_of(telling)
    found = held.library.lexical(together, held.wanted(question), question.limit)
    passages = held.library.passages([m.passage for m in found])
    reviews = reviews_of(held.library, passages)
    return [(reviews[p.review], p.start, p.end) for p in passages if p.review in reviews][:1]


def _reviews(held: Held, ids: Sequence[int]) -> list[Review]:
    """The reviews of some passages, in their order."""
    reviews = reviews_of(held.library, passages := held.library.passages(ids))
    return [reviews[id_] for id_ in dict.fromkeys(p.review for p in passages) if id_ in reviews]


def _candidates(held: Held, question: Question, asked: Sequence[str]) -> list[Review]:
    """The reviews that share most words with what is asked, best first."""
    wanted = held.wanted(question)
    expression = any_of(asked)
    if not expression:  # nothing but tool words: they are read one by one
        return held.library.reviews(wanted, limit=DEPTH)
    return _reviews(held, [m.passage for m in held.library.lexical(expression, wanted, DEPTH)])


def _written(review: Review, asked: Sequence[str], forms: frozenset[str]) -> Place | None:
    """Where a review holds these words in this order, the last in one of its ``forms``.

    Case, accents and punctuation are put aside.
    """
    words, first, last = tokens(review.text), asked[:-1], len(asked) - 1
    for i in range(len(words) - last):
        if words[i + last].word in forms and all(words[i + n].word == w for n, w in enumerate(first)):
            return review, words[i].start, words[i + last].end
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

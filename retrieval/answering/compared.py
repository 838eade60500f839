"""Films side by side: their ratings on one scale, and quotes on each, or on one subject of each."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.answering import for_and_against, subject
from retrieval.answering.foremost import foremost
from retrieval.answering.held import Held
from retrieval.answering.picking import pick
from retrieval.answering.sides import one_of_each
from retrieval.answering.spoken_each import spoken_each
from retrieval.answers import (
    Answer,
    ComparisonAnswer,
    NoAnswer,
    Note,
    NoteKind,
    Quote,
    QuotesAnswer,
    Rating,
    Reason,
)
from retrieval.parsing.blamed import OF_FILMS
from retrieval.question import Intent, Question, without_subject
from retrieval.words.folding import flat, fold_word

EACH = 2
"""How many quotes on the subject are given of each film."""
_DEGREE = re.compile(r"\b(?:plus|moins|most|least|more|less|\w{3,}er than|\w{3,}est)\b")
_OF_FILMS = frozenset(
    """mieux meilleur meilleure meilleurs bien bon bonne pire moins plus prefere preferes aime aiment
    better best good great worse worst more most less liked loved preferred higher lower highest lowest rated scored
    note notee notes notees haut haute bas basse elevee superieure superieur inferieure inferieur""".split()
)
"""Words that compare films as a whole: no subject to be looked for in each."""


def answer(held: Held, question: Question) -> Answer:
    """The ratings of two or more films side by side, then quotes for and against each, or on what was asked of each.

    Where no film's reviews speak of the subject, the films are compared as a whole, and the reply says so.
    """
    if len(question.films) < 2:
        return NoAnswer(
            question=question, reason=Reason.FILM_UNKNOWN, films=held.titled(question.films),
            held=held.most_reviewed(5),
        )  # fmt: skip
    ratings, mixed = _ratings(held, question)
    notes = [Note(NoteKind.NO_RATINGS, r.film.title) for r in ratings if not r.count]
    if mixed:
        notes.append(Note(NoteKind.SCALES_MIXED))
    about = _asks_about(question)
    quotes = tuple(q for film in question.films for q in _on_subject(held, question, film)) if about else ()
    if quotes:
        notes = [note for note in notes if note.kind is not NoteKind.NO_RATINGS]  # none were asked for
    else:
        if about and question.topic:
            notes.append(Note(NoteKind.LEFT_ASIDE, question.topic))
        question = without_subject(question)
        notes += foremost(question, ratings)
        quotes = tuple(q for film in question.films for q in _of_each(held, question, film))
    return ComparisonAnswer(
        question=question, films=held.titled(question.films), ratings=ratings, quotes=quotes, notes=tuple(notes),
        spoken=spoken_each(held, question) if question.topic else (),
    )  # fmt: skip


def _of_each(held: Held, question: Question, film: str) -> list[Quote]:
    """A quote for a film and one against it; of one side, where that was asked for."""
    if question.side is None:
        return one_of_each(held, question, film)
    return pick(held, question, held.wanted(question, (film,)), question.side, EACH)


def _ratings(held: Held, question: Question) -> tuple[tuple[Rating, ...], bool]:
    """The figures of each film, all on one scale, and whether that brought any to five stars."""
    wanted = held.wanted(question)
    ratings = tuple(held.rating(film, wanted) for film in question.films)
    scales = {scale for r in ratings for scale in r.scales}
    if len(scales) < 2:
        return ratings, False
    return tuple(held.rating(film, wanted, on_five=True) for film in question.films), True


def _asks_about(question: Question) -> bool:
    """Whether more is asked than which film is the better one."""
    if question.topic is None:
        return False
    if question.names or {*question.subjects} - {"comparison"}:
        return True
    words = {fold_word(w) for w in question.words} - _OF_FILMS
    return bool(words) and not question.subjects


def _on_subject(held: Held, question: Question, film: str) -> tuple[Quote, ...]:
    """Quotes on the question's subject in the reviews of one film; none where nobody speaks of it.

    Of what every film has, one that speaks for it and one against it, where there are both.
    """
    asked = replace(question, intent=Intent.SUBJECT, films=(film,), limit=EACH)
    found = subject.answer(held, asked)
    if not isinstance(found, QuotesAnswer):
        return ()
    sided = None
    degree = _DEGREE.search(flat(question.text))  # "lequel est le plus drôle ?" asks for what is
    if question.side is None and not degree and question.subjects and OF_FILMS.issuperset(question.subjects):
        sided = for_and_against.answer(held, replace(asked, intent=Intent.OPINION, both=True))
    return sided.quotes if isinstance(sided, QuotesAnswer) and len(sided.quotes) > 1 else found.quotes

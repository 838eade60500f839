"""The one film that the filters of a question leave, or all of them, where it names none."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering import lists
from retrieval.answering.held import Held
from retrieval.answering.of_length import of_so_many_words
from retrieval.answers import Answer, ClarifyAnswer, NoAnswer, Note, NoteKind, Reason
from retrieval.question import Figure, Intent, Order, Question
from seeds.models import ReviewFilter

MOST_CANDIDATES = 8
"""At most so many films are offered when one has to ask back."""
_OF_ANY = (Order.RANDOM, Order.LATEST, Order.OLDEST, Order.LONGEST, Order.SHORTEST)
"""Reviews in these orders are of any film where none is named: "les derniers avis"."""


def only_film(held: Held, question: Question) -> Answer | tuple[Question, tuple[Note, ...]]:
    """The one film that the filters leave; every film where the question can do with many; else ask back."""
    wanted = question.filters
    if question.intent is Intent.REVIEWS and question.order in (Order.BEST, Order.WORST):
        wanted = replace(wanted, rated=True)
    if question.intent is Intent.FIGURE and question.figure is Figure.SHARE:
        wanted = wanted.of_any_rating()  # a film of which none is so rated has a share too: none
    entries = held.entries()
    if wanted != ReviewFilter():
        entries = tuple(e for e in entries if held.library.counts(replace(wanted, films=(e.film.id,))).reviews)
        if not entries:
            return NoAnswer(question=question, reason=Reason.NO_REVIEWS, held=held.most_reviewed(5))
    if len(entries) == 1:
        film = entries[0].film
        note = () if len(held.films) == 1 else (Note(NoteKind.FILM_GUESSED, film.title),)
        return replace(question, films=(film.id,)), note
    many = question.intent is Intent.REVIEWS and (question.filters.reviewers or question.order in _OF_ANY)
    counting = question.intent is Intent.FIGURE and (question.figure is Figure.COUNT or question.filters.reviewers)
    theirs = counting and question.filters.reviewers and question.figure is Figure.MEAN  # told in one figure first
    if many or theirs or (counting and len(entries) <= MOST_CANDIDATES):
        return replace(question, films=tuple(e.film.id for e in entries)), ()
    if counting and question.side is None:
        # too many to be told one by one: the list says how many in all
        return lists.films(held, of_so_many_words(held, question))
    of_some = question.filters != ReviewFilter() or question.min_words or question.max_words
    if question.intent is Intent.FIGURE and question.figure is Figure.MEAN and of_some and not question.filters.bounded:
        # "la note moyenne sur AlloCiné", "des avis de 2012": each film's, and that of all
        return lists.films(held, of_so_many_words(held, question))
    candidates = sorted(entries, key=lambda e: -e.reviews)[:MOST_CANDIDATES]
    return ClarifyAnswer(question=question, films=tuple(e.film for e in candidates), reason=Reason.WHICH_FILM)

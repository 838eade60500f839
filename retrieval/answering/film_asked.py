"""The film that a question is about: settled, asked back for, or owned up to be none that is held."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering import other_work, reviews_on, settling, titled
from retrieval.answering.counted_everywhere import counted_everywhere
from retrieval.answering.held import Held
from retrieval.answering.known_by import known_by, of_somebody
from retrieval.answering.names_not_held import of_no_film_held, of_nobody_held
from retrieval.answering.only_film import MOST_CANDIDATES, only_film
from retrieval.answering.part_of_title import part_of_title
from retrieval.answering.perhaps_held import (
    NAMED_IN,
    films_directed,
    names_unknown_film,
    of_the_film,
    perhaps_not_held,
)
from retrieval.answering.refusing import refusal
from retrieval.answering.topic_of_title import without_title
from retrieval.answers import Answer, ClarifyAnswer, FilmsAnswer, NoAnswer, Note, NoteKind, Reason
from retrieval.question import Intent, Question, without_subject
from retrieval.words.folding import tokens


def settle(held: Held, question: Question) -> Answer | tuple[Question, tuple[Note, ...]]:
    """The question with its film settled, or the answer that asks back or owns up.

    The film that a subject is of is the same whoever is to speak of it, whenever, and however rated.
    """
    if question.films:
        return _settle(held, question)
    asked = question
    if on_subject(question):
        asked = replace(question, filters=replace(question.filters.of_any_rating(), roles=(), since=None, until=None))
    settled = _settle(held, asked)
    if isinstance(settled, FilmsAnswer):
        nobody = refusal(held, question, Reason.NOT_MENTIONED)
        return (counted_everywhere(held, question, anyhow=True) if asked is not question else settled) or nobody
    if isinstance(settled, Answer):
        if asked is not question:
            settled = replace(settled, question=replace(settled.question, filters=question.filters))
        return settled
    found, notes = settled
    return _of_the_title(held, replace(found, filters=question.filters)), notes


def _of_the_title(held: Held, question: Question) -> Question:
    """The question without a topic, or what is of it, that is but a part of its guessed film's title: "sur Grey's"."""
    if len(question.films) != 1 or not question.topic:
        return question
    film = held.films[question.films[0]]
    titles = {t.word for title in (film.title, *film.aliases) for t in tokens(title)}
    said = {t.word for t in tokens(question.topic)}
    if said <= titles:
        return replace(without_subject(question), of_speakers=False)
    return without_title(question, titles, [t.word for t in tokens(film.title)])


def _settle(held: Held, question: Question) -> Answer | tuple[Question, tuple[Note, ...]]:
    """`settle`, all filters heeded."""
    if not held.entries():
        return NoAnswer(question=question, reason=Reason.NO_REVIEWS, topic=question.topic)
    if question.unknown_reviewer:
        return of_nobody_held(held, question)
    if question.unknown_film and (answered := of_no_film_held(held, question)):
        return answered
    if question.ambiguous and len(question.films) > 1:
        shared = any(len(m.films) > 1 for m in held.known.titles.find(tokens(question.text), question.text))
        return ClarifyAnswer(
            question=question, films=held.titled(question.films)[:MOST_CANDIDATES],
            reason=Reason.AMBIGUOUS_FILM if shared else Reason.WHICH_FILM,
        )  # fmt: skip
    if refused := other_work.not_held(held, question):
        return refused
    if meant := known_by(held, question):
        return meant
    if part := part_of_title(held, question):
        return part
    if question.possible_film and (not_held := perhaps_not_held(held, question)):
        return not_held
    if (directed := films_directed(held, question)) and names_unknown_film(question):
        question = replace(question, films=tuple(f.id for f in directed), names=(), topic=None, words=())
        if len(directed) > 1:
            return ClarifyAnswer(question=question, films=directed[:MOST_CANDIDATES], reason=Reason.WHICH_FILM)
        return question, (Note(NoteKind.FILM_GUESSED, directed[0].title),)
    if names_unknown_film(question) and not (of_the_film(held, question) or reviews_on.somebody_here(held, question)):
        return NoAnswer(question=question, reason=Reason.FILM_UNKNOWN, topic=question.topic, held=held.most_reviewed(5))
    if question.films:
        return of_somebody(held, question), ()
    if (passing := titled.named_in_passing(held, question)) and not films_directed(held, question):
        return NoAnswer(
            question=question, reason=Reason.FILM_UNKNOWN, topic=question.possible_film or question.topic,
            held=held.most_reviewed(5), named_in=passing[:NAMED_IN],
        )  # fmt: skip
    if on_subject(question):
        return counted_everywhere(held, question) or settling.settle_film(held, question)
    return only_film(held, question)


def on_subject(question: Question) -> bool:
    """Whether a question asks what is said of something."""
    sided = question.both or question.intent is Intent.SIDE
    return question.intent is Intent.SUBJECT or (sided and bool(question.topic)) or reviews_on.asks(question)

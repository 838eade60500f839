"""Which module answers which intent, and what comes before and after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from retrieval.answering import (
    cast,
    compared,
    facts,
    figures,
    followups,
    lists,
    measured,
    one_reviewer,
    quoted,
    ranked,
    released,
    reviews,
    scales,
    sides,
    small_talk,
    subject,
    texts,
    titled,
    two_people,
    two_reviewers,
    unheld,
)
from retrieval.answering.film_asked import settle
from retrieval.answering.held import Held
from retrieval.answering.of_length import of_so_many_words
from retrieval.answering.only_film import MOST_CANDIDATES
from retrieval.answering.remarks import corrections, left_unsaid
from retrieval.answering.unspoken import without_speakers
from retrieval.answering.whoever import any_speaker
from retrieval.answers import Answer, NoAnswer, Note, QuotesAnswer, Reason
from retrieval.question import Intent, Question
from retrieval.quotes.quoting import apart

_MAKERS: dict[Intent, Callable[[Held, Question], Answer]] = {
    Intent.FIGURE: figures.answer,
    Intent.FACT: facts.answer,
    Intent.COMPARE: compared.answer,
    Intent.SUBJECT: subject.answer,
    Intent.SIDE: sides.answer,
    Intent.OPINION: sides.both,
    Intent.OVERVIEW: sides.overview,
    Intent.REVIEWS: reviews.answer,
    Intent.THEMES: cast.answer,
    Intent.FILMS: lists.films,
    Intent.BEST_FILM: measured.answer,
    Intent.RANKED: ranked.answer,
    Intent.SOURCES: lists.sources,
    Intent.WRITERS: lists.writers,
    Intent.QUOTED: quoted.answer,
    Intent.MORE: followups.nothing_before,
    Intent.WHO: followups.who,
    Intent.WHOM: followups.whom,
    Intent.OTHERS: followups.others,
    Intent.CONTINUE: followups.rest,
    Intent.WHOLE: followups.whole,
    Intent.HELP: small_talk.answer,
    Intent.GREETING: small_talk.answer,
    Intent.THANKS: small_talk.answer,
    Intent.FAREWELL: small_talk.answer,
    Intent.CHATTER: small_talk.answer,
    Intent.OFF_TOPIC: small_talk.off_topic,
    Intent.EMPTY: small_talk.empty,
}
_ANY_FILM = {Intent.FILMS, Intent.BEST_FILM, Intent.RANKED, Intent.SOURCES, Intent.WRITERS, Intent.QUOTED}
_ANY_FILM |= {Intent.MORE, Intent.WHO, Intent.OTHERS, Intent.CONTINUE, Intent.WHOLE}
_ANY_FILM |= {Intent.HELP, Intent.GREETING, Intent.THANKS, Intent.FAREWELL, Intent.CHATTER}
_ANY_FILM |= {Intent.WHOM, Intent.OFF_TOPIC, Intent.EMPTY}


def answer(held: Held, question: Question) -> Answer:
    """Answer a question; every branch ends in a value, nothing found included."""
    question = replace(question, films=tuple(f for f in question.films if f in held.films))
    notes: tuple[Note, ...] = ()
    if question.unknown_origin:
        return NoAnswer(
            question=question, reason=Reason.SOURCE_UNKNOWN, topic=question.unknown_origin,
            films=held.titled(question.films), held=held.most_reviewed(3),
        )  # fmt: skip
    if question.texts and not question.films and not question.unknown_film:
        return texts.answer(held, question)
    if two_reviewers.asks(question):
        made = two_reviewers.answer(held, question)
        return replace(made, notes=(*corrections(held, question), *made.notes))
    if beside := two_people.side_by_side(held, question):
        return replace(beside, notes=(*corrections(held, question), *beside.notes))
    question = titled.written_whole(held, released.of_that_year(held, question))
    if question.intent not in _ANY_FILM:
        question, written = one_reviewer.where_they_wrote(held, question)
        settled = settle(held, question)
        if isinstance(settled, Answer):
            return _with_films(held, settled)
        question, notes = settled
        question, said = any_speaker(held, question)
        notes = (*written, *notes, *said)
        question = scales.as_given(held, of_so_many_words(held, without_speakers(held, question)))
    made = _MAKERS[question.intent](held, question)
    made = _with_films(held, made)
    if isinstance(made, QuotesAnswer):
        made = replace(made, quotes=apart(made.quotes))
    said = (*corrections(held, question), *notes, *left_unsaid(made), *made.notes)
    return replace(made, notes=tuple(dict.fromkeys(said)))


def _with_films(held: Held, made: Answer) -> Answer:
    """A refusal that names films held says how many others there are; a small library is named whole."""
    if not isinstance(made, NoAnswer) or not made.held:
        return made
    count = len(held.entries())
    named = held.most_reviewed(count) if count <= MOST_CANDIDATES else made.held
    near = unheld.near(held, made.topic) if made.reason is Reason.FILM_UNKNOWN and made.topic else ()
    return replace(made, held=named, others=count - len(named), near=near)

"""When, where, who, how long, for what age: what the catalogue knows, else what reviewers wrote of it, else silence."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from retrieval.answering import subject
from retrieval.answering.held import Held
from retrieval.answering.refusing import refusal
from retrieval.answers import Answer, FilmEntry, FilmsAnswer, NoAnswer, Note, NoteKind, QuotesAnswer, Reason
from retrieval.asking.facts import FOR_WHOM, names_told, tells, tells_how_well, words_of_fact
from retrieval.question import Fact, Intent, Question
from retrieval.quotes.quality import LONGEST, SHORTEST, stands_alone
from retrieval.quotes.quoting import quote_of, reviews_of, spread
from retrieval.subjects.aim import Aim
from retrieval.words.lexical import any_of
from seeds.models import Film, Passage

LENGTH = "length"
"""The subject that a side on how long a film is, is taken on."""


def answer(held: Held, question: Question) -> Answer:
    """The film's year or director where the catalogue has it; else passages that tell the fact, and nothing near it."""
    fact = question.fact
    films = held.titled(question.films)
    if fact is None or not films:
        return refusal(held, question, Reason.NOT_MENTIONED)
    if fact is Fact.LENGTH and question.side is not None:
        return subject.answer(held, _judged(held, question))
    if known := [entry for film in films if _known(film, fact) and (entry := _entry(held, film))]:
        return FilmsAnswer(
            question=question, films=tuple(e.film for e in known), entries=tuple(known), total=len(known)
        )
    telling = _telling(held, question, fact)
    if fact in FOR_WHOM and question.subjects:  # "trop violent pour mon fils de 10 ans ?"
        telling = _on_the_subject(held, question, fact, telling)
        if not telling:
            return subject.answer(held, replace(question, intent=Intent.SUBJECT, fact=None))
    if not telling:
        return refusal(held, question, Reason.NOT_MENTIONED)
    fresh = [p for p in telling if p.id not in question.seen]
    if not fresh:
        return NoAnswer(question=question, reason=Reason.NO_MORE, films=films)
    reviews = reviews_of(held.library, fresh)
    chosen: dict[str, Passage] = {}
    for passage in fresh:
        review = reviews[passage.review]
        chosen.setdefault(review.reviewer or review.id, passage)
    shown = list(chosen.values())[: question.limit]
    said = [(p, reviews[p.review]) for p in shown]
    quotes = [quote_of(p, review, held.films[review.film], score=stands_alone(p.text)) for p, review in said]
    notes = [Note(NoteKind.FEWER, str(len(quotes)))] if len(quotes) < question.limit else []
    return QuotesAnswer(
        question=question, films=films, quotes=tuple(spread(quotes)), total=len({p.review for p in telling}),
        notes=tuple(notes),
    )  # fmt: skip


def _judged(held: Held, question: Question) -> Question:
    """The question for a side on the length, where not how long it is is asked: "complaints on the runtime"."""
    label = held.thesaurus[LENGTH].label(question.language)
    return replace(
        question, intent=Intent.SIDE, fact=None, topic=label, subjects=(LENGTH,), words=tuple(label.split()[1:])
    )


def _known(film: Film, fact: Fact) -> bool:
    """Whether the catalogue knows a fact of a film."""
    return (fact is Fact.YEAR and film.year is not None) or (fact is Fact.DIRECTOR and bool(film.director))


def _entry(held: Held, film: Film) -> FilmEntry | None:
    return next((e for e in held.entries() if e.film.id == film.id), None)


def _telling(held: Held, question: Question, fact: Fact) -> list[Passage]:
    """The passages that tell a fact: with the name that most of them have, then the plainest, those that read best."""
    found = held.memory.named(any_of(words_of_fact(fact)), held.wanted(question))
    passages = [p for p in held.library.passages(found.passages.tolist()) if tells(fact, p.text)]
    names = {p.id: names_told(fact, p.text) for p in passages}
    often = Counter(name for told in names.values() for name in told)

    def order(passage: Passage) -> tuple[int, int, float, int, int]:
        told = max((often[n] for n in names[passage.id]), default=0)
        return -told, -tells_how_well(fact, passage.text), -_reads(passage.text), len(passage.text), passage.id

    return sorted(passages, key=order)


def _on_the_subject(held: Held, question: Question, fact: Fact, telling: list[Passage]) -> list[Passage]:
    """Of the passages that tell a fact those that speak of a subject asked beside it, then those that tell it best."""
    asked = [Aim.of_subject(held.thesaurus, subject) for subject in question.subjects]
    on = [p for p in telling if any(aim.places(p.text) for aim in asked)]
    return on + [p for p in telling if p not in on and tells_how_well(fact, p.text) > 1]


def _reads(text: str) -> float:
    """How well a passage does as an answer: a whole thought of a length to be read on a phone."""
    return stands_alone(text) - (0.3 if not SHORTEST / 2 <= len(text) <= LONGEST else 0.0)

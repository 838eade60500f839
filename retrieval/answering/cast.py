"""Which actors or characters the reviews of a film name, with how many speak for and against each."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering import subject, themes
from retrieval.answering.held import Held
from retrieval.answering.weighed import all_weighed
from retrieval.answers import Answer, QuotesAnswer, Theme, ThemesAnswer
from retrieval.question import Intent, Question, Role, Side
from retrieval.themes import Talk, beyond
from seeds.models import ReviewFilter

QUOTED = 3
"""Of so many, what is said is quoted; the others are counted."""
FEWEST = 3
"""Somebody alone is told where so many reviews say so, and one among others where two do."""
READ = 200
"""So many passages that name somebody are read, to tell an actor from a character."""
_WORDS = {
    Role.ACTOR: ("acting", {"fr": "acteurs", "en": "actors"}),
    Role.CHARACTER: ("characters", {"fr": "personnages", "en": "characters"}),
}


def answer(held: Held, question: Question) -> Answer:
    """The names that are the actors' or the characters', most praised, most blamed or most named first.

    Where no name can be told to be one, what is said of the acting or of the characters is quoted; what people talk
    about, where neither was asked for.
    """
    if question.role is None:
        return themes.answer(held, question)
    wanted, films = held.wanted(question), held.titled(question.films)
    named = (t for t in beyond(held.memory, films, wanted, names=True) if t.reviews)
    cast = (t for t in named if held.memory.role(t.name, t.passages[:READ]) is question.role)
    told = [t for t in all_weighed(held, wanted, list(cast)) if _count(t, question.side) > 1]
    if len(told) == 1 and _count(told[0], question.side) < FEWEST:
        told = []  # of whom so few speak, nobody is the best
    told.sort(key=lambda t: (-_count(t, question.side), t.name))
    if not told:
        return subject.answer(held, _of_all(question))
    total = held.library.counts(wanted).reviews
    most = max(question.limit, QUOTED)
    shown = [quoted(held, question, wanted, talk, total) for talk in told[:most]]
    counted = (themes.counted(talk, question, total) for talk in told[most:])
    return ThemesAnswer(question=question, films=films, themes=(*shown, *counted), total=total)


def quoted(held: Held, question: Question, wanted: ReviewFilter, talk: Talk, total: int) -> Theme:
    """Somebody with what is said of them, chosen as where that is asked; else with what stands for many."""
    asked = replace(
        question, intent=Intent.SIDE, role=None, topic=talk.name, words=tuple(talk.name.split()), names=(talk.name,),
        limit=1,
    )  # fmt: skip
    sides = (question.side,) if question.side else tuple(Side)
    said = (subject.answer(held, replace(asked, side=side)) for side in sides)
    quotes = tuple(quote for answer in said if isinstance(answer, QuotesAnswer) for quote in answer.quotes[:1])
    if not quotes:
        return themes.quoted(held, question, wanted, talk, total)
    return replace(themes.counted(talk, question, total), quotes=quotes)


def _count(talk: Talk, side: Side | None) -> int:
    if side is None:
        return len(talk.reviews)
    return len(talk.positive if side is Side.POSITIVE else talk.negative)


def _of_all(question: Question) -> Question:
    """What is said of the actors, or of the characters, all together."""
    name, said = _WORDS[question.role or Role.ACTOR]
    word = said[question.language]
    return replace(question, intent=Intent.SUBJECT, role=None, topic=word, words=(word,), subjects=(name,))

"""Passages that name whom a question names beside a subject, or say who made what it asks about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answering.judged import judging
from retrieval.finding.features import Candidate
from retrieval.finding.found import Found
from retrieval.question import Language, Question
from retrieval.quotes.unread import FAITHFULNESS
from seeds.models import ReviewFilter

OF_THE_FILM = frozenset("music images editing sets costumes effects sound ending plot rhythm".split())
"""Subjects that are of the film, whoever is said to have made it so."""
HEARD = 60
"""So many passages that name somebody tell what they are."""
MADE_BY_ONE = frozenset({"music", "editing", "costumes", "effects", "sets"})
"""Those of them that are one person's work: what is said of it is said of them."""


def of_both(question: Question, name: str, pair: tuple[str, str]) -> Question:
    """The question with two people where one name was read."""
    said = " et ".join(pair) if question.language is Language.FRENCH else " and ".join(pair)
    others = tuple(n for n in question.names if n != name)
    text, topic = question.text.replace(name, said), (question.topic or name).replace(name, said)
    return replace(question, text=text, topic=topic, names=(*others, *pair))


def of_whom(question: Question, found: Found, good: list[Candidate]) -> list[Candidate]:
    """Those that write a name asked for, where one was: what is said of the direction by others is no answer.

    Where too few answers do, other passages that write it follow; but a film has one music, whoever is named with it.
    How faithful it is to a book is said of its author too where they are not named.
    """
    if not question.names or not question.subjects or question.subjects == (FAITHFULNESS,):
        return good
    naming = [c for c in good if c.features.name]
    if not naming and of_the_film(question, good):
        return good
    more = [c for c in found.candidates if c.features.name and c not in naming]
    return [*naming, *more] or good


def of_their_work(
    held: Held, question: Question, wanted: ReviewFilter, found: Found, good: list[Candidate]
) -> list[Candidate]:
    """Those that name who made what is asked about, and then others on it: "the editing by Jane Doe".

    Who plays in a film made none of it: "les costumes de Jane Doe" are those that she wears.
    """
    full = len(question.names) == 1 and " " in question.names[0]
    if not full or not MADE_BY_ONE.issuperset(question.subjects) or len(question.subjects) != 1:
        return good
    [name] = question.names
    if held.memory.role(name, tuple(held.memory.naming(name, wanted).passages[:HEARD].tolist())) is not None:
        return good
    others = (c for c in found.candidates if c.features.mention and c not in good)
    heard = judging(held, replace(question, names=()), wanted, [*good, *others], broad=found.broad)
    return sorted(heard, key=lambda c: not c.features.name)


def of_the_film(question: Question, good: Sequence[Candidate]) -> bool:
    """Whether the subjects are what a film has one of, and not of a person, and are spoken of."""
    return OF_THE_FILM.issuperset(question.subjects) and any(c.features.mention for c in good)

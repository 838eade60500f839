"""Comments and critics where a film has none in the strict sense."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answers import Note, NoteKind
from retrieval.question import Question
from seeds.models import Role


def any_speaker(held: Held, question: Question) -> tuple[Question, tuple[Note, ...]]:
    """Take "comments" and "critics" for what everybody wrote, where a film has none in the strict sense."""
    roles = question.filters.roles
    if roles not in ((Role.COMMENT,), (Role.CRITIC,)) or held.memory.counts(held.wanted(question)).reviews:
        return question, ()
    everybody = replace(question, filters=replace(question.filters, roles=()))
    if roles == (Role.COMMENT,):
        return everybody, ()
    written = held.memory.counts(held.wanted(everybody)).reviews
    return (everybody, (Note(NoteKind.NOT_CRITICS),)) if written else (question, ())

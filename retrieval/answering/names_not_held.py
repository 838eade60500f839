"""Names of reviewers and films that are not held: what is meant by them nevertheless, or that they are not held."""

from __future__ import annotations

from dataclasses import replace

from retrieval.answering import numbered, unheld
from retrieval.answering.held import Held
from retrieval.answers import Answer, NoAnswer, Note, NoteKind, Reason
from retrieval.question import Intent, Question
from retrieval.words.folding import tokens


def of_nobody_held(held: Held, question: Question) -> Answer | tuple[Question, tuple[Note, ...]]:
    """The question of somebody who wrote no review: what is written of them, or that they wrote none."""
    name = question.unknown_reviewer or ""
    if named := _naming_them(held, question, name):
        return named, (Note(NoteKind.NOT_SIGNED, name),)
    return NoAnswer(
        question=question, reason=Reason.REVIEWER_UNKNOWN, topic=name,
        films=held.titled(question.films), held=held.most_reviewed(3),
    )  # fmt: skip


def _naming_them(held: Held, question: Question, name: str) -> Question | None:
    """What is written of somebody whose review was asked for and who wrote none: "what did Stephen King think?"."""
    if not question.films or not any(token.capital for token in tokens(name)):
        return None
    wanted = replace(question.filters, reviewers=(), films=question.films)
    if not held.search.memory.naming(name, wanted):
        return None
    words = tuple(token.surface for token in tokens(name))
    filters = replace(question.filters, reviewers=())
    return replace(
        question, intent=Intent.SUBJECT, side=None, topic=name, names=(name,), words=words, subjects=(),
        weak_subjects=(), filters=filters, unknown_reviewer=None,
    )  # fmt: skip


def of_no_film_held(held: Held, question: Question) -> Answer | tuple[Question, tuple[Note, ...]] | None:
    """The question of a film that is not held: the one that is meant, the one beside it, or that it is not held.

    None where others are named that are.
    """
    typed = question.unknown_film or ""
    if question.intent is Intent.COMPARE and len(question.films) == 1:
        return _compared_with(held, question, typed)
    if not question.films and (meant := numbered.called(held, typed)):
        found = replace(question, films=(meant,), unknown_film=None)
        return found, (Note(NoteKind.TITLE_CORRECTED, held.films[meant].title),)
    if len(question.films) < 2:
        return NoAnswer(
            question=question, reason=Reason.FILM_UNKNOWN, topic=typed,
            films=held.titled(question.films), held=held.most_reviewed(5),
        )  # fmt: skip
    return None


def _compared_with(held: Held, question: Question, typed: str) -> tuple[Question, tuple[Note, ...]]:
    """The comparison of a film with one that was ``typed`` and is not held under that name."""
    if meant := unheld.same_title(held, typed):
        both = tuple(dict.fromkeys((*question.films, meant)))
        return unheld.left_out(question, films=both), ()
    if meant := numbered.called(held, typed):
        both = tuple(dict.fromkeys((*question.films, meant)))
        said = Note(NoteKind.TITLE_CORRECTED, held.films[meant].title)
        return unheld.left_out(question, films=both), (said,)
    notes = [unheld.note(held, typed)]
    notes += [Note(NoteKind.NAMES_IT_NOT, typed)] if unheld.nowhere_named(held, question) else []
    return unheld.named_beside(held, question), tuple(notes)

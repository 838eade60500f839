"""Films and series set against each other: how many there are of each, and the mean of all their ratings."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.answering.held import Held
from retrieval.answering.scales import converted, scales_of
from retrieval.answers import FilmEntry, FilmsAnswer, Note, NoteKind, OfKind
from retrieval.question import Question
from retrieval.ratings import mean_of_all
from seeds.models import Work


def told(held: Held) -> bool:
    """Whether the library knows of any title whether it is a film or a series."""
    return any(film.kind for film in held.films.values())


def answer(held: Held, question: Question, entries: Sequence[FilmEntry]) -> FilmsAnswer:
    """Each kind with its figures, the better rated first; the whole list, and a remark, where nothing tells them."""
    notes = converted(scales_of(held, (e.film.id for e in entries)))
    known = told(held)
    each = [_of(kind, [e for e in entries if e.film.kind is kind]) for kind in Work] if known else []
    return FilmsAnswer(
        question=question,
        films=tuple(e.film for e in entries),
        entries=tuple(sorted(entries, key=lambda e: -e.reviews)),
        total=len(entries),
        kinds=tuple(sorted(each, key=lambda kind: -(kind.mean or 0.0))),
        notes=notes if known else (Note(NoteKind.KIND_UNKNOWN),),
    )


def _of(kind: Work, entries: Sequence[FilmEntry]) -> OfKind:
    return OfKind(
        kind=kind, titles=len(entries), reviews=sum(e.reviews for e in entries), rated=sum(e.rated for e in entries),
        mean=mean_of_all(entries),
    )  # fmt: skip

"""Films by how much their ratings differ: those that have too few to be ranked are told."""

from __future__ import annotations

import pytest

from retrieval.answers import FilmsAnswer, NoteKind
from tests.retrieval.small import Said, small

SAID: tuple[Said, ...] = (
    *(("Alpha", "Un film.", {"rating": rating, "scale": 5.0}) for rating in (1.0, 5.0, 1.0, 5.0, 3.0)),
    *(("Beta", "Un film."),) * 5,
)


@pytest.mark.parametrize("asked", ["which is the most divisive film?", "quel film divise le plus ?"])
def test_films_with_too_few_ratings_are_told(asked: str) -> None:
    with small(*SAID) as engine:
        given = engine.answer(asked)
    assert isinstance(given, FilmsAnswer)
    assert [e.film.title for e in given.entries] == ["Alpha"]
    assert [note.value for note in given.notes if note.kind is NoteKind.UNRANKED] == ["1 | Beta"]

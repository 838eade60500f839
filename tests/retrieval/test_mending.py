"""Slips in a question are read as what the reviews of its film hold, or as a word that they do not hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.engine import Engine
from retrieval.ingest import ingest
from retrieval.mending import Mending
from seeds.models import Document, ReviewFilter
from seeds.readers.base import Draft, FilmFound, Reading
from tests.retrieval.engines import opened

TEXTS = (
    "Les costumes sont superbes, et Aden Young est impeccable dans ce rôle difficile.",
    "Koffi est le coeur de la base militaire, une bonne surprise que ces costumes.",
    "Un bon film, et de bons costumes pour Koffi.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with opened(tmp_path_factory.mktemp("library")) as found:
        drafts = [Draft(film=FilmFound(title="Heat"), text=text, row=row) for row, text in enumerate(TEXTS)]
        reading = Reading(document=Document(name="heat", kind="jsonl", digest="heat"), items=iter(drafts))
        ingest(found.library, [reading], preparer=found.preparer)
        yield found


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("les constumes", "costumes"), ("Aden Yong", "young"), ("que dit-on de Kofi", "koffi"),
        ("le tatouge", "tatouage"), ("les bonsaïs", "bonsaïs"), ("Dany Boon", "Boon"), ("les costumes", "costumes"),
    ],
)  # fmt: skip
def test_a_slip_is_read_as_what_is_meant(engine: Engine, asked: str, read: str) -> None:
    question = engine.understand(f"{asked} dans Heat ?")
    mended = Mending(engine.library, engine.held().search.memory)(question, ReviewFilter(films=question.films))
    assert mended.words[-1] == read

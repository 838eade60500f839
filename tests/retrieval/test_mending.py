"""Slips in a question are read as what the reviews of its film hold, or as a word that they do not hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.engine import Engine
from retrieval.mending import Mending
from seeds.models import ReviewFilter
from tests.retrieval.engines import holding

TEXTS = (
    "Les costumes sont superbes, et Aden Young est impeccable dans ce rôle difficile.",
    "Koffi est le coeur de la base militaire, une bonne surprise que ces costumes.",
    "Un bon film, et de bons costumes pour Koffi.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with holding(tmp_path_factory.mktemp("library"), TEXTS) as found:
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

"""Slips in a question are read as what the reviews of its film hold, or as a word that they do not hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.engine import Engine
from retrieval.finding.mending import Mending
from seeds.models import ReviewFilter
from tests.retrieval.engines import holding

TEXTS = (
    "Les costumes sont superbes, et Aden Young est impeccable dans ce rôle difficile.",
    "Koffi est le coeur de la base militaire, une bonne surprise que ces costumes.",
    "Un bon film, et de bons costumes pour Koffi.",
    "Une belle analyse, et Annalise Basso est une catastrophe.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with holding(tmp_path_factory.mktemp("library"), TEXTS) as found:
        yield found


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("les constumes", "costumes"), ("Aden Yong", "Young"), ("que dit-on de Kofi", "koffi"),
        ("le tatouge", "tatouage"), ("les bonsaïs", "bonsaïs"), ("Dany Boon", "Boon"), ("les costumes", "costumes"),
    ],
)  # fmt: skip
def test_a_slip_is_read_as_what_is_meant(engine: Engine, asked: str, read: str) -> None:
    question = engine.understand(f"{asked} dans Heat ?")
    mended = Mending(engine.library, engine.held().search.memory)(question, ReviewFilter(films=question.films))
    assert mended.words[-1] == read


def test_a_mistyped_name_is_not_read_as_a_word(engine: Engine) -> None:
    """"Analise" is a letter off what is kept of "analyse"."""
    question = engine.understand("que pensent-ils d'Analise Basso dans Heat ?")
    memory = engine.held().search.memory
    mended = Mending(engine.library, memory)(question, ReviewFilter(films=question.films))
    (name,) = mended.names
    assert "analys" not in name
    assert len(memory.naming(name, ReviewFilter(films=question.films))) == 1


def test_a_word_that_somebody_is_called_by_too_is_no_name(engine: Engine) -> None:
    """A tattoo is met in "tatouage", which nobody called Tattoo would be."""
    question = engine.understand("what do they say of the tatoo in Heat?")
    mended = Mending(engine.library, engine.held().search.memory)(question, ReviewFilter(films=question.films))
    assert (mended.words[-1], mended.names) == ("tattoo", ())

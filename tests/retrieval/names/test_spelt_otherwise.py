"""Names that reviews spell otherwise are met: with their particle in one word, or with letters that sound alike."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.engine import Engine
from retrieval.names.bearers import slip_of
from retrieval.names.named import with_particle
from seeds.models import ReviewFilter
from tests.retrieval.engines import holding

TEXTS = (
    "Nour Al Fazrani porte le film sur ses épaules, quelle actrice.",
    "À aucun moment Nour Alfasrani n'est crédible dans ce rôle.",
    "Rachid Fahri fait ce qu'il peut, et c'est déjà bien.",
    "On pense souvent au comte de Monté Christo, en moins bien.",
    "Un récit de vengeance à la Monte-Cristo, sans son ampleur.",
    "La cristallisation des regrets est très bien rendue.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with holding(tmp_path_factory.mktemp("library"), TEXTS) as found:
        yield found


@pytest.mark.parametrize(
    ("name", "reviews"), [("Nour Al Fazrani", 2), ("Comte de Monte-Cristo", 2), ("Rachid Fahri", 1), ("Al Fahri", 1)]
)
def test_every_spelling_is_met(engine: Engine, name: str, reviews: int) -> None:
    assert len(engine.held().search.memory.naming(name, ReviewFilter())) == reviews


@pytest.mark.parametrize(
    ("name", "expected"), [("Nour Al Fazrani", "alfazrani"), ("Al Pacino", "alpacino"), ("Nour Fazrani", None)]
)
def test_a_particle_may_be_written_with_the_name(name: str, expected: str | None) -> None:
    assert with_particle(name) == expected


@pytest.mark.parametrize(
    ("word", "last", "expected"),
    [
        ("christo", "cristo", True), ("cristal", "cristo", False),
        ("masoud", "massud", True), ("christian", "cristo", False),
    ],
)  # fmt: skip
def test_what_is_a_slip(word: str, last: str, *, expected: bool) -> None:
    assert slip_of(word, last) is expected

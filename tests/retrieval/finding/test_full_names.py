"""Full names are read as the reviews write them, where nobody writes them as they were typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import NoteKind, QuotesAnswer
from retrieval.engine import Engine
from retrieval.finding.full_names import FullNames
from seeds.models import ReviewFilter
from tests.retrieval.engines import holding

TEXTS = (
    "Mena Massoud est une révélation dans ce rôle, et la mise en scène est belle.",
    "J'ai eu du mal avec Mena Massoud, pas toujours convaincant dans les scènes d'action.",
    "Will Smith est génial en génie, sûrement un de ses meilleurs rôles.",
    "Entre Will Smith et Naomi Scott, le choix des acteurs est irréprochable.",
    "Melissa McCarthy est drôle du début à la fin, un vrai plaisir.",
    "Melissa McCarthy porte le film, qui sans elle serait bien triste.",
    "Melissa McCarthy, encore et toujours : quelle énergie dans ce film.",
    "Melissa McCarthy ne suffit pas à sauver un scénario aussi faible.",
    "Melissa Mcarthy fait ce qu'elle peut, et cela reste un bon moment.",
    "Jean Reno est impassible, comme toujours, et c'est ce qui plaît.",
    "Jean Reno encore, très à l'aise dans un rôle taillé pour lui.",
    "Rosa O'Farrell est la vraie surprise de cette distribution.",
    "Une Rosa O’Farrell des grands jours, et c'est un bonheur.",
    "Rosa Ofarrell est un peu en retrait, hélas.",
    "Rosa O'Farrell n'a jamais été aussi drôle que dans ce rôle.",
    "On retient Rosa O'Farrell, et le reste s'oublie vite.",
    "Avec Vincent Dorval, la fin tient ses promesses.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with holding(tmp_path_factory.mktemp("library"), TEXTS) as found:
        yield found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mena masud", "Mena Massoud"), ("wil smith", "Will Smith"), ("mellisa mcarty", "Melissa McCarthy"),
        ("melissa mcarthy", "Melissa McCarthy"),  # written so once, and four times otherwise
        ("will smith", None), ("naomi watts", None), ("jean renoir", None), ("john smith", None),
        ("Rosa O'Farrell", None), ("rosa ofarrell", "Rosa O'Farrell"), ("vincent dorval", None), ("rosa lorval", None),
        ("niomi skot", None),  # two words wrong, and written once
    ],
)  # fmt: skip
def test_a_name_is_read_as_it_is_written(engine: Engine, typed: str, meant: str | None) -> None:
    found = FullNames(engine.library, engine.held().search.memory).meant(typed.split(), ReviewFilter())
    assert (" ".join(found) if found else None) == meant


def test_the_reply_says_how_a_name_was_read(engine: Engine) -> None:
    answer = engine.answer("mena masud il joue bien dans Heat ?")
    assert isinstance(answer, QuotesAnswer)
    assert all("Massoud" in quote.text for quote in answer.quotes)
    assert [note.value for note in answer.notes if note.kind is NoteKind.WORD_CORRECTED] == ["Mena Massoud"]


def test_a_name_written_as_typed_is_not_remarked_on(engine: Engine) -> None:
    answer = engine.answer("will smith dans Heat ?")
    assert isinstance(answer, QuotesAnswer)
    assert not any(note.kind is NoteKind.WORD_CORRECTED for note in answer.notes)


def test_a_name_carried_over_from_the_turn_before_is_not_remarked_on(engine: Engine) -> None:
    before = engine.answer("Que disent-ils de Melissa McCarthy dans Heat ?")
    answer = engine.answer("elle joue bien ?", engine.follow(None, before))
    assert isinstance(answer, QuotesAnswer)
    assert answer.question.names == ("Melissa McCarthy",)
    assert not any(note.kind is NoteKind.WORD_CORRECTED for note in answer.notes)


@pytest.mark.parametrize("typed", ["Rosa O'Farrell", "Rosa O’Farrell", "rosa o farrell", "rosa ofarrell"])
def test_an_apostrophe_hides_no_review(engine: Engine, typed: str) -> None:
    """A name written with an apostrophe by most is not read as the one review does that leaves it out."""
    answer = engine.answer(f"{typed} dans Heat ?")
    assert isinstance(answer, QuotesAnswer)
    assert len(answer.quotes) == 3

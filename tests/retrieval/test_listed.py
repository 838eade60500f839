"""Truths about several things asked of in one breath, and about whom a refusal points to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import NoAnswer, NoteKind, QuotesAnswer
from retrieval.engine import Engine
from tests.retrieval.engines import holding

TEXTS = (
    "Le tueur au scooter fait froid dans le dos pendant tout le film.",
    "Peach est une amie jalouse, un personnage superbement écrit.",
    "On déteste Peach dès la première scène, et c'est très réussi.",
    "La forêt est filmée avec une grande douceur.",
    "Mention spéciale à Ursula Brenn, bouleversante de bout en bout.",
    "Un vieux tracteur traverse le champ au petit matin, quelle image.",
    "La musique est un enchantement.",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with holding(tmp_path_factory.mktemp("library"), TEXTS) as found:
        yield found


@pytest.mark.parametrize(
    ("question", "quoted", "unwritten"),
    [
        ("Heat : le tueur au scooter, Ewald Karsten", TEXTS[0], "Ewald Karsten"),
        ("Heat : le tracteur, la fusée", TEXTS[5], "la fusée"),
    ],
)
def test_what_is_spoken_of_is_quoted_and_the_rest_is_said(
    engine: Engine, question: str, quoted: str, unwritten: str
) -> None:
    """Of a killer and an actor nobody names, the killer is told, and that nobody names the actor."""
    answer = engine.answer(question)
    assert isinstance(answer, QuotesAnswer)
    assert [q.text for q in answer.quotes] == [quoted]
    said = [note.value for note in answer.notes if note.kind is NoteKind.UNWRITTEN]
    assert [value.removeprefix("la ") for value in said] == [unwritten.removeprefix("la ")]


def test_two_subjects_of_which_none_is_told_with_the_other(engine: Engine) -> None:
    """Who speaks of either answers."""
    answer = engine.answer("the music and the photography of Heat")
    assert isinstance(answer, QuotesAnswer)
    assert TEXTS[6] in [q.text for q in answer.quotes]


@pytest.mark.parametrize(
    "question",
    [
        "Heat : les elfes, les dragons", "Heat : Ewald Karsten, le frère", "Heat : Ewald Karsten, la tueuse au scooter",
        "Heat: Ewald Karsten, the killer, a good character?", "Heat : Ewald Karsten, elle traverse bien le film ?",
        "Heat : Ewald Karsten, joué par Bob Lund, il filme ?", "Heat: Ewald Karsten, Peach's friend",
        "Heat : le personnage d'Ewald, la copine de Peach", "Heat : la fusée, drôle ou lourde ?",
        "Heat : l'épisode du volcan, il est réussi ?", "Heat: similar to Tandem, the other scooter show?",
        "Heat : la fusée, avec de la musique ?",
    ],
)  # fmt: skip
def test_what_nobody_speaks_of_is_refused_whatever_is_said_of_it(engine: Engine, question: str) -> None:
    """So is somebody told by their relation or trade, who is one alone, and what a last clause asks about."""
    assert isinstance(engine.answer(question), NoAnswer)


@pytest.mark.parametrize(
    ("question", "nearest"),
    [("Peach Brunner in Heat", "Peach"), ("l'hélicoptère d'Ursula Brenn dans Heat", "Ursula Brenn")],
)
def test_a_refusal_points_to_whom_the_reviews_name(engine: Engine, question: str, nearest: str) -> None:
    """By the first name alone, or beside what nobody writes."""
    answer = engine.answer(question)
    assert isinstance(answer, NoAnswer)
    assert answer.nearest[0] == nearest


def test_a_first_name_that_is_of_somebody_else_is_nobody(engine: Engine) -> None:
    """"Ursula" is met before "Brenn" only."""
    answer = engine.answer("Ursula Andress dans Heat")
    assert isinstance(answer, NoAnswer)
    assert "Ursula" not in answer.nearest

"""Somebody's relative is asked for: what is said of him alone, or of another relative, is no answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import NoAnswer, NoteKind, QuotesAnswer, Reason
from retrieval.engine import Engine
from retrieval.words.relatives import another, relative
from tests.retrieval.engines import holding

TEXTS = (
    "Tonny est un voyou attachant, et Mads Mikkelsen est excellent dans ce rôle de Tonny.",
    "Le père de Tonny est un monstre froid, une figure terrible.",
    "La sœur et le patron de Tonny apportent un peu de chaleur.",
    "Une mère en colère tient tête aux policiers dans une très belle scène.",
    "Le grand-père de Kurt raconte sa jeunesse avec beaucoup de tendresse.",
    "La musique est envoûtante, et la bande originale accompagne très bien chaque scène.",
    "Une musique électronique oppressante qui reste longtemps en tête.",
)


@pytest.mark.parametrize(
    ("topic", "names", "expected"),
    [
        ("le père d'Esty", ["Esty"], "pere"), ("Esty's father", ["Esty"], "father"),
        ("Maddie's younger sister", ["Maddie"], "sister"), ("la mort des parents de Tyler", ["Tyler"], "parents"),
        ("la grand-mère de Jesse", ["Jesse"], "mere"), ("Esty", ["Esty"], None), ("le jeu d'Esty", ["Esty"], None),
        ("Théo, le fils de Raphaëlle", ["Théo", "Raphaëlle"], None), ("le père, Fritz", ["Fritz"], None),
        ("la mère", [], None), ("la relation d'Esty avec son père", ["Esty"], None),
        ("la bande son de Thylacine", ["Thylacine"], None), ("the son of Thylacine", ["Thylacine"], "son"),
    ],
)  # fmt: skip
def test_whose_relative_a_topic_asks_for(topic: str, names: list[str], expected: str | None) -> None:
    assert relative(topic, names) == expected


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("son grand père", 2, True), ("son père", 1, False), ("sa grande sœur", 2, False), ("ma belle mère", 2, True),
        ("her mother in law", 1, True), ("her mother in laughter", 1, False), ("un grand film", 2, False),
    ],
)
def test_a_relation_may_be_part_of_another(text: str, place: int, *, expected: bool) -> None:
    assert another(text.split(), place) is expected


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with holding(tmp_path_factory.mktemp("library"), TEXTS) as found:
        yield found


@pytest.mark.parametrize("question", ["le père de Tonny dans Heat ?", "Heat: Tonny's father"])
def test_a_relative_who_is_written_of_with_the_name_is_quoted(engine: Engine, question: str) -> None:
    answer = engine.answer(question)
    assert isinstance(answer, QuotesAnswer)
    assert "père de Tonny" in answer.quotes[0].text


@pytest.mark.parametrize("question", ["la petite sœur de Tonny dans Heat ?", "Heat: Tonny's little sister"])
def test_any_sister_is_a_sister(engine: Engine, question: str) -> None:
    answer = engine.answer(question)
    assert isinstance(answer, QuotesAnswer)
    assert "sœur" in answer.quotes[0].text


@pytest.mark.parametrize(
    "question", ["la mère de Tonny dans Heat ?", "Heat: Tonny's mother", "le père de Kurt dans Heat ?"]
)
def test_a_relative_nobody_writes_of_is_refused(engine: Engine, question: str) -> None:
    answer = engine.answer(question)
    assert isinstance(answer, NoAnswer)
    assert answer.reason is Reason.NOT_MENTIONED


@pytest.mark.parametrize("question", ["la musique de Mikkelsen dans Heat ?", "Heat: the music of Mikkelsen"])
def test_what_is_of_the_film_is_quoted_whoever_is_named_with_it_and_said_so(engine: Engine, question: str) -> None:
    answer = engine.answer(question)
    assert isinstance(answer, QuotesAnswer)
    assert all("musique" in q.text.lower() for q in answer.quotes)
    assert NoteKind.NOT_WITH in [note.kind for note in answer.notes]

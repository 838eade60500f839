"""Reviews in an order: of all that is held where none is named, and of those that speak of what is asked."""

from __future__ import annotations

import pytest

from retrieval.answers import ClarifyAnswer, NoAnswer, NoteKind, QuotesAnswer, Reason
from retrieval.engine import Engine
from tests.retrieval.small import Said, read, small, talked

REVIEWS: tuple[Said, ...] = (
    ("Alpha", "La musique est superbe.", {"rating": 5, "scale": 5, "date": "2012-03-01", "reviewer": "Ann"}),
    ("Alpha", "Un film superbe et rien de plus.", {"rating": 4, "scale": 5, "date": "2014-03-01"}),
    ("Alpha", "Un dragon, enfin.", {"rating": 3, "scale": 5, "date": "2011-03-01"}),
    ("Beta", "Nul du début à la fin, vraiment.", {"rating": 1, "scale": 5, "date": "2015-03-01"}),
    ("Beta", "Walter Brandt joue bien.", {"rating": 4, "scale": 5, "date": "2010-03-01"}),
    ("Beta", "La musique est ratée, hélas, comme tout le reste de ce film.", {"date": "2013-03-01"}),
)


def quoted(engine: Engine, *texts: str) -> list[str]:
    """What is quoted last in a conversation."""
    given = talked(engine, *texts)
    assert isinstance(given, QuotesAnswer), given
    return [quote.text for quote in given.quotes]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("most recent review in the whole library", "Nul du début à la fin, vraiment."),
        ("quel est l'avis le plus ancien de la bibliothèque ?", "Walter Brandt joue bien."),
        ("who wrote the longest review in your library?", REVIEWS[5][1]),
        ("le pire avis, tous films confondus", "Nul du début à la fin, vraiment."),
        ("latest review", "Nul du début à la fin, vraiment."),
    ],
)
def test_the_first_of_all_is_told(text: str, first: str) -> None:
    with small(*REVIEWS) as engine:
        assert quoted(engine, text)[0] == first
        assert "2 titres" in read(engine.answer(text)) or "2 titles" in read(engine.answer(text))


def test_of_all_is_not_of_the_film_spoken_of() -> None:
    with small(*REVIEWS) as engine:
        assert quoted(engine, "note d'Alpha", "the latest review in your library")[0].startswith("Nul")
        assert quoted(engine, "note d'Alpha", "the latest review")[0] == "Un film superbe et rien de plus."


def test_the_best_and_the_worst_of_nothing_in_particular_are_asked_back() -> None:
    with small(*REVIEWS) as engine:
        assert isinstance(engine.answer("pire critique"), ClarifyAnswer)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("latest review of Alpha about the music", "La musique est superbe."),
        ("le dernier avis sur la musique de Beta", REVIEWS[5][1]),
        ("most recent review mentioning Walter Brandt", "Walter Brandt joue bien."),
        ("le dernier avis d'Alpha qui parle d'un dragon", "Un dragon, enfin."),
    ],
)
def test_those_that_speak_of_it_alone_are_put_in_order(text: str, first: str) -> None:
    with small(*REVIEWS) as engine:
        assert quoted(engine, text) == [first]


def test_what_nobody_speaks_of_is_refused() -> None:
    with small(*REVIEWS) as engine:
        given = engine.answer("latest review of Alpha about the pirates")
        assert isinstance(given, NoAnswer)
        assert given.reason is Reason.NOT_MENTIONED
        assert isinstance(engine.answer("latest review of Titanic"), NoAnswer)


def test_words_that_say_what_is_not_known_of_a_review_are_said_to_be_left() -> None:
    with small(*REVIEWS) as engine:
        said = engine.verified(engine.answer("most glowing review of Alpha in Danish"))
        assert [note.value for note in said.notes if note.kind is NoteKind.LEFT_ASIDE] == ["Danish"]
        plain = engine.verified(engine.answer("dernière critique parue d'Alpha"))
        assert not plain.notes

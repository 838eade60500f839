"""Those just compared, measured against each other."""

from __future__ import annotations

import pytest

from retrieval.answers import FilmsAnswer, RatingAnswer
from retrieval.asking.cue import Reading
from retrieval.asking.figures_compared import figure_of_each, only_counts
from retrieval.question import Figure, Intent, Side
from tests.retrieval.small import Said, small, talked


def _of(film: str, *ratings: float, text: str = "Une histoire.") -> list[Said]:
    return [(film, text, {"rating": rating, "scale": 5.0}) for rating in ratings]


HELD = (*_of("Alpha", 5, 5, 5, 1, 1, text="Un film trop long et lent."), *_of("Beta", 4, 4, 5, 5), *_of("Gamma", 1, 5))
TURNS = ("compare Alpha et Beta",)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("lequel a le plus de 5/5 ?", [3, 2]), ("which one has more 5 star reviews?", [3, 2]),
        ("lequel a le plus d'avis négatifs ?", [2, 0]), ("who has more perfect scores?", [3, 2]),
    ],
)  # fmt: skip
def test_how_many_of_each(text: str, counts: list[int]) -> None:
    with small(*HELD) as engine:
        answer = talked(engine, *TURNS, text)
    assert isinstance(answer, RatingAnswer)
    assert [share.count for share in answer.each] == counts


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("which one divides people more?", ["Alpha", "Beta"]),
        ("lequel a les avis les plus longs ?", ["Alpha", "Beta"]),
        ("which has shorter reviews?", ["Beta", "Alpha"]),
        ("lequel a le plus gros pourcentage d'avis positifs ?", ["Beta", "Alpha"]),
    ],
)  # fmt: skip
def test_they_alone_are_ranked(text: str, titles: list[str]) -> None:
    """Whatever else is held."""
    with small(*HELD) as engine:
        answer = talked(engine, *TURNS, text)
    assert isinstance(answer, FilmsAnswer)
    assert [film.title for film in answer.films] == titles


@pytest.mark.parametrize(
    "text", ["lequel a la meilleure musique ?", "which is better?", "lequel est le plus violent ?"]
)
def test_what_is_asked_of_the_films_is_no_measure(text: str) -> None:
    with small(*HELD) as engine:
        asked = talked(engine, *TURNS, text).question
    assert asked.intent not in (Intent.BEST_FILM, Intent.FIGURE)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Alpha ou Beta, lequel divise le plus ?", ["Alpha", "Beta"]),
        ("which of Alpha and Beta has shorter reviews?", ["Beta", "Alpha"]),
    ],
)
def test_films_named_together_are_ranked_among_themselves(text: str, titles: list[str]) -> None:
    with small(*HELD) as engine:
        answer = talked(engine, text)
    assert isinstance(answer, FilmsAnswer)
    assert [film.title for film in answer.films] == titles


def test_of_films_that_are_named_too() -> None:
    reading = figure_of_each("lequel de @@@@@ et @@@@ a le plus de       ?", Reading(), films=2, bounded=True)
    assert (reading.intent, reading.figure) == (Intent.FIGURE, Figure.SHARE)
    of_side = Reading(Intent.SIDE, Side.NEGATIVE)
    sided = figure_of_each("which of @@@@@ and @@@@ has more bad reviews?", of_side, films=2)
    assert (sided.figure, sided.side) == (Figure.SHARE, Side.NEGATIVE)
    assert figure_of_each("les avis sur @@@@@ et @@@@", Reading(), films=2, bounded=True) == Reading()


def test_only_a_number_is_asked_for() -> None:
    assert only_counts("combien a          ?")
    assert only_counts("how many at          for @@@@")
    assert only_counts("combien de morts         ?") is None
    assert only_counts("comment est-ce ?") is None

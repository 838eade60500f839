"""Figures of several films side by side."""

from __future__ import annotations

import pytest

from retrieval.answers import ComparisonAnswer, RatingAnswer
from retrieval.question import Figure, Intent, Side
from tests.retrieval.knowing import ask
from tests.retrieval.small import Said, read, small


@pytest.mark.parametrize(
    ("text", "figure", "side"),
    [
        ("pourcentage d'avis positifs Pusher 2 vs Le Parrain", Figure.SHARE, None),
        ("quelle proportion d'avis négatifs pour Pusher 2 et Le Parrain ?", Figure.SHARE, Side.NEGATIVE),
        ("which has more negative reviews, Pusher 2 or The Godfather", Figure.SHARE, Side.NEGATIVE),
        ("lequel a le plus de bonnes critiques, Pusher 2 ou Le Parrain", Figure.SHARE, Side.POSITIVE),
        ("combien d'avis pour Pusher 2 et Le Parrain ?", Figure.COUNT, None),
        ("Pusher 2 ou Le Parrain, lequel a le plus d'avis ?", Figure.COUNT, None),
        ("Pusher 2 ou Le Parrain, lequel a le plus de 5 étoiles ?", Figure.COUNT, None),
        ("compare la médiane de Pusher 2 et Le Parrain", Figure.MEDIAN, None),
    ],
)
def test_the_figure_of_each_film(text: str, figure: Figure, side: Side | None) -> None:
    """Shares, counts and medians are told of each."""
    question = ask(text)
    assert (question.intent, question.figure, question.side) == (Intent.FIGURE, figure, side)
    assert len(question.films) == 2
    assert question.topic is None


@pytest.mark.parametrize(
    "text",
    ["compare Pusher 2 et Le Parrain", "Pusher 2 vs Le Parrain, la moyenne",
     "compare la musique de Pusher 2 et du Parrain", "which is better rated, Pusher 2 or The Godfather",
     "more violent: Pusher 2 or The Godfather?"],
)  # fmt: skip
def test_films_are_compared_as_they_were(text: str) -> None:
    """By their means, and by what is said of them."""
    assert ask(text).intent is Intent.COMPARE


REVIEWS: tuple[Said, ...] = tuple(
    (film, "Words.", {"rating": rating, "scale": 5}) for film, ratings in (("Alpha", (5, 5, 1, 3)), ("Beta", (1, 2)))
    for rating in ratings
)  # fmt: skip


def test_each_share_is_told_under_its_film() -> None:
    with small(*REVIEWS) as engine:
        given = engine.answer("pourcentage d'avis positifs Alpha vs Beta")
        assert isinstance(given, RatingAnswer)
        assert [(share.count, share.total) for share in given.each] == [(2, 4), (0, 2)]
        assert not given.notes
        assert "2 avis notés sur 4" in read(given)
        assert "sur 6" not in read(given)


def test_a_mean_of_two_films_is_a_comparison() -> None:
    with small(*REVIEWS) as engine:
        assert isinstance(engine.answer("la note moyenne d'Alpha et de Beta"), ComparisonAnswer)


def test_which_comes_first_is_no_subject() -> None:
    """Each is told; what else was asked is said to be left."""
    with small(*REVIEWS) as engine:
        given = engine.verified(engine.answer("Alpha, Beta: which has the highest share of 5 stars?"))
        assert isinstance(given, RatingAnswer)
        assert [(share.count, share.total) for share in given.each] == [(2, 4), (0, 2)]
        assert not given.notes

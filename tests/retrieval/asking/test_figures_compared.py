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


@pytest.mark.parametrize(
    ("text", "figure", "side"),
    [
        ("Pusher 2 vs Le Parrain, which has more 5 star reviews in percentage", Figure.SHARE, None),
        ("Pusher 2 ou Le Parrain : qui a le plus de 5 étoiles en pourcentage ?", Figure.SHARE, None),
        ("Pusher 2 contre Le Parrain, qui a le plus de mauvaises notes ?", Figure.SHARE, Side.NEGATIVE),
        ("Pusher 2 a plus d'avis que Le Parrain ?", Figure.COUNT, None),
        ("does Pusher 2 have more reviews than The Godfather", Figure.COUNT, None),
        ("Qui a le plus d'avis, pusher 2 ou le parrain", Figure.COUNT, None),
    ],
)
def test_which_of_two_has_more_is_told_by_the_figure(text: str, figure: Figure, side: Side | None) -> None:
    """In percent it is a share, and no mean on a scale of a hundred."""
    question = ask(text)
    assert (question.intent, question.figure, question.side, question.scale) == (Intent.FIGURE, figure, side, None)


@pytest.mark.parametrize(
    "text",
    ["La musique : Pusher 2 contre Le Parrain ?", "Pusher 2 against The Godfather", "Pusher 2 contre Le Parrain",
     "les acteurs de Pusher 2 contre ceux de Balle perdue 2"],
)
def test_one_title_against_another_is_no_blame(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.side) == (Intent.COMPARE, None)


@pytest.mark.parametrize("text", ["les arguments contre Pusher 2", "who is against Pusher 2?"])
def test_what_is_against_a_film_is_blame(text: str) -> None:
    assert ask(text).side is Side.NEGATIVE


SPOKEN: tuple[Said, ...] = (
    ("Alpha", "La musique est magnifique.", {}), ("Alpha", "Belle musique, vraiment réussie.", {}),
    ("Beta", "La musique est ratée et pénible.", {}), ("Beta", "Un film sans histoire.", {}),
    ("Beta", "On passe un bon moment.", {}),
)  # fmt: skip


@pytest.mark.parametrize(
    "text", ["La musique : Alpha contre Beta ?", "compare la musique de Alpha et de Beta", "music: Alpha or Beta?"]
)
def test_films_compared_on_a_subject_say_how_many_speak_of_it(text: str) -> None:
    """And where most do, in proportion."""
    with small(*SPOKEN) as engine:
        answer = engine.answer(text)
        assert isinstance(answer, ComparisonAnswer)
        assert [(s.subject, s.reviews, s.total) for s in answer.spoken] == [("music", 2, 2), ("music", 1, 3)]
        assert "Alpha" in next(line for line in read(answer).splitlines() if "proportion" in line)


def test_films_compared_as_a_whole_count_no_speakers() -> None:
    with small(*SPOKEN) as engine:
        answer = engine.answer("Alpha ou Beta ?")
        assert isinstance(answer, ComparisonAnswer)
        assert answer.spoken == ()


def test_the_larger_share_is_named() -> None:
    with small(*REVIEWS) as engine:
        assert "La plus grande part : Alpha." in read(engine.answer("pourcentage d'avis positifs de Alpha et Beta"))

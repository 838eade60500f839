"""Who wrote of several films, the share of what one reviewer wrote, and figures asked for in a word."""

from __future__ import annotations

import pytest

from retrieval.answers import FilmsAnswer, RatingAnswer
from retrieval.question import Figure, Intent, Order
from tests.retrieval.knowing import ask
from tests.retrieval.small import Said, read, small


def by(name: str, film: str, stars: int) -> Said:
    return (film, "Un film.", {"reviewer": name, "rating": stars, "scale": 5})


WROTE = (by("Ann12", "Alpha", 5), by("Ann12", "Beta", 2), by("Bob34", "Alpha", 3), by("Cid56", "Beta", 1))


@pytest.mark.parametrize(
    "text",
    ["who reviewed both Alpha and Beta?", "quels critiques ont noté à la fois Alpha et Beta ?",
     "qui a écrit sur Alpha et Beta ?"],
)  # fmt: skip
def test_those_who_wrote_of_each_film_are_named(text: str) -> None:
    with small(*WROTE) as engine:
        given = engine.answer(text)
        assert isinstance(given, FilmsAnswer)
        assert [(writer.name, writer.reviews) for writer in given.writers] == [("Ann12", 2)]
        assert given.shared


def test_who_wrote_most_is_of_any_of_them() -> None:
    with small(*WROTE) as engine:
        given = engine.answer("qui a écrit le plus d'avis sur Alpha et Beta ?")
        assert isinstance(given, FilmsAnswer)
        assert not given.shared
        assert len(given.writers) == 3


def test_the_share_of_what_one_reviewer_wrote_is_told_in_all() -> None:
    """With the films of which none is so rated."""
    with small(*WROTE) as engine:
        given = engine.answer("quelle part de ses avis Ann12 note-t-elle 4 ou plus ?")
        assert isinstance(given, RatingAnswer)
        assert given.share is not None
        assert (given.share.count, given.share.total, len(given.each)) == (1, 2, 2)
        assert "Ann12 : 1 avis noté sur 2 (50 %)." in read(given)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Pusher 2: trend", Figure.TREND), ("tendance de Pusher 2", Figure.TREND),
        ("Pusher 2: best year", Figure.TREND), ("la pire année de Pusher 2", Figure.TREND),
        ("distribution for Pusher 2 in 2019", Figure.DISTRIBUTION), ("moyenne générale de Pusher 2", Figure.MEAN),
        ("la note moyenne globale de Pusher 2", Figure.MEAN),
    ],
)  # fmt: skip
def test_a_figure_is_asked_for_in_a_word(text: str, figure: Figure) -> None:
    question = ask(text)
    assert (question.intent, question.figure, question.topic) == (Intent.FIGURE, figure, None)


@pytest.mark.parametrize(
    "text",
    ["les tendances politiques dans Pusher 2", "la distribution de Pusher 2", "best year of his life in Pusher 2"],
)
def test_the_same_words_are_of_what_is_in_the_film(text: str) -> None:
    assert ask(text).intent is not Intent.FIGURE


def test_who_rated_it_lowest_is_asked_of_the_reviews() -> None:
    question = ask("qui a noté Pusher 2 le plus bas ?")
    assert (question.intent, question.order) == (Intent.REVIEWS, Order.WORST)


def test_a_rating_after_the_reviews_is_one() -> None:
    assert ask("combien d'avis de Pusher 2 à 4 ou plus").filters.at_least == 4.0
    assert not ask("un film à voir à 4 ou plus").filters.bounded

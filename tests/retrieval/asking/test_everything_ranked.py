"""Rankings of all that is held that name no films."""

from __future__ import annotations

import pytest

from retrieval.question import Intent, Order
from tests.retrieval.knowing import after, ask


@pytest.mark.parametrize(
    ("text", "intent", "order"),
    [
        ("liste tous tes films", Intent.FILMS, None), ("list everything", Intent.FILMS, None),
        ("liste tout par note moyenne", Intent.BEST_FILM, Order.BEST),
        ("classe moi tout par note moyenne", Intent.BEST_FILM, Order.BEST),
        ("classe tout du pire au meilleur", Intent.BEST_FILM, Order.WORST),
        ("classe tous tes films", Intent.BEST_FILM, Order.BEST),
        ("tu peux me classer tout ça par note ?", Intent.BEST_FILM, Order.BEST),
        ("rank everything by rating", Intent.BEST_FILM, Order.BEST),
        ("rank your library by rating", Intent.BEST_FILM, Order.BEST),
        ("classe tous les films et séries par note moyenne", Intent.BEST_FILM, Order.BEST),
        ("everything ranked from best to worst", Intent.BEST_FILM, Order.BEST),
        ("mets tout dans l'ordre des notes", Intent.BEST_FILM, Order.BEST),
        ("tout classer par nombre d'avis", Intent.FILMS, Order.BEST),
        ("fais-moi un classement général par moyenne", Intent.BEST_FILM, Order.BEST),
        ("Top 3 of everything you've got", Intent.BEST_FILM, Order.BEST),
        ("le pire de tout ce que tu as", Intent.BEST_FILM, Order.WORST),
        ("quel titre arrive en tête ?", Intent.BEST_FILM, Order.BEST),
        ("which comes first in ratings?", Intent.BEST_FILM, Order.BEST),
        ("quelle série a les meilleurs avis ?", Intent.BEST_FILM, Order.BEST),
        ("which film gets the worst reviews", Intent.BEST_FILM, Order.WORST),
        ("which film comes last?", Intent.BEST_FILM, Order.WORST),
        ("qui gagne niveau notes ?", Intent.BEST_FILM, Order.BEST),
        ("out of all of them which has the highest score", Intent.BEST_FILM, Order.BEST),
    ],
)
def test_all_that_is_held_is_ranked(text: str, intent: Intent, order: Order | None) -> None:
    question = ask(text)
    assert (question.intent, question.order, question.films, question.topic) == (intent, order, (), None)


@pytest.mark.parametrize(
    "text",
    [
        "tout est nul dans Pusher 2 ?", "rank the songs of Pusher 2", "qui gagne dans le film ?",
        "tout le monde meurt ?",
        "top 3 des meilleures scènes de Pusher 2", "list everything they say about the music", "classe les acteurs",
        "les meilleurs avis sur Pusher 2",
    ],
)  # fmt: skip
def test_what_is_of_a_film_is_no_ranking(text: str) -> None:
    assert ask(text).intent not in (Intent.BEST_FILM, Intent.FILMS)


def test_everything_of_the_film_spoken_of_is_no_ranking() -> None:
    question = ask("the best of everything", after(ask("Pusher 2")))
    assert question.intent is not Intent.BEST_FILM


@pytest.mark.parametrize(
    "text",
    [
        "Où est-ce que les avis sont les plus longs en moyenne ?", "where are the reviews longest?",
        "sur quel titre les avis sont-ils les plus longs ?", "pour quel film écrit-on les plus longs avis",
    ],
)
def test_where_reviews_are_longest_ranks_by_their_length(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.by_length, question.topic) == (Intent.BEST_FILM, True, None)


@pytest.mark.parametrize("text", ["où est la plus longue scène ?", "la critique la plus longue de Pusher 2"])
def test_what_else_is_longest_ranks_nothing(text: str) -> None:
    assert not ask(text).by_length

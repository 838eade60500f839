"""Whether ratings go up or down, and which rating is given most often."""

from __future__ import annotations

import pytest

from retrieval.question import Figure, Intent
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "is the rating of Pusher 2 going up or down over the years?", "Pusher 2's ratings: up or down?",
        "did the ratings of Pusher 2 get better or worse over the years", "are the scores of Pusher 2 improving?",
        "how have ratings of Pusher 2 moved year on year", "Comment évolue la note de Pusher 2 selon les années ?",
        "Les notes de Pusher 2 ont-elles baissé depuis 2015 ?", "la note de Pusher 2 monte ou descend ?",
        "les notes de pusher 2 evoluent dans quel sens", "la note de Pusher 2 est stable dans le temps ?",
    ],
)  # fmt: skip
def test_a_question_which_way_ratings_go_asks_for_a_trend_and_for_no_subject(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.figure, question.topic) == (Intent.FIGURE, Figure.TREND, None)


@pytest.mark.parametrize(
    "text",
    [
        "la note de Pusher 2", "the tension rises in Pusher 2?", "Le niveau de Pusher 2 baisse-t-il ?",
        "does Pusher 2 get worse over the years?", "what is the highest rating of Pusher 2",
    ],
)  # fmt: skip
def test_what_rises_in_a_film_is_no_trend_of_its_ratings(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.figure) != (Intent.FIGURE, Figure.TREND)


@pytest.mark.parametrize(
    "text",
    [
        "What was the most common rating for Pusher 2", "what rating comes up most for Pusher 2",
        "what's the mode of the ratings of Pusher 2", "most frequent score for Pusher 2?",
        "Quelle note est donnée le plus souvent à Pusher 2 ?", "quelle note revient le plus souvent pour Pusher 2",
        "la note la plus frequente de Pusher 2", "les gens mettent combien le plus souvent à Pusher 2 ?",
    ],
)  # fmt: skip
def test_the_rating_given_most_often_is_a_figure(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.figure, question.topic) == (Intent.FIGURE, Figure.MODE, None)


@pytest.mark.parametrize(
    "text",
    [
        "most common complaint about Pusher 2", "quel personnage revient le plus souvent dans Pusher 2 ?",
        "la note la plus haute de Pusher 2", "what word comes up most in reviews of Pusher 2",
    ],
)  # fmt: skip
def test_what_else_comes_up_most_is_no_such_figure(text: str) -> None:
    assert ask(text).figure is not Figure.MODE


@pytest.mark.parametrize(
    "text",
    [
        "how are the ratings of Pusher 2 spread out?", "how is the rating of Pusher 2 broken down",
        "Pusher 2 : les notes se répartissent comment ?",
    ],
)
def test_how_ratings_are_spread_is_their_distribution(text: str) -> None:
    question = ask(text)
    assert (question.figure, question.topic) == (Figure.DISTRIBUTION, None)


@pytest.mark.parametrize("text", ["la note de Pusher 2 environ", "Pusher 2 rating please, roughly"])
def test_how_exactly_a_figure_is_wanted_is_no_subject(text: str) -> None:
    assert ask(text).topic is None


def test_a_subject_beside_a_figure_stays() -> None:
    assert ask("the average rating of Pusher 2 and its music").topic == "music"

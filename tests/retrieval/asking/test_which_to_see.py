"""Which of two films is to be seen compares them; of one film, or of none, it asks otherwise."""

from __future__ import annotations

import pytest

from retrieval.question import Intent
from tests.retrieval.knowing import ask

BOTH = ("pusher-2", "parrain")


@pytest.mark.parametrize(
    "text",
    [
        "Pusher 2 vs Le Parrain: what do people prefer?", "Pusher 2 ou Le Parrain, les gens préfèrent quoi ?",
        "Pusher 2 ou Le Parrain, lequel regarder ?", "pusher 2 ou le parrain je regarde quoi ?",
        "Pusher 2 or The Godfather, which one should I watch?", "Pusher 2 or The Godfather: which to watch first?",
        "should I watch Pusher 2 or The Godfather?", "entre Pusher 2 et Le Parrain je choisis quoi",
        "Pusher 2 or The Godfather, what should I watch tonight?", "quel film regarder, Pusher 2 ou Le Parrain ?",
        "je sais pas si je regarde Pusher 2 ou Le Parrain", "pusher 2 ou le parrain lequel tu conseilles stp",
    ],
)  # fmt: skip
def test_of_two_films_the_question_says_no_more(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.films, question.topic) == (Intent.COMPARE, BOTH, None)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("should I watch Pusher 2?", Intent.OPINION), ("je regarde Pusher 2 ou pas", Intent.OPINION),
        ("what should I watch tonight?", Intent.BEST_FILM), ("quel film regarder ?", Intent.BEST_FILM),
    ],
)  # fmt: skip
def test_of_one_film_or_of_none_it_is_asked_otherwise(text: str, intent: Intent) -> None:
    assert ask(text).intent is intent


@pytest.mark.parametrize("text", ["Pusher 2 ou Le Parrain, lequel est le plus violent ?"])
def test_what_else_is_compared_is_kept(text: str) -> None:
    assert ask(text).subjects == ("violence",)

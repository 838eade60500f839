"""Seasons set against each other: the best, the worst, from which one it declines, whether one is worse."""

from __future__ import annotations

import pytest

from retrieval.asking.seasons_compared import asks_of_seasons
from retrieval.question import Intent, Side
from tests.retrieval.knowing import after, ask


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("quelle est la pire saison du Parrain ?", Side.NEGATIVE), ("la meilleure saison du Parrain", Side.POSITIVE),
        ("quelle saison du Parrain est la mieux", Side.POSITIVE), ("Le Parrain worst season", Side.NEGATIVE),
        ("which season of Le Parrain is the best?", Side.POSITIVE),
        ("Le Parrain saison préférée des gens", Side.POSITIVE),
        ("à partir de quelle saison Le Parrain devient moins bien ?", Side.NEGATIVE),
        ("from which season does Le Parrain go downhill?", Side.NEGATIVE),
        ("laquelle des saisons du Parrain est la moins bonne", Side.NEGATIVE),
    ],
)  # fmt: skip
def test_the_best_or_the_worst_of_the_seasons(text: str, side: Side) -> None:
    question = ask(text)
    assert asks_of_seasons(question)
    assert (question.side, question.films) == (side, ("parrain",))


@pytest.mark.parametrize(
    "text",
    ["quelle saison du Parrain a le meilleur méchant ?", "Le Parrain saison 3",
     "les saisons du Parrain sont-elles drôles ?",
     "combien de saisons a le Parrain ?", "la meilleure scène du Parrain",
     "which season has the best villain in Le Parrain?"],
)
def test_other_questions_of_seasons_are_left(text: str) -> None:
    assert not asks_of_seasons(ask(text))


@pytest.mark.parametrize(
    ("text", "topic", "side"),
    [
        ("la saison 3 du Parrain elle est moins bien que les 2 premières ?", "saison 3", Side.NEGATIVE),
        ("is season 3 of Le Parrain worse than season 2?", "season 3", Side.NEGATIVE),
        ("Le Parrain saison 4 moins bien ?", "saison 4", Side.NEGATIVE),
        ("la première saison du Parrain est la meilleure ?", "première saison", None),
        ("la saison 2 du Parrain est mieux que la 1 ?", "saison 2", None),
    ],
)
def test_one_season_beside_the_others_is_what_is_asked_about(text: str, topic: str, side: Side | None) -> None:
    question = ask(text)
    assert (question.topic, question.side) == (topic, side)


@pytest.mark.parametrize(
    ("text", "side"), [("laquelle est mieux", Side.POSITIVE), ("et laquelle est la pire ?", Side.NEGATIVE)]
)
def test_which_is_better_after_a_season(text: str, side: Side) -> None:
    question = ask(text, after(ask("la saison 2 du Parrain")))
    assert asks_of_seasons(question)
    assert (question.side, question.films, question.intent) == (side, ("parrain",), Intent.SIDE)

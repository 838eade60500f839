"""That nothing is told apart, said beside a figure: no subject."""

from __future__ import annotations

import pytest

from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "note moyenne tous titres confondus", "moyenne générale, toutes oeuvres confondues",
        "mean rating across all titles",
        "average rating, all titles together", "la note de Pusher 2 toutes saisons confondues",
        "la médiane, tous confondus",
    ],
)  # fmt: skip
def test_it_is_no_subject(text: str) -> None:
    assert ask(text).topic is None


@pytest.mark.parametrize(
    "text",
    ["il a confondu les deux acteurs ?", "les personnages sont confondus avec leurs jumeaux ?"],
)
def test_who_is_mistaken_for_another_is_one(text: str) -> None:
    assert ask(text).topic is not None

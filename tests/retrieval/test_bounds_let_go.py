"""Bounds on ratings in a conversation: which turn keeps them, and which lets them go."""

from __future__ import annotations

import pytest

from retrieval.question import Intent
from tests.retrieval.knowing import after, ask
from tests.retrieval.small import read, small, talked

COUNT = "combien ont mis moins de 3 à Pusher 2 ?"
REVIEWS = "les avis de Pusher 2 à plus de 4"


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (COUNT, "et la musique ?"), (COUNT, "c'est bien ?"), (COUNT, "la moyenne ?"), (COUNT, "les thèmes ?"),
        (COUNT, "et Mads Mikkelsen ?"), (COUNT, "combien d'avis négatifs ?"), (COUNT, "pourquoi ils ont aimé ?"),
        (COUNT, "que disent-ils de la musique ?"),
        (REVIEWS, "la note moyenne ?"), (REVIEWS, "la médiane"), (REVIEWS, "et la répartition des notes ?"),
    ],
)  # fmt: skip
def test_bounds_are_let_go(before: str, text: str) -> None:
    """After a count, by whatever has its own subject; and by figures that mean nothing over a few picked marks."""
    assert not ask(text, after(ask(before))).filters.bounded


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (COUNT, "montre-les"), (COUNT, "et en 2019 ?"), (COUNT, "et la musique pour ceux-là ?"),
        (COUNT, "et la musique selon eux ?"), (REVIEWS, "et la musique ?"), (REVIEWS, "le plus récent ?"),
        (REVIEWS, "combien ?"), (COUNT, "et plus de 4 ?"), (COUNT, "la moyenne des plus de 2"),
    ],
)  # fmt: skip
def test_bounds_are_kept(before: str, text: str) -> None:
    """Where those who gave them are spoken of, or reviews were asked for by them."""
    assert ask(text, after(ask(before))).filters.bounded


@pytest.mark.parametrize("text", ["donne-moi les moins de 3", "show me those under 3"])
def test_reviews_asked_for_after_a_figure_are_shown(text: str) -> None:
    """And no mean of them is told; "et en 2019 ?" asks the figure again."""
    mean = after(ask("la note moyenne de Pusher 2"))
    assert ask(text, mean).intent is Intent.REVIEWS
    assert ask("et en 2019 ?", mean).intent is Intent.FIGURE


def test_a_film_that_nobody_rated_is_said_to_be_so() -> None:
    """And not that no review has such a rating."""
    said = (("Alpha", "Un film.", {"rating": 2, "scale": 5}), ("Beta", "Un autre."))
    with small(*said) as engine:
        given = talked(engine, "combien ont mis moins de 3 à Alpha ?", "et Beta ?")
        assert "aucun n'est noté" in read(given).replace("\u2019", "'")

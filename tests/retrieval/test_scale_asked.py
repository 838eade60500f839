"""Figures asked on a scale: which one is meant, and what is no scale."""

from __future__ import annotations

import pytest

from retrieval.asking.amounts import find_scale
from retrieval.question import Figure, Intent
from retrieval.words.folding import flat
from tests.retrieval.knowing import after, ask


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("la note sur 20", 20), ("note sur vingt ?", 20), ("rating out of 100", 100), ("note/20", 20),
        ("la note en pourcentage", 100), ("the score as a percentage", 100), ("en % ?", 100),
        ("out of ten please", 10), ("la note sur 10 de", 10), ("out of a hundred", 100),
        ("3 avis sur 10", None), ("la note sur 100 avis", None), ("16/20", None),
        ("quel pourcentage de négatifs", None),
        ("moins de 3 sur 5", None), ("les 20 avis", None),
    ],
)  # fmt: skip
def test_a_scale_is_asked_for(text: str, scale: int | None) -> None:
    """A number after "sur" or "out of" is a scale, unless it ends a ratio or counts something."""
    found = find_scale(flat(text))
    assert (found.number if found else None) == scale


@pytest.mark.parametrize("text", ["Pusher 2 sur 20", "pusher 2 combien sur 20 ?", "Pusher 2 out of 100", "pusher 2/20"])
def test_a_film_on_a_scale_is_its_mean(text: str) -> None:
    """No word for a rating need be said."""
    question = ask(text)
    assert (question.intent, question.figure, question.films) == (Intent.FIGURE, Figure.MEAN, ("pusher-2",))
    assert question.scale in (20, 100)


def test_the_scale_alone_is_of_the_film_spoken_of() -> None:
    """After "la note de Pusher 2", "et sur 20 ?" is the same figure."""
    question = ask("et sur 20 ?", after(ask("la note de Pusher 2")))
    assert (question.intent, question.films, question.scale) == (Intent.FIGURE, ("pusher-2",), 20)


def test_ratings_kept_to_are_no_scale() -> None:
    """"Plus de 4 sur 5" keeps to some reviews."""
    assert ask("les avis de Pusher 2 notés plus de 4 sur 5").scale is None

"""A search for films that goes on, one wish after the other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Order, Question
from seeds.models import Work
from tests.retrieval.knowing import after, ask


def looked_for() -> Conversation:
    """Series that make one laugh were looked for, and none was settled on."""
    return after(ask("je cherche une série qui fait rire"))


def next_line(text: str) -> Question:
    return ask(text, looked_for())


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("plutôt science fiction", Order.BEST), ("avec des nazis", Order.BEST), ("et avec des robots", Order.BEST),
        ("with zombies", Order.BEST), ("pas pour enfants", Order.WORST), ("mais sans violence", Order.WORST),
        ("not too violent", Order.WORST), ("plus triste", Order.BEST),
    ],
)  # fmt: skip
def test_a_wish_more_ranks_anew(text: str, order: Order) -> None:
    """Series still, by what was wished last."""
    asked = next_line(text)
    assert (asked.intent, asked.order, asked.kind, asked.films) == (Intent.RANKED, order, Work.SERIES, ())


@pytest.mark.parametrize("text", ["et avec de bonnes notes", "bien notée", "with good ratings", "et bien notées ?"])
def test_good_ratings_rank_by_them(text: str) -> None:
    asked = next_line(text)
    assert (asked.intent, asked.order, asked.kind) == (Intent.BEST_FILM, Order.BEST, Work.SERIES)


@pytest.mark.parametrize("text", ["et la musique ?", "pas trop longue", "avec de mauvaises notes", "la fin est bien ?"])
def test_what_is_no_wish_is_asked_of_a_film(text: str) -> None:
    assert next_line(text).intent not in (Intent.RANKED, Intent.BEST_FILM)


def test_once_a_film_is_spoken_of_wishes_are_of_it() -> None:
    assert ask("avec des robots", after(ask("la musique de Pusher 2"))).intent is not Intent.RANKED


def test_a_film_spoken_of_before_the_search_is_left() -> None:
    talk = replace(looked_for(), films=("pusher-2",))
    assert ask("avec des robots", talk).intent is Intent.RANKED
    assert ask("bien notée", talk).films == ()

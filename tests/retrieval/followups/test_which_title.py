""""Which one" where no title is spoken of: all are meant."""

from __future__ import annotations

import pytest

from retrieval.followups.conversation import Conversation
from retrieval.followups.which_title import of_titles
from tests.retrieval.knowing import KNOWN, after, ask


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("which one divides people the most?", "which title divides people the most?"),
        ("lequel divise le plus ?", "quel titre divise le plus ?"),
        ("what divides people the most?", "which title divides people the most?"),
        ("and which has the longest reviews?", "and which title has the longest reviews?"),
        ("laquelle est la plus violente", "quel titre est la plus violente"),
        ("which of them is the saddest", "which title is the saddest"),
    ],
)
def test_all_titles_are_meant(text: str, read: str) -> None:
    assert of_titles(text, None, KNOWN.titles) == read


@pytest.mark.parametrize(
    "text",
    [
        "lequel est mort à la fin ?", "which is better, Heat or Drive?",
        "lequel de Pusher 2 et du Parrain est le mieux",
        "which scenes are the best", "what is the best scene", "which one is it?",
        "lequel a le plus de scènes, A ou B ?",
    ],
)  # fmt: skip
def test_something_else_is_meant(text: str) -> None:
    assert of_titles(text, None, KNOWN.titles) == text


def test_the_film_spoken_of_is_not_let_go() -> None:
    """After a list, the titles of the list are meant."""
    text = "which is the best?"
    assert of_titles(text, after(ask("la musique de Pusher 2")), KNOWN.titles) == text
    listed = Conversation(last=ask("quelles séries as-tu ?"), films=("parrain",))
    assert of_titles(text, listed, KNOWN.titles) == "which series is the best?"

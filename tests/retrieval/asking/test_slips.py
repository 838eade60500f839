"""Truths about slips in the words that ask."""

from __future__ import annotations

import pytest

from retrieval.asking.slips import without_slips
from retrieval.question import Figure, Intent
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("la moyene", "la moyenne"), ("avrage rating", "average rating"), ("bad reveiws", "bad reviews"),
        ("les spectatuers", "les spectateurs"),
        ("worht watching", "worth watching"), ("comben d'avis", "combien d'avis"),
        ("what peopel think", "what people think"), ("is he mentionned", "is he mentioned"),
    ],
)  # fmt: skip
def test_a_slip_in_what_asks_is_mended(typed: str, meant: str) -> None:
    assert without_slips(typed, lambda _: []) == meant


@pytest.mark.parametrize(
    "text", ["les citations", "the Thames", "moyen", "un veneer", "hazard", "ratting", "the worst", "Positiv"]
)
def test_a_right_word_and_a_name_stay(text: str) -> None:
    """A slip is of no language: words of either stay, and names with their capitals."""
    assert without_slips(f"so {text}", lambda _: []) == f"so {text}"


def test_what_a_slip_asks_is_answered() -> None:
    question = ask("moyene et mediane de pusher 2")
    assert (question.intent, question.figure, question.topic) == (Intent.FIGURE, Figure.MEDIAN, None)
    assert question.text == "moyene et mediane de pusher 2"

"""Truths about what titles are called otherwise."""

from __future__ import annotations

import pytest

from retrieval.question import Intent
from retrieval.titles.called_works import as_titles
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("which work has the most reviews?", "which title has the most reviews?"),
        ("best rated work with at least 20 reviews", "best rated title with at least 20 reviews"),
        ("list the works you hold", "list the titles you hold"),
        ("mean rating of all works", "mean rating of all titles"),
        ("works ranked by rating", "titles ranked by rating"),
        ("quelle production est la mieux notée", "quelle titre est la mieux notée"),
        ("les ouvrages les plus commentés", "les titres les plus commentés"),
    ],
)
def test_beside_figures_works_are_titles(typed: str, read: str) -> None:
    assert as_titles(typed, lambda _: []) == read


@pytest.mark.parametrize(
    "text",
    ["what works in Pusher 2?", "what works best?", "the production design", "best camera work in Pusher 2",
     "la production est bonne ?", "which work of Shakespeare is it based on", "the entry of the villain"],
)  # fmt: skip
def test_elsewhere_they_are_not(text: str) -> None:
    assert as_titles(text, lambda _: []) == text


def test_a_title_is_left_as_it_is() -> None:
    assert as_titles("best rated work", lambda _: [(11, 15)]) == "best rated work"


@pytest.mark.parametrize("text", ["which work has the most reviews?", "how many works do you have?"])
def test_they_are_asked_of_the_library(text: str) -> None:
    assert ask(text).intent is Intent.FILMS

"""What must be known, liked or read first: how it is asked, and how reviews say it."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.asking.needing import needing, says_need, without_purpose
from tests.retrieval.engines import holding


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("faut-il connaître le jeu ?", True), ("faut il aimer la boxe pr regarder Heat", True),
        ("do I need to know anything about poker?", True), ("besoin d'avoir lu le livre ?", True),
        ("do you have to be a fan to enjoy Heat", True), ("il faut savoir jouer au poker ?", True),
        ("faut-il voir Heat ?", False), ("should I watch Heat?", False), ("do I have to see Heat", False),
        ("pourquoi faut-il aimer Heat", False), ("what do I need tonight?", False),
    ],
)  # fmt: skip
def test_what_is_needed_first_is_told_from_whether_to_watch(text: str, asked: bool) -> None:
    assert needing(text) is asked
    assert asked or without_purpose(text) == text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Nul besoin de savoir jouer.", True), ("Que l'on aime ou pas le poker.", True),
        ("J'ai adoré sans rien y connaître.", True), ("I have never played, and I loved it.", True),
        ("You don't need to know the rules.", True), ("Le poker est bien filmé.", False),
        ("The poker scenes are long.", False),
    ],
)  # fmt: skip
def test_who_did_without_says_so(text: str, says: bool) -> None:
    assert says_need(text) is says


TEXTS = (
    "The poker scenes are beautifully shot.", "All about poker, night after night.", "Poker is filmed like war.",
    "No need to know poker to love it.", "I have never played poker and could follow.", "A fine cast.",
)  # fmt: skip


@pytest.mark.parametrize(
    "question",
    ["do I need to know poker to enjoy Heat?", "faut-il connaître le poker pour aimer Heat ?"],
)
def test_who_says_what_is_needed_comes_first(tmp_path: Path, question: str) -> None:
    with holding(tmp_path, TEXTS) as engine:
        answer = engine.answer(question)
        assert isinstance(answer, QuotesAnswer)
        assert {quote.text for quote in answer.quotes[:2]} == {TEXTS[3], TEXTS[4]}

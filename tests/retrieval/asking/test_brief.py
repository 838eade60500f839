"""Quotes that are to be short."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.asking.brief import BRIEF, asks_brief, without_brief
from retrieval.words.folding import flat
from tests.retrieval.small import small

LONG = (
    "La musique de ce film est l'une des plus belles que j'aie entendues depuis bien des années, avec ses cordes et "
    "ses cuivres qui montent lentement, et je ne peux que vous conseiller de l'écouter encore chez vous."
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("une courte citation sur Heat", "une citation sur Heat"), ("a short, punchy quote", "a quote"),
        ("une phrase courte et percutante sur Heat", "une phrase sur Heat"),
        ("short negative quotes on Heat", "negative quotes on Heat"), ("une petite phrase", "une phrase"),
    ],
)  # fmt: skip
def test_how_long_quotes_are_to_be_is_no_subject(text: str, read: str) -> None:
    assert asks_brief(flat(text))
    assert without_brief(text, lambda _: []) == read


@pytest.mark.parametrize(
    "text", ["is Heat too short?", "les courts avis", "un court métrage", "the short film", "a quote on the short end"]
)
def test_else_it_is_what_is_asked(text: str) -> None:
    assert without_brief(text, lambda _: []) == text


def test_a_title_is_left_as_it_is() -> None:
    assert without_brief("short sentences", lambda _: [(0, 15)]) == "short sentences"


@pytest.mark.parametrize("text", ["une courte citation sur Alpha", "une citation courte sur la musique d'Alpha"])
def test_short_ones_come_first(text: str) -> None:
    said = [("Alpha", f"{LONG} Un grand film.", {"rating": 5.0, "scale": 5.0})]
    said += [("Alpha", "La musique est superbe, du début à la fin.", {"rating": 5.0, "scale": 5.0})]
    with small(*said) as engine:
        answer = engine.answer(text)
    assert isinstance(answer, QuotesAnswer)
    assert len(answer.quotes[0].text) <= BRIEF

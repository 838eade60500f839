"""Quotes that are to be short."""

from __future__ import annotations

import pytest

from retrieval.answers import NoteKind, QuotesAnswer
from retrieval.asking.brief import BRIEF, asks_brief, find_bound, without_brief
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
        ("punchline pour affiche Heat, max 10 mots", "punchline pour affiche Heat"),
        ("une phrase de moins de dix mots pour l'affiche de Heat", "une phrase pour l'affiche de Heat"),
        ("a five word quote for the poster", "a quote for the poster"),
        ("a one-line rave about Heat", "a rave about Heat"),
        ("a quote on the acting in 12 words or less", "a quote on the acting"),
        ("a short one for the poster", "a one for the poster"),
        ("10 mots max pour l'affiche de Heat", "phrase pour l'affiche de Heat"),
        ("quote for the poster in three words", "quote for the poster"),
    ],
)  # fmt: skip
def test_how_long_quotes_are_to_be_is_no_subject(text: str, read: str) -> None:
    assert asks_brief(flat(text))
    assert without_brief(text, lambda _: []) == read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("punchline pour affiche Heat, max 10 mots", 10), ("une phrase de moins de dix mots sur Heat", 9),
        ("a five-word quote", 5), ("quotes of under 15 words", 14), ("une citation de 8 mots maximum", 8),
        ("reviews of less than 20 words", None), ("des avis de moins de 50 mots sur Heat", None),
        ("Heat in three words", None), ("une courte citation", None),
    ],
)  # fmt: skip
def test_a_number_of_words_is_a_bound_on_quotes(text: str, words: int | None) -> None:
    """And not on the reviews, where these are what is to be short."""
    bound = find_bound(flat(text))
    assert (bound[1] if bound else None) == words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("une phrase de moins de 10 mots pour l'affiche d'Alpha", "La musique est superbe, du début à la fin."),
        ("une citation négative de 10 mots maximum sur Alpha", "Quel ennui, les acteurs jouent très mal."),
        ("une phrase de 10 mots maximum sur la musique d'Alpha", "La musique est superbe, du début à la fin."),
    ],
)
def test_whole_sentences_of_so_many_words_are_shown(text: str, shown: str) -> None:
    """Nothing is cut in the middle; what is longer is left out."""
    said = [("Alpha", f"{LONG} Un grand film.", {"rating": 5.0, "scale": 5.0})]
    said += [("Alpha", "La musique est superbe, du début à la fin.", {"rating": 5.0, "scale": 5.0})]
    said += [("Alpha", f"Quel ennui, les acteurs jouent très mal. {LONG}", {"rating": 0.5, "scale": 5.0})]
    with small(*said) as engine:
        answer = engine.answer(text)
    assert isinstance(answer, QuotesAnswer)
    assert answer.quotes[0].text == shown
    assert all(len(q.text.split()) <= 10 for q in answer.quotes)


def test_where_no_quote_is_so_short_longer_ones_are_said_to_be_longer() -> None:
    with small(("Alpha", LONG, {"rating": 5.0, "scale": 5.0})) as engine:
        answer = engine.answer("une phrase de 5 mots maximum pour l'affiche d'Alpha")
    assert isinstance(answer, QuotesAnswer)
    assert (NoteKind.LONGER, "5") in [(n.kind, n.value) for n in answer.notes]


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

"""Truths about words that share a stem and are others."""

from __future__ import annotations

import pytest

from retrieval.question import Language
from retrieval.words.homonyms import file_of, homonyms
from retrieval.words.lexical import stems
from retrieval.words.lexicon import apart
from retrieval.words.written import writes


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [("affiche", "affichant", "fr"), ("trains", "trained", "en"), ("wolf", "wolfe", "en"), ("rues", "ruer", "fr")],
)
def test_words_listed_apart_are_so_either_way(first: str, second: str, language: str) -> None:
    assert homonyms(first, second, language)
    assert apart(second, first, language)


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [("affiche", "affiches", "fr"), ("affiche", "affiche", "fr"), ("affiche", "affichant", "en"), ("xy", "tax", "en")],
)
def test_forms_of_one_word_and_words_of_another_language_are_not(first: str, second: str, language: str) -> None:
    assert not homonyms(first, second, language)


def test_a_word_listed_apart_is_no_evidence() -> None:
    """Who asks for the poster is not answered by whoever displays something."""
    forms: dict[str, tuple[Language, ...]] = {"affiche": (Language.FRENCH,)}
    asked = frozenset(stems("affiche"))
    assert writes("Une affiche superbe pour ce film.", asked, forms)
    assert not writes("Un réalisateur affichant ses ambitions dans le film.", asked, forms)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_lists_are_in_order_and_say_nothing_twice(language: str) -> None:
    lines = file_of(language).read_text("utf-8").splitlines()
    assert lines == sorted(set(lines))

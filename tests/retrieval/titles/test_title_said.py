"""Titles as people say them: what a long one opens with, small words left out or mistaken, letters that sound alike."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.titles.said import sounded
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

TITLES = ("La Casa de Papel", "Lupin", "Kaamelott", "Le Choix de Sophie", "Le Bureau des Légendes", "Adieu Les Cons")
INDEX = TitleIndex([film(title, title) for title in TITLES])


def found(question: str) -> list[tuple[str, str]]:
    return [(m.typed, *m.films) for m in INDEX.find(tokens(question), question)]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        ("retour a la casa", "la casa"), ("la casa c surcoté ou pas", "la casa"), ("and how is la casa?", "la casa"),
        ("lupin ou la casa", "la casa"), ("casa papel la fin", "casa papel"),
        ("la casa del papel", "la casa del papel"),
        ("the casa di papel ending", "the casa di papel"),
    ],
)
def test_a_long_title_is_told_by_what_it_opens_with_or_by_its_large_words(question: str, typed: str) -> None:
    assert (typed, "La Casa de Papel") in found(question)


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("choix sophie", "Le Choix de Sophie"), ("avis adieu cons", "Adieu Les Cons"),
        ("camelott c'est lourd", "Kaamelott"), ("kamelot saison 6", "Kaamelott"), ("kaamelot", "Kaamelott"),
    ],
)  # fmt: skip
def test_nothing_else_said_or_letters_that_sound_alike_are_the_title(question: str, title: str) -> None:
    assert [films for _, films in found(question)] == [title]


@pytest.mark.parametrize(
    "question",
    [
        "la case de l'oncle", "qui est le Casal", "le bureau du directeur", "le choix que fait le fils",
        "la scène du choix", "un casse", "le papel", "adieu à tous les cons du monde", "the legends of the office",
    ],
)  # fmt: skip
def test_the_same_words_used_as_words_are_no_title(question: str) -> None:
    assert found(question) == []


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("camelott", "kaamelott", True), ("pharaon", "faraon", True), ("quasar", "kazar", False), ("heat", "hat", False)],
)
def test_words_sound_alike(one: str, other: str, alike: bool) -> None:
    assert (sounded(one) == sounded(other)) is alike

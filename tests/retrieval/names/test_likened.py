"""Titles of everyday words that a film is likened to: they are met whole, or not at all."""

from __future__ import annotations

import pytest

from retrieval.answers import NoAnswer, Reason
from retrieval.names.likened import likened, likening, writes_likened
from retrieval.words.folding import tokens
from seeds.models import ReviewFilter
from tests.retrieval.small import small


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("any comparison with West Side Story?", "West Side Story"),
        ("compared with 12 Years a Slave?", "12 Years a Slave"),
        ("Le compare-t-on à Tout le monde debout, l'autre film de Lamy ?", "Tout le monde debout"),
        ("is it better than Kubrick's The Shining", "The Shining"),
        ("comparé à The Substance avec Demi Moore", "The Substance"),
        ("une copie de Stranger Things ou rien à voir ?", "Stranger Things"),
        ("comparé à Grave de Julia Ducournau", "Grave"),
        ("ressemble à Alien et à Blade Runner ?", "Alien"),
        ("better than the book, similar to Squid Game", "Squid Game"),
        ("another Little White Lies", "Little White Lies"),
    ],
)
def test_the_title_is_told_from_what_stands_beside(text: str, title: str) -> None:
    assert likened(text, text) == title


@pytest.mark.parametrize(
    "text",
    [
        "comparé au premier", "compared with the book", "compared with American series", "compared to Heath Ledger",
        "how does it compare with David Grann's book", "la musique", "West Side Story", "is it better than I expected?",
        "IS IT BETTER THAN THE BOOK?", "better than 2 hours", "another Christmas scene", "la musique rappelle Noël",
        "comparé à Paris", "inspired by Real events", "better than Season 1",
    ],
)  # fmt: skip
def test_a_name_or_a_thing_is_no_such_title(text: str) -> None:
    assert likened(text, text) is None


def test_words_of_the_film_itself_are_no_part_of_it() -> None:
    assert likened("la comparaison avec Fight Club dans The Sinner ?", "comparaison avec Fight Club") == "Fight Club"


@pytest.mark.parametrize(
    ("text", "title", "writes"),
    [
        ("On pense à West Side Story.", "West Side Story", True),
        ("A story of the west side.", "West Side Story", False),
        ("Les clins d'œil à Full Metal Jacket", "Full Metal Jaket", True),
        ("as bad as Cat in the Hat", "The Cat in the Hat", True),
        ("un deus ex machina ridicule", "Ex Machina", False),
        ("sa substance même", "The Substance", False),
        ("mieux que la Substance", "Substance", True),
        ("mieux que Orgueil et préjugés", "Orgueil et Préjugés", True),
        ("on pense à Camping", "Camping et Les Bronzés", True),
        ("rien", "", False),
        ("interdit aux moins de 12 ans", "12 Years a Slave", False),
        ("C'est à l'Europe ce que the wire est aux États-Unis.", "The Wire", True),
        ("He is cut by the wire of the fence.", "The Wire", False),
        ("Un fil de fer, the end.", "The Wire", False),
        ("It made me think of les tuche.", "Les Tuche", True),
        ("Dans la lignée de la saga du Parrain.", "Le Parrain", True),
        ("La femme du parrain se rebiffe.", "Le Parrain", False),
        ("Cela fait penser aux Tuche.", "Les Tuche", True),
    ],
)
def test_its_words_stand_side_by_side(text: str, title: str, writes: bool) -> None:
    assert writes_likened(text, tokens(title)) is writes


def test_a_film_likened_to_what_nobody_names_gets_no_answer() -> None:
    with small(
        ("Passagers", "L'androïde est très drôle. Le deus ex machina de la fin est ridicule."),
        ("Passagers", "On pense souvent à Blade Runner devant ces décors."),
    ) as engine:
        refused = engine.answer("Passagers : c'est comparable, par rapport à Ex Machina et son androïde ?")
        assert isinstance(refused, NoAnswer)
        assert refused.reason is Reason.NAME_NOT_MENTIONED
        named = engine.held().search.find(engine.understand("Passagers comparé à Blade Runner"), ReviewFilter())
        assert not named.missing
        assert any(c.features.name for c in named.candidates)


@pytest.mark.parametrize(
    ("text", "names", "words"),
    [
        ("ça ressemble à Snatch ?", ("Snatch",), {"ressemble", "a"}),
        ("is it similar to Snatch", ("Snatch",), {"similar", "to"}),
        ("ça ressemble à une publicité pour Snatch", ("Snatch",), set()),
        ("la ressemblance avec son père", ("Snatch",), set()),
    ],
)
def test_words_that_liken_to_a_name_ask_for_nothing_else(text: str, names: tuple[str, ...], words: set[str]) -> None:
    assert likening(text, names) == words

"""Everyday words that stand where the title of a film not held would."""

from __future__ import annotations

import pytest

from retrieval.question import Language
from retrieval.subjects.thesaurus import thesaurus
from retrieval.titles.elsewhere import find_compared, find_elsewhere
from retrieval.words.folding import flat, tokens

FR, EN = Language.FRENCH, Language.ENGLISH


def found(text: str, language: Language = FR) -> tuple[str, bool] | None:
    words = tokens(text)
    seen = find_elsewhere(words, [True] * len(words), text, language)
    return (seen.typed, seen.sure) if seen else None


@pytest.mark.parametrize(
    ("text", "language", "typed"),
    [
        ("la musique de Heat", FR, "Heat"), ("la musique de heat", FR, "heat"), ("the ending of Speed", EN, "Speed"),
        ("the ending of seven", EN, "seven"), ("la fin de Lost in Translation ?", FR, "Lost in Translation"),
        ("the music of la soupe", EN, None),
    ],
)  # fmt: skip
def test_a_capital_or_the_other_language_shows_a_title(text: str, language: Language, typed: str | None) -> None:
    """So does a number in letters; a tool word in lower case shows nothing."""
    assert found(text, language) == ((typed, True) if typed else None)


@pytest.mark.parametrize(
    "text",
    ["la fin de la Guerre", "la direction d'acteurs", "Que disent-ils de la musique ?", "la BO de LA FIN",
     "LA MUSIQUE DE LA FIN", "le rôle de la mère", "une scène de fin", "Bof. Musique de fin"],
)  # fmt: skip
def test_everyday_words_are_no_titles_otherwise(text: str) -> None:
    """An article before it, all capitals, or the beginning of a sentence: a capital then says nothing."""
    assert found(text) is None


def test_lower_case_of_the_same_language_is_only_possible() -> None:
    """"Drive" may be a film, "light" is hardly one: the reviews have to tell."""
    assert found("the music of drive", EN) == ("drive", False)
    assert found("the quality of light", EN) == ("light", False)


def test_a_first_name_before_it_shows_somebody_as_well() -> None:
    """"Celine Song" is a director, "song" being a word of the other language or not."""
    assert found("la réalisation de celine song") == ("celine song", False)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("compare @@@@@@@@ et Heat", "Heat"), ("compare @@@@@@@@ to Lost in Space", "Lost in Space"),
        ("compare Heat et @@@@@@@@", "Heat"), ("@@@@@@@@ vs drive ?", "drive"),
        ("comparaison entre Heat et @@@@@@@@", "Heat"),
        ("is Heat better than @@@@@@@@ ?", "Heat"), ("drive est meilleur que @@@@@@@@", "drive"),
        ("is the book better than @@@@@@@@ ?", None), ("is this film better than @@@@@@@@?", None),
        ("@@@@@@@@ comparé au jeu", None), ("@@@@@@@@ compared to the game", None),
        ("compare @@@@@@@@ au livre", None), ("compare @@@@@@@@ et le premier", None),
        ("est-ce qu'on compare @@@@@@@@ à Heat ?", None), ("compare @@@@@@@@", None),
    ],
)  # fmt: skip
def test_what_a_film_is_compared_with_is_a_film(text: str, other: str | None) -> None:
    """Unless it is a subject, "the first one", or the reviewers who are asked to compare."""
    assert find_compared(flat(text), text, thesaurus()) == other

"""Titles as people shorten them: their initials and number, their first word and number, or their number left out."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

TITLES = (
    "Iron & Golden 8", "Tom Brandt 2", "Balle fantôme 3", "007 Spectre", "Les Voisins", "9 chansons", "Dune 2",
    "21 Jump Street",
)
INDEX = TitleIndex([film(title, title) for title in TITLES])


def found(text: str) -> list[tuple[str, bool]]:
    return [(f, m.sure) for m in INDEX.find(tokens(text), text) for f in m.films]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("iron 8 la note moyenne stp", "Iron & Golden 8"), ("les effets de iron8", "Iron & Golden 8"),
        ("iron 8 avis 1 etoile", "Iron & Golden 8"),
        ("i&g8 c'est bien ?", "Iron & Golden 8"), ("i&g 8", "Iron & Golden 8"), ("ig8 any good", "Iron & Golden 8"),
        ("tb2 trop violent ?", "Tom Brandt 2"), ("the ending of TB 2", "Tom Brandt 2"), ("bf3", "Balle fantôme 3"),
        ("balle 3 c bien", "Balle fantôme 3"), ("jump street c'est drôle ?", "21 Jump Street"),
    ],
)  # fmt: skip
def test_initials_or_a_first_word_with_the_number_tell_a_title(text: str, title: str) -> None:
    """The reply says how it was read."""
    assert found(text) == [(title, False)]


@pytest.mark.parametrize(
    "text",
    [
        "iron 8/10", "iron 8 stars", "tom 2 fois", "tb3", "les tb", "2 tb", "la balle 3 ans plus tard",
        "le film dure 2h", "dure 2 heures",
    ],
)  # fmt: skip
def test_a_rating_a_count_or_another_number_does_not(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "spectre", "spectre c est bien ou pas", "c'est long spectre ?", "spectre trop long", "et dans spectre",
        "le méchant de spectre", "le générique de spectre est réussi ?", "how many bad reviews does spectre have",
        "the villain in spectre", "spectre musique", "spectre vaut le coup ?", "is spectre any good",
    ],
)  # fmt: skip
def test_a_seldom_word_is_the_title_without_its_number(text: str) -> None:
    assert [title for title, _ in found(text)] == ["007 Spectre"]


def test_it_is_found_beside_another_film() -> None:
    text = "are there more bad reviews for spectre than for les voisins"
    assert [title for title, _ in found(text)] == ["007 Spectre", "Les Voisins"]
    assert len(found("entre spectre et les voisins lequel est le mieux")) == 2


@pytest.mark.parametrize(
    "text",
    ["le spectre de la mort", "un spectre apparaît", "son spectre", "the spectre of war", "les spectres"],
)
def test_the_same_word_used_as_a_word_is_none(text: str) -> None:
    """It has an article, or is a subject."""
    assert found(text) == []


@pytest.mark.parametrize("text", ["c'est invincible", "le héros est invincible", "le héros pas très invincible"])
def test_what_somebody_is_said_to_be_is_no_title(text: str) -> None:
    index = TitleIndex([film("it", "Invincible"), film("other", "Pusher")])
    assert index.find(tokens(text), text) == []


@pytest.mark.parametrize("text", ["28 semaines c bien ?", "note moyenne 28 semaines", "is 28 weeks any good"])
def test_a_number_and_the_next_word_open_a_title(text: str) -> None:
    """Where they are all that a question leaves; the reply says so."""
    index = TitleIndex([film("it", "28 semaines plus tard"), film("other", "Pusher")])
    assert [(m.films, m.sure) for m in index.find(tokens(text), text)] == [(("it",), False)]
    assert index.find(tokens("ça dure 28 semaines ?"), "ça dure 28 semaines ?") == []


MORE = TitleIndex([film(t, t) for t in ("Tom Gamble et le Voleur", "Fast & Golden 8", "Drôle de Frimousse", "Heat")])


def placed(text: str) -> list[tuple[str, str]]:
    return [(m.typed, f) for m in MORE.find(tokens(text), text) for f in m.films]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("tom gamble y el voleur", "tom gamble y el voleur"), ("tom gamble and voleur", "tom gamble and voleur"),
        ("fast and golden il vaut le coup ?", "fast and golden"), ("fast n golden 8", "fast n golden 8"),
        ("fast and the golden 8", "fast and the golden 8"), ("drolefrimouse", None),
        ("droledefrimouse", "droledefrimouse"),
    ],
)  # fmt: skip
def test_the_other_words_of_a_title_beside_it_are_of_it(text: str, typed: str | None) -> None:
    """Joined as people join them, or all words written as one."""
    assert [t for t, _ in placed(text)] == ([typed] if typed else [])


@pytest.mark.parametrize("text", ["le voleur dans tom gamble", "tom gamble : le rôle du voleur"])
def test_the_same_words_apart_are_what_is_asked(text: str) -> None:
    assert [t for t, _ in placed(text)] == ["tom gamble"]

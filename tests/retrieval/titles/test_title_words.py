"""One word of a longer title that stands for it."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

FILMS = (
    film("grinch", "How the Grinch Stole Christmas"),
    film("mario", "The Super Mario Bros. Movie"),
    film("alice", "Alice in Borderland"),
    film("paris", "Minuit à Paris"),
    film("zorro", "Le Retour de Zorro à Madrid"),
    film("zorro-2", "Le Secret de Zorro à Lyon"),
)
INDEX = TitleIndex(FILMS)


def found(text: str) -> list[tuple[str, ...]]:
    return [match.films for match in INDEX.find(tokens(text), text)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("the ending of the grinch", "grinch"), ("la musique du grinch", "grinch"), ("grinch rating", "grinch"),
        ("is there a post credit scene in mario", "mario"), ("la note de mario", "mario"),
        ("average rating mario", "mario"), ("les acteurs d'alice", "alice"), ("how long is mario", "mario"),
        ("quelqu'un a pleuré devant le grinch ?", "grinch"),
    ],
)  # fmt: skip
def test_a_rare_word_of_one_title_stands_for_it(text: str, named: str) -> None:
    assert found(text) == [(named,)]


@pytest.mark.parametrize(
    "text",
    [
        "mario vs grinch", "is mario better than the grinch", "which is best, mario or grinch",
        "mario vs how the grinch stole christmas",
    ],
)  # fmt: skip
def test_two_such_words_are_compared(text: str) -> None:
    assert found(text) == [("mario",), ("grinch",)]


@pytest.mark.parametrize(
    "text",
    [
        "que disent-ils de mario", "mario", "the scenes in paris", "la musique de zorro",
        "the mario brothers are funny", "the christmas in it", "les reviewers du film",
    ],
)  # fmt: skip
def test_what_may_be_a_person_a_place_or_several_films_does_not(text: str) -> None:
    """What is said of Mario may be said of the character; "Zorro" is in two titles."""
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["mario and the end of alice in borderland", "alice in borderland or the mario scenes"]
)
def test_a_word_that_is_compared_with_nothing_is_a_word(text: str) -> None:
    assert found(text) == [("alice",)]


def test_a_title_that_is_named_goes_before() -> None:
    assert found("the mario scenes in alice in borderland") == [("alice",)]

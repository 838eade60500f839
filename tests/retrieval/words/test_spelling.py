"""Truths about mistyped words."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from retrieval.words.spelling import Spelling, allowed_edits

WORDS = st.text(string.ascii_lowercase, min_size=5, max_size=14)
LETTERS = st.sampled_from(string.ascii_lowercase)


@st.composite
def slips(draw: st.DrawFn) -> tuple[str, str]:
    """A word and the same word with one letter dropped, added, changed, or swapped with the next."""
    word = draw(WORDS)
    at = draw(st.integers(0, len(word) - 1))
    typed = draw(
        st.sampled_from((
            word[:at] + word[at + 1 :],
            word[:at] + draw(LETTERS) + word[at:],
            word[:at] + draw(LETTERS) + word[at + 1 :],
            word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
        ))
    )
    return word, typed


@settings(deadline=None)
@given(slips(), st.sets(WORDS, max_size=20))
def test_every_slip_of_one_letter_is_found(slip: tuple[str, str], others: set[str]) -> None:
    """A word of five letters or more is found however one of its letters went wrong."""
    word, typed = slip
    spelling = Spelling({word, *others})
    assert word in spelling.near(typed) or typed in spelling


@settings(deadline=None)
@given(slips(), st.sets(WORDS, max_size=20))
def test_what_is_near_is_truly_near(slip: tuple[str, str], others: set[str]) -> None:
    """Nothing is taken for a word further away than its length allows; the nearest comes first."""
    word, typed = slip
    near = Spelling({word, *others}).near(typed)
    distances = [OSA.distance(typed, n) for n in near]
    assert distances == sorted(distances)
    assert all(d <= allowed_edits(n) for d, n in zip(distances, near, strict=True) if n != typed)


@settings(deadline=None)
@given(slips(), st.sets(WORDS, max_size=20))
def test_asked_seldom_it_finds_the_same(slip: tuple[str, str], others: set[str]) -> None:
    """Comparing with every word finds what their forms do."""
    word, typed = slip
    assert Spelling({word, *others}, seldom=True).near(typed) == Spelling({word, *others}).near(typed)


@pytest.mark.parametrize(("word", "edits"), [("elle", 1), ("her", 0), ("pusher", 1), ("mikkelsen", 2), ("2012", 0)])
def test_longer_words_may_hold_more_slips(word: str, edits: int) -> None:
    """None below four letters and in numbers, one up to seven, two from eight."""
    assert allowed_edits(word) == edits


def test_a_known_word_is_itself() -> None:
    """A word that is known is never mended."""
    assert Spelling(["pusher", "pushes"]).near("pushes") == ["pushes"]


def test_nothing_near_is_an_empty_list() -> None:
    """A word unlike all others is nobody's slip."""
    assert Spelling(["pusher"]).near("balle") == []

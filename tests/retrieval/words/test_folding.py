"""Truths about folding: for matching only, and blind to case, accents and typography."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.words.folding import flat, fold, squeeze, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Éléphant", "elephant"),
        ("ŒUVRE", "oeuvre"),
        ("l’été", "l'ete"),
        ("Straße", "strasse"),
        ("  deux \t espaces\u00a0fines ", "deux espaces fines"),
        ("co\u00adupé\u200b", "coupe"),
        ("ﬁn", "fin"),
        ("", ""),
    ],
)
def test_folding_puts_case_accents_and_typography_aside(text: str, folded: str) -> None:
    """Words that a reader takes for the same fold to the same."""
    assert fold(text) == folded


@settings(deadline=None)
@given(st.text())
def test_folding_twice_is_folding_once_for_letters_and_accents(text: str) -> None:
    """A folded text folds to itself."""
    assert fold(fold(text)) == fold(text)


@settings(deadline=None)
@given(st.text())
def test_a_flat_text_keeps_every_place(text: str) -> None:
    """Flattening goes letter by letter: the length stays."""
    assert len(flat(text)) == len(text)


@settings(deadline=None)
@given(st.text())
def test_tokens_are_slices_in_order(text: str) -> None:
    """A token says where it stands, and tokens never overlap."""
    found = tokens(text)
    assert [text[t.start : t.end] for t in found] == [t.surface for t in found]
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_tokens_are_the_folded_words() -> None:
    """Punctuation and apostrophes part words; each token keeps its spelling."""
    assert [(t.word, t.surface) for t in tokens("L'Été d'Œdipe, 2e_partie !")] == [
        ("l", "L"), ("ete", "Été"), ("d", "d"), ("oedipe", "Œdipe"), ("2e", "2e"), ("partie", "partie"),
    ]  # fmt: skip


def test_a_capital_is_the_first_letter_as_typed() -> None:
    """Capitals are read off the original spelling."""
    assert [t.capital for t in tokens("Mads voit élise")] == [True, False, False]


@pytest.mark.parametrize("typed", ["Le cinéphile", "lecinephile", "LE  CINÉPHILE", "le-cinephile", "Le_Cinéphile"])
def test_squeezing_forgets_spaces_and_signs(typed: str) -> None:
    """Names typed with other spaces, accents or signs squeeze to the same."""
    assert squeeze(typed) == "lecinephile"

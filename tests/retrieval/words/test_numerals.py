"""Truths about numbers as people write them."""

from __future__ import annotations

import pytest

from retrieval.words.numerals import number_word, title_form


@pytest.mark.parametrize(
    ("word", "value"),
    [("2", 2), ("deux", 2), ("two", 2), ("une", 1), ("one", 1), ("seize", 16), ("fifteen", 15), ("zero", 0),
     ("2012", 2012), ("12345678", None), ("film", None), ("", None), ("ii", None)],
)  # fmt: skip
def test_number_words_have_a_value(word: str, value: int | None) -> None:
    """Digits and the words of both languages are numbers; other words are not."""
    assert number_word(word) == value


@pytest.mark.parametrize(
    ("word", "form"),
    [("ii", "2"), ("deux", "2"), ("two", "2"), ("2", "2"), ("viii", "8"), ("xiii", "13"), ("un", "un"), ("one", "one"),
     ("x", "x"), ("v", "v"), ("i", "i"), ("pusher", "pusher"), ("six", "6"), ("mi", "mi")],
)  # fmt: skip
def test_a_number_in_a_title_has_one_form(word: str, form: str) -> None:
    """Roman, French and English numbers meet in digits; "un", "one" and single letters stay words."""
    assert title_form(word) == form


def test_a_sign_that_is_a_digit_and_no_decimal_is_no_number() -> None:
    """Rumi signs are digits to Unicode, and no numbers to ``int``."""
    assert number_word("\U00010e65") is None

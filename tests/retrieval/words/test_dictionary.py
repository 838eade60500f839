"""Right words are told from slips, with their accents or without."""

from __future__ import annotations

import pytest

from retrieval.words.dictionary import accented, is_word


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("polaire", "fr", True), ("détecteur", "fr", True), ("detecteur", "fr", True), ("evenement", "fr", True),
        ("tatouge", "fr", False), ("bagpipes", "en", True), ("bicyle", "en", False),
    ],
)  # fmt: skip
def test_words_of_a_language(word: str, language: str, *, expected: bool) -> None:
    assert is_word(word, language) is expected


def test_a_word_with_accents_is_taken_as_typed() -> None:
    assert list(accented("été")) == []
    assert "élève" in accented("eleve")


@pytest.mark.parametrize("word", ["et" * 200, "eau" * 150, "é" * 600])
def test_what_was_typed_for_fun_is_no_word(word: str) -> None:
    assert not is_word(word, "fr")

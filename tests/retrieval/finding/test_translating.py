"""Words are translated by the lexicon, and by nearness in the encoder's bilingual space."""

from __future__ import annotations

import pytest

from embeddings.encoder import load_encoder
from retrieval.finding.translating import Translator
from retrieval.words.stopwords import STOPWORDS

TRANSLATOR = Translator(load_encoder())


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("shark", "en", "requin"), ("Sharks", "en", "requins"), ("requin", "fr", "shark"), ("étoile", "fr", "star"),
        ("submarine", "en", "sous-marin"), ("heartbreaking", "en", "déchirant"),
    ],
)  # fmt: skip
def test_a_word_is_among_its_translations(word: str, language: str, expected: str) -> None:
    assert expected in TRANSLATOR.words(word, language)


def test_a_word_that_nobody_knows_is_not_guessed_at() -> None:
    assert TRANSLATOR.words("xyzzyfoo", "en") == ()
    assert TRANSLATOR.words("of", "en") == ()


def test_tool_words_and_words_of_one_stem_are_no_translations() -> None:
    assert not STOPWORDS.intersection(TRANSLATOR.words("parking", "en"))
    assert "plane" not in TRANSLATOR.words("planes", "en")

"""The lexicon by which questions are looked up in the other language, and words are told apart."""

from __future__ import annotations

import pytest

from retrieval.names.named import names
from retrieval.words.lexicon import abroad, apart, by_hand, false_friend, listed, of_tools, synonyms
from retrieval.words.stopwords import STOPWORDS


def test_a_word_is_found_by_its_form_and_else_by_its_stem() -> None:
    assert "loup" in by_hand("wolf", "en")
    assert "wolf" in by_hand("loups", "fr")
    assert not listed("submarined", "en")
    assert "sous-marin" in by_hand("submarined", "en")
    assert by_hand("xyzzyfoo", "en") == ()


def test_expressions_with_an_apostrophe_are_found_as_questions_write_them() -> None:
    assert "love-story" in by_hand("histoire-d-amour", "fr")
    assert by_hand("histoire-d-amour", "fr") == by_hand("histoire-d'amour", "fr")


def test_a_singular_is_looked_up_by_its_plural_before_what_shares_its_stem() -> None:
    assert set(by_hand("train", "fr")) == {"train", "trains"}  # and not "drags", of "traîne"


def test_plurals_within_an_expression_and_participles_are_found_by_what_they_are_of() -> None:
    assert "product-placement" in by_hand("placements-de-produits", "fr")
    assert "shoot" in by_hand("tirées", "fr")


def test_words_of_tools_alone() -> None:
    assert of_tools("trop", "fr")
    assert not of_tools("piano", "fr")
    assert not of_tools("xyzzyfoo", "fr")


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [("chat", "fr", True), ("pain", "en", True), ("piano", "fr", False), ("train", "en", False)],
)
def test_false_friends(word: str, language: str, *, expected: bool) -> None:
    assert false_friend(word, language) is expected


@pytest.mark.parametrize(("word", "language"), [("tea", "en"), ("sure", "en"), ("dice", "en")])
def test_tool_words_are_no_translations(word: str, language: str) -> None:
    assert STOPWORDS.isdisjoint(by_hand(word, language))


@pytest.mark.parametrize(
    ("first", "second", "language", "expected"),
    [
        ("loups", "louper", "fr", True), ("mer", "mere", "fr", True), ("amour", "amoureux", "fr", False),
        ("loup", "loups", "fr", False), ("loup", "loup", "fr", False), ("aliens", "alienate", "en", True),
        ("xyzzy", "xyzzyfoo", "en", False),
    ],
)  # fmt: skip
def test_words_that_only_share_a_stem_are_apart(first: str, second: str, language: str, *, expected: bool) -> None:
    assert apart(first, second, language) is expected
    assert apart(second, first, language) is expected


def test_synonyms_mostly_say_the_same() -> None:
    assert "foot" in synonyms("football", "fr")
    assert "obsèques" in synonyms("enterrement", "fr")
    assert synonyms("xyzzyfoo", "en") == ()
    assert "écarlate" in synonyms("rouge", "fr")
    assert "osées" in synonyms("crues", "fr")
    assert "narwhal" in by_hand("narval", "fr")


def test_places_and_peoples_are_names_in_either_language() -> None:
    assert "londres" in abroad("London")
    assert abroad("Joy") == ()
    assert names("London")("Une scène tournée à Londres.")
    assert names("Scottish")("Un accent écossais.")
    assert not names("Paris")("Le pari est réussi.")


def test_a_short_last_name_needs_the_one_that_a_hyphen_joins_to_it() -> None:
    assert names("Jeon Do-yeon")("Jeon Do-yeon est parfaite, Do Yeon surtout.")
    assert not names("Jeon Do-yeon")("La redoutable Yeon-hee.")
    assert names("Chloé O'Brian")("La pathétique Chloé O'brian en gothique.")

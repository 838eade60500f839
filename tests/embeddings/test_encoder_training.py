"""What the encoder is trained from: the vocabulary, its pieces, and the translations."""

from pathlib import Path

import pytest

from embeddings import lexicon as by_hand
from embeddings.training import lexicon, vocabulary

TEXTS = [("La musique, les musiques : sublimes.", "fr"), ("The music was great, great music.", "en")] * 3


def test_forms_of_one_stem_share_a_key_and_languages_do_not() -> None:
    words = vocabulary.build(TEXTS)

    assert words.key_of["musique"] == words.key_of["musiques"] != words.key_of["music"]
    assert words.key_of["music"].startswith("en:")


def test_a_word_no_text_holds_is_kept_in_the_language_it_is_given_in() -> None:
    words = vocabulary.build(TEXTS, always=[("Bizutages", "fr"), ("hazing", "en")])

    assert "hazing" not in vocabulary.build(TEXTS).key_of
    assert words.keys("bizutages hazing") == ["bizutag", "en:haze"]


def test_the_tokenizer_is_the_same_every_time_and_holds_every_known_form() -> None:
    words = vocabulary.build(TEXTS, always=lexicon.forms())
    first, second = (vocabulary.tokenizer(words, pieces=400) for _ in range(2))

    assert first.to_str() == second.to_str()
    assert all(first.encode(form, add_special_tokens=False).tokens == [f"{form} "] for form in words.key_of)


def test_words_that_stand_in_the_same_sentences_translate_each_other() -> None:
    pairs = [("a red door", "une porte rouge"), ("a red car", "une voiture rouge"), ("the red door", "la porte rouge")]
    words = vocabulary.build([(en, "en") for en, _ in pairs * 3] + [(fr, "fr") for _, fr in pairs * 3])

    found = lexicon.aligned(pairs, words)

    assert ("en:red", "roug") in found
    assert found == lexicon.aligned(pairs, words)


def test_the_encoder_learns_from_words_of_both_languages() -> None:
    assert ("hazing", "en") in lexicon.forms()
    assert ("bizutage", "fr") in lexicon.forms()
    assert len(lexicon.entries()) < len(by_hand.entries())


def test_the_lexicon_is_in_order_and_says_nothing_twice() -> None:
    lines = [line for line in by_hand.FILE.read_text("utf-8").splitlines() if not line.startswith("#")]

    assert lines == sorted(set(lines), key=lambda line: (line.lower(), line))
    assert all(len(set(side)) == len(side) for entry in by_hand.entries() for side in entry)


def test_a_line_without_a_translation_is_named(tmp_path: Path) -> None:
    (tmp_path / "lexicon.txt").write_text("# words\nmusic =\n", "utf-8")

    with pytest.raises(ValueError, match=r"line 2: expected 'english = french', found 'music ='"):
        by_hand.entries(tmp_path / "lexicon.txt")

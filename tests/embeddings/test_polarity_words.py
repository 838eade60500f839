"""Truths about cutting text into the words of the polarity model."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.polarity_words import GAP, GAPS_BETWEEN, SPECIALS, UNKNOWN, Vocabulary, fold, split


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary([*SPECIALS, "film", "ete", "mais", "magnifi*", "!"])


def test_folding_drops_case_accents_and_long_drawn_letters() -> None:
    assert [fold(word) for word in ("Été", "cœur", "GÉNIAAAAL")] == ["ete", "coeur", "geniaal"]


def test_words_and_marks_are_cut_apart() -> None:
    assert split("L'été… C'est beau!!") == ["l", "'", "été", "…", "c", "'", "est", "beau", "!!"]


def test_a_stream_holds_each_text_between_gaps(vocabulary: Vocabulary) -> None:
    words, starts = vocabulary.stream(["Film été", "", "FILM"])
    assert [words[a:b].tolist() for a, b in pairwise(starts)] == [
        [2, 3] + [GAP] * GAPS_BETWEEN,
        [GAP] * GAPS_BETWEEN,
        [2] + [GAP] * GAPS_BETWEEN,
    ]
    assert words[: starts[0]].tolist() == [GAP] * GAPS_BETWEEN


def test_a_line_break_within_a_text_does_not_end_it(vocabulary: Vocabulary) -> None:
    _, starts = vocabulary.stream(["film\nfilm"])
    assert len(starts) == 2


def test_a_rare_word_is_known_by_its_beginning_or_not_at_all(vocabulary: Vocabulary) -> None:
    words, _ = vocabulary.stream(["magnifiquement xyz"])
    assert words[words != GAP].tolist() == [5, UNKNOWN]


def test_turns_are_marked(vocabulary: Vocabulary) -> None:
    assert np.flatnonzero(vocabulary.turns).tolist() == [vocabulary.entries.index("mais")]


def test_a_vocabulary_that_does_not_begin_with_the_specials_is_refused() -> None:
    with pytest.raises(ValueError, match="begins with"):
        Vocabulary(["film"])


@given(st.lists(st.text(alphabet="aé'.! \n\t\u00a0x-filmÉ", max_size=30), min_size=1, max_size=6))
def test_texts_are_numbered_alike_alone_and_together(texts: list[str]) -> None:
    vocabulary = Vocabulary([*SPECIALS, "film", "a", "x", "!", ".", "'"])
    words, starts = vocabulary.stream(texts)
    together = [words[a:b].tolist() for a, b in pairwise(starts)]
    alone = [Vocabulary(vocabulary.entries).stream([text])[0][GAPS_BETWEEN:].tolist() for text in texts]
    assert together == alone


@given(st.text(max_size=40))
def test_a_text_has_a_number_for_each_of_its_words_and_marks(text: str) -> None:
    words, _ = Vocabulary([*SPECIALS, "film"]).stream([text])
    assert np.count_nonzero(words != GAP) == len(split(text))

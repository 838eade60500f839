"""Truths about stems and the full-text expressions made of them."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.words.lexical import any_of, indexed, phrase, stems, stems_of, words_of
from tests.retrieval.seed_words import SEED_WORDS

TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(SEED_WORDS), max_size=8).map(" ".join))


def holds(passage: str, expression: str) -> bool:
    """Whether a real FTS5 table finds a passage by an expression."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(stems)")
        connection.execute("INSERT INTO t VALUES (?)", (indexed(passage),))
        return bool(connection.execute("SELECT count(*) FROM t WHERE t MATCH ?", (expression,)).fetchone()[0])
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("acteur", "acteurs"), ("musique", "musiques"), ("violent", "violente"), ("réalisateur", "réalisateurs"),
        ("décevant", "décevante"), ("joué", "jouée"), ("scène", "scènes"), ("ennuyeux", "ennuyeuse"),
        ("actor", "actors"), ("scene", "scenes"), ("violent", "violently"), ("acting", "acted"), ("story", "stories"),
        ("disappointing", "disappointed"), ("scénario", "scenario"), ("ÉMOTION", "emotions"),
    ],
)  # fmt: skip
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    """A word is found by its other forms, with or without accents, in French and in English."""
    assert set(stems_of(one)) & set(stems_of(other)) != set()


@pytest.mark.parametrize(("one", "other"), [("acteur", "action"), ("musique", "muse"), ("drôle", "drone")])
def test_other_words_share_none(one: str, other: str) -> None:
    """Words that only begin alike stay apart."""
    assert set(stems_of(one)) & set(stems_of(other)) == set()


def test_tool_words_are_no_stems() -> None:
    """What only carries a sentence is not kept."""
    assert stems("de la pour the of and") == []


@pytest.mark.parametrize("text", ["le son est saturé", "la bande-son", "une bande son", "au niveau son", "du son"])
def test_the_noun_son_is_told_from_the_possessive(text: str) -> None:
    """After "bande", "le" or "du", "son" is what one hears."""
    assert "sonore" in words_of(text)


@pytest.mark.parametrize("text", ["son père", "dans son film", "avec son air"])
def test_the_possessive_son_stays_a_tool_word(text: str) -> None:
    """Before a noun, "son" is "his" or "her"."""
    assert "sonore" not in words_of(text)


@settings(deadline=None)
@given(TEXTS)
def test_any_text_gives_an_expression_that_sqlite_reads(text: str) -> None:
    """Whatever is typed, FTS5 never meets a syntax error; an empty expression is never sent."""
    for expression in (any_of(words_of(text)), any_of([text.replace("\0", "")]), phrase(text)):
        assert not expression or holds(text, expression) in (True, False)


def test_a_nul_is_read_too() -> None:
    """A NUL in a word breaks no expression."""
    assert holds("la musique", any_of(["\0musique"])) in (True, False)


@settings(deadline=None)
@given(st.lists(st.sampled_from(SEED_WORDS), min_size=1, max_size=12))
def test_a_passage_is_found_by_each_of_its_words(words: list[str]) -> None:
    """A word that is more than a tool word finds the passage it stands in."""
    text = " ".join(words)
    for word in words_of(text):
        expression = any_of([word])
        assert not expression or holds(text, expression)


@settings(deadline=None)
@given(st.lists(st.sampled_from(SEED_WORDS), min_size=2, max_size=5))
def test_a_passage_is_found_by_its_own_phrase(words: list[str]) -> None:
    """The words of a phrase, close together, are found by it."""
    text = " ".join(words)
    expression = phrase(text)
    assert not expression or holds(f"début {text} suite", expression)


def test_a_phrase_wants_all_its_words_close_together() -> None:
    """Half of a phrase does not find a passage."""
    assert holds("une superbe bande originale", phrase("bande originale")) is True
    assert holds("une bande de copains", phrase("bande originale")) is False
    assert phrase("la musique") == ""

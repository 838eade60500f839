"""Expressions over stems: read and scored here as SQLite's FTS5 does it."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeds.bm25 import Corpus, Scorer, rarity
from seeds.errors import LibraryError
from seeds.fitting import Fitting
from seeds.matching import AnyOf, Near, Word, parse, places

STEMS = ("a", "ab", "b", "c", "cd", "é")
texts = st.lists(st.lists(st.sampled_from(STEMS), max_size=12).map(" ".join), min_size=1, max_size=12)
words = st.sampled_from(STEMS).map(lambda stem: f'"{stem}"')
phrases = st.lists(st.sampled_from(STEMS), min_size=2, max_size=3).map(lambda stems: f'"{" ".join(stems)}"')
near = st.builds(
    lambda stems, room: f"NEAR({' '.join(stems)}, {room})", st.lists(words, min_size=2, max_size=3), st.integers(0, 6)
)
expressions = st.recursive(
    words | phrases | near | (words | phrases).map(lambda word: f"{word} *"),
    lambda inner: st.builds(
        lambda parts, sign: "(" + f" {sign} ".join(parts) + ")",
        st.lists(inner, min_size=2, max_size=3), st.sampled_from(["AND", "OR"]),
    ),
    max_leaves=5,
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(texts, expressions)
def test_it_finds_and_scores_what_fts5_does(passages: list[str], match: str) -> None:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE lexical USING fts5(stems, scope, tokenize = \"ascii tokenchars '_'\")")
    rows = [(at, stems, "film_1") for at, stems in enumerate(passages, 1)]
    database.executemany("INSERT INTO lexical (rowid, stems, scope) VALUES (?, ?, ?)", rows)
    sql = "SELECT rowid, -bm25(lexical, 1.0, 0.0) FROM lexical WHERE lexical MATCH ? ORDER BY rowid"
    expected = dict(database.execute(sql, (f"stems : ({match})",)).fetchall())
    database.close()
    expression = parse(match)
    holding = {
        word: rarity(sum(word.counts(places(p)) is not None for p in passages), len(passages))
        for word in expression.phrases()
    }
    corpus = Corpus(len(passages), sum(len(p.split()) for p in passages))
    score = Scorer(expression, holding, corpus)
    found = {at: score(p) for at, p in enumerate(passages, 1)}
    assert {at: value for at, value in found.items() if value is not None} == pytest.approx(expected, rel=1e-9)
    fits = Fitting(expression)
    assert [at for at, p in enumerate(passages, 1) if fits(p)] == sorted(expected)


def test_what_an_expression_holds() -> None:
    assert parse('"bande" OR NEAR("son" "mix", 6)') == AnyOf((Word("bande"), Near((Word("son"), Word("mix")), 6)))
    assert parse('("Acteur" *)') == Word("acteur", prefix=True)


@pytest.mark.parametrize(
    "wrong", ['"open', "", "word", '"a" OR', '"a" "b"', 'NEAR("a", x)', "NEAR()", '("a"', 'NEAR("a b")']
)
def test_an_expression_that_makes_no_sense_is_a_library_error(wrong: str) -> None:
    with pytest.raises(LibraryError):
        parse(wrong)

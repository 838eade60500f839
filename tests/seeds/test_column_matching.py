"""Expressions evaluated on columns in memory: the passages and the scores of SQLite's FTS5, to the last bit."""

from __future__ import annotations

import sqlite3

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seeds.column_matching import best, fitting
from seeds.matching import parse
from seeds.stem_columns import StemColumns
from tests.seeds.test_matching import expressions, texts

SOME = st.lists(st.integers(0, 11), unique=True)


def fts5(passages: list[str], match: str, rows: list[int]) -> list[tuple[int, float]]:
    """What SQLite finds among the rows, best first."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE lexical USING fts5(stems, scope, tokenize = \"ascii tokenchars '_'\")")
    scoped = [(at, stems, "film_1" if at in rows else "film_2") for at, stems in enumerate(passages)]
    database.executemany("INSERT INTO lexical (rowid, stems, scope) VALUES (?, ?, ?)", scoped)
    scope = "scope : (film_1) AND " if len(rows) < len(passages) else ""
    sql = "SELECT rowid, -bm25(lexical, 1.0, 0.0) AS score FROM lexical WHERE lexical MATCH ? ORDER BY 2 DESC, 1"
    found = database.execute(sql, (f"{scope}stems : ({match})",)).fetchall()
    database.close()
    return found


@settings(deadline=None, max_examples=300)
@given(texts, expressions, SOME)
def test_it_finds_and_scores_what_fts5_does(passages: list[str], match: str, some: list[int]) -> None:
    columns, rows = StemColumns.of(passages), sorted(at for at in some if at < len(passages))
    assert best(parse(match), columns, 100) == fts5(passages, match, list(range(len(passages))))
    part = columns.part(np.array(rows, dtype=np.intp))
    if len(rows) < len(passages):
        assert best(parse(match), columns, 100, part) == fts5(passages, match, rows)


@settings(deadline=None, max_examples=100)
@given(texts, expressions, st.integers(1, 12))
def test_fewer_are_the_first_of_all(passages: list[str], match: str, k: int) -> None:
    columns = StemColumns.of(passages)
    assert best(parse(match), columns, k) == best(parse(match), columns, 100)[:k]


@settings(deadline=None, max_examples=200)
@given(texts, texts, SOME, expressions)
def test_rows_added_and_removed_are_as_if_read_at_once(
    before: list[str], after: list[str], some: list[int], match: str
) -> None:
    kept = np.array([at not in some for at in range(len(before))], dtype=bool)
    left = [passage for passage, stays in zip(before, kept, strict=True) if stays]
    grown = StemColumns.of(after, StemColumns.of(before), None if kept.all() else kept)
    at_once = StemColumns.of([*left, *after])
    assert best(parse(match), grown, 100) == best(parse(match), at_once, 100)
    assert fitting(parse(match), grown).rows.tolist() == fitting(parse(match), at_once).rows.tolist()
    everything = np.arange(len(grown))
    assert grown.part(everything).terms() == at_once.part(everything).terms()

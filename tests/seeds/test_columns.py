"""The library's columns in memory: they say what SQLite does, and whatever is written is in them once they are read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from seeds import lexicon, texts, words
from seeds.columns_kept import KeptColumns
from seeds.library import Library
from seeds.models import ReviewFilter, Role
from seeds.readers.base import Draft
from seeds.schema import connect
from tests.seeds.making_reviews import HEAT, PUSHER, draft, write
from tests.seeds.test_library import filters


def reviews(count: int, first: int = 0) -> list[Draft]:
    """Reviews that differ in every field a filter looks at."""
    return [
        draft(
            f"Avis numéro {at}. " + "long " * (at % 7), row=at, film=(PUSHER, HEAT)[at % 2],
            reviewer=(None, "Ann", "Bob", "L'autre")[at % 4], role=list(Role)[at % 3 % 4],
            rating=None if at % 5 == 0 else float(at % 11), scale=None if at % 5 == 0 else 10.0,
            date=None if at % 6 == 0 else (date(2020, 1, 1) + timedelta(days=at * 10)).isoformat(),
            source=("allocine", None)[at % 2],
        )
        for at in range(first, first + count)
    ]  # fmt: skip


class Columned(Library):
    """A library whose columns are read as soon as anything is asked of it."""

    def eager(self) -> Columned:
        """The library, its columns in memory."""
        self._columns = KeptColumns(self._pool, read_from=1, read_after=0)
        return self

    def settle(self) -> bool:
        """Whether the columns are in step, once a reading that was needed is done."""
        assert self._columns is not None
        with self.reading() as connection:
            self._columns.now(connection)
            self._columns.wait()
            return self._columns.now(connection) is not None


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Columned]:
    with Columned.open(tmp_path) as opened:
        yield opened.eager()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Columned]:
    with Columned.open(tmp_path_factory.mktemp("library")) as opened:
        write(opened.eager(), reviews(60))
        assert opened.settle()
        yield opened


def agree(library: Columned, wanted: ReviewFilter) -> None:
    """The columns are in step, and say what SQLite says."""
    assert library.settle()
    connection = connect(library.folder / "verbatim.sqlite", create=False)
    try:
        for match in ('"avi"', '"long" OR "numéro"', 'NEAR("avi" "long", 4)', '"lo" *', '"nothing"'):
            assert library.lexical(match, wanted, 9) == lexicon.ranked(connection, match, wanted, 9)
            expected, found = lexicon.mentions(connection, match, wanted), library.mentioned(match, wanted)
            assert found.passages.tolist() == [m.passage for m in expected]
            assert [found.names[number] for number in found.reviews.tolist()] == [m.review for m in expected]
            assert found.speakers() == tuple(dict.fromkeys(m.review for m in expected))
        assert library.passage_ids(wanted).tolist() == texts.passage_ids(connection, wanted).tolist()
        expected_polarities = texts.polarities(connection, wanted)
        for name in expected_polarities.dtype.names or ():
            np.testing.assert_array_equal(library.polarities(wanted)[name], expected_polarities[name])
        assert library.vocabulary("long") == lexicon.vocabulary(connection, "long")
        assert library.terms_of("heat") == words.terms_of(connection, "heat")
    finally:
        connection.close()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=filters)
def test_they_say_what_sqlite_does(shelf: Columned, wanted: ReviewFilter) -> None:
    agree(shelf, wanted)


def test_what_is_added_and_removed_is_in_step(library: Columned) -> None:
    write(library, reviews(20))
    agree(library, ReviewFilter())
    write(library, reviews(10, first=20))
    agree(library, ReviewFilter(films=("heat",)))
    library.forget(reviewer="Bob")
    agree(library, ReviewFilter())
    library.forget(film="heat")
    write(library, reviews(5, first=30))
    agree(library, ReviewFilter(at_least=2.0))


def test_a_change_is_seen_before_the_columns_are_in_step(library: Columned) -> None:
    write(library, reviews(4))
    assert library.settle()
    write(library, reviews(4, first=4))
    assert len(library.mentioned('"avi"')) == len(library.passages(library.passage_ids().tolist())) == 8


def test_a_small_library_is_left_to_sqlite(tmp_path: Path) -> None:
    with Columned.open(tmp_path) as opened:
        write(opened, reviews(20))
        assert not any(opened.settle() for _ in range(30))


def test_closing_ends_a_reading_under_way(tmp_path: Path) -> None:
    with Columned.open(tmp_path) as opened:
        write(opened.eager(), reviews(20))
        opened.vocabulary("long")
    with Columned.open(tmp_path) as opened:
        assert opened.vocabulary("long")

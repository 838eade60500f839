"""Truths about names that share the stem of a term."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.memory import Memory
from retrieval.namesakes import namesakes, speaks_of
from retrieval.thesaurus import Subject, Thesaurus, thesaurus
from seeds.library import Library
from seeds.models import ReviewFilter
from tests.seeds.making_reviews import draft, write

BOOK = Thesaurus([Subject(name="book", label_fr="le livre", label_en="the book", theme=True, fr=("roman", "tome"))])


def test_tom_is_no_tome() -> None:
    """The stem is one; the word is a name."""
    assert '"tom"' in namesakes(BOOK, "book")
    assert not speaks_of(BOOK, "book", "Tom Hooper filme bien.")
    assert speaks_of(BOOK, "book", "Le premier tome était mieux, Tom.")


def test_what_names_nobody_is_not_looked_at() -> None:
    """Most subjects share no stem with a name, and cost nothing."""
    assert namesakes(thesaurus(), "music") == ""


@pytest.mark.parametrize(("text", "speakers"), [("Tom Hooper signe un film.", 0), ("Un tome, et Tom.", 1)])
def test_the_count_leaves_names_out(tmp_path: Path, text: str, speakers: int) -> None:
    """How many reviews speak of a subject is not how many name somebody."""
    with Library.open(tmp_path) as library:
        write(library, [draft(text)])
        assert len(Memory(library, BOOK).speakers("book", ReviewFilter())) == speakers

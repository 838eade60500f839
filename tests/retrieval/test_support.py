"""Truths about the subject that is written under a quote: the quote takes its side on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answering.picking import support_of
from retrieval.engine import Engine
from retrieval.keeping.ingest import ingest
from seeds.models import Document, ReviewFilter
from seeds.readers.base import Draft, FilmFound, Reading


@pytest.mark.parametrize(
    ("text", "rating", "subject"),
    [
        ("Très mauvais film, la musique est insupportable, ratée et nulle.", 1, "music"),
        ("Quel mauvais film, une horreur, vraiment raté et nul du début à la fin.", 1, None),
        ("Un film superbe, même si la musique est parfois insupportable et ratée.", 5, None),
        ("A wonderful film that I loved, the music is superb, beautiful and haunting.", 5, "music"),
        ("At the end of the day it is a great, wonderful film that I really loved.", 5, None),
        ("A terrible, stupid film: boring, tedious.", 1, "rhythm"),
    ],
)
def test_a_quote_stands_for_what_it_judges(text: str, rating: int, subject: str | None, tmp_path: Path) -> None:
    """A word met in passing, or a thing that it says the contrary of, is not what it is quoted for."""
    with Engine.open(tmp_path, read_seeds=False) as engine:
        draft = Draft(film=FilmFound(title="Alpha"), text=text, row=0, rating=rating, scale=5)
        reading = Reading(document=Document(name="one", kind="jsonl", digest="1"), items=iter([draft]))
        ingest(engine.library, [reading], preparer=engine.preparer)
        held, wanted = engine.held(), ReviewFilter()
        [first, *_] = held.library.passages(held.library.passage_ids(wanted).tolist())
        found = support_of(held, first, wanted, stars=rating)
        assert (found.subject if found else None) == subject

"""What tests of the library write into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from retrieval.keeping.preparing import Preparer
from seeds.batch import Added, Batch
from seeds.library import Library
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound
from tests.fakes import FakeEncoder, FakePolarity, fake_stems

PUSHER = FilmFound(title="Pusher 2 - Du sang sur les mains", aliases=("Pusher II",), year=2004)
HEAT = FilmFound(title="Heat", year=1995, source_id="178")
PREPARER = Preparer(encoder=FakeEncoder(), stems=fake_stems, polarity=FakePolarity())
TABLE = Document(name="reviews.jsonl", kind="jsonl", digest="1")


def draft(text: str, **fields: Any) -> Draft:
    """A review of Pusher 2 in a table's first row, unless said otherwise."""
    return replace(Draft(film=PUSHER, text=text, row=0), **fields)


def write(library: Library, items: Sequence[Draft | FilmFound], document: Document = TABLE) -> Added:
    return library.write(Batch(document, items, PREPARER, PREPARER.making))


def printed(*texts: str, name: str = "page.txt") -> tuple[Document, list[Draft]]:
    """A document of prose in which the texts stand one a line after a name, and their drafts."""
    whole = "".join(f"Nom{at}\n{text}\n" for at, text in enumerate(texts))
    drafts = [draft(text, row=None, start=whole.index(text), reviewer=f"Nom{at}") for at, text in enumerate(texts)]
    return Document(name=name, kind="text", digest=str(hash(whole)), text=whole), drafts

"""An engine over the documents that ship, with the fake encoder, and random questions to ask it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from hypothesis import strategies as st

from retrieval.answers import Quote
from retrieval.engine import Engine
from retrieval.keeping.ingest import ingest
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound, Reading
from tests.fakes import FakeEncoder
from tests.retrieval import questions_english, questions_french
from tests.retrieval.knowing import TODAY
from tests.retrieval.seed_words import DOCUMENTS, SEED_WORDS

ASKED = tuple(question for question, _ in (*questions_french.ROWS, *questions_english.ROWS))
PIECES = (
    "Pusher 2", "Balle perdue 2", "du sang sur les mains", "la musique", "the acting", "avis négatifs",
    "positive reviews", "la note moyenne", "how many reviews", "la dernière critique", "worst review",
    "au hasard", "themes", "compare", "et", "moins de 3 étoiles", "5 stars", "entre 2 et 4", "en 2013",
    "since 2010", "avant 2009", "de TUTUR29", "by nastygobs", "selon Le cinéphile", "qu'a écrit Kyle Reese",
    "avis courts", "long reviews", "commentaires", "la presse", "anonymes", "encore", "d'autres",
    "qui a dit ça ?", "la suite", "?", "Mads Mikkelsen", "Tom Hardy", "est-ce que c'est bien ?",
)  # fmt: skip
QUESTIONS = (
    st.lists(st.sampled_from(PIECES) | st.sampled_from(SEED_WORDS), min_size=1, max_size=7).map(" ".join)
    | st.sampled_from(ASKED)
    | st.text(max_size=40)
)


def opened(folder: Path) -> Engine:
    """The engine, its chance and its clock standing still."""
    return Engine.open(folder, encoder=FakeEncoder(), today=lambda: TODAY, rng=random.Random(3))  # noqa: S311


def holding(folder: Path, texts: Sequence[str], title: str = "Heat") -> Engine:
    """The same, over one film and these texts of its reviews."""
    engine = opened(folder)
    drafts = [Draft(film=FilmFound(title=title), text=text, row=row) for row, text in enumerate(texts)]
    reading = Reading(document=Document(name=title, kind="jsonl", digest=title), items=iter(drafts))
    ingest(engine.library, [reading], preparer=engine.preparer)
    return engine


def printed_text(quote: Quote) -> str:
    """What stands in the document's own file where a quote says it stands."""
    whole = (DOCUMENTS / quote.document).read_bytes().decode("utf-8")
    return whole[quote.start : quote.end]

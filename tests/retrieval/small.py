"""Engines over a handful of reviews that a test writes down, with real stems and sides."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.render import plain
from embeddings.index import PassageIndex
from retrieval.answers import Answer
from retrieval.engine import Engine
from retrieval.followups.conversation import Conversation
from retrieval.keeping.preparing import Preparer
from retrieval.keeping.upkeep import open_index
from retrieval.polarity import PolarityModel
from retrieval.words.lexical import STEMS, indexed
from seeds.batch import Batch
from seeds.library import Library
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound
from tests.fakes import FakeEncoder
from tests.retrieval.knowing import TODAY

PREPARER = Preparer(encoder=FakeEncoder(), stems=indexed, polarity=PolarityModel.load(), stems_name=STEMS)
Said = tuple[str, str] | tuple[str, str, dict[str, Any]]
"""A review: its film, its text, and what else a `Draft` holds, or ``kind`` of the film."""


@contextmanager
def small(*said: Said) -> Iterator[Engine]:
    """An engine over a library that holds exactly these reviews, in this order."""
    with TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        drafts = [_draft(number, *one) for number, one in enumerate(said)]
        library.write(Batch(Document(name="a.csv", kind="csv", digest="a"), drafts, PREPARER, PREPARER.making))
        index: PassageIndex = open_index(library, PREPARER).index
        yield Engine(library, index, PREPARER, today=lambda: TODAY)


def _draft(number: int, film: str, text: str, more: dict[str, Any] | None = None) -> Draft:
    told = dict(more or {})
    found = FilmFound(title=film, kind=told.pop("kind", None))
    return replace(Draft(film=found, text=text, row=number, reviewer=f"R{number}"), **told)


def read(answer: Answer) -> str:
    """An answer as it is read, its hard spaces plain."""
    return plain(answer).replace("\u00a0", " ").replace("\u202f", " ")


def talked(engine: Engine, *texts: str) -> Answer:
    """The answer to the last of several questions of a conversation."""
    conversation: Conversation | None = None
    for text in texts:
        answer = engine.verified(engine.answer(text, conversation))
        conversation = engine.follow(conversation, answer)
    return answer

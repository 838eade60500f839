"""A collection of questions and conversations with what is expected of each, read from a TOML file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Where = Literal["seeds", "films"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Part):
    """A film of the table of reviews: its key in the expectations, and what picks its rows."""

    key: str
    title: str
    source: str
    film_id: str


class Rows(_Part):
    """Which rows of a film a figure is computed over, independently of the program."""

    film: str
    rating_min: float | None = None
    rating_max: float | None = None
    date_prefix: str = ""
    source: str = ""


class Expected(_Part):
    """One question, or one turn of a conversation, and what its answer must be. Only ``kind`` is always given."""

    ask: str
    times: int = 1
    """How often ``ask`` is repeated to make the question: for very long ones."""
    kind: str | list[str]
    says: str = ""
    """The expectation in words, for the page of examples."""
    reason: str = ""
    fails: str = ""
    """Why the program does not answer so yet; the test says when it does."""
    language: str = ""
    films: list[str] | None = None
    polarity: str = ""
    mean: float | None = None
    median: float | None = None
    count: int | None = None
    published_mean: float | None = None
    published_count: int | None = None
    histogram: dict[str, int] = Field(default_factory=dict)
    computed: Rows | None = None
    """Rows whose count, mean, median and histogram the answer must give."""
    mentioned: str = ""
    """A name or word: where the answer says how many reviews speak of it, that many rows hold it, to a fifth."""
    min_quotes: int = 0
    max_quotes: int | None = None
    quotes_any: list[str] = Field(default_factory=list)
    quotes_all: list[str] = Field(default_factory=list)
    quotes_none: list[str] = Field(default_factory=list)
    reviewers: list[str] = Field(default_factory=list)
    """Who may be quoted; ``anonyme`` stands for a review without a name."""
    first_reviewer: str = ""
    rating_min: float | None = None
    rating_max: float | None = None
    date_prefix: str | list[str] = ""
    roles: list[str] = Field(default_factory=list)
    sources: list[str] = Field(default_factory=list)
    """The sites that the rows quoted may come from."""
    text_has: list[str] = Field(default_factory=list)
    text_lacks: list[str] = Field(default_factory=list)
    new: bool = False
    """No quote that an earlier turn has already shown."""

    @property
    def question(self) -> str:
        """What is typed."""
        return self.ask * self.times

    @property
    def kinds(self) -> list[str]:
        """The kinds of answer that will do."""
        return [self.kind] if isinstance(self.kind, str) else self.kind

    @property
    def dates(self) -> tuple[str, ...]:
        """What the date of each quote may begin with."""
        return (self.date_prefix,) if isinstance(self.date_prefix, str) else tuple(self.date_prefix)


class Case(_Part):
    """A conversation; a question by itself is one of a single turn."""

    name: str
    on: Where
    turns: list[Expected]


class _Conversation(_Part):
    name: str
    on: Where | None = None
    turns: list[Expected]


class _Question(Expected):
    on: Where | None = None


class Collection(_Part):
    """All that a file holds. ``patterns`` names lists of patterns, used as ``@name`` in the expectations."""

    about: str
    films: list[Source] = Field(default_factory=list)
    patterns: dict[str, list[str]] = Field(default_factory=dict)
    question: list[_Question] = Field(default_factory=list)
    conversation: list[_Conversation] = Field(default_factory=list)

    def cases(self) -> list[Case]:
        """Every question and every conversation, in the order of the file, patterns spelt out."""
        usual: Where = "films" if self.films else "seeds"
        alone = [
            Case(name=f"{number:03d} {case.question[:60]}", on=case.on or usual, turns=[self._spelt(case)])
            for number, case in enumerate(self.question, 1)
        ]
        talks = [
            Case(name=talk.name, on=talk.on or usual, turns=[self._spelt(turn) for turn in talk.turns])
            for talk in self.conversation
        ]
        return alone + talks

    def _spelt(self, case: Expected) -> Expected:
        changed = {name: self._patterns(getattr(case, name)) for name in ("quotes_any", "quotes_all", "quotes_none")}
        return case.model_copy(update=changed)

    def _patterns(self, given: Iterable[str]) -> list[str]:
        return [
            pattern
            for entry in given
            for pattern in (self.patterns[entry.removeprefix("@")] if entry.startswith("@") else [entry])
        ]


def load(path: Path) -> Collection:
    """The collection in a file."""
    return Collection.model_validate(tomllib.loads(path.read_text("utf-8")))

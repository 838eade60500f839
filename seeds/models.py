"""The words of the library: films, reviews, documents and what a reader hands over."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

FIVE_STARS = 5.0
"""The scale on which ratings from different scales are brought together."""


class Role(StrEnum):
    """Who speaks in a review."""

    SPECTATOR = "spectator"
    CRITIC = "critic"
    COMMENT = "comment"
    INTERVIEW = "interview"


class Work(StrEnum):
    """What was reviewed."""

    FILM = "film"
    SERIES = "series"


class Published(BaseModel):
    """What a site printed about a film: its own average over its own count, never recomputed here.

    ``count`` is the number of ratings behind ``mean``; ``reviews`` the number of written reviews
    behind ``histogram``, whose keys are the site's own star labels ("5", "4", ...).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    mean: float | None = None
    count: int | None = Field(default=None, ge=0)
    reviews: int | None = Field(default=None, ge=0)
    scale: float = Field(default=FIVE_STARS, gt=0)
    histogram: dict[str, int] = Field(default_factory=dict)


class Film(BaseModel):
    """A film of the library: ``id`` is a readable slug, ``aliases`` the other titles it goes by.

    ``kind`` is None where no source says whether it is a film or a series.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    aliases: tuple[str, ...] = ()
    year: int | None = None
    director: str | None = None
    kind: Work | None = None
    published: Published | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source that was read.

    ``text`` is the whole text of a prose source, unaltered: reviews are slices of it. A table
    (CSV, JSON lines...) has no ``text`` here: each of its rows is its own small document.
    """

    name: str
    kind: str
    digest: str
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One person's text on a film, as the source has it.

    ``text`` is a slice of the document from ``start`` (code points) or, where ``row`` is given (data
    rows counted from 0), a slice of that row's text field, or of what shows of it where it is HTML.
    ``rating`` is on ``scale`` (0 to ``scale``); both are None where the source gives no rating.
    ``date`` is ISO 8601: a day, or a day with an hour.
    ``reviewer`` is None for an anonymous visitor or an unsigned text. ``source_id`` is the source's own
    identifier, if it has one. ``useful`` is how many readers the source says found it useful.
    """

    id: str
    film: str
    document: str
    text: str
    start: int = 0
    row: int | None = None
    reviewer: str | None = None
    role: Role = Role.SPECTATOR
    rating: float | None = None
    scale: float | None = None
    date: str | None = None
    title: str | None = None
    source: str | None = None
    source_id: str | None = None
    useful: int | None = None

    @property
    def end(self) -> int:
        """Where the text ends in its document, in code points."""
        return self.start + len(self.text)

    @property
    def stars(self) -> float | None:
        """The rating brought to five stars, or None."""
        if self.rating is None or not self.scale:
            return None
        return self.rating * FIVE_STARS / self.scale

    @property
    def day(self) -> datetime.date | None:
        """The day of the review, without its hour."""
        return datetime.date.fromisoformat(self.date[:10]) if self.date else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One to three whole consecutive sentences of a review: ``start`` and ``end`` are offsets in its text.

    ``positive`` and ``negative`` are the polarity model's probabilities, computed when it was read.
    """

    id: int
    review: str
    start: int
    end: int
    text: str
    positive: float = 0.0
    negative: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFilter:
    """Which reviews a question is about. Every field left empty lets everything through.

    Ratings are bounds on five stars; ``above`` and ``below`` are strict, ``at_least`` and ``at_most``
    are not. ``since`` is the first day let through, ``until`` the last. Lengths are code points of text.
    ``reviewers`` and ``films`` are alternatives (any of them); ``origins`` lets through what names one of them as its
    source or stands in a document of that name. What one of ``excluding`` lets through is left out.
    """

    films: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()
    anonymous: bool | None = None
    at_least: float | None = None
    at_most: float | None = None
    above: float | None = None
    below: float | None = None
    rated: bool | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    roles: tuple[Role, ...] = ()
    min_length: int | None = None
    max_length: int | None = None
    sources: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    reviews: tuple[str, ...] = field(default=())
    excluding: tuple[ReviewFilter, ...] = ()

    @property
    def bounded(self) -> bool:
        """Whether only some ratings are let through."""
        return (self.at_least, self.at_most, self.above, self.below) != (None,) * 4

    def within(self, stars: float) -> bool:
        """Whether a figure on five stars keeps the bounds on ratings."""
        return (
            (self.at_least is None or stars >= self.at_least)
            and (self.at_most is None or stars <= self.at_most)
            and (self.above is None or stars > self.above)
            and (self.below is None or stars < self.below)
        )

    def of_any_rating(self) -> ReviewFilter:
        """The same filter without its bounds on ratings."""
        excluding = tuple(e for e in self.excluding if not e.bounded)
        return replace(self, at_least=None, at_most=None, above=None, below=None, excluding=excluding)

"""The parts of the JSON object of ``verbatim ask --json``. More may be added; none is renamed or taken away."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

from retrieval.answers import Kind
from retrieval.question import Language, Side
from seeds.models import Published, Role


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FilmPart(_Part):
    """A film the answer speaks of."""

    id: str
    title: str


class RatingPart(_Part):
    """Figures computed over the reviews held, and what the site published, kept apart."""

    film: str
    mean: float | None
    median: float | None
    count: int
    reviews: int
    scale: float
    histogram: dict[str, int]
    published: Published | None


class ThemePart(_Part):
    """A subject reviewers talk about; ``known`` to the thesaurus, or a name or thing called as people write it."""

    name: str
    label: str
    reviews: int
    share: float
    positive: int
    negative: int
    known: bool
    review_ids: list[str]
    quotes: list[QuotePart]


class SupportPart(_Part):
    """What a quote stands for: so many reviews of so many speak of its subject; which ones, but for a theme's quote."""

    subject: str
    label: str
    reviews: int
    total: int
    review_ids: list[str]


class QuotePart(_Part):
    """A quote, who wrote it, and where it stands in its document."""

    text: str
    film: str
    reviewer: str | None
    role: Role
    rating: float | None
    scale: float | None
    date: str | None
    review_id: str
    document: str
    row: int | None
    start: int
    end: int
    score: float
    side: Side | None
    source: str | None
    support: SupportPart | None


class NotePart(_Part):
    """A remark on how the question was taken."""

    kind: str
    value: str


class Reply(_Part):
    """One answer, whole."""

    question: str
    language: Language
    kind: Kind
    text: str
    films: list[FilmPart]
    polarity: Side | None
    topic: str | None
    reason: str | None
    ratings: list[RatingPart]
    themes: list[ThemePart]
    quotes: list[QuotePart]
    notes: list[NotePart]
    nearest: list[str]
    examples: list[str]
    explain: dict[str, Any] | None = None

"""What a reply is made of, whatever it is written on: a page, a chat, a terminal."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from retrieval.answers import Quote


class Tone(StrEnum):
    """How a line is meant to be read."""

    PLAIN = "plain"
    STRONG = "strong"  # a title
    ASIDE = "aside"  # a remark on how the question was taken


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the bot's own words."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Bullets:
    """A short list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """A distribution: a title, then a label and a count for each bar, best rating first."""

    title: str
    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A quote, exactly as it was written, and who wrote it."""

    quote: Quote
    byline: str
    support: str | None = field(default=None)


Block = Line | Bullets | Bars | Excerpt

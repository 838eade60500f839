"""What readers take and hand over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from seeds.models import Document, Published, Role, Work

if TYPE_CHECKING:
    from seeds.readers.source import Source


class ReadError(Exception):
    """A source that cannot be read at all; the message names it, what was expected and what stood there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the person who brings a source says of it, where the source cannot.

    ``columns`` maps a table's own column to one of our fields. ``encoding`` is said for what is not UTF-8.
    """

    film: str | None = None
    reviewer: str | None = None
    scale: float | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmFound:
    """A film as a source names it; ``source_id`` is the source's own identifier of the film.

    ``id`` is the library's id of the film, where the catalogue or an export knows it. An export also knows the
    identifiers that several sources have for it (``sources``: source, identifier), and the ids of all films that
    the library told ``apart``: this film is none of those but its own. ``written`` is the title as it stands in a
    source of HTML, where that is not what a page shows: a library may know the film by it.
    """

    title: str
    aliases: tuple[str, ...] = ()
    year: int | None = None
    director: str | None = None
    kind: Work | None = None
    published: Published | None = None
    source_id: str | None = None
    id: str | None = None
    sources: tuple[tuple[str, str], ...] = ()
    apart: frozenset[str] | None = None
    written: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A review as read: the same fields as `Review`, before the library knows its film.

    ``id`` is the one that it had in the library of which it was exported. ``written`` are text and reviewer as they
    stand in a source of HTML, where that is not what a page shows: a library may know the review by them.
    """

    film: FilmFound
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
    id: str | None = None
    written: tuple[str, str | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Something of a source that was left out, or kept without a part of it, and why.

    ``kept`` is True when the review itself was kept (an unreadable date or rating left out).
    """

    reason: str
    row: int | None = None
    excerpt: str = ""
    kept: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One source being read: its document, then what it holds, in order, without holding it all at once."""

    document: Document
    items: Iterator[FilmFound | Draft | Skipped]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One kind of source: how its content is recognised, and how it is read.

    ``expects`` completes "expected ..." in the error for a source that no reader recognises. ``recognises``
    looks at the head of the source and never raises; ``read`` raises `ReadError` where nothing can be read.
    """

    kind: str
    expects: str
    recognises: Callable[[Source, Options], bool]
    read: Callable[[Source, Options], Reading]

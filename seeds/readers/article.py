"""A newsroom's article on a film, with its readers' comments, copied as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seeds.models import Document, Role
from seeds.readers import article_comments
from seeds.readers.article_byline import byline
from seeds.readers.base import Draft, FilmFound, Options, Reader, Reading, Skipped
from seeds.readers.catalogue import load_catalogue
from seeds.readers.films import film_of
from seeds.readers.lines import LONGEST_FURNITURE, Line, lines_of, next_written, slice_of
from seeds.readers.source import Source

_ABOUT = re.compile(r"Tout savoir sur (.+)", re.I)
_SUBJECT = re.compile(r"(.{2,60}?)\s+:\s+.+")
_AFTER = re.compile(
    r"Tout savoir sur .+|Newsletter.{0,40}|Recevez chaque jour .+|Vous aimerez aussi.{0,40}"
    r"|(?:Vous pouvez (?:également|aussi) )?(?:re)?trouve[rz] (?:également |aussi )?notre critique .+"
    r"|À lire aussi.*|Lire aussi.*|Publicité"
    r"|Partager.{0,40}|Suivez-nous.{0,60}|Abonnez-vous.{0,80}|Lecture zen|(?:Voir|Lire) la suite.{0,40}",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the parts of an article stand, in lines: the body runs from ``body`` to ``end`` (left out)."""

    headline: str
    author: str | None
    date: str | None
    body: int
    end: int
    comments: int | None


def recognises(source: Source, _options: Options) -> bool:
    """Tell whether this has a headline with an author and a day below it, or dated comments."""
    lines = lines_of(source.sample)
    at = article_comments.opening(lines)
    return byline(lines) is not None or (at is not None and bool(article_comments.comments("", lines, at + 1)))


def read(source: Source, options: Options) -> Reading:
    """Read the newsroom's text as one review, each comment as another; none has a rating.

    The article may speak about someone, or with someone: it stays the newsroom's. Raise `ReadError` where
    no film is named.
    """
    text = source.text
    lines = source.lines
    layout = _layout(lines)
    about = next((line.text.split(maxsplit=3)[3] for line in lines if line.is_like(_ABOUT)), None)
    named = load_catalogue().mentioned(layout.headline)
    body = slice_of(text, lines, layout.body, layout.end)[1]
    film = film_of(source, options, about, named.title if named else None, subject_of(layout.headline), text=body)
    document = Document(name=source.name, kind=READER.kind, digest=source.digest, text=text)
    return Reading(document=document, items=_items(text, lines, layout, film))


def subject_of(headline: str) -> str | None:
    """Return what a headline is about: `Le Quai des ombres : critique d'un naufrage`."""
    match = _SUBJECT.fullmatch(headline[:LONGEST_FURNITURE])
    return match[1] if match else None


def body_end(lines: Sequence[Line], first: int, until: int) -> int:
    """Return where an article ends, once what the site prints below it is left out."""
    while until > first and (not lines[until - 1].text or lines[until - 1].is_like(_AFTER)):
        until -= 1
    return until


def _items(text: str, lines: Sequence[Line], layout: _Layout, film: FilmFound) -> Iterator[FilmFound | Draft | Skipped]:
    yield film
    start, body = slice_of(text, lines, layout.body, layout.end)
    if body:
        yield Draft(
            film=film,
            text=body,
            start=start,
            reviewer=layout.author,
            role=Role.CRITIC,
            date=layout.date,
            title=layout.headline or None,
            source="article",
        )
    else:
        yield Skipped(reason="expected an article below its author and day, but none stands there")
    for comment in article_comments.comments(text, lines, layout.comments or len(lines)):
        if not comment.text:
            yield Skipped(reason="expected the text of a comment, but none stands there", excerpt=comment.reviewer)
            continue
        if comment.date is None:
            yield Skipped(reason=f"a day was expected, not {comment.posted!r}", excerpt=comment.reviewer, kept=True)
        yield Draft(
            film=film,
            text=comment.text,
            start=comment.start,
            reviewer=comment.reviewer,
            role=Role.COMMENT,
            date=comment.date,
            source="article",
        )


def _layout(lines: Sequence[Line]) -> _Layout:
    opening = article_comments.opening(lines)
    end = len(lines) if opening is None else opening
    first = next_written(lines, 0)
    headline = lines[first].text if first < end else ""
    author = date = None
    body = first + 1
    if (signed := byline(lines[:end])) is not None:
        at, author, date = signed
        headline = headline if at > first else ""
        body = at + 1
        while (again := next_written(lines, body)) < end and lines[again].text == lines[at].text:
            body = again + 1
    return _Layout(headline, author, date, body, body_end(lines, body, end), None if opening is None else opening + 1)


READER = Reader(
    kind="article",
    expects="an article (headline, « author | day », text) with its readers' comments",
    recognises=recognises,
    read=read,
)

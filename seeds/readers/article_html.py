"""An article saved as HTML, with its readers' comments, by the marks that most sites put on their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from seeds.models import Role
from seeds.readers.article import body_end, subject_of
from seeds.readers.base import Draft, FilmFound, Options, Skipped
from seeds.readers.catalogue import load_catalogue
from seeds.readers.dates import iso_date
from seeds.readers.films import film_of
from seeds.readers.html_page import Element, Page
from seeds.readers.lines import lines_of, slice_of, trimmed
from seeds.readers.source import Source

_BODY = re.compile(r"(?:article|entry|post|story)[-_]?_?(?:body|content|text)(?:[-_].*)?|articleBody", re.I)
_COMMENT = re.compile(r"comment(?:[-_]?(?:item|body|wrapper|box))?|dsq-comment-body", re.I)
_AUTHOR = re.compile(r"fn|(?:comment[-_]?|dsq-)?(?:author|user|username|pseudo|name)(?:[-_]name)?", re.I)
_WORDS = re.compile(r"(?:dsq-)?comment[-_]?(?:content|text|message)", re.I)
_DATED = re.compile(r"(?:comment[-_]?)?(?:date|time|meta[-_]date)", re.I)
_KINDS = ("NewsArticle", "Article", "Review", "BlogPosting", "ReportageNewsArticle")


def recognises(page: Page) -> bool:
    """Tell whether the page has an article with words in it."""
    body = _body(page)
    return body is not None and len(page.words(body).split()) >= 20


def items(source: Source, page: Page, options: Options) -> Iterator[FilmFound | Draft | Skipped]:
    """Return the film, the newsroom's text, each comment; raise `ReadError` if no film is named."""
    data = page.data(*_KINDS)
    headline = page.named("h1") or page.meta.get("og:title") or " ".join(page.titles)
    named = load_catalogue().mentioned(headline)
    about = data.get("itemReviewed")
    title = about.get("name") if isinstance(about, dict) and isinstance(about.get("name"), str) else None
    film = film_of(source, options, title, named.title if named else None, subject_of(headline), text=page.text)
    return _items(page, film, headline, _author(page, data), _published_on(page, data))


def _items(
    page: Page, film: FilmFound, headline: str, author: str | None, date: str | None
) -> Iterator[FilmFound | Draft | Skipped]:
    yield film
    body = _body(page)
    comments = _comments(page)
    if body is not None:
        inside = [held.opens for held in comments if held.opens >= body.start]
        lines = lines_of(page.text[: min([body.end, *inside])])
        first = next((at for at, line in enumerate(lines) if line.text and line.start >= body.start), len(lines))
        start, text = slice_of(page.text, lines, first, body_end(lines, first, len(lines)))
        if text:
            yield Draft(
                film=film,
                text=text,
                start=start,
                reviewer=author,
                role=Role.CRITIC,
                date=date,
                title=headline or None,
                source="article",
            )
    for held in comments:
        start, end = trimmed(page.text, held.words.start, held.words.end)
        if start == end:
            yield Skipped(reason="expected the text of a comment, but none stands there", excerpt=held.reviewer or "")
            continue
        yield Draft(
            film=film,
            text=page.text[start:end],
            start=start,
            reviewer=held.reviewer,
            role=Role.COMMENT,
            date=held.date,
            source="article",
        )


@dataclass(slots=True)
class _Comment:
    """A comment: where it opens, where its words stand, who wrote it and when, as far as the page says."""

    opens: int
    words: Element
    reviewer: str | None
    date: str | None


def _comments(page: Page) -> list[_Comment]:
    """Return the comments in order: what names someone or a day between two of them belongs to the second."""
    found: list[_Comment] = []
    opens: int | None = None
    reviewer = date = None
    for element in page.elements:
        if _has(element, _COMMENT):
            opens, reviewer, date = element.start, None, None
        elif opens is None:
            continue
        elif _has(element, _WORDS):
            found.append(_Comment(opens, element, reviewer, date))
            reviewer = date = None
        elif reviewer is None and _has(element, _AUTHOR):
            reviewer = next(iter(page.words(element).splitlines()), None)
        elif date is None and _has(element, _DATED):
            date = _day(element.attributes.get("datetime"), page.words(element))
    return found


def _has(element: Element, pattern: re.Pattern[str]) -> bool:
    return any(pattern.fullmatch(name) for name in element.classes)


def _body(page: Page) -> Element | None:
    marked = [held for held in page.elements if held.attributes.get("itemprop") == "articleBody"]
    held = marked or list(page.of_class(_BODY)) or [held for held in page.elements if held.tag == "article"]
    return max(held, key=lambda element: element.end - element.start, default=None)


def _author(page: Page, data: dict[str, Any]) -> str | None:
    author = data.get("author")
    author = author[0] if isinstance(author, list) and author else author
    name = author.get("name") if isinstance(author, dict) else author
    return (name if isinstance(name, str) else page.meta.get("author") or "").strip() or None


def _published_on(page: Page, data: dict[str, Any]) -> str | None:
    timed = (held.attributes.get("datetime") for held in page.elements if held.tag == "time")
    day = _day(data.get("datePublished"), page.meta.get("article:published_time"), *timed)
    return day and day[:10]


def _day(*printed: object) -> str | None:
    return next((day for text in printed if isinstance(text, str) and (day := iso_date(text))), None)

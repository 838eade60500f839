"""Saved HTML pages: the page of a film with its spectators, or an article with comments.

The document is the page's visible text: reviews are slices of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.models import Document
from seeds.readers import allocine_html, allocine_text, article, article_html
from seeds.readers.base import Draft, FilmFound, Options, Reader, ReadError, Reading, Skipped
from seeds.readers.html_page import Page
from seeds.readers.html_text import page_of
from seeds.readers.source import Source

_SIGNS = re.compile(r"<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]|<div[\s>]", re.I)


def recognises(source: Source, _options: Options) -> bool:
    """Tell whether this begins with a tag and has those that every page has."""
    beginning = source.sample.lstrip()
    return beginning.startswith("<") and _SIGNS.search(beginning) is not None


def read(source: Source, options: Options) -> Reading:
    """Read the page as the kind that its parts show; raise `ReadError` where they show none."""
    try:
        page = page_of(source.text)
    except ValueError as error:
        raise ReadError(f"{source.name}: expected a page to be read in a moment, but it holds {error}") from error
    items: Iterator[FilmFound | Draft | Skipped] | None = None
    if allocine_html.recognises(page):
        items = allocine_html.items(source, page, options)
    elif article_html.recognises(page):
        items = article_html.items(source, page, options)
    if items is None:
        return _as_text(source, page, options)
    document = Document(name=source.name, kind=READER.kind, digest=source.digest, text=page.text)
    return Reading(document=document, items=items)


def _as_text(source: Source, page: Page, options: Options) -> Reading:
    """Read a page of another make by what its text shows."""
    shown = Source.of_bytes(page.text.encode("utf-8", "replace"), source.name)
    for reader in (allocine_text.READER, article.READER):
        if reader.recognises(shown, options):
            reading = reader.read(shown, options)
            return replace(reading, document=replace(reading.document, digest=source.digest, kind=READER.kind))
    title = " ".join(page.titles) or page.text.strip()
    raise ReadError(
        f"{source.name}: expected {READER.expects}, but the page « {title[:60]} » has neither reviews nor an article"
    )


READER = Reader(
    kind="html",
    expects="a saved page (HTML) of a film with its spectators' reviews, or of an article with comments",
    recognises=recognises,
    read=read,
)

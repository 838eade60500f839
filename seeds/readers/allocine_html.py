"""An AlloCiné page saved as HTML: its review cards."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from seeds.models import Published, Work
from seeds.readers.allocine_figures import published_of, title_of, whole
from seeds.readers.allocine_header import header_at
from seeds.readers.allocine_text import review_of
from seeds.readers.base import Draft, FilmFound, Options, ReadError, Skipped
from seeds.readers.html_page import Element, Page
from seeds.readers.lines import Line, lines_of, next_written
from seeds.readers.ratings import number
from seeds.readers.source import Source

_CARD = re.compile(r"review-card")
_CONTENT = re.compile(r"review-card-content")
_MORE = re.compile(r"(?:\.\.\.|…)\s*Lire plus\s*$")
_YEAR = re.compile(r"(?:Film|Série(?: TV)?)\s+((?:18|19|20)\d\d)\b")
_ORIGINAL = re.compile(r"Titre original\s+(.+)")
_DIGITS = re.compile(r"[0-9][0-9\s.]{0,14}")
_MEAN = re.compile(r"[0-5](?:[.,][0-9]{1,2})?")


def recognises(page: Page) -> bool:
    """Tell whether the page has review cards."""
    return next(page.of_class(_CARD), None) is not None


def items(source: Source, page: Page, options: Options) -> Iterator[FilmFound | Draft | Skipped]:
    """Return the film with the site's own figures, then each card's review; raise `ReadError` if no film is named."""
    lines = lines_of(page.text)
    cards: list[Element] = []
    for card in page.of_class(_CARD):
        if not cards or card.start >= cards[-1].end:  # a card inside a card is part of it
            cards.append(card)
    film = _film(page, [line for line in lines if line.end <= cards[0].start], options)
    if film is None:
        raise ReadError(f"{source.name}: expected the page to name its film, but it does not; say it with --film TITLE")
    return _items(page, lines, cards, film)


def _items(
    page: Page, lines: list[Line], cards: list[Element], film: FilmFound
) -> Iterator[FilmFound | Draft | Skipped]:
    yield film
    for card in cards:
        at = bisect_left(lines, card.start, key=attrgetter("start"))
        until = bisect_right(lines, card.end, lo=at, key=attrgetter("end"))
        held = lines[at:until]
        first = next_written(held, 0)
        header = header_at(held, first) if first < len(held) else None
        if header is None:
            yield Skipped(
                reason="expected a name, stars and « Publiée le ... » on a review card",
                excerpt=page.words(card)[:60],
            )
            continue
        content = next(page.of_class(_CONTENT, card), None)
        if content is not None:  # what the site prints below the text on the card is left out
            held = [line for line in held if line.end <= content.end]
        if _MORE.search(page.words(content or card)):
            yield Skipped(
                reason="the page shows only the beginning of this review", excerpt=header.reviewer or "", kept=True
            )
        source_id = card.attributes.get("id", "").removeprefix("review_") or None
        yield from review_of(page.text, held, header, len(held), film, source_id=source_id)


def _film(page: Page, top: list[Line], options: Options) -> FilmFound | None:
    data = page.data("Movie", "TVSeries")
    title = data.get("name") if isinstance(data.get("name"), str) else None
    title = title or page.meta.get("og:title") or title_of(top) or page.named("h1")
    if not (options.film or title):
        return None
    original = next((match[1] for line in top if (match := _ORIGINAL.fullmatch(line.text))), None)
    year = _YEAR.search(" ".join(page.titles))
    director = data.get("director")
    director = director[0] if isinstance(director, list) and director else director
    name = director.get("name") if isinstance(director, dict) else None
    names = [alias for alias in (title, original) if alias and alias != (options.film or title)]
    return FilmFound(
        title=options.film or title or "",
        aliases=tuple(names),
        year=int(year[1]) if year else None,
        director=name if isinstance(name, str) else None,
        kind={"Movie": Work.FILM, "TVSeries": Work.SERIES}.get(str(data.get("@type"))),
        published=_published(data.get("aggregateRating")) or published_of(top),
    )


def _published(rated: Any) -> Published | None:
    if not isinstance(rated, dict):
        return None
    mean = str(rated.get("ratingValue", ""))
    count, reviews = str(rated.get("ratingCount", "")), str(rated.get("reviewCount", ""))
    return Published(
        mean=number(mean) if _MEAN.fullmatch(mean) else None,
        count=whole(count) if _DIGITS.fullmatch(count) else None,
        reviews=whole(reviews) if _DIGITS.fullmatch(reviews) else None,
    )

"""An AlloCiné page of spectators' reviews, copied from the browser as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.models import FIVE_STARS, Document, Published, Role
from seeds.readers.allocine_figures import is_page, published_of, title_of
from seeds.readers.allocine_furniture import body_of
from seeds.readers.allocine_header import Header, headers
from seeds.readers.base import Draft, FilmFound, Options, Reader, ReadError, Reading, Skipped
from seeds.readers.dates import iso_date
from seeds.readers.lines import Line, lines_of, slice_of
from seeds.readers.ratings import read_rating
from seeds.readers.source import Source


def recognises(source: Source, _options: Options) -> bool:
    """Tell whether this is such a page: its figures, or one review with the lines that open it."""
    lines = lines_of(source.sample)
    return is_page(lines) or bool(headers(lines))


def read(source: Source, options: Options) -> Reading:
    """Read the film with the site's own figures, then every review; raise `ReadError` if no film is named."""
    text = source.text
    lines = source.lines
    opened = headers(lines)
    top = lines[: opened[0].first if opened else len(lines)]
    title = title_of(top)
    if options.film is None and title is None:
        raise ReadError(
            f"{source.name}: line 1: expected an AlloCiné page to name its film above its average or in"
            f" « Votre avis sur ... ? », but {lines[0].text[:60]!r} stands there; say it with --film TITLE"
        )
    film = _film(options.film, title, published_of(top))
    document = Document(name=source.name, kind=READER.kind, digest=source.digest, text=text)
    return Reading(document=document, items=_items(text, lines, opened, film))


def _film(said: str | None, printed: str | None, published: Published | None) -> FilmFound:
    aliases = (printed,) if said and printed and printed != said else ()
    return FilmFound(title=said or printed or "", aliases=aliases, published=published)


def _items(
    text: str, lines: Sequence[Line], opened: Sequence[Header], film: FilmFound
) -> Iterator[FilmFound | Draft | Skipped]:
    yield film
    if not opened:
        yield Skipped(reason="expected reviews (name, stars, « Publiée le ... », text), but the page holds none")
    for number, header in enumerate(opened):
        last = number + 1 == len(opened)
        until = len(lines) if last else opened[number + 1].first
        yield from review_of(text, lines, header, until, film, last=last)


def review_of(
    text: str,
    lines: Sequence[Line],
    header: Header,
    until: int,
    film: FilmFound,
    *,
    last: bool = False,
    source_id: str | None = None,
) -> Iterator[Draft | Skipped]:
    """Yield the review that a header opens, its text standing before line ``until``, and what is wrong with it.

    Below the ``last`` one of a page copied as text stands the foot of the page.
    """
    first, until, useful = body_of(lines, header.body, until, last)
    start, body = slice_of(text, lines, first, until)
    who = header.reviewer or "anonyme"
    if not body:
        yield Skipped(reason="expected the text of a review, but none stands there", excerpt=who)
        return
    rating = _rating(header.rating)
    date = _date(header.posted)
    if header.rating is not None and rating is None:
        yield Skipped(reason=f"a rating from 0 to 5 was expected, not {header.rating!r}", excerpt=who, kept=True)
    if header.posted is not None and date is None:
        yield Skipped(reason=f"a day was expected, not {header.posted!r}", excerpt=who, kept=True)
    yield Draft(
        film=film,
        text=body,
        start=start,
        reviewer=header.reviewer,
        role=Role.SPECTATOR,
        rating=rating,
        scale=None if rating is None else FIVE_STARS,
        date=date,
        source="allocine",
        source_id=source_id,
        useful=useful,
    )


def _rating(printed: str | None) -> float | None:
    found = read_rating(printed) if printed is not None else None
    if found is None or found[1] not in (None, FIVE_STARS) or not 0 <= found[0] <= FIVE_STARS:
        return None
    return found[0]


def _date(printed: str | None) -> str | None:
    if printed is None:
        return None
    return iso_date(re.sub(r"^(?:Publiée?|Postée?)\s+(?:le\s+)?", "", printed, flags=re.I))


READER = Reader(
    kind="allocine-text",
    expects="an AlloCiné page of spectators' reviews copied as text (name, stars, « Publiée le ... », text)",
    recognises=recognises,
    read=read,
)

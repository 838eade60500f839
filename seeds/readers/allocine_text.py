"""An AlloCiné page of spectators' reviews, copied from the browser as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.models import FIVE_STARS, Document, Published, Role
from seeds.readers.allocine_figures import is_page, published_of, title_of
from seeds.readers.allocine_header import Header, headers
from seeds.readers.base import Draft, FilmFound, Options, Reader, ReadError, Reading, Skipped
from seeds.readers.dates import iso_date
from seeds.readers.lines import Line, lines_of, slice_of
from seeds.readers.ratings import read_rating
from seeds.readers.source import Source

_FOOT = re.compile(
    r"Les meilleurs films de tous les temps|•\s*Meilleurs (?:films|séries|documentaires).*|Back to Top"
    r"|Meilleurs films (?:selon la presse|à l'affiche|au cinéma)|Haut de page|Retour en haut.*|Suivez-nous.*"
    r"|Pour découvrir d'autres (?:films|séries).*|Si vous aimez ce film.*|Films (?:à l'affiche|similaires)"
    r"|Qui sommes-nous.*|©.*AlloCiné.*",
    re.I,
)
_NEXT_PAGE = re.compile(r"Mon compte|Note moyenne.*|Votre avis sur .+\?|Trier par\s*:?", re.I)
_AROUND = re.compile(
    r"Lire (?:plus|la suite)|Voir plus|Publicité|Signaler(?: un abus)?|Partager|Répondre|Commenter|\d+ réponses?"
    r"|Cette critique vous a-t-elle été utile ?\?|(?:Cette )?critique contient des spoilers?\.?"
    r"|(?:Page )?Précédente?|(?:Page )?Suivante?|Précédente\s+Suivante|(?:\d+\s+){2,}(?:\.\.\.\s*)?\d+",
    re.I,
)
_USEFUL = re.compile(r"(\d[\d\s]*) (?:personnes? (?:a|ont) trouvé|internautes? ont trouvé).{0,40}utile.*", re.I)


def recognises(source: Source, _options: Options) -> bool:
    """Tell whether this is such a page: its figures, or one review with the lines that open it."""
    lines = lines_of(source.sample)
    return is_page(lines) or bool(headers(lines))


def read(source: Source, options: Options) -> Reading:
    """Read the film with the site's own figures, then every review; raise `ReadError` if no film is named."""
    text = source.text
    lines = lines_of(text)
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
    first, until, useful = _body(lines, header.body, until, last)
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


def _body(lines: Sequence[Line], first: int, until: int, last: bool) -> tuple[int, int, int | None]:
    """Draw the bounds in past what the page prints around a review; return also how many found it useful."""
    for at in range(first, until):
        line = lines[at].text
        if (last and _FOOT.fullmatch(line)) or _second_page(lines, at, until):
            until = at
            break
    useful = None
    while until > first:
        line = lines[until - 1].text
        if match := _USEFUL.fullmatch(line):
            useful = int("".join(match[1].split()))
        elif line and not _AROUND.fullmatch(line) and not _FOOT.fullmatch(line):
            break
        until -= 1
    while first < until and (not lines[first].text or _AROUND.fullmatch(lines[first].text)):
        first += 1
    return first, until, useful


def _second_page(lines: Sequence[Line], at: int, until: int) -> bool:
    """Tell whether another page was pasted below: one such line a person may write, three no one does."""
    if not _NEXT_PAGE.fullmatch(lines[at].text):
        return False
    return sum(bool(_NEXT_PAGE.fullmatch(line.text)) for line in lines[at:until]) >= 3


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

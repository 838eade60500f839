"""Which column of a table is which field of a review, found by its name in French or English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from seeds.readers.base import ReadError
from seeds.slug import folded

# The surest names first: a row's value is the first of these columns that holds one.
_NAMES = {
    "film": "film titre-du-film nom-du-film film-title film-titre film-name titre-film"
    " movie movie-title movie-name oeuvre",
    "film_id": "film-id movie-id id-film imdb-id tmdb-id allocine-id",
    "year": "year annee film-year movie-year release-year annee-de-sortie annee-film",
    "director": "director realisateur realisatrice directed-by",
    "kind": "kind type film-kind film-type movie-type work-type title-type titletype type-oeuvre media-type",
    "reviewer": "reviewer auteur autrice author pseudo pseudonyme username user-name user utilisateur"
    " nom-utilisateur reviewer-name author-name nickname critic critic-name nom-auteur spectateur membre nom",
    "rating": "rating note etoiles etoile stars star score rating-value rating-text user-rating review-rating"
    " review-score reviewer-rating note-spectateur nb-etoiles",
    "scale": "scale echelle rating-scale max-rating best-rating bareme note-max",
    "date": "date review-date date-review date-de-publication date-publication publiee-le publie-le published"
    " published-at review-date-creation date-creation creation-date created-at created posted posted-at",
    "text": "text texte review-content review-text review-body review critique avis contenu content body"
    " commentaire comment reviewtext texte-critique message",
    "title": "review-title titre-de-la-critique titre-critique titre-avis headline title-review",
    "source": "source site",
    "role": "role kind type",
    "useful": "useful useful-count likes like-count gen-review-like-count review-likes utile nb-utile helpful"
    " helpful-count",
    "source_id": "review-id id-critique id critique-id url review-url uri link lien permalink",
}
_TITLES = ("titre", "title")
_OUT_OF = re.compile(r"(?:note|rating|score|etoiles|stars)-(?:sur-|out-of-|s-)?(\d{1,3})")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that hold each field, the surest first; ``scale`` is what a name like `note_sur_10` says."""

    text: tuple[str, ...] = ()
    film: tuple[str, ...] = ()
    film_id: tuple[str, ...] = ()
    year: tuple[str, ...] = ()
    director: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    reviewer: tuple[str, ...] = ()
    rating: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    useful: tuple[str, ...] = ()
    source_id: tuple[str, ...] = ()
    out_of: float | None = None


FIELDS = tuple(_NAMES)
"""The fields that a column can be mapped to."""


def columns_of(names: Iterable[str], said: Mapping[str, str]) -> Columns:
    """Find the columns; ``said`` maps a column's own name to a field and goes before any guess.

    A column "titre" or "title" is the film's where no other names it, else the review's.
    """
    known = {name: folded(name) for name in names if name not in said}
    found = {field: [column for column, to in said.items() if to == field] for field in FIELDS}
    out_of = None
    for field, aliases in _NAMES.items():
        for alias in aliases.split():
            found[field] += [name for name, plain in known.items() if plain == alias]
    for name, plain in known.items():
        if match := _OUT_OF.fullmatch(plain):
            found["rating"].append(name)
            out_of = float(match[1]) or None
        elif plain in _TITLES:
            found["film" if not found["film"] else "title"].append(name)
    if len(found["rating"]) > 1:
        out_of = None
    return Columns(**{field: tuple(columns) for field, columns in found.items()}, out_of=out_of)


def check_mapping(said: Mapping[str, str], names: Iterable[str], source: str) -> None:
    """Raise `ReadError` where a mapping names a field that is none of ours, or a column that is not there."""
    held = list(names)
    for column, field in said.items():
        if field not in FIELDS:
            raise ReadError(f"{source}: --map {column}={field}: expected one of {', '.join(FIELDS)}, not {field!r}")
        if column not in held:
            raise ReadError(f"{source}: --map {column}={field}: there is no column {column!r} among {', '.join(held)}")


def check_columns(columns: Columns, names: Iterable[str], film: str | None, source: str) -> None:
    """Raise `ReadError` where no column holds the text, or nothing names the film; it says what to add."""
    listed = ", ".join(name[:40] for name in names) or "none"
    if not columns.text:
        raise ReadError(
            f"{source}: expected a column that holds the text (texte, critique, review, ...), but the columns are"
            f" {listed[:600]}; say which with --map COLUMN=text"
        )
    if not columns.film and not film:
        raise ReadError(
            f"{source}: expected a column that names the film, but the columns are {listed[:600]};"
            " say the film with --film TITLE, or the column with --map COLUMN=film"
        )

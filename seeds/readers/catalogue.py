"""The small catalogue beside the documents: titles, other titles, years, and what the texts cannot say."""

from __future__ import annotations

import hashlib
import tomllib
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from seeds.models import Film
from seeds.readers.base import FilmFound, ReadError
from seeds.slug import folded

DOCUMENTS = Path(__file__).parents[1] / "documents"
"""Where the source documents stand, with their catalogue."""


class CataloguedDocument(BaseModel):
    """A document whose text does not name its film clearly: ``file`` beside the catalogue, ``film`` an id."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    film: str


class Catalogue(BaseModel):
    """Films by the titles people use, and the film of each document that cannot say."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    films: tuple[Film, ...] = ()
    documents: tuple[CataloguedDocument, ...] = ()
    digests: dict[str, str] = {}
    """Film id by SHA-256 of a document: a copy of it under another name is still that document."""

    def titled(self, title: str) -> Film | None:
        """Return the film that goes by this title or other title, whatever its case, accents, punctuation."""
        wanted = folded(title)
        return next((film for film in self.films if wanted and wanted in _titles(film)), None)

    def of_document(self, digest: str) -> Film | None:
        """Return the film of the document with this SHA-256, where the catalogue says."""
        return next((film for film in self.films if film.id == self.digests.get(digest)), None)

    def mentioned(self, text: str) -> Film | None:
        """Return the one film that the text names by one of its titles; None where it names none, or several."""
        words = f"-{folded(text)}-"
        named = [film for film in self.films if any(f"-{title}-" in words for title in _titles(film))]
        return named[0] if len(named) == 1 else None

    def known(self, found: FilmFound) -> FilmFound:
        """Return the film as the catalogue has it, with what the source published; unknown films as found.

        A film with the source's own identifier is left alone: two films may share a title.
        """
        film = None if found.source_id else self.titled(found.title)
        if film is None or (found.year and film.year and found.year != film.year):
            return found
        return as_found(film, found)


def as_found(film: Film, found: FilmFound | None = None) -> FilmFound:
    """Return a catalogue film as a reader hands it over, the title that the source used among its others."""
    aliases = film.aliases
    if found is not None:
        aliases = tuple(dict.fromkeys((*aliases, found.title, *found.aliases)))
    return FilmFound(
        id=film.id,
        title=film.title,
        aliases=tuple(alias for alias in aliases if alias != film.title),
        year=film.year,
        director=film.director,
        kind=film.kind or (found.kind if found else None),
        published=found.published if found else None,
    )


@cache
def _titles(film: Film) -> frozenset[str]:
    return frozenset(folded(title) for title in (film.title, *film.aliases)) - {""}


@cache
def load_catalogue(folder: Path = DOCUMENTS) -> Catalogue:
    """Read `catalogue.toml` of a folder of documents; raise `ReadError` naming the file and the entry at fault."""
    path = folder / "catalogue.toml"
    try:
        catalogue = Catalogue.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReadError(f"{path}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = " ".join(str(step) for step in first["loc"])
        raise ReadError(f"{path}: {where}: {first['msg']}, but {first['input']!r} stands there") from error
    return catalogue.model_copy(update={"digests": _digests(path, catalogue)})


def _digests(path: Path, catalogue: Catalogue) -> dict[str, str]:
    ids = [film.id for film in catalogue.films]
    if repeated := next((film_id for film_id in ids if ids.count(film_id) > 1), None):
        raise ReadError(f"{path}: films: the id {repeated!r} stands twice")
    digests = {}
    for number, entry in enumerate(catalogue.documents):
        file = path.parent / entry.file
        if entry.film not in ids:
            raise ReadError(f"{path}: documents {number}: film: {entry.film!r} is none of the films {ids}")
        if not file.is_file():
            raise ReadError(f"{path}: documents {number}: file: there is no {entry.file!r} beside the catalogue")
        digests[hashlib.sha256(file.read_bytes()).hexdigest()] = entry.film
    return digests

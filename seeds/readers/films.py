"""Which film a prose source is about: what the person says, what the catalogue knows, what the text names."""

from __future__ import annotations

from seeds.readers.base import FilmFound, Options, ReadError
from seeds.readers.catalogue import as_found, load_catalogue
from seeds.readers.source import Source


def film_of(source: Source, options: Options, *candidates: str | None, text: str = "") -> FilmFound:
    """Return the film that a source is about; raise `ReadError` where nothing says.

    Asked in turn: `options.film`; the catalogue, of this document; the titles that the source prints
    (``candidates``, the surest first); the one film of the catalogue that ``text`` names.
    """
    catalogue = load_catalogue()
    if options.film:
        return FilmFound(title=options.film)
    if entered := catalogue.of_document(source.digest):
        return as_found(entered)
    if printed := next((candidate for candidate in candidates if candidate), None):
        return FilmFound(title=printed)
    if named := catalogue.mentioned(text):
        return as_found(named)
    raise ReadError(
        f"{source.name}: expected the text to name one film of the catalogue, but it names none, or several;"
        " say which with --film TITLE"
    )

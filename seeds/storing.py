"""What no library keeps, whichever database holds it: text that is no Unicode, and NUL."""

from __future__ import annotations

from collections.abc import Iterator

from seeds.readers.base import Draft, FilmFound

NUL = "\0"
"""PostgreSQL has no place for this character in a text; in a review it is damage, never something that was written."""


def unstorable(item: Draft | FilmFound) -> str | None:
    """Say why a review or a film cannot be kept in any database; None where it can."""
    film, draft = (item.film, item) if isinstance(item, Draft) else (item, None)
    for what, text in _texts(film, draft):
        if NUL in text:
            return f"the {what} holds a NUL character (U+0000), which is damage"
        if not text.isascii():
            try:
                text.encode()
            except UnicodeEncodeError:
                return f"the {what} holds half characters (lone surrogates) that cannot be stored"
    return None


def proof(text: str | None) -> str | None:
    """Return the text of a document as it is stored, character for character: reviews keep their places.

    A NUL between reviews, where none of them stands, becomes U+FFFD.
    """
    return text.replace(NUL, "\ufffd") if text is not None and NUL in text else text


def _texts(film: FilmFound, draft: Draft | None) -> Iterator[tuple[str, str]]:
    """The texts to store, the longest first."""
    if draft is not None:
        yield "text", draft.text
        named = (("reviewer", draft.reviewer), ("title", draft.title), ("date", draft.date), ("source", draft.source),
                 ("identifier", draft.source_id), ("identifier", draft.id))  # fmt: skip
        yield from ((what, text) for what, text in named if text is not None)
    sources = (part for pair in film.sources for part in pair)
    for text in (film.title, *film.aliases, film.director, film.source_id, film.id, *sources):
        if text is not None:
            yield "film", text

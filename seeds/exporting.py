"""Everything that a library holds, record by record, as one moment saw it."""

from __future__ import annotations

from collections.abc import Iterator

from seeds.database import Connection
from seeds.export_records import Beginning, DocumentRecord, Exported, FilmRecord, ReviewRecord
from seeds.films import select_films
from seeds.reviews import COLUMNS, TABLES, review_of


def exported(connection: Connection) -> Iterator[Exported]:
    """Yield the films, then the reviews in the order they were read, each document before the first one in it."""
    counts = connection.execute("SELECT (SELECT count(*) FROM film), (SELECT count(*) FROM review)").fetchone()
    yield Beginning.model_construct(films=counts[0], reviews=counts[1])
    yield from _films(connection)
    yield from _reviews(connection)


def _films(connection: Connection) -> Iterator[FilmRecord]:
    sources: dict[str, list[tuple[str, str]]] = {}
    for film, *source in connection.execute(
        "SELECT f.id, s.source, s.source_id FROM film_source s JOIN film f ON f.key = s.film ORDER BY 2, 3"
    ):
        sources.setdefault(film, []).append((source[0], source[1]))
    for film in select_films(connection):
        yield FilmRecord.model_construct(
            id=film.id, title=film.title, aliases=film.aliases, year=film.year, director=film.director,
            kind=film.kind, published=film.published, sources=tuple(sources.get(film.id, ())),
        )  # fmt: skip


def _reviews(connection: Connection) -> Iterator[DocumentRecord | ReviewRecord]:
    numbers: dict[int, int] = {}
    for key, *columns in connection.execute(f"SELECT r.document, {COLUMNS} FROM {TABLES} ORDER BY r.key"):  # noqa: S608
        review = review_of(tuple(columns))
        if key not in numbers:
            numbers[key] = len(numbers)
            name, kind, digest, text = connection.execute(
                "SELECT name, kind, digest, text FROM document WHERE key = ?", (key,)
            ).fetchone()
            yield DocumentRecord.model_construct(number=numbers[key], name=name, kind=kind, digest=digest, text=text)
        yield ReviewRecord.model_construct(
            id=review.id, film=review.film, document=numbers[key], start=review.start, row=review.row,
            reviewer=review.reviewer, role=review.role, rating=review.rating, scale=review.scale, date=review.date,
            title=review.title, source=review.source, source_id=review.source_id, useful=review.useful,
            text=review.text,
        )  # fmt: skip

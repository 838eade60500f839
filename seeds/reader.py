"""What can be read of a library: films, reviews, passages, figures and words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

import numpy as np
from numpy.typing import NDArray

from seeds import exporting, films, reviews, texts, words
from seeds.columns_kept import KeptColumns, State
from seeds.database import Connection, Database
from seeds.export_records import Exported
from seeds.models import Document, Film, Passage, Review, ReviewFilter
from seeds.records import Counts, FilmCounts, Held, Match, Mention, Mentioned, Rated, Voiced

EVERYTHING = ReviewFilter()


class LibraryReader:
    """The reading half of `seeds.library.Library`. Every method may raise LibraryError; each sees what is committed."""

    def __init__(self, database: Database, columns: KeptColumns | None = None) -> None:
        self._pool = database
        self._columns = columns

    @contextmanager
    def _asking(self) -> Iterator[tuple[Connection, State | None]]:
        """Lend a connection, and the library's columns where they are in memory and in step."""
        with self._pool.connection() as connection:
            yield connection, self._columns.now(connection) if self._columns is not None else None

    def reading(self) -> AbstractContextManager[Connection]:
        """Lend a connection for reading, to the modules that look after the library."""
        return self._pool.connection()

    def snapshot(self) -> AbstractContextManager[Connection]:
        """Lend a connection that sees one state of the library, whatever is committed meanwhile."""
        return self._pool.snapshot()

    def state(self) -> str:
        """Say in one line which database holds the library, and where."""
        return self._pool.state()

    def generation(self) -> int:
        """Return a number that is another one after every change that any process commits."""
        return int(self.meta("generation") or 0)

    def meta(self, key: str) -> str | int | float | None:
        """Return one of the facts kept beside the reviews (the models' names...), None if it was never set."""
        with self._pool.connection() as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def expect(self, expressions: Sequence[str]) -> None:
        """Say which expressions over stems will be asked of many films: `mentioned` can find them out ahead."""
        if self._columns is not None:
            self._columns.expect(expressions)

    # Films and documents

    def films(self) -> list[Film]:
        """Return every film, in the order they came."""
        with self._pool.connection() as connection:
            return films.select_films(connection)

    def film(self, id_: str) -> Film | None:
        """Return the film of that id, None if it is not held."""
        return next((film for film in self.films() if film.id == id_), None)

    def film_counts(self) -> dict[str, FilmCounts]:
        """Return the figures of every film, by its id."""
        with self._pool.connection() as connection:
            return reviews.film_counts(connection)

    def documents(self) -> list[Held]:
        """Return every document without its text, with how many reviews came from it."""
        with self._pool.connection() as connection:
            rows = connection.execute(
                "SELECT d.name, d.kind, d.digest, (SELECT count(*) FROM review r WHERE r.document = d.key) "
                "FROM document d ORDER BY d.key"
            ).fetchall()
        return [Held(Document(name=name, kind=kind, digest=digest), count) for name, kind, digest, count in rows]

    def origins(self) -> list[tuple[str, str, str | None]]:
        """Return where reviews came from: document, its kind, and the site that they name, if they name one."""
        with self._pool.connection() as connection:
            rows = connection.execute(
                "SELECT d.name, d.kind, r.source FROM review r JOIN document d ON d.key = r.document "
                "GROUP BY d.key, d.name, d.kind, r.source ORDER BY d.key, r.source NULLS FIRST"
            ).fetchall()
        return [(name, kind, source) for name, kind, source in rows]

    def exported(self) -> Iterator[Exported]:
        """Yield everything held as records that an ingest reads back: see `seeds.export_records`."""
        with self._pool.snapshot() as connection:
            yield from exporting.exported(connection)

    # Reviews

    def reviews(
        self, wanted: ReviewFilter = EVERYTHING, *, order: str = "id", limit: int | None = None
    ) -> list[Review]:
        """Return reviews by best, worst, latest, oldest, longest, shortest, useful or id (as they were read)."""
        with self._pool.connection() as connection:
            return reviews.select(connection, wanted, order, limit)

    def review(self, id_: str) -> Review | None:
        """Return the review of that id, None if it is not held."""
        found = self.reviews(ReviewFilter(reviews=(id_,)))
        return found[0] if found else None

    def review_texts(self, wanted: ReviewFilter, most: int) -> list[str]:
        """Return the texts of at most ``most`` reviews, evenly spaced in the order they were read."""
        with self._pool.connection() as connection:
            return reviews.evenly(connection, wanted, most)

    def rated(self, wanted: ReviewFilter = EVERYTHING) -> list[Rated]:
        """Return the ratings of the reviews that ``wanted`` lets through."""
        with self._pool.connection() as connection:
            return reviews.rated(connection, wanted)

    def counts(self, wanted: ReviewFilter = EVERYTHING) -> Counts:
        """Count the reviews that ``wanted`` lets through, and those with a rating."""
        with self._pool.connection() as connection:
            return reviews.counts(connection, wanted)

    def reviewers(self, films: tuple[str, ...] = ()) -> list[str]:
        """Return the names of the reviewers of those films (of all, where none is named), sorted."""
        with self._pool.connection() as connection:
            return reviews.reviewers(connection, films)

    def writers(self, wanted: ReviewFilter, most: int) -> list[tuple[str, int]]:
        """Return the names under most of the reviews that ``wanted`` lets through, each with how many, most first."""
        with self._pool.connection() as connection:
            return reviews.writers(connection, wanted, most)

    # Passages

    def passage_ids(self, wanted: ReviewFilter = EVERYTHING) -> NDArray[np.int64]:
        """Return the ids (n,) of the passages of the reviews that ``wanted`` lets through, rising."""
        with self._asking() as (connection, held):
            if held is not None:
                return held.columns.ids(held.among(connection, wanted))
            return texts.passage_ids(connection, wanted)

    def passages(self, ids: Sequence[int]) -> list[Passage]:
        """Return passages in the order asked, without those that are gone."""
        with self._pool.connection() as connection:
            return texts.passages(connection, [int(id_) for id_ in ids])

    def voiced(self, ids: Sequence[int]) -> dict[int, Voiced]:
        """Return passages with who wrote them and the rating they gave, by id, without those that are gone."""
        with self._pool.connection() as connection:
            return texts.voiced(connection, ids)

    def passages_of(self, review: str) -> list[Passage]:
        """Return the passages of a review, in order."""
        with self._pool.connection() as connection:
            return texts.passages_of(connection, review)

    def polarities(self, wanted: ReviewFilter = EVERYTHING) -> NDArray[np.void]:
        """Return id, review (an integer that stands for it), positive, negative: see `seeds.records.POLARITY`."""
        with self._asking() as (connection, held):
            if held is not None:
                return held.columns.polarities(held.among(connection, wanted))
            return texts.polarities(connection, wanted)

    def vectors(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """Return the stored vectors (n, d) of passages; PassageGone names one that is gone."""
        with self._pool.connection() as connection:
            return texts.vectors(connection, [int(id_) for id_ in ids])

    def source_slice(self, document: str, row: int | None, start: int, end: int, review: str) -> str | None:
        """Return what stands in the stored source where a quote says it stands, None if that is gone."""
        with self._pool.connection() as connection:
            return texts.source_slice(connection, document, row, start, end, review)

    # Words

    def lexical(
        self,
        match: str,
        wanted: ReviewFilter = EVERYTHING,
        k: int = 100,
        allowed: NDArray[np.int64] | None = None,
    ) -> list[Match]:
        """Return the ``k`` best passages for an expression over stems, best first.

        ``allowed`` is what `passage_ids` gave for ``wanted``, if that was asked already. No expression finds nothing.
        """
        if not match:
            return []
        with self._asking() as (connection, held):
            if held is not None:
                return held.columns.ranked(match, k, held.among(connection, wanted))
            return connection.dialect.ranked(connection, match, wanted, k, allowed)

    def mentions(self, match: str, wanted: ReviewFilter = EVERYTHING) -> list[Mention]:
        """Return every passage that fits an expression over stems; none fits no expression."""
        if not match:
            return []
        with self._pool.connection() as connection:
            return connection.dialect.mentions(connection, match, wanted)

    def mentioned(self, match: str, wanted: ReviewFilter = EVERYTHING) -> Mentioned:
        """Return the same as `mentions`, in arrays."""
        if not match:
            return Mentioned.of([])
        with self._asking() as (connection, held):
            if held is not None:
                return held.columns.mentioned(match, held.among(connection, wanted))
            return Mentioned.of(connection.dialect.mentions(connection, match, wanted))

    def writes(self, match: str, wanted: ReviewFilter = EVERYTHING) -> bool:
        """Tell whether any passage fits an expression over stems; none fits no expression."""
        if not match:
            return False
        with self._pool.connection() as connection:
            return bool(connection.dialect.mentions(connection, match, wanted, 1))

    def vocabulary(self, term: str) -> int:
        """Return how many passages hold a stem."""
        with self._asking() as (connection, held):
            return held.columns.vocabulary(term) if held else connection.dialect.vocabulary(connection, term)

    def stems(self, ids: Sequence[int]) -> dict[int, frozenset[str]]:
        """Return the stems of passages; one that is gone is left out."""
        with self._asking() as (connection, held):
            if held is not None:
                return held.columns.stems_of(ids)
            return {id_: frozenset(stems.split()) for id_, stems in words.stems(connection, ids).items()}

    def terms_like(self, prefix: str) -> dict[str, int]:
        """Return the stems that begin so, with how many passages hold each."""
        with self._pool.connection() as connection:
            return connection.dialect.terms_like(connection, prefix)

    def terms_of(self, film: str) -> Counter[str]:
        """Return the stems of a film, with how many of its passages hold each."""
        with self._asking() as (connection, held):
            if held is not None and (among := held.among(connection, ReviewFilter(films=(film,)))) is not None:
                return Counter(among.stems.terms())
            return words.terms_of(connection, film)

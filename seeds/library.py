"""The library: films, reviews, passages and figures. The truth, from which all else is rebuilt."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from tempfile import gettempdir
from types import TracebackType
from typing import Self

from seeds import forgetting, schema
from seeds.batch import Added, Batch
from seeds.columns_kept import KeptColumns
from seeds.database import Connection, Database
from seeds.errors import LibraryError
from seeds.models import Document, ReviewFilter
from seeds.pool import Pool
from seeds.reader import EVERYTHING, LibraryReader
from seeds.records import Forgotten
from seeds.writer import Writer, document_key

SERVED = ("postgresql://", "postgres://")
"""How the address of a library on a server begins."""

FILE = "verbatim.sqlite"
"""What an embedded library is called in its folder."""


class Library(LibraryReader):
    """A folder with ``verbatim.sqlite`` in it, or a PostgreSQL database.

    Any number of threads and processes may read while one writes. ``folder`` is where files of this machine belong.
    """

    def __init__(self, folder: Path, database: Database, columns: KeptColumns | None = None) -> None:
        super().__init__(database, columns)
        self.folder = folder

    @classmethod
    def open(
        cls, place: Path | str, *, create: bool = True, folder: Path | None = None, patience: float | None = None
    ) -> Self:
        """Open the library of a folder or of an address (``postgresql://user@host/name``).

        It is made if there is none and ``create`` allows; else LibraryError. ``folder`` is for files of this machine
        where the library itself is on a server; a server that says nothing for ``patience`` seconds counts as lost.
        """
        if isinstance(place, str) and place.startswith(SERVED):
            try:
                from seeds.postgres import database  # an extra: installed for those who ask for it
            except ModuleNotFoundError as error:
                raise LibraryError(str(error)) from error
            return cls(folder or Path(gettempdir()) / "verbatim", database(place, create=create, patience=patience))
        folder = Path(place)
        path = folder / FILE
        if not path.exists():
            if not create:
                raise LibraryError(f"{folder}: there is no library here")
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise LibraryError(f"{folder}: cannot make a library here ({error.strerror})") from error
        connection = schema.connect(path, create=create)
        try:
            schema.prepare(connection, path)
        except BaseException:
            connection.close()
            raise
        pool = Pool(path, connection)
        return cls(folder, pool, KeptColumns(pool))

    @property
    def read_only(self) -> bool:
        """Whether this library can only be read: everything that would write raises LibraryError."""
        return self._pool.read_only

    def close(self) -> None:
        """Close the library; it cannot be used after."""
        if self._columns is not None:
            self._columns.close()
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def writing(self) -> AbstractContextManager[Connection]:
        """Lend a connection inside one write transaction, committed at the end, undone by any error."""
        return self._pool.transaction()

    def set_meta(self, key: str, value: str | int | float) -> None:
        """Keep a fact beside the reviews."""
        with self._pool.transaction() as connection:
            connection.dialect.set_meta(connection, key, value)

    # Writing

    def write(self, batch: Batch) -> Added:
        """Write a batch in one transaction: all of it, or, whatever happens, nothing."""
        with self._pool.transaction() as connection:
            return Writer(connection, batch).write()

    def finish(self, document: Document, *, replace: bool = False) -> Forgotten:
        """Tidy up when a document was read to its end; ``replace`` removes what only its older versions hold."""
        with self._pool.transaction() as connection:
            key = document_key(connection, document)
            gone = forgetting.supersede(connection, key) if replace else Forgotten()
            forgetting.drop_empty_versions(connection, key)
            marked = forgetting.words_marked(connection)
            if marked:
                forgetting.merge_words(connection)
        if marked or gone.reviews:
            self._pool.scrub()
        with self._pool.connection() as connection:
            connection.dialect.settle(connection)
        return gone

    def forget(
        self,
        *,
        film: str | None = None,
        document: str | None = None,
        reviewer: str | None = None,
        review: str | None = None,
    ) -> Forgotten:
        """Remove all reviews of one film, document or reviewer, or one review: from the file on disk too."""
        given = [value for value in (film, document, reviewer, review) if value is not None]
        if len(given) != 1:
            raise ValueError(f"forget one of film, document, reviewer or review, not {len(given)} of them")
        wanted = ReviewFilter(
            films=(film,) if film else (), documents=(document,) if document else (),
            reviewers=(reviewer,) if reviewer else (), reviews=(review,) if review else (),
        )  # fmt: skip
        if wanted == EVERYTHING:
            raise ValueError("forget: an empty name stands for nothing")
        with self._pool.transaction() as connection:
            gone = forgetting.forget(connection, wanted)
        self._pool.scrub()
        return gone

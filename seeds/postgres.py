"""PostgreSQL as the library's database: connections lent, transactions, errors in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock

from seeds.errors import LibraryError, LibraryUnavailable
from seeds.postgres_connection import Patient, PostgresConnection, conninfo_to_dict, psycopg
from seeds.postgres_tables import MIGRATIONS, TABLES, VERSION
from seeds.postgres_words import Postgres

CONNECT_SECONDS = 5
BUSY_SECONDS = 30
SILENT_SECONDS = 15
"""After so long without a sign from the server, a connection counts as lost."""
_NEXT = "UPDATE meta SET value = to_jsonb((value #>> '{}')::bigint + 1) WHERE key = 'generation'"
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('verbatim ' || current_schema(), 0))"


class PostgresDatabase:
    """Connections to one database, opened when needed and kept until `close`: a `seeds.database.Database`.

    A connection that was lost is not used again: once the server answers, so does the library. A server that has said
    nothing for ``patience`` seconds counts as lost, None waits for ever; whoever writes waits for other writers too.
    """

    def __init__(self, url: str, patience: float | None = None) -> None:
        self._url = url
        self._patience = patience
        self._connecting = CONNECT_SECONDS if patience is None else max(2, min(CONNECT_SECONDS, int(patience)))
        self.name = _named(url)
        self._dialect = Postgres()
        self._free: list[PostgresConnection] = []
        self._lock = Lock()
        self._closed = False

    @contextmanager
    def connection(self) -> Iterator[PostgresConnection]:
        """Lend a connection. What PostgreSQL raises leaves as a LibraryError."""
        with self._lock:
            if self._closed:
                raise LibraryError(f"{self.name}: the library is closed")
            connection = self._free.pop() if self._free else None
        if connection is None:
            connection = self._open()
        try:
            yield connection
        except psycopg.Error as error:
            if connection.raw.closed or connection.raw.broken:
                self._lose()
            raise self._explained(error) from error
        finally:
            with self._lock:
                if self._closed or connection.raw.closed or connection.raw.broken:
                    connection.raw.close()
                else:
                    self._free.append(connection)

    @contextmanager
    def snapshot(self) -> Iterator[PostgresConnection]:
        """Lend a connection that sees one state of the database."""
        with self.connection() as connection, _between(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[PostgresConnection]:
        """Lend a connection inside the one write transaction there can be; the next one waits for it."""
        with self.connection() as connection:
            connection.raw.patience = None if self._patience is None else self._patience + BUSY_SECONDS
            try:
                with _between(connection, "BEGIN"):
                    connection.execute(_LOCK)
                    yield connection
                    connection.execute(_NEXT)
            finally:
                connection.raw.patience = self._patience

    @property
    def read_only(self) -> bool:
        """A server is written to, or says why not."""
        return False

    def state(self) -> str:
        """Say which PostgreSQL this is, and where."""
        with self.connection() as connection:
            (version,) = connection.execute("SHOW server_version").fetchone()
        return f"library: PostgreSQL {version.split()[0]} ({self.name})"

    def scrub(self) -> None:
        """Vacuuming, which frees what was deleted, is the server's own work."""

    def close(self) -> None:
        """Close every connection; those on loan close when they come back."""
        with self._lock:
            self._closed = True
            free, self._free = self._free, []
        for connection in free:
            connection.raw.close()

    def prepare(self, *, create: bool) -> None:
        """Make the tables of a new library; LibraryError for a newer one or, unless ``create``, for none."""
        with self.connection() as connection, _between(connection, "BEGIN"):
            connection.execute(_LOCK)
            if connection.execute("SELECT to_regclass('meta')").fetchone()[0] is None:
                if not create:
                    raise LibraryError(f"{self.name}: there is no library here")
                connection.raw.execute(TABLES)
                return
            (version,) = connection.execute("SELECT value FROM meta WHERE key = 'version'").fetchone() or (None,)
            for step in range(version or VERSION, VERSION):
                connection.raw.execute(MIGRATIONS[step])
                connection.raw.execute("UPDATE meta SET value = %s::text::jsonb WHERE key = 'version'", (step + 1,))
        if version is None or version > VERSION:
            raise LibraryError(
                f"{self.name}: this library was made by a newer Verbatim (its version {version}, ours {VERSION}); "
                "update Verbatim, or choose another database"
            )

    def _open(self) -> PostgresConnection:
        try:
            raw = Patient.connect(
                self._url, autocommit=True, connect_timeout=self._connecting, application_name="verbatim",
                keepalives_idle=SILENT_SECONDS // 3, keepalives_interval=SILENT_SECONDS // 3, keepalives_count=2,
                tcp_user_timeout=SILENT_SECONDS * 1000,
            )  # fmt: skip
            raw.patience = self._patience
            raw.execute(f"SET lock_timeout = '{BUSY_SECONDS}s'")
        except psycopg.Error as error:
            raise self._explained(error) from error
        return PostgresConnection(raw, self._dialect)

    def _lose(self) -> None:
        """Close the connections that wait: what cut one has as a rule cut them all."""
        with self._lock:
            lost, self._free = self._free, []
        for connection in lost:
            connection.raw.close()

    def _explained(self, error: psycopg.Error) -> LibraryError:
        said = " ".join(str(error).split())
        if isinstance(error, psycopg.errors.LockNotAvailable):
            return LibraryUnavailable(f"{self.name}: another process has been writing for too long; try again later")
        if isinstance(error, psycopg.errors.InsufficientPrivilege | psycopg.errors.InvalidAuthorizationSpecification):
            return LibraryError(f"{self.name}: not allowed ({said})")
        if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
            return LibraryUnavailable(f"{self.name}: PostgreSQL cannot be reached or has left off ({said})")
        return LibraryError(f"{self.name}: {said}")


@contextmanager
def _between(connection: PostgresConnection, begin: str) -> Iterator[None]:
    """Run what follows in a transaction."""
    connection.raw.execute(begin)
    try:
        yield
        connection.raw.execute("COMMIT")
    except BaseException:
        with suppress(psycopg.Error):
            connection.raw.execute("ROLLBACK")
        raise


def _named(url: str) -> str:
    """The address without the password."""
    try:
        parts = conninfo_to_dict(url)
    except psycopg.Error as error:
        raise LibraryError(f"the library's address cannot be read ({' '.join(str(error).split())})") from None
    host, port, name = parts.get("host") or "localhost", parts.get("port"), parts.get("dbname") or ""
    return f"postgresql://{host}{f':{port}' if port else ''}/{name}"


def database(url: str, *, create: bool, patience: float | None = None) -> PostgresDatabase:
    """Open the database of an address (``postgresql://user@host/name``), its tables made if there are none."""
    opened = PostgresDatabase(url, patience)
    try:
        opened.prepare(create=create)
    except BaseException:
        opened.close()
        raise
    return opened

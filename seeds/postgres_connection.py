"""A connection to PostgreSQL that understands the library's SQL. The only file that imports psycopg."""

from __future__ import annotations

import re
import time
from collections.abc import Generator, Iterable, Sequence
from functools import lru_cache
from typing import Any, TypeVar, cast

try:
    import psycopg as psycopg
    from psycopg.conninfo import conninfo_to_dict as conninfo_to_dict
except ImportError as error:  # the extra is not installed; said when a library is opened
    raise ModuleNotFoundError("PostgreSQL needs the extra: pip install 'verbatim[cluster]'", name="psycopg") from error

from seeds.database import Listed, Rows
from seeds.postgres_words import Postgres

_T = TypeVar("_T")
_LIST = re.compile(r"IN \(SELECT value FROM json_each\(\?\)\)")
_BULK = re.compile(r"INSERT INTO (\w+(?: \([\w, ]+\))?) VALUES \(\?(?:, \?)*\)")


@lru_cache(maxsize=1024)
def translated(sql: str) -> str:
    """Return a statement of the library in PostgreSQL's words."""
    sql = _LIST.sub("= ANY (?)", sql.replace("%", "%%"))
    sql = re.sub(r"json_each\(\?\) (\w+)", r"unnest(?::text[]) AS \1 (value)", sql)
    sql = re.sub(r"\bCROSS JOIN (?=\w+ \w+ ON)", "JOIN ", sql)  # SQLite takes it as the order to go in
    sql = re.sub(r"\bIS NOT (?=\?|excluded\.)", "IS DISTINCT FROM ", sql)
    sql = re.sub(r"\bIS (?=\?)", "IS NOT DISTINCT FROM ", sql)
    return sql.replace("?", "%s")


class Patient(psycopg.Connection[tuple[Any, ...]]):
    """A connection that is lost when the server has said nothing for ``patience`` seconds while it should."""

    patience: float | None = None

    def wait(self, gen: Generator[Any, Any, _T], *args: Any, **kwargs: Any) -> _T:
        """Wait for the server, for as long as it is worth it."""
        if self.patience is None:
            return super().wait(gen, *args, **kwargs)
        try:
            return super().wait(_listening(gen, self.patience), *args, **kwargs)
        except _Silence:
            self.close()
            raise


class _Silence(psycopg.OperationalError):
    """The server takes what it is told, and says nothing."""


def _listening(gen: Generator[Any, Any, _T], seconds: float) -> Generator[Any, Any, _T]:
    heard = time.monotonic()
    try:
        wanted = next(gen)
        while True:
            ready = yield wanted
            if ready:
                heard = time.monotonic()
            elif time.monotonic() - heard > seconds:
                raise _Silence(f"no word from the server for {seconds:g} s")
            wanted = gen.send(ready)
    except StopIteration as ended:
        return cast(_T, ended.value)


class PostgresConnection:
    """A connection to which the library speaks as it does to SQLite: see `seeds.database.Connection`."""

    def __init__(self, raw: Patient, dialect: Postgres) -> None:
        self.raw = raw
        self.dialect = dialect

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> Rows:
        """Run a statement."""
        given = [value.values if isinstance(value, Listed) else value for value in values]
        rows: Rows = self.raw.execute(translated(sql), given)
        return rows

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]], /) -> None:
        """Run a statement for each row; rows for a whole table are copied into it."""
        bulk = _BULK.fullmatch(sql)
        with self.raw.cursor() as cursor:
            if bulk is None:
                cursor.executemany(translated(sql), rows)
                return
            with cursor.copy(f"COPY {bulk[1]} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)

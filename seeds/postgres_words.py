"""What PostgreSQL does in its own way: keys, and the stems of passages, counted. `seeds.postgres_search` finds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from seeds.database import Connection, listed
from seeds.postgres_search import LONGEST, Search


class Postgres(Search):
    """One database's: see `seeds.database.Dialect`."""

    remote = True

    def set_meta(self, connection: Connection, key: str, value: str | int | float) -> None:
        """Keep a fact."""
        kind = "text" if isinstance(value, str) else "float8" if isinstance(value, float) else "bigint"
        connection.execute(
            f"INSERT INTO meta VALUES (?, to_jsonb(?::{kind})) "  # noqa: S608 one of three words of ours
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def next_reviews(self, connection: Connection, count: int) -> Sequence[int]:
        """Return keys for new reviews."""
        return self._next(connection, "review", "key", count)

    def next_passages(self, connection: Connection, count: int) -> Sequence[int]:
        """Return ids for new passages."""
        return self._next(connection, "passage", "id", count)

    def _next(self, connection: Connection, table: str, column: str, count: int) -> Sequence[int]:
        sql = "SELECT nextval(pg_get_serial_sequence(?, ?)) FROM generate_series(1, ?)"
        rows = connection.execute(sql, (table, column, count))
        return sorted(id_ for (id_,) in rows)

    def add_words(self, connection: Connection, rows: Sequence[tuple[int, str, str]]) -> None:
        """Keep passages' words, and count them."""
        if not rows:
            return
        ids, stems, marked = [], [], []
        for id_, words, scope in rows:
            ids.append(id_)
            stems.append(words)
            marked.append(" ".join({word for word in words.split() if len(word) <= LONGEST} | {scope}))
        connection.execute(
            "INSERT INTO lexical SELECT id, stems, array_to_tsvector(string_to_array(marked, ' ')) "
            "FROM unnest(?::bigint[], ?::text[], ?::text[]) AS fresh (id, stems, marked)",
            (ids, stems, marked),
        )
        self._count(connection, stems, 1)

    def drop_words(self, connection: Connection, passages: Sequence[int]) -> None:
        """Forget passages' words, and count them off."""
        rows = connection.execute(
            "DELETE FROM lexical WHERE rowid IN (SELECT value FROM json_each(?)) RETURNING stems", (listed(passages),)
        )
        self._count(connection, [stems for (stems,) in rows], -1)

    def _count(self, connection: Connection, passages: Sequence[str], sign: int) -> None:
        if not passages:
            return
        split = [stems.split() for stems in passages]
        holding = Counter(stem for stems in split for stem in set(stems) if len(stem) <= LONGEST)
        terms = sorted(holding)
        connection.execute(
            "INSERT INTO term AS t SELECT * FROM unnest(?::text[], ?::bigint[]) AS fresh (stem, passages) "
            "ON CONFLICT (stem) DO UPDATE SET passages = t.passages + excluded.passages",
            (terms, [sign * holding[stem] for stem in terms]),
        )
        if sign < 0:
            connection.execute(
                "DELETE FROM term WHERE passages <= 0 AND stem IN (SELECT value FROM json_each(?))", (listed(terms),)
            )
        connection.execute(
            "UPDATE corpus SET passages = passages + ?, stems = stems + ?",
            (sign * len(split), sign * sum(map(len, split))),
        )

    def tidy(self, connection: Connection) -> None:
        """Nothing lingers in a table."""

    def settle(self, connection: Connection) -> None:
        """Sort new words into their index: until then each search goes through all of them.

        Where the library has grown by half, have PostgreSQL look at its tables again: its own look comes a minute late.
        """
        connection.execute("SELECT gin_clean_pending_list('lexical_words'::regclass)")
        sql = "SELECT c.passages > 1.5 * t.reltuples FROM corpus c, pg_class t WHERE t.oid = 'passage'::regclass"
        if connection.execute(sql).fetchone()[0]:
            for table in ("film", "review", "passage", "vector", "lexical", "term"):
                connection.execute(f"ANALYZE {table}")

    def vocabulary(self, connection: Connection, term: str) -> int:
        """Return how many passages hold a stem."""
        row = connection.execute("SELECT passages FROM term WHERE stem = ?", (term,)).fetchone()
        return int(row[0]) if row else 0

    def terms_like(self, connection: Connection, prefix: str) -> dict[str, int]:
        """Return the stems that begin so, with how many passages hold each."""
        rows = connection.execute(
            "SELECT stem, passages FROM term WHERE stem >= ? AND stem < ?", (prefix, prefix + "\U0010ffff")
        )
        return dict(rows.fetchall())

    def damage(self, connection: Connection) -> list[str]:
        """Compare the counts that are kept with the passages themselves."""
        counted: Counter[str] = Counter()
        passages = stems = 0
        for (words,) in connection.execute("SELECT stems FROM lexical"):
            split = words.split()
            passages, stems = passages + 1, stems + len(split)
            counted.update(stem for stem in set(split) if len(stem) <= LONGEST)
        found = []
        if dict(connection.execute("SELECT stem, passages FROM term").fetchall()) != dict(counted):
            found.append("the counts of words are not those of the passages")
        if tuple(connection.execute("SELECT passages, stems FROM corpus").fetchone()) != (passages, stems):
            found.append("the counts of passages and stems are not those of the passages")
        return found

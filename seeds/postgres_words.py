"""What PostgreSQL does in its own way: stems, the passages that hold them, and BM25 over those."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from seeds.bm25 import Corpus, rarity, score
from seeds.database import Connection, listed
from seeds.filtering import condition
from seeds.matching import AllOf, AnyOf, Expression, Near, Word, parse, places
from seeds.models import ReviewFilter
from seeds.records import Match, Mention
from seeds.words import scopes

LONGEST = 500
"""Longer words than any language has are not looked up: PostgreSQL keeps none of more than 2,046 bytes."""


class Postgres:
    """See `seeds.database.Dialect`."""

    def set_meta(self, connection: Connection, key: str, value: str | int | float) -> None:
        """Keep a fact."""
        kind = "text" if isinstance(value, str) else "float8" if isinstance(value, float) else "bigint"
        connection.execute(
            f"INSERT INTO meta VALUES (?, to_jsonb(?::{kind})) "  # noqa: S608 one of three words of ours
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def next_passages(self, connection: Connection, count: int) -> Sequence[int]:
        """Return ids for new passages."""
        rows = connection.execute(
            "SELECT nextval(pg_get_serial_sequence('passage', 'id')) FROM generate_series(1, ?)", (count,)
        )
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

    def ranked(
        self, connection: Connection, match: str, wanted: ReviewFilter, k: int, allowed: NDArray[np.int64] | None
    ) -> list[Match]:
        """Return the ``k`` best passages by BM25, every one that fits scored: exact, and slow where many do."""
        expression = parse(match)
        found = self._fitting(connection, expression, wanted) if k > 0 else []
        if allowed is not None:
            held = set(allowed.tolist())
            found = [row for row in found if row[0] in held]
        rarities, total = self.rarities(connection, expression)
        scored = [(id_, score(expression, stems, rarities, total)) for id_, _, stems in found]
        return sorted((Match(id_, value) for id_, value in scored if value is not None), key=_best)[:k]

    def rarities(self, connection: Connection, expression: Expression) -> tuple[dict[Word, float], Corpus]:
        """Return the weight of each word of an expression, and the corpus it is rare or common in."""
        row = connection.execute("SELECT passages, stems FROM corpus").fetchone()
        total = Corpus(*row)
        words = dict.fromkeys(expression.phrases())
        rows = connection.execute(
            "SELECT stem, passages FROM term WHERE stem IN (SELECT value FROM json_each(?))",
            (listed([word.stem for word in words if not word.prefix and " " not in word.stem]),),
        )
        held = dict(rows.fetchall())
        found = {}
        for word in words:
            if " " in word.stem:
                query = _query(word)
                rows = connection.execute("SELECT stems FROM lexical WHERE words @@ ?::tsquery", (query,))
                holding = sum(word.counts(places(stems)) is not None for (stems,) in rows) if query else 0
            elif word.prefix:
                sql = "SELECT count(*) FROM lexical WHERE words @@ ?::tsquery"
                holding = connection.execute(sql, (_query(word),)).fetchone()[0] if word.stem else 0
            else:
                holding = held.get(word.stem, 0)
            found[word] = rarity(holding, total.passages)
        return found, total

    def mentions(
        self, connection: Connection, match: str, wanted: ReviewFilter, limit: int | None = None
    ) -> list[Mention]:
        """Return the passages that ``match`` fits, by id."""
        expression = parse(match)
        found = self._fitting(connection, expression, wanted, None if _ordered(expression) else limit)
        if _ordered(expression):
            found = [row for row in found if expression.counts(places(row[2])) is not None]
        return [Mention(id_, review) for id_, review, _ in found[:limit]]

    def _fitting(
        self, connection: Connection, expression: Expression, wanted: ReviewFilter, limit: int | None = None
    ) -> list[tuple[int, str, str]]:
        """Return id, review and stems of passages that hold the words, wherever they stand, by id."""
        query = _query(expression)
        if query is None:
            return []
        if wanted.films:
            held = scopes(connection, wanted.films)
            if not held:
                return []
            query = f"({' | '.join(held)}) & ({query})"
        where, values = condition(wanted)
        sql = (
            "SELECT p.id, r.id, l.stems FROM lexical l JOIN passage p ON p.id = l.rowid "  # noqa: S608 our own words
            f"JOIN review r ON r.key = p.review WHERE l.words @@ ?::tsquery AND {where} ORDER BY p.id"
        )
        if limit is not None:
            sql += f" LIMIT {int(limit)}"
        return connection.execute(sql, (query, *values)).fetchall()

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


def _best(match: Match) -> tuple[float, int]:
    return -match.score, match.passage


def _ordered(expression: Expression) -> bool:
    """Whether an expression asks where words stand, which the index does not know."""
    if isinstance(expression, AnyOf | AllOf):
        return any(_ordered(part) for part in expression.parts)
    return isinstance(expression, Near) or " " in expression.stem


def _query(expression: Expression) -> str | None:
    """Return the ``tsquery`` that lets through all that the expression does; None where nothing can fit."""
    if isinstance(expression, Word):
        stems = expression.stem.split()
        if not stems or any(len(stem) > LONGEST for stem in stems):
            return None
        doubled = str.maketrans({"\\": "\\\\", "'": "''"})
        quoted = " & ".join(f"'{stem.translate(doubled)}'" for stem in stems)
        return f"({quoted}{':*' if expression.prefix else ''})"
    parts = [_query(part) for part in (expression.words if isinstance(expression, Near) else expression.parts)]
    if isinstance(expression, AnyOf):
        held = [part for part in parts if part is not None]
        return f"({' | '.join(held)})" if held else None
    if any(part is None for part in parts):
        return None
    return f"({' & '.join(part for part in parts if part is not None)})"


POSTGRES = Postgres()

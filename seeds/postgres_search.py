"""Finding passages in PostgreSQL by their stems, and BM25 over those that were found."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from seeds.bm25 import Corpus, Scorer, rarity
from seeds.database import Connection, listed
from seeds.filtering import condition
from seeds.fitting import Fitting
from seeds.matching import AllOf, AnyOf, Expression, Near, Word, parse
from seeds.models import ReviewFilter
from seeds.records import Match, Mention
from seeds.words import scopes

LONGEST = 500
"""Longer words than any language has are not looked up: PostgreSQL keeps none of more than 2,046 bytes."""
REMEMBERED = 10_000
"""Words whose rarity is kept until the library changes."""


class Search:
    """The part of `seeds.database.Dialect` that searches one database."""

    def __init__(self) -> None:
        self._counted: tuple[int, dict[Word, int]] = (-1, {})

    def ranked(
        self, connection: Connection, match: str, wanted: ReviewFilter, k: int, allowed: NDArray[np.int64] | None
    ) -> list[Match]:
        """Return the ``k`` best passages by BM25, every one that fits scored: exact, and slow where many do."""
        expression = parse(match)
        found = self._fitting(connection, expression, wanted) if k > 0 else []
        if allowed is not None:
            held = set(allowed.tolist())
            found = [row for row in found if row[0] in held]
        score = Scorer(expression, *self.rarities(connection, expression))
        scored = [(id_, score(stems)) for id_, _, stems in found]
        return sorted((Match(id_, value) for id_, value in scored if value is not None), key=_best)[:k]

    def rarities(self, connection: Connection, expression: Expression) -> tuple[dict[Word, float], Corpus]:
        """Return the weight of each word of an expression, and the corpus it is rare or common in."""
        sql = "SELECT passages, stems, (SELECT (value #>> '{}')::bigint FROM meta WHERE key = 'generation') FROM corpus"
        passages, stems, generation = connection.execute(sql).fetchone()
        known = self._counted[1] if self._counted[0] == generation else {}
        words = dict.fromkeys(expression.phrases())
        found = {word: known.get(word) for word in words}
        fresh = [word for word, holding in found.items() if holding is None]
        rows = connection.execute(
            "SELECT stem, passages FROM term WHERE stem IN (SELECT value FROM json_each(?))",
            (listed([word.stem for word in fresh if not word.prefix and " " not in word.stem]),),
        )
        held = dict(rows.fetchall())
        found |= {word: self._holding(connection, word, held) for word in fresh}
        counted = {word: holding or 0 for word, holding in found.items()}
        self._counted = (generation, counted if len(known) > REMEMBERED else known | counted)
        return {word: rarity(holding, passages) for word, holding in counted.items()}, Corpus(passages, stems)

    def _holding(self, connection: Connection, word: Word, held: Mapping[str, int]) -> int:
        """Count the passages that hold a word; ``held`` tells it of single stems."""
        if " " in word.stem:
            query, fits = _query(word), Fitting(word)
            rows = connection.execute("SELECT stems FROM lexical WHERE words @@ ?::tsquery", (query,))
            return sum(fits(stems) for (stems,) in rows) if query else 0
        if word.prefix:
            sql = "SELECT count(*) FROM lexical WHERE words @@ ?::tsquery"
            return int(connection.execute(sql, (_query(word),)).fetchone()[0]) if word.stem else 0
        return held.get(word.stem, 0)

    def mentions(
        self, connection: Connection, match: str, wanted: ReviewFilter, limit: int | None = None
    ) -> list[Mention]:
        """Return the passages that ``match`` fits, by id."""
        expression = parse(match)
        found = self._fitting(connection, expression, wanted, None if _ordered(expression) else limit)
        if _ordered(expression):
            fits = Fitting(expression)
            found = [row for row in found if fits(row[2])]
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


"""The stems of passages in memory, column by column: which passages hold a stem, how often, and where."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seeds.bm25 import K1, SCOPE, B

Ints = NDArray[np.int32]
WIDE = 0.2
"""From this share of all rows on, what stands in a part is picked out of what stands anywhere."""


class Standing(NamedTuple):
    """Where a stem stands: rows (m,) rising, how often in each (m,), and where (m,) each begins in ``tokens`` (t,).

    Tokens are counted through all rows.
    """

    rows: Ints
    counts: Ints
    begins: Ints
    tokens: Ints

    @classmethod
    def of(cls, tokens: Ints, rows: Ints) -> Standing:
        """Put together rising tokens (t,), each with its row."""
        fresh = np.ones(len(rows), dtype=bool)
        np.not_equal(rows[1:], rows[:-1], out=fresh[1:])
        begins = np.flatnonzero(fresh).astype(np.int32)
        return cls(rows[begins], np.diff(begins, append=np.int32(len(rows))), begins, tokens)


class _Numbered(dict[str, int]):
    """A stem -> its number, the next free one when it is first met; ``stems`` are all of them in that order."""

    def __init__(self) -> None:
        super().__init__()
        self.stems: list[str] = []

    def __missing__(self, stem: str) -> int:
        self[stem] = len(self.stems)
        self.stems.append(stem)
        return self[stem]


class StemColumns:
    """Token by token the number of its stem (t,); row by row how many tokens (n,). Never changed."""

    def __init__(self, number: _Numbered, tokens: Ints, lengths: Ints) -> None:
        self._number = number
        self.groups: dict[object, tuple[Ints, list[tuple[Ints, Ints]]]] = {}
        self.fitting: dict[object, Ints] = {}
        self.tokens = tokens
        self.lengths = lengths
        self._known = len(number.stems)  # the numbering may go on, for those that come after
        # By stem: its tokens, rising; of those the first in each row; and that row.
        self._ordered = np.argsort(tokens, kind="stable").astype(np.int32)
        self._ends = np.cumsum(np.bincount(tokens, minlength=self._known))
        rows = self._row[self._ordered]
        fresh = np.ones(len(rows), dtype=bool)
        np.not_equal(rows[1:], rows[:-1], out=fresh[1:])
        fresh[self._ends[self._ends < len(rows)]] = True
        self._begins = np.flatnonzero(fresh).astype(np.int32)
        self._rows = rows[self._begins]
        self._ends_of_rows = np.searchsorted(self._begins, self._ends)

    @classmethod
    def of(
        cls, passages: Iterable[str], before: StemColumns | None = None, kept: NDArray[np.bool_] | None = None
    ) -> StemColumns:
        """Number the stems of passages, after those ``before``, of which the rows ``kept`` (n,) stay."""
        number = before._number if before is not None else _Numbered()
        tokens: list[int] = []
        lengths: list[int] = []
        for stems in passages:
            found = [number[stem] for stem in stems.split()]
            lengths.append(len(found))
            tokens += found
        fresh, sizes = np.array(tokens, dtype=np.int32), np.array(lengths, dtype=np.int32)
        if before is not None:
            old, those = before.tokens, before.lengths
            if kept is not None:
                old, those = old[kept[before._row]], those[kept]
            fresh, sizes = np.concatenate([old, fresh]), np.concatenate([those, sizes])
        return cls(number, fresh, sizes)

    def __len__(self) -> int:
        return len(self.lengths)

    @property
    def _row(self) -> Ints:
        """The row of each token: (t,). Made when it is needed, for it is as long as the tokens."""
        return np.repeat(np.arange(len(self.lengths), dtype=np.int32), self.lengths)

    def number(self, stem: str) -> int | None:
        """The number of a stem, None where no passage holds it."""
        found = self._number.get(stem)
        return found if found is not None and found < self._known else None

    def beginning(self, prefix: str) -> list[int]:
        """The numbers of the stems that begin so."""
        found = []
        for at in range(bisect_left(self._sorted, prefix), self._known):
            if not self._sorted[at].startswith(prefix):
                break
            found.append(self._number[self._sorted[at]])
        return found

    def standing(self, numbers: Collection[int]) -> dict[int, Standing]:
        """Where each of these stems stands."""
        return {number: self._standing(number) for number in numbers}

    def _standing(self, number: int) -> Standing:
        first, last = (int(self._ends[number - 1]), int(self._ends[number])) if number else (0, int(self._ends[0]))
        low, high = (self._ends_of_rows[number - 1] if number else 0), self._ends_of_rows[number]
        begins = self._begins[low:high] - np.int32(first)
        counts = np.diff(begins, append=np.int32(last - first))
        return Standing(self._rows[low:high], counts, begins, self._ordered[first:last])

    def holding(self, number: int) -> int:
        """How many rows hold a stem."""
        return int(self._ends_of_rows[number] - (self._ends_of_rows[number - 1] if number else 0))

    def held(self, row: int) -> frozenset[str]:
        """The stems of one row."""
        first = int(self.firsts[row])
        return frozenset(self.stems[number] for number in self.tokens[first : first + int(self.lengths[row])].tolist())

    def part(self, rows: NDArray[np.intp]) -> Part:
        """Some of the rows (m,), rising."""
        return Part(self, rows)

    @cached_property
    def firsts(self) -> NDArray[np.int64]:
        """The first token of each row: (n,)."""
        firsts: NDArray[np.int64] = np.cumsum(self.lengths, dtype=np.int64) - self.lengths
        return firsts

    @cached_property
    def weights(self) -> NDArray[np.float64]:
        """What BM25 adds to a count below the line, by the length of each row: (n,)."""
        mean = (len(self.tokens) + SCOPE * len(self)) / max(len(self), 1)  # in this order, as FTS5 does
        weights: NDArray[np.float64] = K1 * (1 - B + B * (self.lengths.astype(np.float64) + SCOPE) / mean)
        return weights

    @cached_property
    def stems(self) -> list[str]:
        """The stems by their numbers."""
        return self._number.stems[: self._known]

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.stems)


class Part:
    """Some of the rows (m,), rising; ``among`` (n,) says which of all they are."""

    def __init__(self, whole: StemColumns, rows: NDArray[np.intp]) -> None:
        self.whole, self.rows = whole, rows
        self.among = np.zeros(len(whole), dtype=bool)
        self.among[rows] = True

    @property
    def wide(self) -> bool:
        """Whether it is sooner looked through as a whole than put together."""
        return len(self.rows) > WIDE * len(self.whole)

    @cached_property
    def _tokens(self) -> Ints:
        """Its tokens (t,), counted through all rows."""
        lengths = self.whole.lengths[self.rows].astype(np.int64)
        ends = np.cumsum(lengths)
        total = int(ends[-1]) if len(ends) else 0
        at = np.arange(total) + np.repeat(self.whole.firsts[self.rows] - (ends - lengths), lengths)
        tokens: Ints = at.astype(np.int32)
        return tokens

    @cached_property
    def _rows(self) -> Ints:
        """The row of each of its tokens (t,)."""
        return np.repeat(self.rows.astype(np.int32), self.whole.lengths[self.rows])

    @cached_property
    def _stems(self) -> Ints:
        """The stem of each of its tokens (t,)."""
        return self.whole.tokens[self._tokens]

    def standing(self, numbers: Collection[int]) -> dict[int, Standing]:
        """Where each of these stems stands among the rows."""
        place = np.zeros(len(self.whole.stems), dtype=np.uint16)
        place[list(numbers)] = np.arange(1, len(numbers) + 1)
        found = place[self._stems]
        met = np.flatnonzero(found)
        met = met[np.argsort(found[met], kind="stable")]
        stem, tokens, rows = found[met], self._tokens[met], self._rows[met]
        fresh = np.ones(len(met), dtype=bool)
        fresh[1:] = (rows[1:] != rows[:-1]) | (stem[1:] != stem[:-1])
        begins = np.flatnonzero(fresh).astype(np.int32)
        counts = np.diff(begins, append=np.int32(len(met)))
        numbered = np.arange(1, len(numbers) + 1)
        firsts = [*np.searchsorted(stem, numbered).tolist(), len(met)]
        lows = [*np.searchsorted(stem[begins], numbered).tolist(), len(begins)]
        standing = {}
        for at, number in enumerate(numbers):
            first, last, low, high = firsts[at], firsts[at + 1], lows[at], lows[at + 1]
            here = begins[low:high]
            standing[number] = Standing(rows[here], counts[low:high], here - np.int32(first), tokens[first:last])
        return standing

    def terms(self) -> dict[str, int]:
        """The stems, with how many of the rows hold each."""
        pairs = np.sort(self._rows.astype(np.int64) << 32 | self._stems)
        once = pairs[np.flatnonzero(np.diff(pairs, prepend=-1))] & 0xFFFFFFFF
        holding = np.bincount(once)
        numbers = np.flatnonzero(holding)
        counts = holding[numbers]
        return dict(zip((self.whole.stems[n] for n in numbers.tolist()), counts.tolist(), strict=True))


NOWHERE = Standing(*[np.empty(0, dtype=np.int32)] * 4)

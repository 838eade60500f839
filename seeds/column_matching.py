"""Expressions over stems evaluated on columns in memory: what SQLite's FTS5 finds, with its scores, and much sooner.

`seeds.matching` tells what an expression means, one passage at a time; here it is answered for all at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from seeds.bm25 import K1, rarity
from seeds.matching import AllOf, AnyOf, Expression, Near, Word
from seeds.stem_columns import NOWHERE, Ints, Part, Standing, StemColumns

EXPRESSIONS = 200
"""So many expressions are remembered, with the rows that they fit."""
GROUPS = 2_000
"""So many NEAR groups are remembered, with the rows that hold them: more than the thesaurus has."""
Counts = tuple[Ints, Ints]
"""Rows (m,) and how often something counts in each (m,)."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """The rows that an expression fits (m,), rising; for each of its words, the rows where it counts and how often."""

    rows: Ints
    words: list[Counts]


def fitting(expression: Expression, stems: StemColumns, among: Part | None = None) -> Fitting:
    """The rows that an expression fits, of all or of a part."""
    if among is not None and among.wide:
        found = fitting(expression, stems)
        return _within(among, found.rows, found.words)
    return _Evaluation(expression, stems, among).of(expression)


def rows_fitting(expression: Expression, stems: StemColumns, among: Part | None = None) -> Ints:
    """The rows alone; what was once found out over all rows is remembered, for all parts too."""
    known = stems.fitting.get(expression)
    if known is None and among is not None:
        return fitting(expression, stems, among).rows
    if known is None:
        known = fitting(expression, stems).rows
        if len(stems.fitting) >= EXPRESSIONS:
            stems.fitting.clear()
        stems.fitting[expression] = known
    return known if among is None else known[among.among[known]]


def best(expression: Expression, stems: StemColumns, k: int, among: Part | None = None) -> list[tuple[int, float]]:
    """The ``k`` rows with the highest BM25, best first, ties by row; scores are added up as FTS5 does."""
    found = fitting(expression, stems, among)
    scores = np.zeros(len(stems))
    for word, (rows, counts) in zip(expression.phrases(), found.words, strict=True):
        if len(rows):
            weight = rarity(_holding(word, stems), len(stems))
            scores[rows] += weight * (counts * (K1 + 1) / (counts + stems.weights[rows]))
    values = scores[found.rows]
    chosen = np.arange(len(values))
    if len(values) > k:
        chosen = np.flatnonzero(values >= np.partition(values, len(values) - k)[len(values) - k])
    chosen = chosen[np.lexsort((found.rows[chosen], -values[chosen]))[:k]]
    return list(zip(found.rows[chosen].tolist(), values[chosen].tolist(), strict=True))


def _holding(word: Word, stems: StemColumns) -> int:
    """How many rows of all hold a word."""
    number = stems.number(word.stem)
    return len(fitting(word, stems).rows) if word.prefix or number is None else stems.holding(number)


class _Evaluation:
    """The words of an expression, all looked up at once, and what is made of them."""

    def __init__(self, expression: Expression, stems: StemColumns, among: Part | None) -> None:
        self._stems, self._among = stems, among
        words = [single for word in expression.phrases() for single in _singles(word)]
        self._numbers = {word: self._numbered(word) for word in words}
        wanted = dict.fromkeys(number for numbers in self._numbers.values() for number in numbers)
        self._standing = (among or stems).standing(wanted) if wanted else {}

    def _numbered(self, word: Word) -> Sequence[int]:
        if word.prefix:
            return self._stems.beginning(word.stem) if word.stem else ()
        number = self._stems.number(word.stem)
        return () if number is None else (number,)

    def of(self, expression: Expression) -> Fitting:
        """The rows that a part of the expression fits."""
        if isinstance(expression, Near):
            return self._grouped(expression)
        if isinstance(expression, AnyOf):
            parts = [self.of(part) for part in expression.parts]
            return Fitting(self._rows(self._where(*parts)), [counts for part in parts for counts in part.words])
        if isinstance(expression, AllOf):
            parts = [self.of(part) for part in expression.parts]
            here = reduce(np.logical_and, map(self._where, parts))
            words = [(rows[here[rows]], counts[here[rows]]) for part in parts for rows, counts in part.words]
            return Fitting(self._rows(here), words)
        if " " in expression.stem:
            return self._side_by_side(expression)
        found = self._word(expression)
        return Fitting(found.rows, [(found.rows, found.counts)])

    def _where(self, *parts: Fitting) -> NDArray[np.bool_]:
        """Which rows (n,) any of the parts fits."""
        fits = np.zeros(len(self._stems), dtype=bool)
        for part in parts:
            fits[part.rows] = True
        return fits

    def _rows(self, where: NDArray[np.bool_]) -> Ints:
        return np.flatnonzero(where).astype(np.int32)

    def _word(self, word: Word) -> Standing:
        found = [self._standing[number] for number in self._numbers[word]]
        if len(found) < 2:
            return found[0] if found else NOWHERE
        tokens = np.sort(np.concatenate([one.tokens for one in found]))
        return Standing.of(tokens, self._row_of(tokens))

    def _row_of(self, tokens: Ints) -> Ints:
        return (np.searchsorted(self._stems.firsts, tokens, side="right") - 1).astype(np.int32)

    def _near(self, near: Near) -> Fitting:
        standing = [self._word(word) for word in near.words]
        tokens = self._tokens_beside(standing, near.room + 1)
        if not len(tokens):
            return Fitting(NOWHERE.rows, [(NOWHERE.rows, NOWHERE.counts)] * len(standing))
        rows = self._row_of(tokens)
        rows = rows[np.flatnonzero(np.diff(rows, prepend=-1))]
        for one in standing:
            rows = rows[_at(one.rows, rows)[1]]
        at = [_at(one.rows, rows)[0] for one in standing]
        counts = np.stack([one.counts[a] for one, a in zip(standing, at, strict=True)])  # (words, rows)
        begins = np.stack([one.begins[a] for one, a in zip(standing, at, strict=True)])
        first = np.stack([one.tokens[b] for one, b in zip(standing, begins, strict=True)])
        # A row that holds each word once is a group or is not; in the others the groups are counted one by one.
        fits = (counts == 1).all(axis=0) & (first.max(axis=0) - first.min(axis=0) <= near.room + 1)
        for place in np.flatnonzero((counts > 1).any(axis=0)).tolist():
            spans = zip(standing, begins[:, place].tolist(), counts[:, place].tolist(), strict=True)
            here = [one.tokens[begin : begin + count].tolist() for one, begin, count in spans]
            counted = near.counts({word.stem: at_ for word, at_ in zip(near.words, here, strict=True)})
            if counted is not None:
                fits[place] = True
                counts[:, place] = counted
        rows, counts = rows[fits], counts[:, fits]
        return Fitting(rows, [(rows[line > 0], line[line > 0]) for line in counts])

    def _grouped(self, near: Near) -> Fitting:
        """The same, remembered once it was found out over all rows: it is what takes longest."""
        groups = self._stems.groups
        if (known := groups.get(near)) is not None:  # another thread may empty them meanwhile
            rows, words = known
            return Fitting(rows, words) if self._among is None else _within(self._among, rows, words)
        found = self._near(near)
        if self._among is None:
            if len(groups) >= GROUPS:
                groups.clear()
            groups[near] = (found.rows, found.words)
        return found

    def _tokens_beside(self, standing: Sequence[Standing], away: int) -> Ints:
        """Where the rarest of some words stands with all others at most so far ``away``: no group is elsewhere."""
        tokens, *others = sorted((one.tokens for one in standing), key=len)
        for other in others:
            if not len(tokens):
                break
            after = np.searchsorted(other, tokens)
            beside = np.abs(other[np.minimum(after, len(other) - 1)] - tokens) <= away
            beside |= np.abs(other[np.maximum(after - 1, 0)] - tokens) <= away
            tokens = tokens[beside]
        return tokens

    def _side_by_side(self, word: Word) -> Fitting:
        """Several stems one right after the other."""
        standing = [self._word(single) for single in _singles(word)]
        tokens = standing[0].tokens
        for further, one in enumerate(standing[1:], 1):
            tokens = tokens[np.isin(tokens + further, one.tokens)]
        rows = self._row_of(tokens)
        same = rows == self._row_of(tokens + np.int32(len(standing) - 1))
        found = Standing.of(tokens[same], rows[same])
        return Fitting(found.rows, [(found.rows, found.counts)])


def _within(part: Part, rows: Ints, words: list[Counts]) -> Fitting:
    """What was found over all rows, of a part of them."""
    return Fitting(rows[part.among[rows]], [(at[part.among[at]], counts[part.among[at]]) for at, counts in words])


def _at(rows: Ints, wanted: Ints) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Where in rising ``rows`` those wanted stand, and which of them do."""
    at = np.minimum(np.searchsorted(rows, wanted), len(rows) - 1)
    return at, rows[at] == wanted


def _singles(word: Word) -> list[Word]:
    """The stems of a word that is several; the last one may be the beginning of a stem."""
    if " " not in word.stem:
        return [word]
    *whole, last = word.stem.split()
    return [*(Word(stem) for stem in whole), Word(last, word.prefix)]

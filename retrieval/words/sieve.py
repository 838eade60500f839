"""Patterns that a text cannot match are not searched for: those that need a word, or a part of one, that it has not.

What a pattern needs is told from the pattern itself, so that a sieve never changes what is found.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import count, product
from re import _parser  # type: ignore[attr-defined]
from threading import Lock
from typing import Any

_PIECE = re.compile(r"[a-z0-9]+")
_SHORTEST = 2
_PATIENCE = 1_000
"""Searches after which it is worth while to find out what patterns need: those of some ten questions."""
_MOST = 64
"""So many ways of saying one part of a pattern are told apart."""
_SIGNS = 8
_NOWHERE: frozenset[str] = frozenset()
_EMPTY = frozenset({""})
_REPEATS = (_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT)

Needs = list[frozenset[str]]
"""Of each of these, a text that is matched holds one piece at least."""


def needed(pattern: re.Pattern[str]) -> frozenset[str]:
    """Pieces of words one of which is in whatever the pattern matches; none where that is not known."""
    if pattern.flags & re.IGNORECASE:
        return _NOWHERE
    exact, needs = _sequence(_parser.parse(pattern.pattern, pattern.flags))
    return _best(exact, needs)


class Sieve:
    """Several patterns, of which it tells those that a text given as `folding.flat` may match."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._patterns = tuple(patterns)
        self._places: dict[int, int] = {}
        self._always: Sequence[int] = range(len(self._patterns))
        _reader.add(self)

    def __call__(self, text: str) -> list[int]:
        """The places of the patterns that may be found in a text, in their order."""
        if not _reader.has_read():
            return list(range(len(self._patterns)))
        found = self._places.keys() & _told_by(text)
        return sorted([*self._always, *(self._places[number] for number in found)])

    def read_in(self) -> None:
        """Find out what the patterns need."""
        numbers = [_enter(needed(pattern)) for pattern in self._patterns]
        self._places = {number: place for place, number in enumerate(numbers) if number is not None}
        self._always = [place for place, number in enumerate(numbers) if number is None]


class Sifted:
    """A pattern that is slow to search for, searched for only where it may be found."""

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)
        self._number: int | None = None
        _reader.add(self)

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.pattern.search(text) if self._may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self.pattern.finditer(text) if self._may_be_in(text) else iter(())

    def read_in(self) -> None:
        """Find out what the pattern needs."""
        self._number = _enter(needed(self.pattern))

    def _may_be_in(self, text: str) -> bool:
        return not _reader.has_read() or self._number is None or self._number in _told_by(text)


class _Reader:
    """Reads in all patterns at once, after they were searched for some time: a single question is answered sooner."""

    def __init__(self) -> None:
        self._waiting: list[Sieve | Sifted] = []
        self._searches = 0
        self._read = False
        self._lock = Lock()

    def add(self, one: Sieve | Sifted) -> None:
        with self._lock:
            if not self._read:
                self._waiting.append(one)
                return
        one.read_in()

    def has_read(self) -> bool:
        if not self._read:
            self._searches += 1
            if self._searches > _PATIENCE:
                self.read_in()
        return self._read

    def read_in(self) -> None:
        with self._lock:
            while self._waiting:
                self._waiting.pop().read_in()
            self._read = True


_reader = _Reader()
read_in = _reader.read_in
"""Find out at once what all patterns need."""


# the pieces that patterns need, with the numbers of those that need them
_needing: dict[str, list[int]] = defaultdict(list)
_numbers = count()


def _enter(pieces: frozenset[str]) -> int | None:
    """A number for a pattern that needs one of these; None for one that needs nothing that is known."""
    if not pieces:
        return None
    number = next(_numbers)
    for piece in pieces:
        _needing[piece].append(number)
    for remembered in (_longest, _told, _told_by):
        remembered.cache_clear()
    return number


@lru_cache(maxsize=64)  # one question is looked at for all patterns
def _told_by(text: str) -> frozenset[int]:
    """The patterns that need no more than a text has."""
    return frozenset[int]().union(*map(_told, _PIECE.findall(text)))


@lru_cache(maxsize=20_000)
def _told(word: str) -> frozenset[int]:
    """The patterns that need a word or a part of it."""
    ends = range(_SHORTEST, len(word) + 1)
    parts = (word[start:end] for end in ends for start in range(max(0, end - _longest()), end - _SHORTEST + 1))
    return frozenset(number for part in parts for number in _needing.get(part, ()))


@cache
def _longest() -> int:
    return max(map(len, _needing), default=0)


def _sequence(items: Iterable[tuple[Any, Any]]) -> tuple[frozenset[str] | None, Needs]:
    """All that a sequence may say, if that is little, and what it needs beside."""
    said, needs, whole = _EMPTY, Needs(), True
    letters = ""
    for kind, of in items:
        if kind is _parser.LITERAL:
            letters += chr(of)
            continue
        said, letters = _followed_by(said, letters), ""
        exact, more = _item(kind, of)
        needs += more
        if exact is not None and len(said) * len(exact) <= _MOST:
            said = frozenset(map("".join, product(said, exact)))
            continue
        needs += _pieces(said)
        said, whole = exact if exact is not None else _EMPTY, False
    said = _followed_by(said, letters)
    return (said, needs) if whole else (None, [*needs, *_pieces(said)])


def _followed_by(said: frozenset[str], letters: str) -> frozenset[str]:
    return frozenset(way + letters for way in said) if letters else said


def _item(kind: Any, of: Any) -> tuple[frozenset[str] | None, Needs]:
    """The same of one item of a sequence; what is not known here may say anything."""
    if kind in (_parser.AT, _parser.ASSERT_NOT):
        return _EMPTY, []
    if kind is _parser.IN:
        signs = [chr(sign) for what, sign in of if what is _parser.LITERAL]
        return (frozenset(signs) if len(signs) == len(of) <= _SIGNS else None), []
    if kind is _parser.BRANCH:
        return _branch([_sequence(way) for way in of[1]])
    if kind is _parser.ATOMIC_GROUP:
        return _sequence(of)
    if kind is _parser.SUBPATTERN:
        return (None, []) if of[1] else _sequence(of[3])  # with flags of its own
    if kind is _parser.ASSERT:
        return _EMPTY, _either(_best(*_sequence(of[1])))
    if kind in _REPEATS:
        least, most, repeated = of
        exact, needs = _sequence(repeated)
        if most == 1 and exact is not None:
            return (exact if least else exact | _EMPTY), needs if least else []
        return None, _either(_best(exact, needs)) if least else []
    return None, []


def _branch(ways: Sequence[tuple[frozenset[str] | None, Needs]]) -> tuple[frozenset[str] | None, Needs]:
    said = [exact for exact, _ in ways if exact is not None]
    pieces = [_best(exact, needs) for exact, needs in ways]
    together = frozenset[str]().union(*said) if len(said) == len(ways) else None
    needs = _either(frozenset[str]().union(*pieces)) if all(pieces) else []
    return (together if together is not None and len(together) <= _MOST else None), needs


def _either(pieces: frozenset[str]) -> Needs:
    return [pieces] if pieces else []


def _pieces(said: frozenset[str]) -> Needs:
    """Pieces one of which is in each of these, if all of them have one that tells something."""
    if not all(said):
        return []
    pieces: list[str] = []
    for way in sorted(said, key=lambda way: (len(way), way)):
        if not any(piece in way for piece in pieces):
            pieces.append(max(_PIECE.findall(way), key=len, default=""))
            if len(pieces[-1]) < _SHORTEST:
                return []
    return [frozenset(pieces)]


def _best(exact: frozenset[str] | None, needs: Needs) -> frozenset[str]:
    """Those of the pieces needed that the fewest texts will hold: few and long."""
    all_needs = [*needs, *(_pieces(exact) if exact is not None else [])]
    return min(all_needs, key=lambda pieces: sum(3.0 ** -len(piece) for piece in pieces), default=_NOWHERE)

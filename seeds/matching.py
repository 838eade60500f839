"""The expressions that passages are searched with: a part of SQLite's FTS5 query language, read and evaluated here.

``"stem"``, ``"two stems"``, ``"begin" *``, ``NEAR("one" "two", 5)``, ``AND``, ``OR`` and parentheses, over stems.
SQLite evaluates them by itself; every other engine does with this module, and scores as FTS5's ``bm25`` does (Robertson
and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009; k1 = 1.2, b = 0.75), so that answers are
the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from seeds.errors import LibraryError

Places = Mapping[str, Sequence[int]]
"""Where each stem of a passage stands, counted in stems, rising."""

_TOKEN = re.compile(r'\s*(?:(?P<phrase>"(?:[^"]|"")*")|(?P<word>[A-Za-z0-9]+)|(?P<sign>[()*,]))')
_APART = re.compile(r"[\x00-/:-@\[-^`{-\x7f]+")
"""What separates two stems for FTS5's ``ascii`` tokenizer (with ``_`` in words)."""


@dataclass(frozen=True, slots=True)
class Word:
    """Passages that hold a stem or, where ``prefix``, one that begins so.

    Several stems, separated by spaces, stand one right after the other; a prefix is the beginning of the last one.
    """

    stem: str
    prefix: bool = False

    def phrases(self) -> Iterator[Word]:
        """The words to score by, in order."""
        yield self

    def counts(self, places: Places) -> list[int] | None:
        """How often each of `phrases` counts in a passage; None where the passage does not fit."""
        first, *others = self.stem.split() or [""]
        if others:
            count = self._together(first, others, places)
        elif self.prefix:
            count = sum(len(at) for stem, at in places.items() if self.stem and stem.startswith(self.stem))
        else:
            count = len(places.get(self.stem, ()))
        return [count] if count else None

    def _together(self, first: str, others: Sequence[str], places: Places) -> int:
        """Count where the stems stand one after the other."""
        at = set(places.get(first, ()))
        for further, stem in enumerate(others, 1):
            whole = not self.prefix or further < len(others)
            found = places.get(stem, ()) if whole else [p for s, ps in places.items() if s.startswith(stem) for p in ps]
            at &= {place - further for place in found}
        return len(at)


@dataclass(frozen=True, slots=True)
class Near:
    """Passages that hold all stems with at most ``room`` others between the first and the last of them."""

    words: tuple[Word, ...]
    room: int

    def phrases(self) -> Iterator[Word]:
        """The words to score by, in order."""
        yield from self.words

    def counts(self, places: Places) -> list[int] | None:
        """How often each word stands in such a group."""
        lists = [places.get(word.stem, ()) for word in self.words]
        if not all(lists):
            return None
        at = [0] * len(lists)
        counts, last = [0] * len(lists), [-1] * len(lists)
        while True:
            latest = max(positions[i] for positions, i in zip(lists, at, strict=True))
            behind = [n for n, positions in enumerate(lists) if positions[at[n]] < latest - 1 - self.room]
            if not behind:
                for n, positions in enumerate(lists):
                    if positions[at[n]] != last[n]:
                        last[n] = positions[at[n]]
                        counts[n] += 1
                following = [(ps[i + 1] if i + 1 < len(ps) else None) for ps, i in zip(lists, at, strict=True)]
                left = [(place, n) for n, place in enumerate(following) if place is not None]
                if not left:
                    break
                behind = [min(left)[1]]
            for n in behind:
                at[n] += 1
            if any(i >= len(positions) for positions, i in zip(lists, at, strict=True)):
                break
        return counts if any(counts) else None


@dataclass(frozen=True, slots=True)
class _Several:
    """Expressions put together."""

    parts: tuple[Expression, ...]

    def phrases(self) -> Iterator[Word]:
        """The words to score by, in order."""
        for part in self.parts:
            yield from part.phrases()


class AnyOf(_Several):
    """Passages that one of the parts fits."""

    __slots__ = ()

    def counts(self, places: Places) -> list[int] | None:
        """How often each word counts, in the parts that fit."""
        found: list[int] = []
        fits = False
        for part in self.parts:
            counts = part.counts(places)
            fits = fits or counts is not None
            found += counts if counts is not None else [0 for _ in part.phrases()]
        return found if fits else None


class AllOf(_Several):
    """Passages that all parts fit."""

    __slots__ = ()

    def counts(self, places: Places) -> list[int] | None:
        """How often each word counts."""
        found: list[int] = []
        for part in self.parts:
            counts = part.counts(places)
            if counts is None:
                return None
            found += counts
        return found


Expression = Word | Near | AnyOf | AllOf


def places(stems: str) -> Places:
    """Return where each stem of a passage stands; ``stems`` are separated by spaces."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, stem in enumerate(stems.split()):
        found[stem].append(place)
    return found


@lru_cache(maxsize=1024)
def parse(match: str) -> Expression:
    """Read an expression; LibraryError says what is wrong with it."""
    reading = _Reading(match)
    expression = reading.either()
    if reading.ahead is not None:
        raise LibraryError(f"{match!r}: {reading.ahead!r} stands where the expression should end")
    return expression


class _Reading:
    """An expression being read: ``ahead`` is what comes next, None at the end."""

    def __init__(self, match: str) -> None:
        self._match = match
        self._at = 0
        self.ahead: str | None = None
        self._next()

    def either(self) -> Expression:
        """Read what stands between ORs."""
        parts = [self._both()]
        while self.ahead == "OR":
            self._next()
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _both(self) -> Expression:
        parts = [self._one()]
        while self.ahead == "AND":
            self._next()
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _one(self) -> Expression:
        if self.ahead == "(":
            self._next()
            inner = self.either()
            self._expect(")")
            return inner
        if self.ahead == "NEAR":
            return self._near()
        word = self._word()
        if self.ahead == "*":
            self._next()
            return Word(word.stem, prefix=True)
        return word

    def _near(self) -> Near:
        self._next()
        self._expect("(")
        words = []
        while self.ahead is not None and self.ahead.startswith('"'):
            words.append(self._word())
            if " " in words[-1].stem:
                raise LibraryError(f"{self._match!r}: NEAR takes single stems, not {words[-1].stem!r}")
        room = 10
        if self.ahead == ",":
            self._next()
            if self.ahead is None or not self.ahead.isdigit():
                raise LibraryError(f"{self._match!r}: NEAR needs a number after its comma, not {self.ahead!r}")
            room = int(self.ahead)
            self._next()
        self._expect(")")
        if not words:
            raise LibraryError(f"{self._match!r}: NEAR needs stems")
        return Near(tuple(words), room)

    def _word(self) -> Word:
        if self.ahead is None or not self.ahead.startswith('"'):
            raise LibraryError(f"{self._match!r}: a stem in double quotes is expected, not {self.ahead!r}")
        stems = _APART.sub(" ", self.ahead[1:-1].replace('""', '"')).split()
        self._next()
        return Word(re.sub("[A-Z]+", lambda capitals: capitals[0].lower(), " ".join(stems)))

    def _expect(self, sign: str) -> None:
        if self.ahead != sign:
            raise LibraryError(f"{self._match!r}: {sign!r} is expected, not {self.ahead!r}")
        self._next()

    def _next(self) -> None:
        rest = self._match[self._at :]
        if not rest.strip():
            self.ahead = None
            return
        found = _TOKEN.match(rest)
        if found is None:
            unterminated = rest.lstrip().startswith('"')
            raise LibraryError(f"{self._match!r}: {'unterminated string' if unterminated else 'cannot be read'}")
        self.ahead = found[0].strip()
        self._at += found.end()

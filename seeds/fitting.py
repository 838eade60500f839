"""An expression held against many passages: of its parts, only those that begin with a stem held are looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from seeds.matching import AllOf, AnyOf, Expression, Near, Places, Word, places


class Fitting:
    """An expression, ready to be held against passages. A question's has dozens of parts, most of them met nowhere."""

    def __init__(self, expression: Expression) -> None:
        self._parts = tuple(_alternatives(expression))
        self.words = tuple(expression.phrases())
        self._first: list[int] = []
        self._beginning: defaultdict[str, list[int]] = defaultdict(list)
        self._anywhere: list[int] = []
        at = 0
        for number, part in enumerate(self._parts):
            self._first.append(at)
            at += sum(1 for _ in part.phrases())
            stem = _leading(part)
            (self._anywhere if stem is None else self._beginning[stem]).append(number)

    def __call__(self, stems: str) -> bool:
        """Whether a passage fits; ``stems`` are separated by spaces."""
        near = list(chain(self._anywhere, *map(self._beginning.__getitem__, self._beginning.keys() & stems.split())))
        if any(_alone(self._parts[number]) for number in near):
            return True
        found = places(stems) if near else {}
        return any(self._parts[number].counts(found) is not None for number in near)

    def counts(self, found: Places) -> list[tuple[int, int]] | None:
        """Which of ``words``, by number, count how often in a passage, rising; None where the passage does not fit."""
        fits = False
        counted = []
        near = chain(self._anywhere, *map(self._beginning.__getitem__, self._beginning.keys() & found.keys()))
        for number in sorted(near):
            counts = self._parts[number].counts(found)
            if counts is not None:
                fits = True
                counted += [(self._first[number] + at, count) for at, count in enumerate(counts) if count]
        return counted if fits else None


def _alternatives(expression: Expression) -> Iterator[Expression]:
    if isinstance(expression, AnyOf):
        for part in expression.parts:
            yield from _alternatives(part)
    else:
        yield expression


def _leading(part: Expression) -> str | None:
    """A stem without which a part cannot fit; None where there is no one such stem."""
    if isinstance(part, Near):
        return part.words[0].stem
    if isinstance(part, AllOf):
        return next((stem for inner in part.parts if (stem := _leading(inner)) is not None), None)
    if isinstance(part, Word) and part.stem:
        first, *others = part.stem.split()
        return first if others or not part.prefix else None
    return None


def _alone(part: Expression) -> bool:
    """Whether holding its stem is all that a part asks."""
    return isinstance(part, Word) and not part.prefix and " " not in part.stem and bool(part.stem)

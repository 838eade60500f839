"""Choosing quotes that stand for what reviewers say.

A choice is worth how well every passage is covered by its nearest chosen quote (facility location), and the mean
quality of its quotes. Both parts grow by less and less as quotes are added, so that choosing greedily is within
1 - 1/e of the best (Lin and Bilmes, ACL 2011); exchanges of one quote at a time then mend what the first steps
could not foresee. Asked without a side, ratings follow those of all reviews (the idea: Lappas, Crovella and Terzi,
KDD 2012), here as a quota for each half star.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CLOSEST = 0.85
"""No two chosen quotes have a cosine above this."""
QUALITY_WEIGHT = 0.2
"""What the mean quality of the quotes weighs against the mean cosine they are covered with."""
SPOKEN_WEIGHT = 0.1
"""What the share of the subjects weighs that the quotes speak of, where these are told."""
EXCHANGES = 20
"""At most so many quotes are exchanged after the greedy choice."""

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Option:
    """A passage that may be chosen: who wrote it, its quality, its rating's stratum (a half star, or "")."""

    author: Hashable
    quality: float
    stratum: str = ""


def choose(
    options: Sequence[Option],
    vectors: Matrix,
    universe: Matrix,
    k: int,
    *,
    quotas: Counter[str] | None = None,
    spoken: Matrix | None = None,
) -> list[int]:
    """The places, in ``options``, of at most ``k`` quotes, the one that covers most first.

    ``vectors`` (n, d) go with the options, ``universe`` (m, d) is what is to be covered; rows are of length one.
    ``quotas`` says how many quotes each stratum gives; where it cannot, the stratum nearest to it does. ``spoken``
    (n, s) says which subjects each option speaks of, by what each of them weighs; one that is spoken of counts once.
    """
    if not options or k < 1 or not len(universe):
        return []
    task = _Task(options, vectors, np.clip(vectors @ universe.T, 0.0, 1.0), k, spoken)
    left = _within_reach(quotas, options) if quotas is not None else None
    chosen: list[int] = []
    while len(chosen) < k and task.free(chosen).any():  # an exchange may make room for one more
        while len(chosen) < k and (free := task.free(chosen)).any():
            if left is not None and (within := np.array([left[o.stratum] > 0 for o in options]) & free).any():
                free = within
            chosen.append(task.best(chosen, free))
            if left is not None:
                left[options[chosen[-1]].stratum] -= 1
        chosen = task.exchanged(chosen, same_stratum=quotas is not None)
    return task.ordered(chosen)


class _Task:
    """What is the same through one choice: who may stand beside whom, and what each option covers."""

    def __init__(
        self, options: Sequence[Option], vectors: Matrix, nearness: Matrix, k: int, spoken: Matrix | None
    ) -> None:
        authors = {author: n for n, author in enumerate(dict.fromkeys(o.author for o in options))}
        self._author = np.array([authors[o.author] for o in options])
        self._stratum = np.array([o.stratum for o in options])
        self._quality = QUALITY_WEIGHT / k * np.array([o.quality for o in options])
        self._vectors, self._nearness = vectors, nearness
        self._spoken = SPOKEN_WEIGHT * spoken if spoken is not None else np.zeros((len(options), 0), np.float32)

    def free(self, chosen: Sequence[int]) -> NDArray[np.bool_]:
        """Which options may join: (n,)."""
        free = np.ones(len(self._author), dtype=bool)
        for place in chosen:
            free &= (self._author != self._author[place]) & (self._vectors @ self._vectors[place] <= CLOSEST)
            free[place] = False
        return free

    def best(self, chosen: Sequence[int], free: NDArray[np.bool_]) -> int:
        """The free option that adds most."""
        return int(np.where(free, self._added(chosen), -np.inf).argmax())

    def exchanged(self, chosen: list[int], *, same_stratum: bool) -> list[int]:
        """The choice after the exchanges of one quote for another that raise its worth, each the best of its kind."""
        chosen = list(chosen)
        for _ in range(EXCHANGES):
            found: tuple[float, int, int] | None = None
            for out, place in enumerate(chosen):
                others = chosen[:out] + chosen[out + 1 :]
                free = self.free(others)
                if same_stratum:
                    free &= self._stratum == self._stratum[place]
                added = np.where(free, self._added(others), -np.inf)
                new = int(added.argmax())
                gain = float(added[new] - added[place])
                if gain > 1e-6 and (found is None or gain > found[0]):
                    found = (gain, out, new)
            if found is None:
                break
            chosen[found[1]] = found[2]
        return chosen

    def ordered(self, chosen: Sequence[int]) -> list[int]:
        """The chosen, each the one that adds most to those before it."""
        before: list[int] = []
        waiting = np.zeros(len(self._author), dtype=bool)
        waiting[list(chosen)] = True
        while waiting.any():
            before.append(self.best(before, waiting))
            waiting[before[-1]] = False
        return before

    def _added(self, chosen: Sequence[int]) -> NDArray[np.float64]:
        """How much each option (n,) adds to the worth of the choice."""
        covered = self._nearness[list(chosen)].max(axis=0) if chosen else np.float32(0)
        gains: NDArray[np.float64] = np.maximum(self._nearness - covered, 0.0).mean(axis=1) + self._quality
        silent = self._spoken[list(chosen)].max(axis=0) == 0 if chosen else np.ones(self._spoken.shape[1], dtype=bool)
        gains += self._spoken[:, silent].sum(axis=1)
        return gains


def quotas_of(strata: Sequence[str], k: int) -> Counter[str]:
    """How many of ``k`` quotes each stratum gets: the ratings in order, cut into k equal parts, the middle of each.

    No other k ratings have a lower earth mover's distance to all of them. Those without a rating come first.
    """
    ordered = sorted(strata, key=_stars)
    return Counter(ordered[int((part + 0.5) / k * len(ordered))] for part in range(k)) if ordered else Counter()


def _within_reach(quotas: Counter[str], options: Sequence[Option]) -> Counter[str]:
    """The quotas, where a stratum has too few authors turned over to the nearest one that has more."""
    authors: dict[str, set[Hashable]] = defaultdict(set)
    for option in options:
        authors[option.stratum].add(option.author)
    room = {stratum: len(names) for stratum, names in authors.items()}
    reached: Counter[str] = Counter()
    for stratum in sorted(quotas.elements(), key=_stars):
        open_ = [s for s in room if reached[s] < room[s]]
        if open_:
            reached[min(open_, key=lambda s: (abs(_stars(s) - _stars(stratum)), s))] += 1
    return reached


def _stars(stratum: str) -> float:
    return float(stratum) if stratum else -1.0

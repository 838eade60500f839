"""Measures of a ranking: nDCG, precision, and the share of it that was judged.

Every measure takes the grades of a ranked list, best rank first, where None means "not judged". What is not
judged is unknown, not irrelevant, so nDCG and precision are taken on the condensed list, with unjudged ranks
dropped (Sakai, "Alternatives to Bpref", SIGIR 2007).
"""

from collections.abc import Callable, Sequence

import numpy as np

Grades = Sequence[int | None]


def condensed(grades: Grades) -> list[int]:
    """Return the judged grades of the list, in its order."""
    return [grade for grade in grades if grade is not None]


def ndcg(grades: Grades, ideal: Sequence[int], k: int = 10) -> float:
    """Return nDCG@k in [0, 1] (Järvelin and Kekäläinen, 2002), gain = grade, discount = log2(rank + 1).

    `ideal` holds every judged grade of the question, in any order; without a relevant one the value is 0.
    """

    def gain(ordered: Sequence[int]) -> float:
        return float(sum(grade / np.log2(rank + 2) for rank, grade in enumerate(ordered[:k])))

    best = gain(sorted(ideal, reverse=True))
    return gain(condensed(grades)) / best if best else 0.0


def precision(grades: Grades, k: int = 3, at_least: int = 2) -> float:
    """Return the share of the first k judged ranks whose grade is `at_least` or more."""
    return sum(grade >= at_least for grade in condensed(grades)[:k]) / k


def judged(grades: Grades, k: int = 10) -> float:
    """Return the share of the first k ranks that somebody judged."""
    top = grades[:k]
    return sum(grade is not None for grade in top) / len(top) if top else 0.0


def interval(
    values: Sequence[float],
    statistic: Callable[[np.ndarray], float] = lambda sample: float(np.mean(sample)),
    draws: int = 2000,
    seed: int = 0,
) -> tuple[float, float]:
    """Return the 95 % bootstrap interval of a statistic of per-question values (percentile method)."""
    sample = np.asarray(values, dtype=float)
    generator = np.random.default_rng(seed)
    drawn = [statistic(generator.choice(sample, size=len(sample))) for _ in range(draws)]
    low, high = np.percentile(drawn, [2.5, 97.5])
    return float(low), float(high)

"""Truths about choosing quotes that stand for what is said."""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations, combinations_with_replacement, pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from retrieval.representative import CLOSEST, QUALITY_WEIGHT, Option, choose, quotas_of

Vectors = NDArray[np.float32]
STRATA = st.lists(st.sampled_from(["5", "4", "3.5", "2", "0.5"]), max_size=40)


def unit(rows: Vectors) -> Vectors:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Option], Vectors, Vectors]:
    """Some options with their vectors, many of them alike, and what is to be covered."""
    chance = np.random.default_rng(draw(st.integers(0, 2**32)))
    count = draw(st.integers(1, 12))
    vectors = unit(chance.normal(size=(count, draw(st.integers(2, 6)))).astype(np.float32))
    options = [
        Option(f"author {chance.integers(6)}", float(chance.random()), "5" if chance.random() < 0.6 else "2")
        for n in range(count)
    ]
    return options, vectors, unit(chance.normal(size=(20, vectors.shape[1])).astype(np.float32))


def coverage(chosen: tuple[int, ...], vectors: Vectors, universe: Vectors) -> float:
    """How well each point is covered by its nearest chosen one, on average."""
    return float(np.clip(vectors[list(chosen)] @ universe.T, 0, 1).max(axis=0).mean())


@settings(deadline=None)
@given(cases(), st.integers(0, 8))
def test_no_two_alike_no_author_twice_at_most_k(case: tuple[list[Option], Vectors, Vectors], k: int) -> None:
    """Cosines stay at most 0.85, each author speaks once, and nothing is chosen twice."""
    options, vectors, universe = case
    chosen = choose(options, vectors, universe, k)
    assert len(chosen) <= k
    assert len({options[i].author for i in chosen}) == len(chosen)
    assert all(float(vectors[a] @ vectors[b]) <= CLOSEST + 1e-5 for a, b in combinations(chosen, 2))


@settings(deadline=None)
@given(cases(), st.integers(1, 8))
def test_it_stops_early_only_where_nothing_is_left(case: tuple[list[Option], Vectors, Vectors], k: int) -> None:
    """Fewer than k means that every other option is too near to a chosen one, or by the same author."""
    options, vectors, universe = case
    chosen = choose(options, vectors, universe, k)
    if len(chosen) < k:
        for other in set(range(len(options))) - set(chosen):
            assert any(
                options[other].author == options[i].author or float(vectors[other] @ vectors[i]) > CLOSEST - 1e-5
                for i in chosen
            )


@settings(deadline=None)
@given(cases(), st.integers(1, 8))
def test_no_exchange_of_one_quote_is_better(case: tuple[list[Option], Vectors, Vectors], k: int) -> None:
    """Whatever is put in the place of a chosen quote, within the rules, the choice is worth no more."""
    options, vectors, universe = case
    chosen = choose(options, vectors, universe, k)

    def worth(places: tuple[int, ...]) -> float:
        quality = sum(options[i].quality for i in places) / k
        return coverage(places, vectors, universe) + QUALITY_WEIGHT * quality

    for out in chosen:
        rest = tuple(i for i in chosen if i != out)
        for new in set(range(len(options))) - set(chosen):
            apart = all(
                options[new].author != options[i].author and float(vectors[new] @ vectors[i]) <= CLOSEST for i in rest
            )
            assert not apart or worth((*rest, new)) <= worth(tuple(chosen)) + 1e-5


@settings(deadline=None)
@given(st.lists(st.sampled_from(["5", "4", "2", "0.5", ""]), min_size=1, max_size=12), st.integers(1, 6), STRATA)
def test_each_stratum_gives_its_quota_where_it_can(given_: list[str], k: int, strata: list[str]) -> None:
    """Where nothing else stands in the way the quotas are met, and what a stratum lacks another one gives."""
    chance = np.random.default_rng(len(strata))
    vectors = unit(chance.normal(size=(len(given_), 60)).astype(np.float32))
    options = [Option(n, float(chance.random()), stratum) for n, stratum in enumerate(given_)]
    quotas = quotas_of(strata, k) if strata else Counter({given_[0]: k})
    chosen = Counter(options[i].stratum for i in choose(options, vectors, vectors, k, quotas=quotas))
    assert sum(chosen.values()) == min(k, len(given_))
    assert all(chosen[s] >= min(n, given_.count(s)) for s, n in quotas.items())


def test_what_a_stratum_lacks_the_nearest_one_gives() -> None:
    """Two and a half stars are asked for and nobody has given them: three stars stand nearer than one or five."""
    vectors = unit(np.eye(4, dtype=np.float32))
    options = [Option("a", 1.0, "5"), Option("b", 0.1, "3"), Option("c", 1.0, "1"), Option("d", 1.0, "")]
    assert choose(options, vectors, vectors, 1, quotas=Counter({"2.5": 1})) == [1]


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32), st.integers(1, 4))
def test_greedy_is_near_the_best_of_all_choices(seed: int, k: int) -> None:
    """Coverage alone: within 1 - 1/e of every choice of k, tried one by one, and the best where k is one."""
    chance = np.random.default_rng(seed)
    universe = unit(np.abs(chance.normal(size=(15, 5))).astype(np.float32))
    every = unit(chance.normal(size=(9, 5)).astype(np.float32))
    apart = [n for n in range(9) if all(float(every[n] @ every[m]) <= CLOSEST for m in range(n))]
    vectors = every[apart]
    chosen = choose([Option(n, 0.0) for n in range(len(apart))], vectors, universe, k)
    best = max(coverage(c, vectors, universe) for c in combinations(range(len(apart)), min(k, len(apart))))
    reached = coverage(tuple(chosen), vectors, universe)
    assert reached >= (best if k == 1 else (1 - 1 / math.e) * best) - 1e-5


def test_of_equals_the_better_quote_is_taken() -> None:
    """Where two cover the same, quality decides."""
    vectors = unit(np.array([[1, 0], [1, 0], [0, 1]], dtype=np.float32))
    options = [Option("a", 0.2), Option("b", 0.9), Option("c", 0.1)]
    assert choose(options, vectors, vectors, 2) == [1, 2]


def test_nothing_to_choose_from_is_nothing() -> None:
    """No options, nothing asked, or nothing to cover."""
    none, one = np.zeros((0, 2), np.float32), np.array([[1, 0]], np.float32)
    assert choose([], none, one, 3) == choose([Option("a", 1)], one, one, 0) == []
    assert choose([Option("a", 1)], one, none, 3) == []


@settings(deadline=None)
@given(STRATA, st.integers(0, 12))
def test_quotas_are_shares_rounded(strata: list[str], k: int) -> None:
    """They sum to k, and none is a whole quote away from its share."""
    quotas = quotas_of(strata, k)
    assert sum(quotas.values()) == (k if strata else 0)
    assert all(abs(quotas[s] - k * strata.count(s) / len(strata)) < 1 for s in strata)


def area_between(some: list[float], others: list[float]) -> float:
    """The earth mover's distance of two lists of ratings, from its definition on the line."""
    grid = sorted({*some, *others})
    return sum(
        (b - a) * abs(sum(s <= a for s in some) / len(some) - sum(s <= a for s in others) / len(others))
        for a, b in pairwise(grid)
    )


@settings(deadline=None)
@given(STRATA.filter(bool), st.integers(1, 4))
def test_no_other_ratings_are_nearer_to_the_film(strata: list[str], k: int) -> None:
    """Of all ways to take k half stars, none has a lower earth mover's distance to the ratings."""
    film = [float(s) for s in strata]
    ours = area_between([float(s) for s in quotas_of(strata, k).elements()], film)
    assert all(ours <= area_between(list(other), film) + 1e-9
               for other in combinations_with_replacement((0.5, 2.0, 3.5, 4.0, 5.0), k))  # fmt: skip


def test_quotas_worked_by_hand() -> None:
    """Ten ratings in order, cut into fifths, the second of each pair: 1 4 | 4 4 | 5 5 | 5 5 | 5 5."""
    assert quotas_of(["5"] * 6 + ["4"] * 3 + ["1"], 5) == Counter({"5": 3, "4": 2})

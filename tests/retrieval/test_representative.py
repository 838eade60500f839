"""Truths about choosing quotes that stand for what is said."""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from retrieval.representative import CLOSEST, Option, choose, quotas_of

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
        Option(n, f"author {chance.integers(6)}", float(chance.random()), "5" if chance.random() < 0.6 else "2")
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
@given(cases(), st.integers(1, 8), st.integers(0, 8))
def test_a_stratum_gives_more_than_its_quota_only_when_the_others_are_dry(
    case: tuple[list[Option], Vectors, Vectors], k: int, fives: int
) -> None:
    """At each step an option within the quotas is taken where there is one."""
    options, vectors, universe = case
    quotas = Counter({"5": min(fives, k), "2": k - min(fives, k)})
    before: list[int] = []
    for place in choose(options, vectors, universe, k, quotas=quotas):
        free = [
            o for o in options
            if all(o.author != options[i].author for i in before)
            and all(float(vectors[o.place] @ vectors[i]) <= CLOSEST - 1e-5 for i in before)
        ]  # fmt: skip
        within = [o for o in free if o.place not in before and quotas[o.stratum] > 0]
        assert not within or quotas[options[place].stratum] > 0
        quotas[options[place].stratum] -= 1
        before.append(place)


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32), st.integers(1, 4))
def test_greedy_is_near_the_best_of_all_choices(seed: int, k: int) -> None:
    """Coverage alone: within 1 - 1/e of every choice of k, tried one by one, and the best where k is one."""
    chance = np.random.default_rng(seed)
    universe = unit(np.abs(chance.normal(size=(15, 5))).astype(np.float32))
    every = unit(chance.normal(size=(9, 5)).astype(np.float32))
    apart = [n for n in range(9) if all(float(every[n] @ every[m]) <= CLOSEST for m in range(n))]
    vectors = every[apart]
    chosen = choose([Option(n, n, 0.0) for n in range(len(apart))], vectors, universe, k)
    best = max(coverage(c, vectors, universe) for c in combinations(range(len(apart)), min(k, len(apart))))
    reached = coverage(tuple(chosen), vectors, universe)
    assert reached >= (best if k == 1 else (1 - 1 / math.e) * best) - 1e-5


def test_of_equals_the_better_quote_is_taken() -> None:
    """Where two cover the same, quality decides."""
    vectors = unit(np.array([[1, 0], [1, 0], [0, 1]], dtype=np.float32))
    options = [Option(0, "a", 0.2), Option(1, "b", 0.9), Option(2, "c", 0.1)]
    assert choose(options, vectors, vectors, 2) == [1, 2]


def test_nothing_to_choose_from_is_nothing() -> None:
    """No options, nothing asked, or nothing to cover."""
    none, one = np.zeros((0, 2), np.float32), np.array([[1, 0]], np.float32)
    assert choose([], none, one, 3) == choose([Option(0, "a", 1)], one, one, 0) == []
    assert choose([Option(0, "a", 1)], one, none, 3) == []


@settings(deadline=None)
@given(STRATA, st.integers(0, 12))
def test_quotas_are_shares_rounded(strata: list[str], k: int) -> None:
    """They sum to k, and none is a whole quote away from its share."""
    quotas = quotas_of(strata, k)
    assert sum(quotas.values()) == (k if strata else 0)
    assert all(abs(quotas[s] - k * strata.count(s) / len(strata)) < 1 for s in strata)


def test_quotas_worked_by_hand() -> None:
    """Of 6, 3 and 1 ratings, five quotes are 3, 1.5 and 0.5: the halves tie, and the first label goes up."""
    assert quotas_of(["5"] * 6 + ["4"] * 3 + ["1"], 5) == Counter({"5": 3, "4": 1, "1": 1})

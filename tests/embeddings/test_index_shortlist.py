"""A large index looks quickly first, and finds what an exact search would."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from embeddings import index_vectors as indexing
from embeddings.index_shortlist import RECALL, Shortlist
from embeddings.index_vectors import VectorIndex
from tests.embeddings.test_index import unit

ROWS = 4_000


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> VectorIndex:
    """An index large enough to have learnt its shortlist."""
    monkeypatch.setattr(indexing, "QUICK_FROM", ROWS)
    index = VectorIndex.build(np.arange(ROWS) * 2, unit(ROWS))
    search_until_learnt(index)
    return index


def search_until_learnt(index: VectorIndex) -> None:
    for _ in range(indexing.LEARN_AFTER):
        index.search(unit(1, seed=1), 5)
    for thread in threading.enumerate():
        if thread.name == "shortlist":
            thread.join()


def test_it_finds_what_an_exact_search_finds(large: VectorIndex) -> None:
    assert large.quick
    asked = unit(50, seed=2)
    exact = large.search(asked, 20, allowed=large.ids)
    quick = large.search(asked, 20)
    shared = [len({h.id for h in a} & {h.id for h in b}) / 20 for a, b in zip(exact, quick, strict=True)]
    assert np.mean(shared) >= RECALL - 0.01
    for first, second in zip(exact, quick, strict=True):
        scores = {hit.id: hit.score for hit in first}
        assert all(scores.get(hit.id, hit.score) == pytest.approx(hit.score) for hit in second)


def test_a_vector_added_later_is_found(large: VectorIndex) -> None:
    new = unit(1, seed=9)
    large.add(np.array([ROWS * 2]), new)
    assert large.quick
    assert large.search(new, 1)[0][0].id == ROWS * 2


def test_a_vector_removed_is_never_found_and_the_list_is_learnt_again(large: VectorIndex) -> None:
    gone = large.ids[::3]
    asked = large.vectors(gone[:20])
    large.remove(gone)
    large.add(np.arange(ROWS * 2, ROWS * 2 + len(gone)), unit(len(gone), seed=4))
    assert not large.quick
    for _ in range(2):
        assert not {hit.id for hits in large.search(asked, 50) for hit in hits} & set(gone.tolist())
        search_until_learnt(large)
    assert large.quick


def test_a_small_index_stays_exact() -> None:
    index = VectorIndex.build(np.arange(100), unit(100))
    search_until_learnt(index)
    assert not index.quick


def test_more_than_the_list_was_measured_for_is_searched_exactly(large: VectorIndex) -> None:
    (hits,) = large.search(unit(1, seed=3), 1_000)
    (exact,) = large.search(unit(1, seed=3), 1_000, allowed=large.ids)
    assert hits == exact


def test_rows_removed_while_it_is_learnt_are_not_on_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "QUICK_FROM", 1_000)
    index = VectorIndex.build(np.arange(ROWS), unit(ROWS))
    learn = Shortlist.learn

    def meanwhile(rows: np.ndarray[tuple[int, int], np.dtype[np.float16]]) -> Shortlist:
        made = learn(rows)
        threading.Thread(target=index.remove, args=(np.arange(500),)).start()
        return made

    monkeypatch.setattr(Shortlist, "learn", meanwhile)
    search_until_learnt(index)
    assert all(hit.id >= 500 for hit in index.search(unit(1, seed=5), 100)[0])

"""The index: exact, filtered before the top k, and never trusting a damaged file."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path
from threading import Thread

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from embeddings import index_vectors as indexing
from embeddings.index import Hit
from embeddings.index_file import DamagedIndex
from embeddings.index_vectors import VectorIndex

DIMENSION = 16


def unit(count: int, seed: int = 0) -> NDArray[np.float32]:
    vectors = np.random.default_rng(seed).standard_normal((count, DIMENSION)).astype(np.float16).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float16).astype(np.float32)


def naive(
    ids: list[int], vectors: NDArray[np.float32], query: NDArray[np.float32], k: int, allowed: set[int]
) -> list[int]:
    scores = {id_: float(vector @ query) for id_, vector in zip(ids, vectors, strict=True) if id_ in allowed}
    return sorted(scores, key=lambda id_: (-scores[id_], id_))[:k]


def test_the_nearest_comes_first_with_its_score() -> None:
    vectors = np.eye(DIMENSION, dtype=np.float32)[:3]
    index = VectorIndex.build(np.array([10, 20, 30]), vectors)
    assert index.search(vectors[1:2], 1) == [[Hit(20, 1.0)]]


def test_equal_scores_are_ordered_by_id() -> None:
    vectors = np.repeat(np.eye(DIMENSION, dtype=np.float32)[:1], 5, axis=0)
    index = VectorIndex.build(np.arange(5) + 7, vectors)
    assert [hit.id for hit in index.search(vectors[:1], 5)[0]] == [7, 8, 9, 10, 11]


@pytest.mark.parametrize(
    ("gather_up_to", "widen_from"), [(5000, 2.0), (0, 2.0), (0, 0.0)], ids=["gather", "scan", "widen"]
)
@settings(deadline=None, max_examples=40)
@given(data=st.data(), count=st.integers(1, 200), k=st.integers(1, 20))
def test_a_filtered_search_equals_the_naive_one(
    gather_up_to: int, widen_from: float, data: st.DataObject, count: int, k: int
) -> None:
    """In each of the three ways in which it is done."""
    ids = sorted(data.draw(st.sets(st.integers(1, 10_000), min_size=count, max_size=count)))
    allowed = data.draw(st.sets(st.one_of(st.sampled_from(ids), st.integers(1, 10_000))))
    vectors = unit(count)
    index = VectorIndex.build(np.array(ids), vectors)
    query = unit(1, seed=k)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(indexing, "GATHER_UP_TO", gather_up_to)
        patch.setattr(indexing, "WIDEN_FROM", widen_from)
        hits = index.search(query, k, np.array(sorted(allowed), dtype=np.int64))[0]
    expected = naive(ids, vectors, query[0], k, allowed)
    assert [hit.score for hit in hits] == pytest.approx(
        [float(vectors[ids.index(id_)] @ query[0]) for id_ in expected], abs=1e-4
    )
    assert {hit.id for hit in hits} <= allowed


def test_nothing_allowed_finds_nothing() -> None:
    index = VectorIndex.build(np.array([1, 2]), unit(2))
    assert index.search(unit(2), 3, np.array([], dtype=np.int64)) == [[], []]
    assert index.search(unit(1), 3, np.array([99])) == [[]]


def test_an_empty_index_finds_nothing() -> None:
    index = VectorIndex(DIMENSION)
    assert index.search(unit(1), 3) == [[]]
    assert (len(index), index.last, index.ids.tolist()) == (0, 0, [])
    with pytest.raises(KeyError):
        index.vectors(np.array([1]))


def test_what_is_removed_is_not_found() -> None:
    vectors = unit(5)
    index = VectorIndex.build(np.arange(1, 6), vectors)
    assert index.remove(np.array([2, 4, 9])) == 2
    assert index.ids.tolist() == [1, 3, 5]
    assert {hit.id for hit in index.search(vectors[1:2], 5)[0]} == {1, 3, 5}
    assert np.array_equal(index.vectors(np.array([5, 1])), vectors[[4, 0]])


def test_the_vector_of_an_id_not_held_is_an_error_that_names_it() -> None:
    index = VectorIndex.build(np.array([1, 3]), unit(2))
    with pytest.raises(KeyError, match="2"):
        index.vectors(np.array([1, 2]))


@pytest.mark.parametrize(
    ("ids", "count", "width"), [([5], 1, DIMENSION), ([9, 8], 2, DIMENSION), ([9], 2, DIMENSION), ([9], 1, 3)]
)
def test_ids_must_rise_and_shapes_agree(ids: list[int], count: int, width: int) -> None:
    index = VectorIndex.build(np.array([1, 5]), unit(2))
    with pytest.raises(ValueError, match=r"ids|vectors"):
        index.add(np.array(ids), np.zeros((count, width), dtype=np.float32))
    assert len(index) == 2


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "passages.faiss"
    vectors = unit(50)
    index = VectorIndex.build(np.arange(50) * 3 + 1, vectors, model="fake")
    index.making = 4
    index.save(path)
    loaded = VectorIndex.load(path)
    assert (loaded.model, loaded.making, loaded.dimension) == ("fake", 4, DIMENSION)
    assert loaded.search(vectors[:3], 5) == index.search(vectors[:3], 5)
    loaded.add(np.array([500]), vectors[:1])
    assert len(loaded) == 51
    assert [file.name for file in tmp_path.iterdir()] == ["passages.faiss"]


def test_what_a_killed_saver_left_is_swept_away(tmp_path: Path) -> None:
    for name, age in (("passages.faiss.1.part", 3600), ("passages.faiss.2.part", 0)):
        (tmp_path / name).write_bytes(b"half")
        os.utime(tmp_path / name, (time.time() - age, time.time() - age))
    VectorIndex.build(np.array([1]), unit(1)).save(tmp_path / "passages.faiss")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["passages.faiss", "passages.faiss.2.part"]


@pytest.mark.parametrize("seed", range(20))
def test_a_damaged_file_is_refused(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "passages.faiss"
    VectorIndex.build(np.arange(50), unit(50)).save(path)
    whole = bytearray(path.read_bytes())
    choice = random.Random(seed)  # noqa: S311 a test's dice
    at = choice.randrange(len(whole) - 400)
    if seed % 2:
        del whole[at:]
    else:
        whole[at] ^= 1 << choice.randrange(8)
    path.write_bytes(whole)
    with pytest.raises(DamagedIndex, match=r"passages\.faiss"):
        VectorIndex.load(path)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(DamagedIndex, match="no index file"):
        VectorIndex.load(tmp_path / "passages.faiss")


def test_searching_goes_on_while_passages_come_and_go() -> None:
    vectors = unit(2000)
    index = VectorIndex.build(np.arange(1, 1001), vectors[:1000])
    wrong: list[str] = []

    def search() -> None:
        for at in range(200):
            best = index.search(vectors[at : at + 1], 1)[0][0]
            if best.id != at + 1 or abs(best.score - 1) > 0.01:
                wrong.append(f"{at + 1}: {best}")

    threads = [Thread(target=search) for _ in range(4)]
    for thread in threads:
        thread.start()
    for first in range(1000, 2000, 50):
        index.add(np.arange(first + 1, first + 51), vectors[first : first + 50])
        index.remove(np.arange(first + 1, first + 26))
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(index) == 1500

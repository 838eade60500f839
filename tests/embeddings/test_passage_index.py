"""What any index of passages does, whichever engine it is: the same passages, in the same order, as looking at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from embeddings.index import PassageIndex
from retrieval.keeping.checking import problems
from retrieval.keeping.upkeep import open_index
from seeds.library import Library
from seeds.models import ReviewFilter, Role
from tests.conftest import NewPlace
from tests.seeds.making_reviews import HEAT, PREPARER, PUSHER, draft, write
from tests.seeds.test_library import filters
from tests.servers import milvus_address

WORDS = ("musique", "acteur", "fin", "rythme", "image", "long", "noir", "père")


@dataclass(frozen=True)
class Shelf:
    library: Library
    index: PassageIndex


@pytest.fixture(scope="module")
def shelf(new_place: NewPlace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """Ninety reviews that differ in every field a filter looks at, and in their words."""
    place = new_place()
    with Library.open(place, folder=tmp_path_factory.mktemp("files")) as library:
        write(library, [
            draft(
                f"Avis {WORDS[at % 8]} {WORDS[at % 5]} {' '.join(WORDS[: at % 7])} numéro {at}.", row=at,
                film=(PUSHER, HEAT)[at % 2], reviewer=(None, "Ann", "Bob", "L'autre \"x\" \\ é")[at % 4],
                role=list(Role)[at % 3], rating=None if at % 5 == 0 else float(at % 11),
                scale=None if at % 5 == 0 else 10.0,
                date=None if at % 6 == 0 else (date(2020, 1, 1) + timedelta(days=at * 10)).isoformat(),
                source=("allocine", None)[at % 2],
            )
            for at in range(90)
        ])  # fmt: skip
        index = open_index(library, PREPARER, address=milvus_address(place, tmp_path_factory)).index
        yield Shelf(library, index)
        assert problems(library, index) == []
        index.close()


questions = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
stems = st.sampled_from([f'"{word}"' for word in (*WORDS, "dragon")])
expressions = st.lists(
    stems
    | st.builds(lambda one, other, room: f"NEAR({one} {other}, {room})", stems, stems, st.integers(0, 3))
    | st.just('"nu" *')
    | st.just('"avi musique"'),
    min_size=1, max_size=4,
).map(" OR ".join)  # fmt: skip
relaxed = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


@relaxed
@given(question=questions, wanted=filters | st.just(ReviewFilter()), k=st.integers(1, 30))
def test_the_nearest_are_those_of_an_exact_search(shelf: Shelf, question: str, wanted: ReviewFilter, k: int) -> None:
    vector = PREPARER.encoder.encode_questions([question])
    ids = shelf.library.passage_ids(wanted)
    scores = shelf.library.vectors(ids.tolist()) @ vector[0] if len(ids) else np.empty(0)
    hits = shelf.index.search(vector, k, wanted)[0]
    assert len(hits) == min(k, len(ids))
    assert [hit.score for hit in hits] == pytest.approx(sorted(scores, reverse=True)[:k], abs=2e-3)
    near = dict(zip(ids.tolist(), scores.tolist(), strict=True))
    assert all(hit.score == pytest.approx(near[hit.id], abs=2e-3) for hit in hits)
    assert hits == sorted(hits, key=lambda hit: (-hit.score, hit.id))


@relaxed
@given(match=expressions, wanted=filters | st.just(ReviewFilter()), k=st.integers(1, 30))
def test_the_best_by_words_are_those_of_an_exact_search(
    shelf: Shelf, match: str, wanted: ReviewFilter, k: int
) -> None:
    expected = shelf.library.lexical(match, wanted, 1000)
    found = shelf.index.lexical(match, k, wanted)
    assert [m.score for m in found] == pytest.approx([m.score for m in expected[:k]], rel=1e-6)
    scores = {m.passage: m.score for m in expected}
    assert all(m.score == pytest.approx(scores[m.passage], rel=1e-6) for m in found)
    assert len({m.passage for m in found}) == len(found)


def test_without_room_nothing_is_found(shelf: Shelf) -> None:
    vector = PREPARER.encoder.encode_questions(["musique", "fin"])
    assert shelf.index.search(vector, 0) == [[], []]
    assert shelf.index.lexical('"musique"', 0) == []


@pytest.fixture
def small(new_place: NewPlace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    place = new_place()
    with Library.open(place, folder=tmp_path_factory.mktemp("files")) as library:
        index = open_index(library, PREPARER, address=milvus_address(place, tmp_path_factory)).index
        yield Shelf(library, index)
        index.close()


def found(small: Shelf, word: str) -> set[int]:
    dense = small.index.search(PREPARER.encoder.encode_questions([word]), 50)[0]
    by_words = small.index.lexical(f'"{word}"', 50)
    return {hit.id for hit in dense if hit.score > 0.2} | {match.passage for match in by_words}


def test_what_is_committed_is_found_once_the_index_has_caught_up(small: Shelf) -> None:
    write(small.library, [draft("Une musique.", reviewer="Ann")])
    assert small.index.waiting() == 1
    assert small.index.catch_up() == 1
    assert (small.index.waiting(), len(small.index)) == (0, 1)
    assert found(small, "musique") == set(small.library.passage_ids().tolist())
    assert small.index.catch_up() == 0


def test_what_is_forgotten_is_found_no_more(small: Shelf) -> None:
    write(small.library, [draft("Une musique.", reviewer="Ann"), draft("Une fin.", reviewer="Bob", row=1)])
    small.index.catch_up()
    small.library.forget(reviewer="Ann")
    assert small.index.catch_up() == 1
    assert found(small, "musique") == set()
    assert len(found(small, "fin")) == 1
    assert problems(small.library, small.index) == []


def test_a_changed_rating_is_filtered_by_once_the_index_has_caught_up(small: Shelf) -> None:
    old = draft("Une musique.", reviewer="Ann", rating=1.0, scale=5.0, source="s", source_id="1")
    write(small.library, [old])
    small.index.catch_up()
    good = ReviewFilter(at_least=4.0)
    assert small.index.lexical('"musique"', 5, good) == []
    write(small.library, [replace(old, rating=5.0)])
    small.index.catch_up()
    assert len(small.index.lexical('"musique"', 5, good)) == 1
    assert len(small.index.search(PREPARER.encoder.encode_questions(["musique"]), 5, good)[0]) == 1


def test_a_rebuilt_index_holds_the_same(small: Shelf) -> None:
    write(small.library, [draft(f"Une musique {at}.", reviewer=f"R{at}", row=at) for at in range(30)])
    small.index.catch_up()
    before = small.index.lexical('"musique"', 50)
    small.index.rebuild()
    assert small.index.lexical('"musique"', 50) == before
    assert problems(small.library, small.index) == []

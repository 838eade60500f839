"""Reading the library: what was written comes back, filtered, ordered and counted, whatever the engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seeds.errors import LibraryError
from seeds.library import Library
from seeds.models import Review, ReviewFilter, Role
from seeds.readers.base import FilmFound
from seeds.records import Counts, FilmCounts, Rated
from tests.conftest import NewPlace
from tests.seeds.making_reviews import HEAT, PUSHER, draft, printed, write


@pytest.fixture
def library(place: Path | str) -> Iterator[Library]:
    with Library.open(place) as opened:
        yield opened


@pytest.fixture(scope="module")
def shelf(new_place: NewPlace) -> Iterator[Library]:
    """Sixty reviews that differ in every field a filter looks at."""
    with Library.open(new_place()) as opened:
        write(opened, [
            draft(
                f"Avis numéro {at}. " + "long " * (at % 7), row=at, film=(PUSHER, HEAT)[at % 2],
                reviewer=(None, "Ann", "Bob", "L'autre")[at % 4], role=list(Role)[at % 3 % 4],
                rating=None if at % 5 == 0 else float(at % 11), scale=None if at % 5 == 0 else 10.0,
                date=None if at % 6 == 0 else (date(2020, 1, 1) + timedelta(days=at * 10)).isoformat(),
                source=("allocine", None)[at % 2], useful=at % 4 or None,
            )
            for at in range(60)
        ])  # fmt: skip
        yield opened


def lets_through(wanted: ReviewFilter, review: Review) -> bool:
    """What a filter means, in plain words."""
    stars, day = review.stars, review.day
    return all((
        not wanted.films or review.film in wanted.films,
        not wanted.reviewers or review.reviewer in wanted.reviewers,
        not wanted.roles or review.role in wanted.roles,
        not wanted.sources or review.source in wanted.sources,
        not wanted.documents or review.document in wanted.documents,
        not wanted.origins or review.source in wanted.origins or review.document in wanted.origins,
        not wanted.reviews or review.id in wanted.reviews,
        wanted.anonymous is None or (review.reviewer is None) == wanted.anonymous,
        wanted.rated is None or (stars is not None) == wanted.rated,
        wanted.at_least is None or (stars is not None and stars >= wanted.at_least),
        wanted.at_most is None or (stars is not None and stars <= wanted.at_most),
        wanted.above is None or (stars is not None and stars > wanted.above),
        wanted.below is None or (stars is not None and stars < wanted.below),
        wanted.since is None or (day is not None and day >= wanted.since),
        wanted.until is None or (day is not None and day <= wanted.until),
        wanted.min_length is None or len(review.text) >= wanted.min_length,
        wanted.max_length is None or len(review.text) <= wanted.max_length,
        not any(lets_through(one, review) for one in wanted.excluding),
    ))  # fmt: skip


maybe = st.none()
stars = st.one_of(maybe, st.sampled_from([0.0, 0.5, 2.0, 2.5, 3.5, 5.0]))
days = st.one_of(maybe, st.dates(date(2019, 12, 1), date(2021, 12, 1)))


def some(*values: Any) -> st.SearchStrategy[Any]:
    return st.one_of(st.just(()), st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple))


plain = st.builds(
    ReviewFilter, films=some("heat", "pusher-2-du-sang-sur-les-mains", "no-such-film"),
    reviewers=some("Ann", "Bob", "L'autre", "ann"), anonymous=st.sampled_from([None, None, True, False]),
    at_least=stars, at_most=stars, above=stars, below=stars, rated=st.sampled_from([None, None, True, False]),
    since=days, until=days, roles=some(*Role), min_length=st.sampled_from([None, None, 20, 30]),
    max_length=st.sampled_from([None, None, 30, 40]),
    sources=some("allocine", "x"), documents=some("reviews.jsonl", "x"),
    origins=some("allocine", "reviews.jsonl", "x"),
)  # fmt: skip
left_out = st.builds(
    ReviewFilter, reviewers=some("Ann", "Bob"), at_least=stars, since=days, until=days, roles=some(*Role)
)  # fmt: skip
filters = plain | st.builds(replace, plain, excluding=st.lists(left_out, max_size=2).map(tuple))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=filters)
def test_a_filter_lets_through_what_it_says(shelf: Library, wanted: ReviewFilter) -> None:
    expected = [review for review in shelf.reviews() if lets_through(wanted, review)]
    assert shelf.reviews(wanted) == expected
    assert shelf.counts(wanted) == Counts(len(expected), sum(review.stars is not None for review in expected))
    assert [rated.stars for rated in shelf.rated(wanted)] == [r.stars for r in expected if r.stars is not None]
    ids = [passage.id for review in expected for passage in shelf.passages_of(review.id)]
    assert shelf.passage_ids(wanted).tolist() == sorted(ids)
    assert shelf.polarities(wanted)["id"].tolist() == sorted(ids)
    assert {match.passage for match in shelf.lexical('"avi"', wanted, 1000)} == set(ids)
    assert {(m.passage, m.review) for m in shelf.mentions('"avi"', wanted)} == {
        (p.id, p.review) for p in shelf.passages(ids)
    }


def test_a_filter_on_reviews_names_them(shelf: Library) -> None:
    third = shelf.reviews()[2]
    assert shelf.reviews(ReviewFilter(reviews=(third.id,))) == [third]
    assert shelf.review(third.id) == third
    assert shelf.review("none") is None


@pytest.mark.parametrize(
    ("order", "value", "down"),
    [
        ("best", "stars", True), ("worst", "stars", False), ("latest", "date", True), ("oldest", "date", False),
        ("longest", "text", True), ("shortest", "text", False), ("useful", "useful", True),
    ],
)  # fmt: skip
def test_reviews_come_in_the_order_asked_those_without_the_figure_last(
    shelf: Library, order: str, value: str, down: bool
) -> None:
    def figure(review: Review) -> Any:
        found = getattr(review, value)
        return len(found) if value == "text" else found

    read = shelf.reviews()
    with_figure = sorted((r for r in read if figure(r) is not None), key=figure, reverse=down)
    with_figure.sort(key=figure, reverse=down)  # stable: ties in the order they were read
    expected = with_figure + [r for r in read if figure(r) is None]
    if down:  # reverse=True keeps the order of equals too
        assert [figure(r) for r in expected] == [figure(r) for r in shelf.reviews(order=order)]
    assert shelf.reviews(order=order) == expected
    assert shelf.reviews(order=order, limit=4) == expected[:4]


@pytest.mark.parametrize("wanted", [ReviewFilter(), ReviewFilter(at_least=3.0), ReviewFilter(anonymous=True)])
def test_who_wrote_most_comes_first(shelf: Library, wanted: ReviewFilter) -> None:
    """By name, among those with as many; nobody is not a name."""
    names = Counter(r.reviewer for r in shelf.reviews(wanted) if r.reviewer)
    expected = sorted(names.items(), key=lambda pair: (-pair[1], pair[0]))
    assert shelf.writers(wanted, 2) == expected[:2]
    assert shelf.writers(wanted, 9) == expected


def test_an_order_that_does_not_exist_is_an_error(shelf: Library) -> None:
    with pytest.raises(ValueError, match="loudest"):
        shelf.reviews(order="loudest")


def test_figures_of_films_and_names_of_reviewers(library: Library) -> None:
    items = [
        draft("Un.", reviewer="Ann", rating=4.0, scale=5.0, date="2020-01-02"),
        draft("Deux.", reviewer="Bob", row=1),
    ]
    write(library, [*items, HEAT])
    assert library.film_counts() == {
        "pusher-2-du-sang-sur-les-mains": FilmCounts(2, 1, 4.0),
        "heat": FilmCounts(0, 0, None),
    }
    assert library.rated() == [Rated(4.0, 4.0, 5.0, "2020-01-02")]
    assert library.reviewers() == ["Ann", "Bob"]
    assert library.reviewers(("heat",)) == []
    assert [(held.document.name, held.document.text, held.reviews) for held in library.documents()] == [
        ("reviews.jsonl", None, 2)
    ]


def test_passages_are_slices_in_the_order_asked(library: Library) -> None:
    first = "La musique est bonne, et même très bonne, d'un bout à l'autre de ce film danois. "
    text = first + "Le scénario, lui, est mauvais, et cela se voit dès les premières minutes du film."
    write(library, [draft(text)])
    review = library.reviews()[0]
    one, two = library.passages_of(review.id)
    assert (one.text, two.text) == (first.strip(), text[len(first) :])
    assert text[two.start : two.end] == two.text
    assert ((one.positive, one.negative), (two.positive, two.negative)) == ((1.0, 0.0), (0.0, 1.0))
    assert library.passages([two.id, 99, one.id]) == [two, one]
    assert library.vectors([two.id, one.id]).shape == (2, 16)
    assert np.linalg.norm(library.vectors([one.id])[0]) == pytest.approx(1, abs=1e-3)
    with pytest.raises(KeyError, match="99"):
        library.vectors([99])


def test_words_are_counted_and_found(library: Library) -> None:
    write(library, [draft("La musique.", reviewer="Ann"), draft("Une autre musique.", row=1, film=HEAT)])
    assert (library.vocabulary("musique"), library.vocabulary("dragon")) == (2, 0)
    assert library.terms_like("mus") == {"musique": 2}
    assert library.terms_of("heat") == {"une": 1, "autre": 1, "musique": 1}
    assert library.lexical('"film_1"') == []
    assert (library.lexical(""), library.mentions(""), library.writes("")) == ([], [], False)
    assert [match.passage for match in library.lexical('"autre" OR "musique"')] == [2, 1]
    assert library.lexical('"musique"', ReviewFilter(films=("no-such-film",)), 5) == []


def test_an_expression_that_cannot_be_read_is_a_library_error(library: Library) -> None:
    with pytest.raises(LibraryError, match="unterminated string"):
        library.lexical('"open')


def test_a_quote_is_proven_by_the_stored_source(library: Library) -> None:
    document, drafts = printed("Un film superbe.", "Une suite ratée.")
    write(library, drafts, document)
    review = library.reviews()[1]
    assert document.text is not None
    assert library.source_slice("page.txt", None, review.start, review.end, review.id) == "Une suite ratée."
    assert library.source_slice("other.txt", None, review.start, review.end, review.id) is None
    assert library.source_slice("page.txt", 3, review.start, review.end, review.id) is None
    assert library.source_slice("page.txt", None, 0, review.end, review.id) is None
    library.forget(review=review.id)
    assert library.source_slice("page.txt", None, review.start, review.end, review.id) is None


def test_in_a_table_a_quote_is_proven_by_its_row(library: Library) -> None:
    write(library, [draft("Assez long.", row=7, start=3)])
    review = library.reviews()[0]
    assert library.source_slice("reviews.jsonl", 7, 3, 8, review.id) == "Assez"


def test_every_change_gives_another_generation_to_every_reader(place: Path | str) -> None:
    with Library.open(place) as one, Library.open(place) as other:
        before = other.generation()
        write(one, [draft("Un.")])
        between = other.generation()
        one.forget(review=one.reviews()[0].id)
        assert len({before, between, other.generation()}) == 3
        assert other.generation() == one.generation()


def test_many_threads_read_at_once(shelf: Library) -> None:
    with ThreadPoolExecutor(12) as threads:
        assert set(threads.map(lambda _: len(shelf.reviews()), range(100))) == {60}


def test_without_a_library_and_without_leave_to_make_one_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no library"):
        Library.open(tmp_path / "none", create=False)
    assert not (tmp_path / "none").exists()


def test_a_file_in_the_place_of_the_folder_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryError, match="cannot make a library"):
        Library.open(tmp_path / "file" / "library")


def test_a_file_that_is_no_database_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "verbatim.sqlite").write_text("not a database" * 100)
    with pytest.raises(LibraryError, match="not a database"):
        Library.open(tmp_path)


def test_a_full_disk_undoes_the_batch_and_says_so(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        write(library, [draft("Un.")])
        with library.reading() as connection:
            connection.execute("PRAGMA max_page_count = 40")
        with pytest.raises(LibraryError, match="no room left"):
            write(library, [draft("Deux " * 200_000, row=1)])
        assert [review.text for review in library.reviews()] == ["Un."]


def test_a_library_that_another_process_keeps_busy_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seeds.schema.BUSY_SECONDS", 0.05)
    with (
        Library.open(tmp_path) as one,
        Library.open(tmp_path) as other,
        one.writing(),
        pytest.raises(LibraryError, match="another process"),
    ):
        write(other, [draft("Un.")])


def test_a_closed_library_says_it_is_closed(place: Path | str) -> None:
    library = Library.open(place)
    library.close()
    with pytest.raises(LibraryError, match="closed"):
        library.films()


def test_a_film_found_alone_is_kept(library: Library) -> None:
    write(library, [FilmFound(title="Solaris", aliases=("Солярис",), year=1972, director="Tarkovski")])
    film = library.film("solaris")
    assert film is not None
    assert (film.aliases, film.year, film.director) == (("Солярис",), 1972, "Tarkovski")

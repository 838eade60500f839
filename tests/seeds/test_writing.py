"""Writing: which film a review is of, when two reviews are one, and that what is forgotten is gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from retrieval.keeping.checking import problems
from seeds.batch import Batch
from seeds.errors import LibraryError
from seeds.library import Library
from seeds.models import Document, Published
from seeds.readers.base import FilmFound
from seeds.records import Forgotten
from tests.seeds.making_reviews import HEAT, PREPARER, TABLE, draft, printed, write


@pytest.fixture
def library(place: Path | str) -> Iterator[Library]:
    with Library.open(place) as opened:
        yield opened
        assert problems(opened) == []


def test_a_review_comes_back_as_it_was_read(library: Library) -> None:
    text = "  « Très » bon —\u202fvraiment ! 🎬\n\nOui.\t"
    item = draft(
        text, reviewer="Élise", rating=7.5, scale=10.0, date="2020-01-02T10:00", title="T", source="s", useful=3
    )
    assert write(library, [item]).added == 1
    review = library.reviews()[0]
    assert (review.text, review.reviewer, review.rating, review.stars) == (text, "Élise", 7.5, 3.75)
    assert (review.date, review.title, review.source, review.useful, review.row) == ("2020-01-02T10:00", "T", "s", 3, 0)


def test_the_same_review_twice_is_one(library: Library) -> None:
    items = [draft("Très BON, ce film.", reviewer="Ann"), draft("tres bon ce film", reviewer="Ann", row=1)]
    added = write(library, items)
    assert (added.read, added.added, added.already) == (2, 1, 1)
    assert write(library, items).already == 2
    assert len(library.reviews()) == 1


def test_the_same_words_by_two_people_are_two_reviews(library: Library) -> None:
    assert write(library, [draft("Bof.", reviewer="Ann"), draft("Bof.", reviewer="Bob")]).added == 2


def test_two_anonymous_visitors_are_two_people_unless_all_is_the_same(library: Library) -> None:
    one = draft("Bof.", rating=2.0, scale=5.0, date="2020-01-01")
    assert write(library, [one, replace(one, rating=3.0), replace(one, date="2020-01-02"), one]).added == 3


def test_a_changed_text_replaces_the_old_one_and_its_passages(library: Library) -> None:
    old = draft("L'ancien texte.", source="s", source_id="1", reviewer="Ann")
    write(library, [old])
    before = library.reviews()[0]
    added = write(library, [replace(old, text="Le nouveau.", rating=4.0, scale=5.0)])
    assert (added.added, added.changed, added.already) == (0, 1, 0)
    after = library.reviews()[0]
    assert (after.id, after.text, after.rating) == (before.id, "Le nouveau.", 4.0)
    assert [passage.text for passage in library.passages_of(after.id)] == ["Le nouveau."]
    assert library.vocabulary("ancien") == 0


def test_a_changed_rating_is_a_change_without_new_passages(library: Library) -> None:
    old = draft("Le texte.", source="s", source_id="1", reviewer="Ann", rating=2.0, scale=5.0)
    write(library, [old])
    ids = library.passage_ids().tolist()
    assert write(library, [replace(old, rating=3.0)]).changed == 1
    assert (library.passage_ids().tolist(), library.reviews()[0].rating) == (ids, 3.0)


def test_a_text_that_becomes_one_already_held_leaves_one_review(library: Library) -> None:
    write(library, [draft("Le même.", reviewer="Ann"), draft("Un autre.", reviewer="Ann", source="s", source_id="1")])
    write(library, [draft("Le même.", reviewer="Ann", source="s", source_id="1")])
    assert [review.text for review in library.reviews()] == ["Le même."]


def test_one_source_id_twice_in_a_batch_keeps_the_last_text(library: Library) -> None:
    one = draft("Premier jet.", source="s", source_id="1")
    added = write(library, [one, replace(one, text="Second jet.")])
    assert (added.added, added.changed) == (1, 1)
    assert [passage.text for passage in library.passages(library.passage_ids().tolist())] == ["Second jet."]


def test_a_document_read_again_after_an_edit_moves_its_reviews(library: Library) -> None:
    """The same page with a line put before: offsets are those of the new version."""
    document, drafts = printed("Un film superbe.", "Une suite ratée.")
    write(library, drafts, document)
    assert document.text is not None
    newer = replace(document, text="Un titre\n" + document.text, digest="new")
    added = write(library, [replace(one, start=one.start + 9) for one in drafts], newer)
    library.finish(newer)
    assert (added.already, added.changed) == (2, 0)
    review = library.reviews()[0]
    assert library.source_slice("page.txt", None, review.start, review.end, review.id) == "Un film superbe."
    assert len(library.documents()) == 1


def test_what_an_older_version_alone_held_stays_unless_it_is_to_be_replaced(library: Library) -> None:
    old, drafts = printed("Un film superbe.", "Une suite ratée.")
    write(library, drafts, old)
    new, kept = printed("Un film superbe.")
    write(library, kept, new)
    library.finish(new)
    assert len(library.reviews()) == 2
    assert library.finish(new, replace=True) == Forgotten(films=0, documents=1, reviews=1, passages=1)
    assert [review.text for review in library.reviews()] == ["Un film superbe."]


@pytest.mark.parametrize(
    ("found", "same"),
    [
        (FilmFound(title="HEAT"), True),
        (FilmFound(title="Heat", year=1996), True),
        (FilmFound(title="Heat", year=1986), False),
        (FilmFound(title="Heat", source_id="179"), False),
        (FilmFound(title="Chaleur", source_id="178"), True),
        (FilmFound(title="Chaleur", aliases=("Héat",)), True),
        (FilmFound(title="Heat 2"), False),
    ],
)
def test_a_film_is_known_by_its_sources_id_else_by_title_and_year(
    library: Library, found: FilmFound, same: bool
) -> None:
    write(library, [HEAT, found])
    assert len(library.films()) == (1 if same else 2)


def test_joining_a_film_keeps_its_titles_and_what_the_site_published(library: Library) -> None:
    published = Published(mean=3.7, count=3648, reviews=213, histogram={"5": 60})
    write(library, [FilmFound(title="Heat"), FilmFound(title="heat", year=1995, director="Mann", published=published)])
    film = library.films()[0]
    assert (film.id, film.title, film.aliases) == ("heat", "Heat", ("heat",))
    assert (film.year, film.director, film.published) == (1995, "Mann", published)


def test_namesakes_get_ids_of_their_own(library: Library) -> None:
    films = [FilmFound(title="Dune", year=1984), FilmFound(title="Dune", year=2021), FilmFound(title="!!!")]
    write(library, films)
    assert [film.id for film in library.films()] == ["dune", "dune-2021", "film"]


def test_what_does_not_stand_in_its_document_is_left_out_and_reported(library: Library) -> None:
    document, drafts = printed("Un film superbe.")
    added = write(library, [replace(drafts[0], start=1), replace(drafts[0], text="  "), drafts[0]], document)
    assert (added.read, added.added, [skipped.reason for skipped in added.skipped]) == (
        3, 1, ["the text does not stand in the document where the reader says", "the text is empty"]
    )  # fmt: skip


def test_a_text_of_tags_alone_is_left_out(library: Library) -> None:
    added = write(library, [draft("<p></p><br>"), draft("<p>Oui.</p>", row=1)])
    assert (added.added, [skipped.reason for skipped in added.skipped]) == (1, ["the text holds nothing but tags"])


def test_half_a_character_is_left_out(library: Library) -> None:
    assert write(library, [draft("mal \ud83d coupé")]).skipped[0].reason.startswith("the text holds half characters")


def test_a_batch_that_fails_leaves_nothing(library: Library) -> None:
    def fail(texts: object) -> list[object]:
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError, match="no more"):
        library.write(Batch(TABLE, [draft("Un.")], fail, PREPARER.making))  # type: ignore[arg-type]
    assert (library.reviews(), library.films(), library.documents()) == ([], [], [])


def test_two_models_never_meet_in_one_library(library: Library) -> None:
    write(library, [draft("Un.")])
    with pytest.raises(LibraryError, match="encoded with fake"):
        library.write(Batch(TABLE, [draft("Deux.")], PREPARER, replace(PREPARER.making, model="other")))


def test_forgetting_counts_what_goes(library: Library) -> None:
    items = [draft("Un.", reviewer="Ann"), draft("Deux.", reviewer="Bob"), draft("Trois.", reviewer="Ann", film=HEAT)]
    write(library, items)
    assert library.forget(reviewer="Nobody") == Forgotten()
    assert library.forget(reviewer="Ann") == Forgotten(films=1, reviews=2, passages=2)
    assert library.reviewers() == ["Bob"]
    assert library.forget(film="pusher-2-du-sang-sur-les-mains") == Forgotten(
        films=1, documents=1, reviews=1, passages=1
    )
    assert (library.films(), library.documents(), library.passage_ids().tolist()) == ([], [], [])


def test_a_whole_document_is_forgotten(library: Library) -> None:
    write(library, [draft("Un.")])
    write(library, [draft("Deux.")], Document(name="other.csv", kind="csv", digest="2"))
    assert library.forget(document="reviews.jsonl") == Forgotten(documents=1, reviews=1, passages=1)
    assert [review.text for review in library.reviews()] == ["Deux."]


@pytest.mark.parametrize("names", [{}, {"film": "a", "review": "b"}, {"film": ""}])
def test_one_thing_is_forgotten_at_a_time(library: Library, names: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="forget"):
        library.forget(**names)


def test_what_is_forgotten_is_gone_from_the_files(tmp_path: Path) -> None:
    """Text, stems, names and the page around them, while another connection is open."""
    words = [f"Zorglub{at} mange des ornithorynques{at}." for at in range(300)]
    with Library.open(tmp_path) as library, Library.open(tmp_path) as reader:
        document, drafts = printed(*words)
        write(library, drafts, document)
        kept = reader.reviews()[7]
        library.forget(reviewer="Nom250")
        for file in tmp_path.iterdir():
            held = file.read_bytes().lower()
            for word in (b"zorglub250", b"ornithorynques250", b"ornithorynque250", b"nom250"):
                assert word not in held, (file.name, word)
        assert reader.source_slice("page.txt", None, kept.start, kept.end, kept.id) == kept.text
        assert len(reader.reviews()) == 299
        assert problems(library) == []


def held_anywhere(folder: Path, *words: bytes) -> list[tuple[str, bytes]]:
    """Which of the words stand in the bytes of which file of a library."""
    held = {file.name: file.read_bytes().lower() for file in folder.iterdir()}
    return [(name, word) for name, content in held.items() for word in words if word in content]


def test_what_is_replaced_is_gone_from_the_files(tmp_path: Path) -> None:
    """A text that changed, in a table and on a page, while another connection is open."""
    rows = [
        draft(f"Zorglub{at} mange des ornithorynques{at}.", row=at, source="s", source_id=str(at)) for at in range(300)
    ]
    page, drafts = printed(*(f"Grimlod{at} dort." for at in range(40)))
    newer, again = printed(*(f"Grimlod{at} dort." for at in range(39)), "Tout autre chose.")
    with Library.open(tmp_path) as library, Library.open(tmp_path) as reader:
        write(library, rows)
        write(library, drafts, page)
        assert len(reader.reviews()) == 340
        write(library, [replace(rows[250], text="Rien du tout.")])
        library.finish(TABLE)
        assert held_anywhere(tmp_path, b"zorglub250", b"ornithorynques250", b"ornithorynque250") == []
        write(library, again, newer)
        library.finish(newer, replace=True)
        assert held_anywhere(tmp_path, b"grimlod39") == []
        assert held_anywhere(tmp_path, b"grimlod38", b"zorglub249") != []
        assert [review.text for review in reader.reviews()[-2:]] == ["Grimlod38 dort.", "Tout autre chose."]
        assert problems(library) == []


def test_what_a_review_left_behind_in_an_older_document_goes_too(tmp_path: Path) -> None:
    """The older version stays for the review that it alone holds, without the text that changed."""
    old, first = printed("Grimlod dort.", "Une suite ratée.")
    new, second = printed("Zorglub veille.")
    with Library.open(tmp_path) as library:
        write(library, [replace(first[0], source="s", source_id="1"), first[1]], old)
        write(library, [replace(second[0], source="s", source_id="1")], new)
        library.finish(new)
        assert [review.text for review in library.reviews()] == ["Zorglub veille.", "Une suite ratée."]
        assert held_anywhere(tmp_path, b"grimlod") == []
        kept = library.reviews()[1]
        assert library.source_slice("page.txt", None, kept.start, kept.end, kept.id) == "Une suite ratée."
        assert problems(library) == []


def test_words_left_by_a_killed_ingest_go_with_the_next(tmp_path: Path) -> None:
    one = draft("Grimlod dort.", source="s", source_id="1")
    with Library.open(tmp_path) as library:
        write(library, [one])
        write(library, [replace(one, text="Rien.")])  # and killed before the document was finished
    with Library.open(tmp_path) as library:
        library.finish(TABLE)
        assert held_anywhere(tmp_path, b"grimlod") == []


def test_a_text_that_comes_back_under_an_id_still_in_use(library: Library) -> None:
    """A review keeps its id when its text changes; its first text may come again by another way."""
    one = draft("Le premier jet.", reviewer="Ann")
    write(library, [one])
    write(library, [replace(one, source="s", source_id="1", useful=3)])
    write(library, [replace(one, source="s", source_id="1", text="Le second jet.")])
    assert write(library, [one]).added == 1
    assert sorted(review.text for review in library.reviews()) == ["Le premier jet.", "Le second jet."]
    assert len({review.id for review in library.reviews()}) == 2


def test_a_log_that_cannot_be_emptied_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seeds.schema.BUSY_SECONDS", 0.05)
    with Library.open(tmp_path) as library, Library.open(tmp_path) as reader, reader.reading() as connection:
        write(library, [draft("Un.", reviewer="Ann")])
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM review").fetchone()
        with pytest.raises(LibraryError, match="can still be found"):
            library.forget(reviewer="Ann")
        connection.execute("COMMIT")
        assert reader.counts().reviews == 0

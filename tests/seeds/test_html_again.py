"""A library that was made before HTML was read as what it shows: its reviews are known again, and never doubled."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from retrieval.keeping.checking import problems
from retrieval.keeping.ingest import ingest
from seeds import writer
from seeds.batch import Added
from seeds.identity import former, identity
from seeds.library import Library
from seeds.readers import Draft, Options, Source, read_source, table_html
from tests.seeds.making_reviews import PREPARER
from tests.seeds.test_export import exported, read_back

ROWS = [
    {"film": "Tom &amp; Jerry", "auteur": "L&eacute;a", "texte": "\n<p>J&#39;ai ri&nbsp;: c&#39;est &lt;beau&gt;.</p>"},
    {"film": "Tom &amp; Jerry", "auteur": "Bob", "texte": "R&D.<br />Bof."},
    {"film": "Tom &amp; Jerry", "note": "3/5", "texte": "Un <b>peu</b> long."},
    {"film": "Heat", "auteur": "Bob", "texte": "Bien."},
]
SHOWN = ["J'ai ri\xa0: c'est <beau>.", "R&D.\nBof.", "Un peu long.", "Bien."]
TABLE = "".join(json.dumps(row) + "\n" for row in ROWS).encode()


@pytest.fixture
def library(place: Path | str) -> Iterator[Library]:
    with Library.open(place) as opened:
        yield opened
        assert problems(opened) == []


def read(library: Library, name: str = "a.jsonl", data: bytes = TABLE) -> Added:
    return ingest(library, [read_source(Source.of_bytes(data, name))], preparer=PREPARER, processes=1).total


def read_as_before(
    library: Library, monkeypatch: pytest.MonkeyPatch, name: str = "a.jsonl", data: bytes = TABLE
) -> Added:
    def of_the_text(draft: Draft, film: str) -> bytes:
        return former(draft, film) or identity(draft, film)

    with monkeypatch.context() as patch:
        patch.setattr(table_html, "hold_html", lambda _: False)
        patch.setattr(writer, "identity", of_the_text)
        return read(library, name, data)


def told(added: Added) -> tuple[int, int, int]:
    return added.added, added.already, added.changed


def texts(library: Library) -> list[str]:
    return [review.text for review in library.reviews()]


def test_read_again_its_reviews_have_changed(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    read_as_before(library, monkeypatch)
    before = [review.id for review in library.reviews()]
    assert texts(library) == [row["texte"].strip() for row in ROWS]
    assert told(read(library)) == (0, 1, 3)
    assert (texts(library), [review.id for review in library.reviews()]) == (SHOWN, before)
    assert [film.aliases for film in library.films()] == [("Tom & Jerry",), ()]
    assert [review.reviewer for review in library.reviews()] == ["Léa", "Bob", None, "Bob"]
    assert told(read(library)) == (0, 4, 0)


@pytest.mark.parametrize("name", ["a.jsonl", "b.jsonl"])
def test_known_by_its_sources_identifier(library: Library, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    data = "".join(json.dumps({**row, "id": number}) + "\n" for number, row in enumerate(ROWS)).encode()
    read_as_before(library, monkeypatch, name, data)
    assert told(read(library, data=data)) == (0, 1, 3)
    assert texts(library) == SHOWN


def test_in_another_document_it_is_the_same(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    read_as_before(library, monkeypatch)
    assert told(read(library, "b.jsonl")) == (0, 4, 0)
    assert texts(library)[1] == "R&D.<br />Bof."


def test_a_library_that_shows_it_knows_what_is_left_as_it_stands(library: Library) -> None:
    read(library)
    cleaned = "".join(json.dumps({**row, "film": "Tom & Jerry"}) + "\n" for row in ROWS[1:2]).encode()
    assert told(read(library, "c.jsonl", cleaned)) == (0, 1, 0)
    assert texts(library) == SHOWN


def test_an_export_made_before_is_known_too(library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    data = "".join(json.dumps({**row, "film": "Heat", "auteur": "Bob"}) + "\n" for row in ROWS).encode()
    with Library.open(tmp_path / "old") as old:
        read_as_before(old, monkeypatch, data=data)
        (tmp_path / "old.jsonl").write_text(exported(old), encoding="utf-8")
    read(library, data=data)
    report, failed = read_back(library, tmp_path / "old.jsonl")
    assert (report.total.added, failed, len(library.reviews())) == (0, [], 4)


def test_an_export_comes_back_as_it_went(library: Library, tmp_path: Path) -> None:
    read(library)
    (tmp_path / "new.jsonl").write_text(exported(library), encoding="utf-8")
    with Library.open(tmp_path / "again") as again:
        read_back(again, tmp_path / "new.jsonl")
        assert again.reviews() == library.reviews()
        assert exported(again) == exported(library)


def test_a_film_of_another_title_is_another_film(library: Library) -> None:
    read(library, data=b'{"film": "Tom", "texte": "<p>Bien.</p>"}\n')
    read(library, "b.jsonl", TABLE)
    assert [film.title for film in library.films()] == ["Tom", "Tom & Jerry", "Heat"]


def test_the_person_may_name_the_film(library: Library) -> None:
    source = Source.of_bytes(b'{"texte": "J&#39;aime."}\n', "a.jsonl")
    (review,) = (item for item in read_source(source, Options(film="R&amp;D")).items if isinstance(item, Draft))
    assert (review.film.title, review.text) == ("R&amp;D", "J'aime.")

"""An export read back is the library that it was made of."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from bot import cli
from bot.commands.export import write_lines
from bot.spreadsheet import COLUMNS, safe_cell, write_table
from retrieval.keeping.checking import problems
from retrieval.keeping.ingest import Report, ingest
from seeds.export_records import FilmId, line_of, record_of
from seeds.library import Library
from seeds.models import Document, Published, Role
from seeds.readers import Draft, ReadError, Reading, read_all
from seeds.readers.base import FilmFound
from tests.seeds.making_reviews import HEAT, PREPARER, PUSHER, TABLE, draft, printed, write


def exported(library: Library) -> str:
    out = io.StringIO()
    write_lines(library.exported(), out)
    return out.getvalue()


def read_back(library: Library, path: Path) -> tuple[Report, list[ReadError]]:
    failed: list[ReadError] = []

    def readings() -> Iterator[Reading]:
        for reading in read_all(path):
            if isinstance(reading, ReadError):
                failed.append(reading)
            else:
                yield reading

    return ingest(library, readings(), preparer=PREPARER, processes=1), failed


@contextmanager
def again(library: Library, folder: Path) -> Iterator[Library]:
    """A library made of the export of another one."""
    path = folder / "export.jsonl"
    path.write_text(exported(library), encoding="utf-8")
    with Library.open(folder / "again") as other:
        _, failed = read_back(other, path)
        assert failed == []
        yield other


def same(one: Library, other: Library) -> None:
    """Every fact of one library is in the other, in the same order, and every passage can be proven there."""
    assert exported(other) == exported(one)
    assert other.films() == one.films()
    assert other.film_counts() == one.film_counts()
    assert other.reviews() == one.reviews()
    assert problems(other) == []
    for review in one.reviews():
        ours, theirs = one.passages_of(review.id), other.passages_of(review.id)
        assert [replace(p, id=0) for p in theirs] == [replace(p, id=0) for p in ours]
        for passage in theirs:
            start, end = review.start + passage.start, review.start + passage.end
            assert other.source_slice(review.document, review.row, start, end, review.id) == passage.text


words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=30)
names = words.filter(lambda text: bool(text.strip()))
films = st.builds(
    FilmFound,
    title=st.sampled_from(["Dune", "DUNE", "Heat", "Alien"]) | names,
    aliases=st.lists(st.sampled_from(["Dune", "Chaleur"]) | names, max_size=2).map(tuple),
    year=st.sampled_from([None, 1984, 2021]),
    director=st.none() | names,
    source_id=st.sampled_from([None, None, "1", "2", "3"]),
    published=st.sampled_from([None, Published(mean=3.7, count=36, reviews=2, histogram={"5": 1, "0": 1})]),
)
ratings = st.sampled_from([(None, None), (3.5, 5.0), (0.1, 10.0), (87.0, 100.0)])
drafts = st.builds(
    lambda film, text, rated, **fields: Draft(film=film, text=text, rating=rated[0], scale=rated[1], **fields),
    film=films, text=names | st.sampled_from(["Un <em>beau</em> film. Et bon !", "=1+1"]), rated=ratings,
    row=st.integers(0, 9), start=st.integers(0, 3), reviewer=st.none() | st.sampled_from(["Ann", "Bob"]) | names,
    role=st.sampled_from(Role), date=st.sampled_from([None, "2020-02-29", "2021-01-02T10:00"]), title=st.none() | names,
    source=st.sampled_from([None, "a", "b"]), source_id=st.sampled_from([None, "x", "y", "z"]),
    useful=st.none() | st.integers(0, 99),
)  # fmt: skip
tables = st.builds(
    lambda items, name, digest: ("table", Document(name=name, kind="csv", digest=digest), items),
    st.lists(drafts, max_size=6), st.sampled_from(["a.csv", "b.csv"]), st.sampled_from(["1", "2"]),
)  # fmt: skip
pages = st.lists(names, min_size=1, max_size=4).map(lambda texts: ("page", None, texts))
losses = st.sampled_from([{"reviewer": "Ann"}, {"film": "dune"}, {"document": "a.csv"}, {"document": "page.txt"}])
steps = st.lists(tables | pages | losses.map(lambda named: ("forget", None, named)), max_size=6)


@settings(deadline=None, max_examples=40)
@given(steps=steps)
def test_an_export_read_back_is_the_same_library(steps: list[tuple[str, Any, Any]]) -> None:
    """Whatever was read, changed and forgotten before."""
    with TemporaryDirectory() as name, Library.open(Path(name) / "one") as library:
        for what, document, value in steps:
            if what == "forget":
                library.forget(**value)
                continue
            items = value
            if what == "page":
                document, items = printed(*value)
            write(library, items, document)
            library.finish(document)
        with again(library, Path(name)) as other:
            same(library, other)


def test_films_that_one_library_tells_apart_stay_apart(tmp_path: Path) -> None:
    """Namesakes without a year, and a film whose title became another one's alias."""
    with Library.open(tmp_path / "one") as library:
        write(library, [
            draft("Un.", film=FilmFound(title="Dune", source_id="1"), source="s"),
            draft("Deux.", film=FilmFound(title="Dune", source_id="2"), source="s", row=1),
            draft("Trois.", film=FilmFound(title="Heat"), row=2),
            draft("Quatre.", film=FilmFound(title="Alien"), row=3),
            FilmFound(title="Heat", aliases=("Alien",)), FilmFound(title="Solaris"),
        ])  # fmt: skip
        library.finish(TABLE)
        assert [film.id for film in library.films()] == ["dune", "dune-2", "heat", "alien", "solaris"]
        with again(library, tmp_path) as other:
            same(library, other)


def test_read_into_a_library_that_holds_some_of_it_nothing_is_there_twice(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one") as library, Library.open(tmp_path / "other") as other:
        write(library, [draft("Un.", film=HEAT, reviewer="Ann"), draft("Deux.", row=1, reviewer="Ann")])
        write(other, [draft("Un.", film=FilmFound(title="HEAT"), reviewer="Ann")], replace(TABLE, name="b"))
        (tmp_path / "x").write_text(exported(library), encoding="utf-8")
        report, _ = read_back(other, tmp_path / "x")
        assert (report.total.added, report.total.already) == (1, 1)
        assert [film.id for film in other.films()] == ["heat", "pusher-2-du-sang-sur-les-mains"]


def test_a_film_of_another_year_under_the_same_id_is_another_film(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one") as library, Library.open(tmp_path / "other") as other:
        write(library, [draft("Un.", film=FilmFound(title="Heat", year=1986))])
        write(other, [draft("Deux.", film=FilmFound(title="Heat", year=1995))], replace(TABLE, name="b"))
        (tmp_path / "x").write_text(exported(library), encoding="utf-8")
        read_back(other, tmp_path / "x")
        assert [(film.id, film.year) for film in other.films()] == [("heat", 1995), ("heat-1986", 1986)]


def test_packed_it_reads_the_same(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one") as library, Library.open(tmp_path / "other") as other:
        document, items = printed("Un film superbe.", "Une suite ratée.")
        write(library, [items[0]], document)
        write(library, [draft("Entre les deux.")])
        write(library, [items[1]], document)
        (tmp_path / "x.gz").write_bytes(gzip.compress(exported(library).encode()))
        assert read_back(other, tmp_path / "x.gz")[1] == []
        same(library, other)


def damaged(tmp_path: Path, *lines: str) -> tuple[list[str], list[str], list[str]]:
    """What is kept, skipped and refused of lines that stand in an export."""
    (tmp_path / "x").write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    with Library.open(tmp_path / "lib") as library:
        report, failed = read_back(library, tmp_path / "x")
        texts = [review.text for review in library.reviews()]
    return texts, [skipped.reason for skipped in report.total.skipped], [str(error) for error in failed]


FIRST = '{"verbatim":{"version":1,"films":1,"reviews":%d}}'
FILM = '{"film":{"id":"heat","title":"Heat"}}'
PAPER = '{"document":{"number":0,"name":"a","kind":"prose","digest":"1","text":"Un beau film."}}'
GOOD = '{"review":{"id":"00000000000000aa","film":"heat","document":0,"start":3,"role":"critic","text":"beau film."}}'


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (GOOD.replace("beau", "laid"), "does not stand in the document"),
        (GOOD.replace("heat", "dune"), "its film or its document is not named before it"),
        (GOOD.replace('"document":0', '"document":7'), "is not named before it"),
        (GOOD.replace('"critic"', '"judge"'), "line 4: review role"),
        (GOOD.replace('"role"', '"rating":9,"scale":5,"role"'), "expected a rating from 0 to 5, not 9"),
        (GOOD.replace('"role"', '"rating":9,"role"'), "expected a rating with its scale"),
        (GOOD.replace('"role"', '"date":"2020-13-40","role"'), "line 4: review date"),
        (GOOD.replace('"start":3', '"start":-3'), "line 4: review start"),
        (GOOD[:60], "line 4: review"),
    ],
)
def test_a_bad_review_is_left_out_and_said(tmp_path: Path, line: str, said: str) -> None:
    texts, skipped, failed = damaged(tmp_path, FIRST % 2, FILM, PAPER, line, GOOD)
    assert (texts, failed) == (["beau film."], [])
    assert len(skipped) == 1
    assert said in skipped[0]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([FIRST % 1, FILM, PAPER], "expected 1 reviews, but it breaks off after 0"),
        ([FIRST % 1, "{}"], "line 2: expected a line of verbatim, film, document, review"),
        ([(FIRST % 1).replace('"version":1', '"version":9')], "version 9 stands there"),
        ([FIRST % 1, FILM, GOOD], "expected a document before the first review"),
        ([FIRST % 1, PAPER, FILM, GOOD], "expected every film before the first review"),
        ([FIRST % 1, FILM.replace("heat", "../x"), PAPER, GOOD], "line 2: film id"),
        ([FIRST % 1, FILM, PAPER.replace('"number":0', '"number":-1')], "line 3: document number"),
    ],
)
def test_what_is_no_export_is_refused(tmp_path: Path, lines: list[str], said: str) -> None:
    _, skipped, failed = damaged(tmp_path, *lines)
    assert any(said in message and message.startswith("x: ") for message in failed + skipped_as_read(skipped))


def skipped_as_read(skipped: list[str]) -> list[str]:
    return [reason.removeprefix("nothing was read from here on: ") for reason in skipped]


def refused(reading: Reading) -> ReadError | None:
    """Read to the end, or to what cannot be read."""
    try:
        list(reading.items)
    except ReadError as error:
        return error
    return None


@given(st.lists(st.sampled_from([FIRST % 1, FILM, PAPER, GOOD, "{", "[]", '{"review":{}}']) | st.text(max_size=60)))
def test_any_heap_of_lines_is_read_or_refused(lines: list[str]) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "x"
        path.write_text("\n".join([FIRST % 1, *lines]), encoding="utf-8")
        for reading in read_all(path):
            said = reading if isinstance(reading, ReadError) else refused(reading)
            assert said is None or str(said).startswith("x: ")


@given(names)
def test_nothing_in_a_line_commands_a_terminal(text: str) -> None:
    record = record_of(line_of(record_of(GOOD)).replace('"beau film."', json.dumps(text)))
    line = line_of(record)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202e\u2066\u2028" for c in line.removesuffix("\n"))
    assert record_of(line) == record


@given(st.text())
def test_no_cell_is_a_formula(text: str) -> None:
    cell = safe_cell(text)
    assert isinstance(cell, str)
    assert not cell.lstrip()[:1] or cell.lstrip()[0] not in "=+-@"
    assert "\x1b" not in cell
    assert "\r" not in cell


def test_the_table_has_one_row_a_review(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        write(library, [
            draft('=HYPERLINK("http://x")', reviewer="@Ann", rating=3.5, scale=5.0),
            draft("Un,\n\"deux\" ; \x1b[31m trois", row=1, film=HEAT, title="-1"),
        ])  # fmt: skip
        out = io.StringIO()
        assert write_table(library.exported(), out) == 2
    names_, *rows = csv.reader(io.StringIO(out.getvalue(), newline=""))
    table = [dict(zip(names_, row, strict=True)) for row in rows]
    assert tuple(names_) == COLUMNS
    assert [row["text"] for row in table] == ['\'=HYPERLINK("http://x")', 'Un,\n"deux" ; ␛[31m trois']
    assert [row["film"] for row in table] == [PUSHER.title, "Heat"]
    assert (table[0]["reviewer"], table[0]["rating"], table[1]["title"]) == ("'@Ann", "3.5", "'-1")


def test_the_command_writes_a_file_a_packed_one_a_table_or_the_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Library.open(tmp_path / "lib") as library:
        write(library, [draft("Un \x1b[31m film.", reviewer="=Ann")])
        expected = exported(library)

    def run(*arguments: str) -> str:
        assert cli.main(["export", *arguments, "--library", str(tmp_path / "lib")]) == 0
        return capsys.readouterr().out

    assert run() == run("-") == expected
    assert run(str(tmp_path / "a.jsonl"), "--csv") == ""
    assert run(str(tmp_path / "a.jsonl")) == ""  # in the place of what stood there
    assert (tmp_path / "a.jsonl").read_text(encoding="utf-8") == expected
    assert run(str(tmp_path / "a.jsonl.gz")) == ""
    assert gzip.decompress((tmp_path / "a.jsonl.gz").read_bytes()).decode() == expected
    assert run("--csv").splitlines()[1].startswith(f"{PUSHER.title},2004,,'=Ann,spectator")
    assert run(str(tmp_path / "a.csv"), "--csv") == ""
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbffilm,year")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "a.jsonl", "a.jsonl.gz", "lib"]


def test_where_nothing_can_be_exported_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "--library", str(tmp_path / "none")]) == 1
    assert "there is no library here" in capsys.readouterr().err
    Library.open(tmp_path / "lib").close()
    assert cli.main(["export", str(tmp_path / "no" / "where"), "--library", str(tmp_path / "lib")]) == 1
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "kept"), [("le-parrain", True), ("𖺀", True), ("a b", False), ("", False), ("a\n", False)]
)
def test_a_film_id_is_of_letters_figures_and_hyphens(text: str, kept: bool) -> None:
    adapter = TypeAdapter(FilmId)
    if kept:
        assert adapter.validate_python(text) == text
    else:
        with pytest.raises(ValidationError):
            adapter.validate_python(text)

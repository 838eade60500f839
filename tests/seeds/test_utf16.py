"""Sources in UTF-16, as Excel's "Unicode text" and Notepad save them: read as what they say in UTF-8."""

from __future__ import annotations

import gzip
import io
import json
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.readers import Draft, Options, ReadError, Source, read_all, read_source
from seeds.readers.utf16 import as_utf8, likely
from tests.fuzz.examples import examples
from tests.seeds.pages import Read, read_bytes, read_text

TABLE = "film\ttexte\r\nDune\tTrès beau, 🎬 déjà culte.\r\nDune\t« Long »\r\n"
MARKS = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
KINDS = {name: data.decode() for name, data in examples().items() if not name.startswith(("packed", "csv/"))}


def wide(text: str, order: str = "utf-16-le") -> bytes:
    return MARKS[order] + text.encode(order)


def items(found: Read) -> list[object]:
    return [*found.films, *found.reviews, *found.skipped]


@pytest.mark.parametrize("order", MARKS)
@pytest.mark.parametrize("name", KINDS)
def test_every_kind_reads_as_it_does_in_utf8(name: str, order: str) -> None:
    said, text = Options(film="Dune"), KINDS[name]
    plain, read = (
        read_source(Source.of_bytes(data, "x"), said) for data in (("\ufeff" + text).encode(), wide(text, order))
    )
    assert replace(read.document, digest="") == replace(plain.document, digest="")
    held = list(read.items)
    assert held == list(plain.items)
    assert any(isinstance(item, Draft) for item in held)


def test_the_mark_is_part_of_the_text_and_of_no_review() -> None:
    text = "Un beau film. " * 30
    found = read_bytes(wide(text), film="Dune")
    assert found.document.text == "\ufeff" + text
    assert (found.reviews[0].start, found.reviews[0].text) == (1, text.strip())


@pytest.mark.parametrize("packed", [gzip.compress, bytes])
def test_inside_what_is_packed(packed: Callable[[bytes], bytes], tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("b.txt", packed(wide(TABLE)))
    (tmp_path / "c.tsv").write_bytes(packed(wide(TABLE, "utf-16-be")))
    for reading in read_all(tmp_path):
        assert not isinstance(reading, ReadError)
        drafts = [item for item in reading.items if isinstance(item, Draft)]
        assert [draft.text for draft in drafts] == ["Très beau, 🎬 déjà culte.", "« Long »"]


def test_through_the_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(wide(TABLE))))
    (reading,) = read_all(Path("-"))
    assert not isinstance(reading, ReadError)
    assert sum(isinstance(item, Draft) for item in reading.items) == 2


def test_an_export_saved_again() -> None:
    """Its documents are gone back to: where they stand is counted in what is read."""
    records: list[dict[str, object]] = [
        {"verbatim": {"version": 1, "films": 1, "reviews": 3}}, {"film": {"id": "heat", "title": "Heat"}},
        {"document": {"number": 0, "name": "é", "kind": "csv", "digest": "1"}},
        {"document": {"number": 1, "name": "b", "kind": "csv", "digest": "1"}},
    ]  # fmt: skip
    for row, document in enumerate((1, 0, 1)):
        said = {"id": f"{row:016x}", "film": "heat", "document": document, "start": 0, "row": row, "role": "critic"}
        records.append({"review": {**said, "text": "É."}})
    text = "".join(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n" for record in records)
    readings = list(read_all_bytes(wide(text)))
    assert [(name, texts) for name, texts in readings] == [("b", ["É."]), ("é", ["É."]), ("b", ["É."])]


def read_all_bytes(data: bytes) -> list[tuple[str, list[str]]]:
    from seeds.readers import exported

    source = Source.of_bytes(data, "x")
    assert exported.recognises(source)
    return [
        (reading.document.name, [item.text for item in reading.items if isinstance(item, Draft)])
        for reading in exported.readings(source)
    ]


class TestHalves:
    """What is broken is refused where it stands, and said."""

    def test_half_a_pair_costs_its_row(self) -> None:
        rows = "film\ttexte\nDune\tBeau.\nDune\tA\ud83cB\nDune\tLong.\n"
        found = read_bytes(b"\xff\xfe" + rows.encode("utf-16-le", "surrogatepass"))
        assert [(review.row, review.text) for review in found.reviews] == [(0, "Beau."), (2, "Long.")]
        assert [(skipped.row, "half a character" in skipped.reason) for skipped in found.skipped] == [(1, True)]

    @pytest.mark.parametrize("end", [b"a", b"\x3c\xd8", b"\x3c\xd8a"])
    def test_a_file_that_breaks_off_loses_its_last_row(self, end: bytes) -> None:
        found = read_bytes(wide("film\ttexte\nDune\tBeau.\nDune\tLong") + end)
        assert [review.text for review in found.reviews] == ["Beau."]
        assert len(found.skipped) == 1

    def test_a_text_says_its_line(self) -> None:
        with pytest.raises(ReadError, match=r"page\.txt: line 2: expected UTF-16, but half a character stands there"):
            read_bytes(wide("Un film.\n" + "Il est beau. " * 9) + b"a", film="Dune")


class TestWithoutAMark:
    """Nothing tells it for certain: it is refused with a word on what to say."""

    @pytest.mark.parametrize("order", MARKS)
    @pytest.mark.parametrize("text", [TABLE, "Un beau film. " * 30, '{"film": "Dune", "texte": "Beau."}\n'])
    def test_it_is_read_when_said(self, text: str, order: str) -> None:
        with pytest.raises(ReadError, match=f"UTF-16 without its mark\\? say so with --encoding {order}"):
            read_bytes(text.encode(order), film="Dune")
        plain, found = read_text(text, film="Dune"), read_bytes(text.encode(order), film="Dune", encoding=order)
        assert items(found) == items(plain)

    def test_the_mark_goes_before_what_was_said(self) -> None:
        for encoding in ("cp1252", "utf-16", "utf-16-le", "utf-8"):
            assert len(read_bytes(wide(TABLE, "utf-16-be"), encoding=encoding).reviews) == 2

    def test_other_bytes_are_not_taken_for_it(self) -> None:
        assert likely(b"\x00\x01\x02 PNG " * 100) is None
        assert likely("漢字かな".encode("utf-16-le")) is None
        assert likely(b"") is None

    @pytest.mark.parametrize("encoding", ["hex", "zlib", "rot13"])
    def test_what_encodes_no_text_is_no_encoding(self, encoding: str) -> None:
        with pytest.raises(ReadError, match=f"no encoding is called '{encoding}'"):
            read_bytes(b"abc", encoding=encoding)


@given(st.text(st.characters(exclude_categories=[])), st.sampled_from(sorted(MARKS)), st.lists(st.integers(0, 400)))
def test_any_text_comes_out_as_its_utf8_from_any_place(text: str, order: str, places: list[int]) -> None:
    expected = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    file = as_utf8(io.BytesIO(text.encode(order, "surrogatepass")), order)
    whole = expected.encode("utf-8", "surrogatepass")
    assert file.read() == whole
    for place in places:
        file.seek(place)
        assert file.read(7) == whole[place : place + 7]


def test_a_large_table_is_not_held_in_memory() -> None:
    """Only as much is taken of the file as is asked for."""
    taken = 0

    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def seekable(self) -> bool:
            return True

        def seek(self, offset: int, whence: int = 0) -> int:
            return 0

        def readinto(self, buffer: object) -> int:
            nonlocal taken
            room = memoryview(buffer)  # type: ignore[arg-type]
            room[:] = b"a\0" * (len(room) // 2)
            taken += len(room)
            return len(room)

    file = as_utf8(io.BufferedReader(Endless()), "utf-16-le")
    assert file.read(1000) == b"a" * 1000
    assert taken < 1_000_000


def test_json_lines_are_lines_of_text() -> None:
    line = json.dumps({"film": "Dune", "texte": "Très beau\u2028vraiment"}, ensure_ascii=False) + "\r\n"
    assert [review.row for review in read_bytes(wide(line * 3)).reviews] == [0, 1, 2]

"""Folders, archives, exports and pipes: every source of a path, and the reason for each that cannot be read."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from seeds.readers import Draft, Options, Reader, ReadError, Reading, Skipped, Source, prose, read_all, registry

REVIEWS = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n"
REVIEWS += '2020-01-02,Dune,1984,https://boxd.it/a,3.5,,"Odd,\nbut fine.",,2020-01-01\n2020-01-03,Dune,2021,https://boxd.it/b,,,Big.,,\n'
EXPORT = {
    "profile.csv": "Date Joined,Username\n2019-01-01,ana\n",
    "reviews.csv": REVIEWS,
    "ratings.csv": "Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Dune,1984,https://boxd.it/c,4\n",
    "watchlist.csv": "Date,Name,Year,Letterboxd URI\n2020-01-01,Dune,1984,https://boxd.it/c\n",
}


def read_each(path: Path, **options: str) -> tuple[list[Draft], list[Skipped], list[str]]:
    drafts, skipped, errors = [], [], []
    for reading in read_all(path, Options(**options)):  # type: ignore[arg-type]
        if isinstance(reading, ReadError):
            errors.append(str(reading))
            continue
        items = list(reading.items)
        drafts += [item for item in items if isinstance(item, Draft)]
        skipped += [item for item in items if isinstance(item, Skipped)]
    return drafts, skipped, errors


def folder(path: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(text, encoding="utf-8")
    return path


def archive(path: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(path / "a.zip", "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, text in files.items():
            zipped.writestr(name, text)
    return path / "a.zip"


@pytest.mark.parametrize("user", ["a\0na", "\0", "   ", "a" * 600])
def test_a_profile_whose_name_cannot_be_kept_costs_no_review(user: str, tmp_path: Path) -> None:
    files = {**EXPORT, "profile.csv": f"Date Joined,Username\n2019-01-01,{user}\n"}
    drafts, _, _ = read_each(archive(tmp_path, files))
    assert [(draft.reviewer, draft.text) for draft in drafts] == [(None, "Odd,\nbut fine."), (None, "Big.")]


@pytest.mark.parametrize("made", [folder, archive])
def test_a_letterboxd_export(made: Callable[[Path, dict[str, str]], Path], tmp_path: Path) -> None:
    drafts, skipped, errors = read_each(made(tmp_path, EXPORT))
    assert [(d.film.title, d.film.year, d.reviewer, d.rating, d.scale, d.date, d.text) for d in drafts] == [
        ("Dune", 1984, "ana", 3.5, 5.0, "2020-01-02", "Odd,\nbut fine."),
        ("Dune", 2021, "ana", None, None, "2020-01-03", "Big."),
    ]
    assert [d.source_id for d in drafts] == ["https://boxd.it/a", "https://boxd.it/b"]
    assert (len(skipped), errors) == (1, [])


def test_a_table_of_reviews_alone_is_by_whom_one_says(tmp_path: Path) -> None:
    drafts, _, _ = read_each(folder(tmp_path, {"reviews.csv": REVIEWS}) / "reviews.csv", reviewer="bob")
    assert {d.reviewer for d in drafts} == {"bob"}


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    files = {"a/bad.txt": "?", "b.jsonl": '{"film": "Dune", "texte": "Beau"}\n', ".hidden": "x", "c.csv": ""}
    names = [r.document.name for r in read_all(folder(tmp_path, files)) if isinstance(r, Reading)]
    drafts, _, errors = read_each(tmp_path)
    assert (names, [d.text for d in drafts]) == (["b.jsonl"], ["Beau"])
    assert [error.split(":")[0] for error in errors] == ["a/bad.txt", "c.csv"]


def test_a_zip_bomb_is_named_and_not_unpacked(tmp_path: Path) -> None:
    path = archive(tmp_path, {"b.jsonl": " " * 60_000_000})
    assert "unpacks to 60,000,000 bytes" in read_each(path)[2][0]


def test_a_damaged_zip(tmp_path: Path) -> None:
    path = archive(tmp_path, EXPORT)
    path.write_bytes(path.read_bytes()[:-40])
    assert "damaged" in read_each(path)[2][0]
    path = archive(tmp_path, {"a.jsonl": '{"film": "Dune", "texte": "Beau"}\n'})
    data = bytearray(path.read_bytes())
    data[40] ^= 0xFF
    path.write_bytes(data)
    assert len(read_each(path)[2]) == 1


def test_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b'{"film": "Dune", "texte": "Beau"}\n'))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert [d.text for d in read_each(Path("-"))[0]] == ["Beau"]


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    assert "no such file" in read_each(tmp_path / "none")[2][0]


OWN = Reader(
    kind="own", expects="OWN", recognises=lambda source, _: source.sample.startswith("OWN"), read=prose.READER.read
)


def test_a_package_may_offer_a_reader(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    offered = [EntryPoint("own", "tests.seeds.test_gathering:OWN", registry.PLUG_INS)]
    offered += [EntryPoint("bad", "tests.seeds.nowhere:X", registry.PLUG_INS)]
    offered += [EntryPoint("odd", "tests.seeds.test_gathering:REVIEWS", registry.PLUG_INS)]
    monkeypatch.setattr(registry, "entry_points", lambda group: offered)
    registry.all_readers.cache_clear()
    try:
        assert [reader.kind for reader in registry.all_readers()][:1] == ["own"]
        assert len(registry.all_readers()) == len(registry.READERS) + 1
        reading = registry.read_source(Source.of_bytes(b"OWN text", "x"), Options(film="Dune"))
        assert [item.text for item in reading.items if isinstance(item, Draft)] == ["OWN text"]
        assert ("bad" in caplog.text, "odd" in caplog.text) == (True, True)
    finally:
        registry.all_readers.cache_clear()


def test_a_letterboxd_profile_rules_its_own_folder_only(tmp_path: Path) -> None:
    folder(tmp_path, {f"lb/{name}": text for name, text in EXPORT.items()})
    folder(tmp_path, {"other/a.csv": "film,auteur,texte\nHeat,Bob,Long.\n", "b.csv": "film,texte\nHeat,Bon.\n"})
    drafts, _, errors = read_each(tmp_path)
    assert ([(draft.reviewer, draft.text) for draft in drafts], errors) == (
        [(None, "Bon."), ("ana", "Odd,\nbut fine."), ("ana", "Big."), ("Bob", "Long.")], []
    )  # fmt: skip


@pytest.mark.parametrize("at", range(0, 400, 7))
def test_a_zip_with_a_byte_missing_is_read_as_far_as_it_goes_or_refused(at: int, tmp_path: Path) -> None:
    path = archive(tmp_path, {"a.csv": "film,texte\nHeat,Long.\n", "b.csv": "film,texte\nDune,Beau.\n"})
    whole = path.read_bytes()
    path.write_bytes(whole[:at] + whole[at + 1 :])
    drafts, _, errors = read_each(path)
    assert {draft.text for draft in drafts} <= {"Long.", "Beau."}
    assert drafts or errors
    assert all(error.startswith("a.zip") for error in errors)


def test_one_file_that_cannot_be_opened_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "away").mkdir()
    (tmp_path / "away" / "secret.csv").write_text("film,texte\nHeat,Secret.\n", encoding="utf-8")
    inside = folder(tmp_path / "in", {"a.zip": "PK\x03\x04 and nothing", "b.csv": "film,texte\nHeat,Bon.\n"})
    (inside / "c.csv").symlink_to(tmp_path / "away" / "secret.csv")
    (inside / "d.csv").symlink_to(inside / "b.csv")
    drafts, _, errors = read_each(inside)
    assert [draft.text for draft in drafts] == ["Bon.", "Bon."]
    assert [error.split(":")[0] for error in errors] == ["a.zip", "c.csv"]
    assert "leads out of the folder" in errors[1]

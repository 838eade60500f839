"""A folder kept in step: what comes is read, what changes replaces, what goes is forgotten, and nothing else is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.watch import line
from retrieval.engine import Engine
from retrieval.keeping.checking import problems
from retrieval.keeping.upkeep import open_index
from retrieval.watching import Change, Folder
from seeds.library import Library
from seeds.readers import Options
from tests.fakes import FakeEncoder

ROOT = Path(__file__).parents[2]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with Engine.open(tmp_path / "library", encoder=FakeEncoder(), read_seeds=False) as engine:
        yield engine


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder"


def table(*texts: str, reviewer: str = "Ann") -> str:
    return "film,auteur,texte\n" + "".join(f'Dune,{reviewer},"{text}"\n' for text in texts)


def put(path: Path, content: str, *, age: float = 60) -> None:
    """Write a file that was last changed ``age`` seconds ago."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(content, encoding="utf-8")
    changed = time.time() - age
    os.utime(path, (changed, changed))


def folder_of(engine: Engine, place: Path, **options: str) -> Folder:
    return Folder(engine, place, Options(**options))  # type: ignore[arg-type]


def lines(folder: Folder) -> list[str]:
    return [line(change) for change in folder.look()]


def texts(engine: Engine) -> list[str]:
    return sorted(review.text for review in engine.library.reviews())


def test_what_comes_changes_and_goes(engine: Engine, place: Path) -> None:
    folder = folder_of(engine, place)
    put(place / "a.csv", table("Un.", "Deux."))
    put(place / "sub" / "b.csv", table("Trois."))
    assert lines(folder) == ["+ a.csv: 2 added", "+ sub/b.csv: 1 added"]
    assert lines(folder) == []
    put(place / "a.csv", table("Un.", "Quatre."), age=50)
    assert lines(folder) == ["~ a.csv: 1 added, 1 already there, 1 removed"]
    (place / "a.csv").unlink()
    assert lines(folder) == ["- a.csv: 2 reviews removed"]
    assert texts(engine) == ["Trois."]
    opened = open_index(engine.library, engine.preparer)
    assert opened.repairs == ()
    assert problems(engine.library, opened.index) == []


def test_a_restart_reads_only_what_changed_meanwhile(engine: Engine, place: Path) -> None:
    put(place / "a.csv", table("Un."))
    put(place / "b.csv", table("Deux."))
    lines(folder_of(engine, place))
    (place / "a.csv").unlink()
    put(place / "c.csv", table("Trois."))
    assert lines(folder_of(engine, place)) == ["- a.csv: 1 reviews removed", "+ c.csv: 1 added"]
    assert lines(folder_of(engine, place)) == []


def test_what_is_forgotten_with_one_file_stays_if_another_holds_it(engine: Engine, place: Path) -> None:
    put(place / "a.csv", table("Un.", "Deux."))
    put(place / "b.csv", table("Un."))
    folder = folder_of(engine, place)
    assert lines(folder) == ["+ a.csv: 2 added", "+ b.csv: 0 added, 1 already there"]
    (place / "a.csv").unlink()
    assert lines(folder) == ["- a.csv: 2 reviews removed", "~ b.csv: 1 added"]
    assert texts(engine) == ["Un."]


def test_a_file_that_is_being_written_is_waited_for(engine: Engine, place: Path) -> None:
    now = time.time()
    folder = Folder(engine, place, Options(), clock=lambda: now)
    put(place / "a.csv", table("Un."), age=0.1)
    assert lines(folder) == []
    assert folder.waiting
    now += 0.8
    put(place / "a.csv", table("Un.", "Deux."), age=-0.7)
    assert lines(folder) == []
    now += 2
    assert lines(folder) == ["+ a.csv: 2 added"]
    assert not folder.waiting


def test_a_file_from_the_future_is_read_once_it_is_left_alone(engine: Engine, place: Path) -> None:
    now = time.time()
    folder = Folder(engine, place, Options(), clock=lambda: now)
    put(place / "a.csv", table("Un."), age=-5000)
    assert lines(folder) == []
    now += 1.5
    assert lines(folder) == ["+ a.csv: 1 added"]


def test_a_file_that_cannot_be_read_stops_no_other_and_loses_nothing(engine: Engine, place: Path) -> None:
    folder = folder_of(engine, place)
    put(place / "a.jsonl", '{"film": "Dune", "texte": "Un."}\n')
    put(place / "b.csv", "\0\1\2")
    put(place / "c.csv", table("Deux."))
    assert [text[:9] for text in lines(folder)] == ["+ a.jsonl", "! b.csv: ", "+ c.csv: "]
    put(place / "a.jsonl", "\0\1\2", age=50)
    assert lines(folder)[0].startswith("! a.jsonl: ")
    assert lines(folder) == []
    assert texts(engine) == ["Deux.", "Un."]
    (place / "a.jsonl").unlink()
    assert lines(folder) == ["- a.jsonl: 1 reviews removed"]


def test_a_busy_library_is_tried_again(engine: Engine, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seeds.schema.BUSY_SECONDS", 0.05)
    folder = folder_of(engine, place)
    put(place / "a.csv", table("Un."))
    with Library.open(engine.library.folder) as other, other.writing():
        monkeypatch.setattr(engine, "library", other)  # both wait no longer than the test
        (said,) = lines(folder)
    assert "another process" in said
    assert folder.waiting


def test_a_folder_that_is_gone_forgets_nothing(engine: Engine, place: Path) -> None:
    put(place / "a.csv", table("Un."))
    folder = folder_of(engine, place)
    lines(folder)
    place.rename(place.with_name("away"))
    assert lines(folder) == []
    place.mkdir()  # as an empty place to mount a disk at
    (said,) = lines(folder_of(engine, place))
    assert "the folder is empty" in said
    assert texts(engine) == ["Un."]


def test_a_letterboxd_folder_is_by_its_profile_and_rules_no_other(engine: Engine, place: Path) -> None:
    folder = folder_of(engine, place)
    put(place / "lb" / "reviews.csv", 'Date,Name,Year,Letterboxd URI,Rating,Review\n2020-01-02,Dune,2021,u,4,"Un."\n')
    put(place / "a.csv", table("Deux."))
    lines(folder)
    put(place / "lb" / "profile.csv", "Date Joined,Username\n2020-01-01,zoe\n")
    lines(folder)
    assert {review.text: review.reviewer for review in engine.library.reviews()} == {"Un.": "zoe", "Deux.": "Ann"}


def test_the_library_inside_the_folder_is_no_source(tmp_path: Path) -> None:
    put(tmp_path / "a.csv", table("Un."))
    with Engine.open(tmp_path / "library", encoder=FakeEncoder(), read_seeds=False) as engine:
        assert lines(folder_of(engine, tmp_path)) == ["+ a.csv: 1 added"]
        assert lines(folder_of(engine, tmp_path)) == []


def test_what_is_remembered_of_a_folder_may_be_lost_or_half_written(engine: Engine, place: Path) -> None:
    put(place / "a.csv", table("Un."))
    put(place / "b.csv", table("Deux."))
    lines(folder_of(engine, place))
    (kept,) = engine.library.folder.glob("watched-*.jsonl")
    kept.write_bytes(kept.read_bytes()[:-20])
    assert lines(folder_of(engine, place)) == ["+ b.csv: 0 added, 1 already there"]
    kept.unlink()
    assert lines(folder_of(engine, place)) == [f"+ {name}.csv: 0 added, 1 already there" for name in "ab"]
    assert texts(engine) == ["Deux.", "Un."]


def test_a_change_is_told_on_one_line() -> None:
    assert line(Change("a\nb", problem="x")) == "! a\nb: x"  # made one line, and visible, where it is printed


names = st.sampled_from(["a.csv", "b.csv", "c.csv"])
contents = st.lists(st.sampled_from(["Un.", "Deux.", "Trois.", "Quatre."]), min_size=1, unique=True)


@settings(deadline=None, max_examples=25)
@given(steps=st.lists(st.dictionaries(names, contents), min_size=1, max_size=5))
def test_whatever_happened_the_library_holds_what_the_folder_does(
    steps: list[dict[str, list[str]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Each step is what stands in the folder then; an empty one is only believed while it is watched."""
    base = tmp_path_factory.mktemp("watched")
    (base / "folder").mkdir()
    with Engine.open(base / "library", encoder=FakeEncoder(), read_seeds=False) as engine:
        folder = folder_of(engine, base / "folder")
        for number, step in enumerate(steps):
            for file in (base / "folder").iterdir():
                if file.name not in step:
                    file.unlink()
            for name, held in step.items():
                put(base / "folder" / name, table(*held), age=1000 - number)
            for _ in folder.look():
                pass
            assert texts(engine) == sorted({text for held in step.values() for text in held})
        assert problems(engine.library, open_index(engine.library, engine.preparer).index) == []


def test_a_real_watch_follows_a_folder_until_it_is_told_to_stop(tmp_path: Path, place: Path) -> None:
    command = [sys.executable, "-m", "bot", "watch", str(place), "--library", str(tmp_path / "library")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        assert "watching" in process.stdout.readline()
        (place / "a.csv").write_text(table("Un.", "Deux."), encoding="utf-8")
        assert process.stdout.readline().endswith(" + a.csv: 2 added\n")
        (place / "a.csv").unlink()
        assert process.stdout.readline().endswith(" - a.csv: 2 reviews removed\n")
        process.send_signal(signal.SIGTERM)
        assert process.wait() == 0

"""Disks that are full, folders that cannot be written to, caches that are damaged: what can be answered is."""

from __future__ import annotations

import os
import pickle
import random
import resource
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.contract import as_json
from retrieval.engine import Engine
from retrieval.keeping.checking import problems
from retrieval.keeping.upkeep import index_path, open_index
from seeds.library import Library
from tests.fakes import FakeEncoder
from tests.retrieval.engines import opened
from tests.seeds.making_reviews import PREPARER, draft, write
from tests.seeds.test_migrations import made_by

NOBODY = 65534
QUESTIONS = ("Que disent-ils de la musique de Pusher 2 ?", "la note moyenne de Pusher 2", "avis négatifs", "les films")


def apart(call: Callable[[], Any], *, nobody: bool = False, most: int | None = None) -> Any:
    """What a call returns, or the error it raises, in a process of its own.

    It has nobody's rights, or may write no file of more than ``most`` bytes.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            if most is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
            if nobody and os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            said: Any = call()
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        with os.fdopen(writing, "wb") as out:
            out.write(pickle.dumps(said))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as out:
        said = pickle.loads(out.read())  # noqa: S301 our own words
    os.waitpid(child, 0)
    return said


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that anybody may enter, and nobody but us write to."""
    made = Path(tempfile.mkdtemp(prefix="verbatim-"))
    made.chmod(0o755)
    yield made
    for place in (made, *made.rglob("*")):
        place.chmod(0o755)
    shutil.rmtree(made)


def closed(folder: Path) -> None:
    """Take away the right to write, which root would have all the same."""
    for place in (*folder.rglob("*"), folder):
        place.chmod(0o555 if place.is_dir() else 0o444)


def answers(folder: Path) -> list[str]:
    with opened(folder) as engine:
        return [as_json(engine.verified(engine.answer(question, limit=20)), None, question) for question in QUESTIONS]


def test_a_library_that_cannot_be_written_to_answers_all_the_same(folder: Path) -> None:
    expected = answers(folder)
    closed(folder)
    assert apart(lambda: answers(folder), nobody=True) == expected


def test_it_answers_without_its_index_file_too(folder: Path) -> None:
    expected = answers(folder)
    (folder / "passages.faiss").unlink()
    closed(folder)
    assert apart(lambda: answers(folder), nobody=True) == expected


def test_it_refuses_to_be_written_to(folder: Path) -> None:
    answers(folder)
    closed(folder)

    def forget() -> None:
        with Library.open(folder) as library:
            library.forget(film="pusher-2")

    assert "LibraryError" in apart(forget, nobody=True)
    assert "cannot be written to" in apart(forget, nobody=True)
    assert len(answers(folder)) == len(QUESTIONS)


def test_it_is_read_while_another_process_writes(folder: Path) -> None:
    """Whoever may write is in the middle of its work, its log beside the file."""
    with Library.open(folder) as library:
        write(library, [draft("Un.", reviewer="Ann")])
        closed(folder)

        def texts() -> list[str]:
            with Library.open(folder) as reader:
                return [review.text for review in reader.reviews()]

        assert apart(texts, nobody=True) == ["Un."]


def test_a_log_without_its_writer_is_not_left_out_in_silence(folder: Path) -> None:
    """Killed while it wrote, then made read-only: what is in the log alone must not be missing from answers."""

    def killed() -> None:
        write(Library.open(folder), [draft("Un.", reviewer="Ann")])
        os._exit(1)

    child = os.fork()
    if not child:
        killed()
    os.waitpid(child, 0)
    (folder / "verbatim.sqlite-shm").unlink()
    closed(folder)
    assert "open it once where it can be written to" in apart(lambda: Library.open(folder), nobody=True)


def test_another_model_or_an_older_version_needs_writing(folder: Path) -> None:
    made_by(1, folder / "old")
    answers(folder / "new")
    closed(folder)
    said = apart(lambda: Library.open(folder / "old"), nobody=True)
    assert "older Verbatim and cannot be written to" in said
    said = apart(lambda: Engine.open(folder / "new", encoder=FakeEncoder("other", 24)), nobody=True)
    assert "was encoded with fake" in said


@pytest.mark.parametrize("most", [20_000, 60_000, 150_000, 400_000])
def test_a_disk_that_takes_no_more_undoes_the_batch_and_says_so(folder: Path, most: int) -> None:
    with Library.open(folder) as library:
        write(library, [draft("Un.")])

    def fill() -> str:
        with Library.open(folder) as library:
            for number in range(1, 200):
                write(library, [draft(f"Texte {number} " * 400, row=number)])
        return "all written"

    assert apart(fill, most=most).startswith("LibraryError: ")
    with Library.open(folder) as library:
        held = [review.text for review in library.reviews()]
        assert held == ["Un.", *(f"Texte {number} " * 400 for number in range(1, len(held)))]
        opened_again = open_index(library, PREPARER)
        assert problems(library, opened_again.index) == []
        write(library, [draft("Deux.", row=1000)])


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str], bytes]:
    """A library, its answers, and its index file."""
    folder = tmp_path_factory.mktemp("kept")
    expected = answers(folder)
    with Library.open(folder) as library:
        return folder, expected, index_path(library).read_bytes()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_cache_cut_or_changed_anywhere_is_built_again(
    kept: tuple[Path, list[str], bytes], data: st.DataObject
) -> None:
    folder, expected, whole = kept
    at = data.draw(st.integers(0, len(whole) - 1), "where")
    how = data.draw(st.sampled_from(["cut", "changed", "filled", "doubled"]))
    damaged = {
        "cut": whole[:at],
        "changed": whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :],
        "filled": whole[:at] + random.Random(at).randbytes(len(whole) - at),  # noqa: S311
        "doubled": whole[:at] + whole,
    }[how]
    (folder / "passages.faiss").write_bytes(damaged)
    with opened(folder) as engine:
        assert bool(engine.repairs) == (damaged != whole)
        said = [as_json(engine.verified(engine.answer(question, limit=20)), None, question) for question in QUESTIONS]
        assert said == expected
    assert (folder / "passages.faiss").read_bytes() == whole

"""Several processes prepare what one would."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing import resource_tracker, spawn
from pathlib import Path

import numpy as np
import pytest

from retrieval.keeping.workers import Workers
from seeds.batch import Prepared
from tests.seeds.making_reviews import PREPARER

ROOT = Path(__file__).parents[3]

TEXTS = [f"Un avis numéro {at}, assez long pour faire un passage entier. Bon ! Mais mauvais aussi." for at in range(40)]


@pytest.mark.parametrize("processes", [1, 2])
def test_the_passages_are_the_same_in_the_same_order(processes: int) -> None:
    with Workers(PREPARER, processes, starts_after=10) as workers:
        for texts in (TEXTS, TEXTS[:3], []):
            for one, expected in zip(workers(texts), PREPARER(texts), strict=True):
                assert (one.spans, one.stems) == (expected.spans, expected.stems)
                assert np.array_equal(one.vectors, expected.vectors)
                assert np.array_equal(one.positive, expected.positive)


def test_what_was_begun_ahead_is_the_same() -> None:
    """Asked for or not, in time or later, in part or in another order."""
    with Workers(PREPARER, 2, starts_after=0) as workers:
        workers(TEXTS[:2])
        workers.ahead(TEXTS[:20])
        workers.ahead(TEXTS[20:])
        for texts in (TEXTS[15:5:-1], [*TEXTS[18:25], TEXTS[18]], TEXTS[30:]):
            made = workers(texts)
            assert [one.stems for one in made] == [one.stems for one in PREPARER(texts)]
            workers.ahead(["Un texte que personne ne demandera. Du tout."])


def same(made: Sequence[Prepared], texts: Sequence[str]) -> bool:
    return [(one.spans, one.stems) for one in made] == [(one.spans, one.stems) for one in PREPARER(texts)]


def test_helpers_that_cannot_start_are_done_without(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """However soon they end: some rounds, as they may end while the next is being started."""
    resource_tracker.ensure_running()  # with an executable that can
    monkeypatch.setattr(spawn, "get_executable", lambda: b"/bin/false")
    for _ in range(20):
        caplog.clear()
        with caplog.at_level(logging.WARNING), Workers(PREPARER, 4, starts_after=0) as workers:
            assert same(workers(TEXTS), TEXTS)
            workers.ahead(TEXTS)
            assert same(workers(TEXTS[::-1]), TEXTS[::-1])
        assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_what_cannot_be_handed_to_helpers_is_done_without_them(caplog: pytest.LogCaptureFixture) -> None:
    alone = replace(PREPARER, stems=lambda text: PREPARER.stems(text))
    with caplog.at_level(logging.WARNING), Workers(alone, 2, starts_after=0) as workers:
        assert same(workers(TEXTS), TEXTS)
    assert "cannot help" in caplog.text


def test_helpers_that_die_are_done_without(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING), Workers(PREPARER, 2, starts_after=0) as workers:
        workers(TEXTS)
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        assert same(workers(TEXTS[:7]), TEXTS[:7])
        assert same(workers(TEXTS), TEXTS)
    assert "cannot help" in caplog.text


SCRIPT = """
import os, sys
from retrieval.keeping.workers import Workers
from tests.retrieval.keeping.test_workers import TEXTS, same
from tests.seeds.making_reviews import PREPARER
print("begins", flush=True)
with Workers(PREPARER, 2, starts_after=0) as workers:
    assert same(workers(TEXTS), TEXTS)
    pids = [pid for pool in workers._pools for pid in pool._processes]
    print(*pids, flush=True)
    sys.stdin.readline()
"""


def script(tmp_path: Path) -> subprocess.Popen[str]:
    """A script that begins to work as soon as it is imported."""
    path = tmp_path / "script.py"
    path.write_text(SCRIPT, encoding="utf-8")
    return subprocess.Popen(  # noqa: S603
        [sys.executable, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


def test_a_script_without_a_main_guard_is_not_run_again_by_its_helpers(tmp_path: Path) -> None:
    with script(tmp_path) as process:
        out, error = process.communicate("\n", timeout=120)
    begins, pids = out.splitlines()
    assert (begins, len(pids.split()), error, process.returncode) == ("begins", 2, "", 0)


def test_no_helper_outlives_who_started_it(tmp_path: Path) -> None:
    with script(tmp_path) as process:
        assert process.stdout is not None
        process.stdout.readline()
        pids = [int(pid) for pid in process.stdout.readline().split()]
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert len(pids) == 2
        while any(Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes() for pid in pids):
            time.sleep(0.05)  # the run hangs here, and says so, where one never goes

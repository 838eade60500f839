"""One process answers, another one reads sources in and forgets: the answers follow, without a restart."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds after which an answer that has not followed will not."""


def verbatim(library: Path, *arguments: str) -> None:
    """Run a command to its end, in a process of its own."""
    command = [sys.executable, "-m", "bot", *arguments, "--library", str(library)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)  # noqa: S603


class Answering:
    """`verbatim ask -`, left running."""

    def __init__(self, library: Path) -> None:
        command = [sys.executable, "-m", "bot", "ask", "-", "--json", "--library", str(library)]
        self.process = subprocess.Popen(  # noqa: S603
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ
        )

    def ask(self, question: str) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer

    def until(self, question: str, reviewers: set[str]) -> float:
        """Ask again and again until those are quoted and no one else; return how many seconds that took."""
        began = time.monotonic()
        while {quote["reviewer"] for quote in self.ask(question)["quotes"]} != reviewers:
            assert time.monotonic() - began < PATIENCE, f"{reviewers} are still not those who are quoted"
            time.sleep(0.02)
        return time.monotonic() - began


@pytest.fixture
def answering(tmp_path: Path) -> Iterator[Answering]:
    verbatim(tmp_path / "library", "films")
    running = Answering(tmp_path / "library")
    yield running
    running.process.communicate(timeout=60)


def test_what_another_process_reads_and_forgets_shows(answering: Answering, tmp_path: Path) -> None:
    question = "que disent-ils de la musique de Heat ?"
    assert answering.ask(question)["quotes"] == []
    (tmp_path / "heat.csv").write_text(
        "film,auteur,note,texte\n"
        'Heat,Ana,4,"Un film superbe, dont la musique est magnifique du début à la fin."\n'
        'Heat,Bob,5,"La musique porte chaque scène de ce polar sans jamais peser, du grand art."\n',
        encoding="utf-8",
    )
    verbatim(tmp_path / "library", "ingest", str(tmp_path / "heat.csv"))
    shown = answering.until(question, {"Ana", "Bob"})
    verbatim(tmp_path / "library", "forget", "--reviewer", "Bob")
    gone = answering.until(question, {"Ana"})
    verbatim(tmp_path / "library", "forget", "--film", "Heat")
    answering.until(question, set())
    sys.stdout.write(f"shown after {shown:.3f} s, gone after {gone:.3f} s\n")

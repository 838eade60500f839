"""The page of examples in ``docs/``, written from the questions on the documents that ship."""

from __future__ import annotations

from pathlib import Path

from tests.questions.cases import load
from tests.questions.libraries import ROOT

SEEDS = Path(__file__).parent / "seeds.toml"
PAGE = ROOT / "docs" / "questions.md"
LANGUAGES = {"fr": "French", "en": "English", "": ""}


def page() -> str:
    """The page as Markdown."""
    lines = [
        "# What can be asked, and what is expected",
        "",
        "Questions on the two films of `seeds/documents/`, Pusher 2 and Balle perdue 2. Each is asked by the tests",
        "through the public entry point. Written by `python -m tests.questions --table` from",
        "`tests/questions/seeds.toml`.",
        "",
        "| question | language | expected |",
        "|---|---|---|",
    ]
    lines += [
        f"| {_cell(entry.question)} | {LANGUAGES[entry.language]} | {_cell(entry.says)} |"
        for entry in load(SEEDS).question
        if entry.says
    ]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")

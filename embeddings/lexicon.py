"""Word translations between English and French, written by hand: questions are looked up in them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("lexicon.txt")

Entry = tuple[tuple[str, ...], tuple[str, ...]]
"""English forms, and the French forms that translate them."""


@cache
def entries(file: Path = FILE) -> tuple[Entry, ...]:
    """Return the entries of a lexicon.

    Raises ValueError for a line that is no entry.
    """
    found = []
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        english, separator, french = line.partition("=")
        if not (separator and english.split() and french.split()):
            raise ValueError(f"{file.name}, line {number}: expected 'english = french', found {line!r}")
        found.append((tuple(english.split()), tuple(french.split())))
    return tuple(found)

"""Word translations between English and French, written by hand: the encoder learns from them, questions use them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("lexicon.txt")


@cache
def entries() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return the entries of lexicon.txt: English forms and the French forms that translate them.

    Raises ValueError for a line that is no entry.
    """
    found = []
    for number, line in enumerate(FILE.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        english, separator, french = line.partition("=")
        if not (separator and english.split() and french.split()):
            raise ValueError(f"lexicon.txt, line {number}: expected 'english = french', found {line!r}")
        found.append((tuple(english.split()), tuple(french.split())))
    return tuple(found)

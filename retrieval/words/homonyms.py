"""Words that share a stem and are others: a poster and "afficher", a train and "training".

They are listed by hand in `apart_fr.txt` and `apart_en.txt`, folded: words of one sense, "|", those of another.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path

from retrieval.words.folding import fold_word

SEP = " | "

Sense = tuple[int, int]
"""The number of a line and of a side of it."""


def homonyms(first: str, second: str, language: str) -> bool:
    """Whether a line of ``language`` tells two folded words apart."""
    known = _senses(language)
    return any(
        line == other and side != beside
        for line, side in known.get(first, ()) for other, beside in known.get(second, ())
    )  # fmt: skip


def file_of(language: str) -> Path:
    """Where the words of ``language`` are listed."""
    return Path(__file__).with_name(f"apart_{language}.txt")


@cache
def _senses(language: str) -> dict[str, tuple[Sense, ...]]:
    """The senses of each word.

    Raises ValueError for a line that has one side, or a word that is not folded or stands on two sides of it.
    """
    found: dict[str, list[Sense]] = defaultdict(list)
    file = file_of(language)
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        sides = [side.split() for side in line.split(SEP)]
        words = [word for side in sides for word in side]
        if len(sides) < 2 or not all(sides) or len(words) != len({*words}) or any(fold_word(w) != w for w in words):
            raise ValueError(f"{file.name}, line {number}: expected 'words | others', each once, found {line!r}")
        for side, of in enumerate(sides):
            for word in of:
                found[word].append((number, side))
    return {word: tuple(senses) for word, senses in found.items()}

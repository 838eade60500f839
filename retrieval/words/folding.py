"""Folding: case, accents and typography put aside, for matching only; never stored as text, never shown."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'"})
_WORD = re.compile(r"[^\W_]+")


class _Kept(dict[int, int | None]):
    """Each code point itself, but accents and invisible characters, which are dropped; found when it is first met."""

    def __missing__(self, code: int) -> int | None:
        dropped = unicodedata.combining(chr(code)) or unicodedata.category(chr(code)) == "Cf"
        self[code] = None if dropped else code
        return self[code]


_KEPT = _Kept()


def fold(text: str) -> str:
    """Lower case, no accents, straight apostrophes, no invisible characters, single spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.translate(_LIGATURES)).casefold()
    return " ".join(decomposed.translate(_KEPT).split())


@lru_cache(maxsize=50_000)
def fold_word(word: str) -> str:
    """`fold` for one word, remembered."""
    return fold(word)


class _Flat(dict[int, str]):
    """One folded letter for each code point, found when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = fold(chr(code))
        self[code] = folded[0] if folded else " "
        return self[code]


_FLAT = _Flat()


def flat(text: str) -> str:
    """Fold letter by letter: the result has the length of ``text``, so that places in one are places in both."""
    return text.translate(_FLAT)


def squeeze(text: str) -> str:
    """Folded letters and digits alone: "Le cinéphile" and "lecinephile" squeeze to the same."""
    return "".join(_WORD.findall(fold(text)))


class Token(NamedTuple):
    """A word of a text: folded, with the original spelling and where it stands (code points)."""

    word: str
    surface: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it was typed with a capital letter first."""
        return self.surface[:1].isupper()


def tokens(text: str) -> list[Token]:
    """The words of ``text`` in order."""
    found = []
    for match in _WORD.finditer(text):
        surface = match.group()
        if folded := fold_word(surface):
            found.append(Token(folded, surface, *match.span()))
    return found

"""Numbers as people write them in titles and questions: 2, II, deux, two."""

from __future__ import annotations

_ROMAN = {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12, "xiii": 13}
FRENCH = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
WORDS = {w: i for i, w in enumerate(FRENCH)} | {w: i for i, w in enumerate(ENGLISH)} | {"une": 1}
"""Folded number words and their values."""
_ORDINALS = {"premier": 1, "premiere": 1, "first": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3}
_ORDINALS |= {"third": 3, "quatrieme": 4, "fourth": 4, "cinquieme": 5, "fifth": 5, "sixieme": 6, "sixth": 6}


_IN_DIGITS = {w: str(i) for w, i in (WORDS | _ROMAN).items() if i > 1}


def number_word(word: str) -> int | None:
    """The value of a folded number word or of digits; None for any other word."""
    if word.isdecimal() and len(word) < 7:
        return int(word)
    return WORDS.get(word)


def title_form(word: str) -> str:
    """A folded word of a title with its number written in digits ("ii", "deux" and "two" are "2").

    "un" and "one" stay words, and single roman letters too: they are words far more often.
    """
    return _IN_DIGITS.get(word, word)


def ordinal(word: str) -> int | None:
    """The value of a folded ordinal or number word ("deuxieme", "second", "2"); None for any other word."""
    return _ORDINALS.get(word, number_word(word))

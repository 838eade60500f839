"""Everyday words of film reviews, folded, one a line: what is not among them is likely a name or a slip.

Counted over French and English reviews: words written in lower case far more often than with a capital.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from retrieval.words.stopwords import ENGLISH, FRENCH

_HERE = Path(__file__).parent
USAGE = _HERE / "usage.txt"
CAPITALISED = frozenset(
    """french english american british german italian spanish japanese korean chinese russian danish swedish european
    african indian canadian belgian monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december i ok""".split()
)
"""Folded words that English writes with a capital, names or not."""


class Usage(NamedTuple):
    """How reviews use a word: its share of all words, how often it follows an article, how often it has a capital."""

    share: float
    article: float
    capital: float


@cache
def common(language: str) -> frozenset[str]:
    """The everyday words of "fr" or "en"."""
    words = (_HERE / f"{language}.txt").read_text(encoding="utf-8").split()
    return frozenset(words) | (FRENCH if language == "fr" else ENGLISH)


@cache
def rare(language: str) -> frozenset[str]:
    """Other words that reviews in "fr" or "en" write, names left out."""
    return frozenset((_HERE / f"{language}_rare.txt").read_text(encoding="utf-8").split())


@cache
def everyday() -> frozenset[str]:
    """The everyday words of both languages."""
    return common("fr") | common("en")


@cache
def proper_names() -> frozenset[str]:
    """Words that reviews nearly always write with a capital: people, places, other films."""
    return frozenset((_HERE / "names.txt").read_text(encoding="utf-8").split())


@cache
def usage() -> dict[str, Usage]:
    """How reviews in general use their words, folded; one that is missing is met less than 10 times in a million."""
    rows = (line.split("\t") for line in USAGE.read_text(encoding="utf-8").splitlines())
    return {word: Usage(int(share) / 1e6, int(article) / 100, int(capital) / 100)
            for word, share, article, capital in rows}  # fmt: skip

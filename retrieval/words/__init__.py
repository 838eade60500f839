"""Everyday words of film reviews, folded, one a line: what is not among them is likely a name or a slip.

Counted over French and English reviews: words written in lower case far more often than with a capital.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from retrieval.stopwords import ENGLISH, FRENCH

_HERE = Path(__file__).parent


@cache
def common(language: str) -> frozenset[str]:
    """The everyday words of "fr" or "en"."""
    words = (_HERE / f"{language}.txt").read_text(encoding="utf-8").split()
    return frozenset(words) | (FRENCH if language == "fr" else ENGLISH)


@cache
def everyday() -> frozenset[str]:
    """The everyday words of both languages."""
    return common("fr") | common("en")


@cache
def proper_names() -> frozenset[str]:
    """Words that reviews nearly always write with a capital: people, places, other films."""
    return frozenset((_HERE / "names.txt").read_text(encoding="utf-8").split())

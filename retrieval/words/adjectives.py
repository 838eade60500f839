"""Words that mostly say how something is: "creepy", "réussi". They name no thing that could be looked for.

The list holds, folded, the words that reviews write after "very", "too" or "is" in at least one of ten of their places
and seldom after an article, in French and in English.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("adjectives.txt")


@cache
def adjectives() -> frozenset[str]:
    """The folded words."""
    return frozenset(FILE.read_text("utf-8").split())

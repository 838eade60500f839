"""Words of a question that may be a title, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from retrieval.words.folding import Token
from retrieval.words.stopwords import STOPWORDS

_KINDLY = frozenset("svp stp please pls plz merci thanks thx".split())
"""With these, a question ends where they begin."""
_SUMMER = frozenset("l d en cet un".split())
"""After these, "été" is the season, and no tool word."""


class Run(NamedTuple):
    """Tokens ``start`` to ``end`` (excluded) of a question, and the comparable words of them."""

    question: Sequence[Token]
    start: int
    end: int
    key: tuple[str, ...]

    @property
    def before(self) -> str:
        """The word before the run; empty where there is none."""
        return self.question[self.start - 1].word if self.start else ""

    @property
    def after(self) -> str:
        """The word after the run; empty where there is none."""
        return "" if self.ends else self.question[self.end].word

    @property
    def ends(self) -> bool:
        """Whether the question ends with it, but for what is only polite."""
        return all(t.word in _KINDLY for t in self.question[self.end :])

    @property
    def content(self) -> list[str]:
        """Its words but the tool words."""
        key = self.key
        return [w for i, w in enumerate(key) if w not in STOPWORDS or (w == "ete" and i and key[i - 1] in _SUMMER)]

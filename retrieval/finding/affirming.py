"""Where a question blames ("did anyone find it boring?"), who says so answers before who denies it."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.finding.features import Candidate
from retrieval.question import Question, Side
from retrieval.quotes.denied import praises_by_denial
from retrieval.quotes.outright import outright

READ = 12
"""So many of the best candidates are put in another order."""


def blames(question: Question) -> bool:
    """Whether a word of what is asked blames outright: "ennuyeux", "boring"."""
    return any(outright(word) == {Side.NEGATIVE} for word in question.words)


def affirming_first(question: Question, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, of the first of them those that say what a question blames for, and last those that deny it."""
    if not blames(question):
        return list(candidates)
    return [*sorted(candidates[:READ], key=lambda c: _says(c.passage.text)), *candidates[READ:]]


def _says(text: str) -> int:
    """0 for a text that blames outright, 2 for one that praises by denial, 1 for others."""
    if praises_by_denial(text):
        return 2
    return 0 if Side.NEGATIVE in outright(text) else 1

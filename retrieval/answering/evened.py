"""A thing told by a word, as feminism is: where those who speak of it are divided, a quote of the other side too."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.answering.either_side import GIVEN
from retrieval.answering.held import Held
from retrieval.finding.features import Candidate
from retrieval.question import Question
from retrieval.quotes.outright import outright
from retrieval.quotes.quotable import quotable
from retrieval.quotes.quoting import reviews_of
from retrieval.quotes.said_of import told
from retrieval.subjects.aim import aim_of

MIXED = 0.6
"""What one is worth that praises and blames."""
HEARD = 40
"""So many of the candidates are heard."""
FIT = 0.45
"""What does less well as a quote is not shown for the other side's sake."""


def evened(held: Held, question: Question, good: Sequence[Candidate]) -> list[Candidate]:
    """The candidates as they are, but the last that is shown is of the other side where they are divided."""
    aim = aim_of(question, held.thesaurus, held.search.translator.words, broad=True)
    reviews = reviews_of(held.library, [c.passage for c in good[:HEARD]])
    heard = [c for c in good[:HEARD] if c.passage.review in reviews]
    texts = [c.passage.text for c in heard]
    stars = [reviews[c.passage.review].stars for c in heard]
    assert held.polarity is not None  # noqa: S101 else nothing is heard
    said = told(texts, [aim.places(t) for t in texts], stars, held.polarity)
    sides = [f.side for f in said]
    first = {side for side in sides[: question.limit] if side}
    if len(first) != 1 or len(heard) <= question.limit:
        return list(good)
    others = [(c, f.sure) for c, f in zip(heard, said, strict=True) if f.side and f.side not in first]
    fit = [(_worth(c, sure), -place, c) for place, (c, sure) in enumerate(others) if quotable(c.passage.text) >= FIT]
    if not fit or len(others) < GIVEN * sum(side is not None for side in sides):
        return list(good)
    other = max(fit, key=lambda f: f[:2])[2]
    rest = [c for c in good if c is not other]
    return [*rest[: question.limit - 1], other, *rest[question.limit - 1 :]]


def _worth(candidate: Candidate, sure: float) -> float:
    return sure * (MIXED if len(outright(candidate.passage.text)) > 1 else 1.0)

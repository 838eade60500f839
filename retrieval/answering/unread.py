"""What is asked of those who have not read what a film was made from, or have: what the others say is no answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from retrieval.answering.held import Held
from retrieval.finding.features import Candidate
from retrieval.question import Language, Question, Side
from retrieval.quotes.outright import outright
from retrieval.quotes.quality import LONGEST, stands_alone
from retrieval.quotes.unread import FAITHFULNESS, asks_of_readers, asks_of_unread, unread
from retrieval.words.folding import flat
from seeds.models import ReviewFilter

MOST = 200
"""So many passages that name the source, beside those found, are read."""
JUDGES, LONG = 1.5, 0.6
"""What one is worth more that says what they made of it, and one that says much else."""


def of_unread(question: Question) -> bool:
    """Whether a question is of those who have not read what its film was made from."""
    return FAITHFULNESS in question.subjects and asks_of_unread(flat(question.text))


def by_what_was_read(
    held: Held, question: Question, wanted: ReviewFilter, good: Sequence[Candidate]
) -> list[Candidate]:
    """The candidates that speak of those who are asked about; all of them where none does."""
    if not good or FAITHFULNESS not in question.subjects:
        return list(good)
    text = flat(question.text)
    if asks_of_unread(text):
        pool = [*good, *_more(held, wanted, good)]
        kept = [replace(c, score=c.score * _worth(c.passage.text)) for c in pool if unread(c.passage.text)]
        return _both_ways(sorted(kept, key=lambda c: -c.score)) or list(good)
    if asks_of_readers(text):
        return [c for c in good if not unread(c.passage.text)] or list(good)
    return list(good)


def _both_ways(kept: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, the best that praises first, then the best that blames, as long as there are both."""
    sides = [outright(c.passage.text) for c in kept]
    praise = [c for c, side in zip(kept, sides, strict=True) if side == {Side.POSITIVE}]
    blame = [c for c, side in zip(kept, sides, strict=True) if side == {Side.NEGATIVE}]
    first = [c for pair in zip(praise, blame, strict=False) for c in pair]
    known = {c.passage.id for c in first}
    return [*first, *(c for c in kept if c.passage.id not in known)]


def _worth(text: str) -> float:
    judges = JUDGES if outright(text) else 1.0
    return stands_alone(text) * judges * (LONG if len(text) > LONGEST else 1.0)


def _more(held: Held, wanted: ReviewFilter, good: Sequence[Candidate]) -> list[Candidate]:
    """Other passages that name the source."""
    found = np.setdiff1d(held.memory.mentions(FAITHFULNESS, wanted).passages, [c.passage.id for c in good])[:MOST]
    last = min(good, key=lambda c: c.score)
    return [replace(last, passage=passage) for passage in held.library.passages(found.tolist())]


def as_asked(question: Question) -> Question:
    """The question, its subject said with the negation it was asked with."""
    no = "not" if question.language is Language.ENGLISH else "pas"
    said = flat(question.topic or "")
    told = not said or unread(said) or no in said.split()
    return question if told else replace(question, topic=f"{no} {question.topic}")

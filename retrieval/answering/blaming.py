"""Who blames what a question asks after: those who surely do come first, or alone ("qui la trouve agaçante ?")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.answering.same_fault import of_itself
from retrieval.answering.sided import on_side
from retrieval.finding.features import Candidate
from retrieval.question import Question, Side
from retrieval.quotes.blame_asked import HOW, Blame, blame_asked, blames
from retrieval.quotes.leaning import side_of
from retrieval.quotes.outright import outright
from retrieval.quotes.quoting import reviews_of
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import tokens
from retrieval.words.lexicon import abroad
from retrieval.words.stopwords import STOPWORDS
from seeds.models import ReviewFilter

MOST = 2
"""So many of those who blame come before one of the others: whether it is so was asked."""

FAULTS = frozenset({"rhythm", "length", "complexity"})
"""Subjects that are mostly spoken of as a fault: "trop lent" says what is asked about, and its best quotes say so.

So does "trop violent", where nothing else is asked of.
"""


def blame_of(held: Held, question: Question) -> Blame | None:
    """The blame that a question asks after, of somebody or of a subject; None where it asks for a side already."""
    about = question.names or question.subjects or question.weak_subjects
    if question.side is not None or not about:
        return None
    blame = blame_asked(question.text, tuple(held.films[film].title for film in question.films))
    fault = FAULTS.issuperset(question.subjects or question.weak_subjects) or of_itself(question, held.thesaurus)
    return None if fault and not question.names and blame is Blame.FIRST else blame


def blaming_first(
    held: Held, question: Question, wanted: ReviewFilter, good: Sequence[Candidate], *, broad: bool
) -> list[Candidate]:
    """The candidates, before them those that surely blame what is asked about; the third is the best of the others.

    Where a thing is asked of beside somebody or a subject ("his beard"), blame of the rest is no answer to it.
    """
    against = replace(question, side=Side.NEGATIVE)
    blaming = on_side(held, against, wanted, good, broad=broad, surely=True)
    found = {c.passage.id: c for c in good}
    if _beside(held, question):
        blaming = [c for c in blaming if c.passage.id in found]
    blaming = sorted(blaming, key=lambda c: not c.wished)
    known = {c.passage.id for c in blaming}
    others = [c for c in good if c.passage.id not in known]
    return [*blaming[:MOST], *others[:1], *blaming[MOST:], *others[1:]]


def _beside(held: Held, question: Question) -> bool:
    """Whether a question names a thing beside its names and subjects, a people and what only blames."""
    said = {t.word for name in question.names for t in tokens(name)} | STOPWORDS
    words = tokens(" ".join(question.words))
    spans = held.thesaurus.find(words, question.language)
    said |= {t.word for span in spans for t in words[span.start : span.end]}
    others = [t.word for t in words if t.word not in said and t.word not in CARRIERS and t.word not in HOW]
    return any(not (blames(word) or abroad(word)) for word in others)


def unfavourable(held: Held, good: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that are unfavourable on the whole, and praise nothing outright."""
    reviews = reviews_of(held.library, [c.passage for c in good])
    stars = {c.passage.id: reviews[c.passage.review].stars for c in good if c.passage.review in reviews}
    blaming = [c for c in good if side_of(c.passage, stars.get(c.passage.id)) is Side.NEGATIVE]
    return [c for c in blaming if Side.POSITIVE not in outright(c.passage.text)]

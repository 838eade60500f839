"""What was found for a question, boiled down to what silence depends on."""

from __future__ import annotations

import math
from dataclasses import dataclass

from retrieval.finding.found import Found
from retrieval.question import Question
from retrieval.words.language import tongues

FOREIGN = 0.5
"""From this share of candidates in another language than the question on, the reviews are taken to be in that one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What speaks for an answer, everything about 0 to 1.

    ``best`` is the confidence of the best candidate and ``second`` of the next one; ``dense`` the best cosine;
    ``coverage`` the best share of the question's words in one passage; ``anchored`` their share anywhere in the
    reviews, a word of the other language that could not be looked up counting as not written; ``mention`` the share of
    the first ten candidates that name a subject of the question, ``mentioned`` whether any candidate does; ``subject``
    whether the question names one; ``named`` whether a person or a place it asks for is written of; ``size`` the
    logarithm of how many reviews there are; ``rest`` the best share of the words beside its subjects that one passage
    on them writes; ``across`` the share of the first ten candidates in another language than the question, whose words
    are harder to look up; ``lacking`` how rare the rarest of the words beside its subjects is that no candidate
    writes, ``unlisted`` the same of the words that the lexicon does not know, where reviews are in another language.
    """

    best: float
    second: float
    dense: float
    coverage: float
    anchored: float
    mention: float
    mentioned: float
    subject: float
    named: float
    size: float
    rest: float
    across: float
    lacking: float
    unlisted: float


def evidence(question: Question, found: Found, reviews: int) -> Evidence:
    """What was found, boiled down to what silence depends on; ``reviews`` is how many were searched."""
    first = found.candidates[:10]
    across = sum(question.language not in tongues(c.passage.text) for c in first) / max(len(first), 1)
    # in reviews of the question's own language a word need not be looked up to be missed
    own = across < FOREIGN
    return Evidence(
        best=first[0].score if first else 0.0,
        second=first[1].score if len(first) > 1 else 0.0,
        dense=max((c.features.dense for c in first), default=0.0),
        coverage=max((c.features.coverage for c in found.candidates), default=0.0),
        anchored=found.anchored,
        mention=sum(c.features.mention for c in first) / max(len(first), 1),
        mentioned=float(found.mentioned),
        subject=float(bool(question.subjects)),
        named=float(bool(question.names) and len(found.missing) < len(question.names)),
        size=math.log10(1 + reviews) / 4,
        rest=found.rest,
        across=across,
        lacking=max(found.lacking, found.unlisted) if own else found.lacking,
        unlisted=0.0 if own else found.unlisted,
    )

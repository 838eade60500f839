"""What those who hated or adored a film say: the reviews of its lowest or highest ratings, where there are enough."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.question import Question, Side
from retrieval.words.folding import flat
from seeds.models import ReviewFilter

LOWEST = (1.5, 2.0)
HIGHEST = (4.5, 4.0)
"""Ratings on five stars of those who hated, or adored; the second where too few gave the first."""
_HATED = re.compile(
    r"\b(?:hat(?:e|ed|es|ers?)|loath(?:e|ed|es)|despis(?:e|ed|es)|detest\w*|abhor\w*|hai(?:t|s|ssent)?|vomi(?:t|ssent)"
    r"|can'?t stand|couldn'?t stand|supporte(?:nt)? pas)\b"
)
_ADORED = re.compile(r"\b(?:ador(?:e|ed|es|ent|ee|ees)|lov(?:e|ed|es|ers?)|raffol\w+)\b")


def of_the_extreme(held: Held, question: Question, wanted: ReviewFilter) -> ReviewFilter | None:
    """The reviews of those who felt most, where the question says so of its side; None where they are too few."""
    if wanted.bounded:
        return None
    said = flat(question.text)
    if question.side is Side.NEGATIVE and _HATED.search(said):
        bounds = [replace(wanted, at_most=rating) for rating in LOWEST]
    elif question.side is Side.POSITIVE and _ADORED.search(said):
        bounds = [replace(wanted, at_least=rating) for rating in HIGHEST]
    else:
        return None
    return next((kept for kept in bounds if held.library.counts(kept).reviews >= max(question.limit, 3)), None)

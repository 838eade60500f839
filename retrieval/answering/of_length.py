"""The reviews that are as long as a question says in words."""

from __future__ import annotations

import sys
from dataclasses import replace

from retrieval.answering.held import Held
from retrieval.question import Question

NO_REVIEW = ("",)
"""The id of no review: a filter that lets nothing through."""


def of_so_many_words(held: Held, question: Question) -> Question:
    """The question kept to the reviews that are as long as it says in words: what white space parts is counted."""
    if question.min_words is None and question.max_words is None:
        return question
    low, high = question.min_words or 0, question.max_words or sys.maxsize
    # n words are 2n - 1 characters at least: most texts that are too short need not be read
    wanted = replace(held.wanted(question), min_length=max(2 * low - 1, question.filters.min_length or 0) or None)
    ids = tuple(r.id for r in held.library.reviews(wanted) if low <= len(r.text.split()) <= high)
    return replace(question, filters=replace(question.filters, reviews=ids or NO_REVIEW))

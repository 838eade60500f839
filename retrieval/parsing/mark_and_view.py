"""A reviewer's rating and view asked for in one question: both are told, the rating above what they wrote."""

from __future__ import annotations

from dataclasses import replace

from retrieval.asking.mark_and_view import asks_mark_and_view
from retrieval.question import Figure, Intent, Question, without_subject
from retrieval.words.folding import flat, fold_word

_SO = frozenset(
    """low lowly high highly badly harsh harshly poorly little much bas basse haut haute severe severement durement dur
    mal peu""".split()
)
"""What only tells how a rating is: "why did she rate it so low?"."""


def with_their_view(question: Question, text: str) -> Question:
    """The question, of what one reviewer made of a film where ``text`` asks for that beside their rating."""
    rating = question.intent is Intent.FIGURE and question.figure is Figure.MEAN
    rating = rating or (question.intent is Intent.REVIEWS and question.order is None and question.topic is None)
    so = question.intent is Intent.SUBJECT and {fold_word(word) for word in question.words} <= _SO
    one = question.filters.reviewers and len(question.films) == 1 and not (question.names or question.subjects)
    if not ((rating or so) and one and not question.voices and asks_mark_and_view(flat(text))):
        return question
    filters = question.filters if question.side is None else question.filters.of_any_rating()
    return replace(without_subject(question), intent=Intent.OVERVIEW, side=None, also=None, filters=filters)

"""The reviews between two that were asked for one after the other: "moins de 5", "plus de 8", then "entre les deux"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.filters.stars import NEITHER
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Question
from seeds.models import ReviewFilter

_BETWEEN = re.compile(
    r"^\W*(?:(?:et|and|ok|alors|so|donne(?:[- ]moi)?|montre(?:[- ]moi)?|give me|show me)\W+)*"
    r"(?:(?:les (?:avis|notes)|les|ceux|celles|(?:the )?(?:ones|reviews)|those|the)\W+)?"
    r"(?:entre (?:les deux|ca|tout ca)|in between|between (?:the two|them|those)|(?:du|au) milieu|in the middle)\W*$"
)


def bound_of(filters: ReviewFilter) -> float | None:
    """The one bound on ratings that a filter has; None where it has none, or two."""
    bounds = [b for b in (filters.at_least, filters.above, filters.at_most, filters.below) if b is not None]
    return bounds[0] if len(bounds) == 1 else None


def in_between(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The last question, of what lies between its reviews and those of the turn before; None for anything else."""
    last = conversation.last
    if last is None or not _BETWEEN.match(flat_text):
        return None
    here, free = bound_of(last.filters), last.filters.of_any_rating()
    if here is not None and last.beside is not None:
        low, high = sorted((here, last.beside))
        kept = replace(free, at_least=low, at_most=high)
    elif last.side is not None and not last.filters.bounded:
        kept = replace(free, above=NEITHER[0], below=NEITHER[1])
    else:
        return None
    intent = last.intent
    if intent is Intent.SIDE:
        intent = Intent.SUBJECT if last.topic else Intent.REVIEWS
    between = replace(last, intent=intent, side=None, filters=kept, seen=())
    return replace(between, text=question.text, language=question.language)

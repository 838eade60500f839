"""Why a film is the best or the worst of those just ranked: what is said for it, or against it."""

from __future__ import annotations

from dataclasses import replace

from retrieval.followups.again import WHY
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Order, Question, Side, without_subject


def why_ranked(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """What speaks for the film that a ranking just named, or against it where that was the worst; else None.

    Of a ranking by what is said of films, it is what is said so of the first.
    """
    last, first = conversation.last, conversation.listed[:1]
    if last is None or not first or question.films or not WHY.match(flat_text):
        return None
    asked = replace(last, text=question.text, language=question.language, limit=question.limit, films=first, seen=())
    asked = replace(asked, order=None, single=False, kind=None, ranked=None, enough=None, few=None)
    if last.intent is Intent.RANKED and last.topic:
        return replace(asked, intent=Intent.SUBJECT, language=last.language)  # of its topic
    if last.intent is not Intent.BEST_FILM or last.by_length or first != conversation.films:
        return None
    asked = without_subject(replace(asked, by_share=False, by_spread=False, side=None))
    if last.by_spread:
        return replace(asked, intent=Intent.OPINION)
    return replace(asked, intent=Intent.SIDE, side=Side.NEGATIVE if last.order is Order.WORST else Side.POSITIVE)

"""Turns that ask the last question again: without its filters, of the other side, from the other end."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.conversation import Conversation
from retrieval.question import Intent, Order, Question, Side
from seeds.models import ReviewFilter

_WHOLE = re.compile(
    r"^\W*(?:(?:et|and|mais|but|ok|alors|so)\W+)*(?:en tout|au total|en general"
    r"|tou(?:te)?s (?:les )?(?:annees|notes|dates|periodes|avis)(?: confondu?e?s)?"
    r"|sans (?:aucun |le |les |ce )?filtres?|sans (?:la |les )?(?:dates?|notes?|annees?)"
    r"|(?:enleve|retire|oublie)[- ]?(?:le |les |la |ce )?(?:filtres?|dates?|annees?|notes?)"
    r"|no filters?|without (?:any |the )?(?:filters?|dates?)|(?:of|for|in) all (?:years|ratings)"
    r"|all (?:the )?(?:years|ratings|reviews)|in total|altogether|overall)\W*$"
)
"""Words that let the filters go and ask the same again."""
_DISAGREES = re.compile(
    r"^\W*(?:(?:et|and|mais|but)\W+)*(?:qui (?:n'est |est )?pas d'accord"
    r"|qui (?:pense|dit|trouve) (?:le contraire|l'inverse)"
    r"|(?:l'avis |les avis )?(?:contraires?|inverses?|opposee?s?)|who disagrees?|(?:does )?anyone disagrees?"
    r"|who (?:thinks|says) (?:otherwise|the opposite)|the opposite)\W*$"
)
_SPOKEN_OF = frozenset({Intent.SUBJECT, Intent.SIDE, Intent.OVERVIEW, Intent.OPINION})
_ENDS = (Order.BEST, Order.WORST)


def asked_again(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The last question, changed as ``question`` (its text given as `folding.flat`) asks; None for anything else."""
    last = conversation.last
    if last is None:
        return None
    if _WHOLE.match(flat_text) and last.filters != ReviewFilter():
        return replace(last, text=question.text, filters=ReviewFilter(), seen=(), limit=question.limit)
    if _DISAGREES.match(flat_text) and last.intent in _SPOKEN_OF:
        side = Side.POSITIVE if last.side is Side.NEGATIVE else Side.NEGATIVE
        return replace(last, text=question.text, intent=Intent.SIDE, side=side, seen=conversation.seen)
    of_ranking = last.intent is Intent.BEST_FILM and not question.films
    if of_ranking and question.intent is Intent.REVIEWS and question.topic is None and question.order in _ENDS:
        return replace(last, text=question.text, order=question.order)  # "le film le mieux noté ?", "et le pire ?"
    return None

"""A search for films that goes on: after "une série drôle", "plutôt de la science-fiction", "avec des robots"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.among_films import counted_words
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Order, Question, Side
from seeds.models import ReviewFilter

_BEGINS = r"^\W*(?:(?:et|and|mais|but|ok|ou|or|alors|non|no|oui|yes|bof|hmm)\W+)*"
_WISH = re.compile(
    rf"{_BEGINS}(?:(?P<less>pas|sans|moins|not|without|less|nothing)|plutot|rather|avec|with|un peu|plus|more"
    r"|(?:quelque chose|qqch|un truc|une?|something|anything|one)(?= (?:de|d'|qui|plus|moins|avec|sur|that|more|less|with|about))"
    r"|qui (?:soit|est|fait|parle|se passe)|that(?:'s| is| has)|about)\b"
)
_WELL_RATED = re.compile(
    rf"{_BEGINS}(?:avec|with|et|and|ayant|having|qui (?:a|ont)|mais|but)?\W*(?:une? |a |de |des )?"
    r"(?:(?:bonnes?|good|high|belles?|meilleures?|best|great) (?:notes?|moyennes?|ratings?|scores?|reviews?|avis|critiques?)"
    r"|(?:bien|mieux|well|highly|best)[- ](?:notee?s?|rated))\W*$"
)


def search_goes_on(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The films that a wish more asks for, where the last turn looked for films; else None.

    One wish is answered at a time: the last one.
    """
    last = conversation.last
    if last is None or not (last.intent is Intent.RANKED or (last.intent is Intent.BEST_FILM and not conversation.films)):
        return None
    if question.films or question.filters.reviewers:
        return None
    if _WELL_RATED.match(flat_text) and question.side is not Side.NEGATIVE:
        ranked = replace(last, intent=Intent.BEST_FILM, order=Order.BEST, filters=ReviewFilter(), films=(), seen=())
        return replace(ranked, text=question.text, language=question.language, limit=question.limit)
    wish = _WISH.match(flat_text)
    if wish is None or question.intent not in (Intent.SUBJECT, Intent.OPINION) or not (
        question.names or counted_words(question.words)
    ):
        return None
    order = Order.WORST if wish["less"] else Order.BEST
    return replace(question, intent=Intent.RANKED, order=order, kind=last.kind, side=None)

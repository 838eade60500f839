"""Turns that ask for somebody else, or everybody else: "another critic?", "quelqu'un d'autre ?", "what of the others?".

After one reviewer was asked about, they are all but that one; after anything else, they say more of the same.
"""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Order, Question
from seeds.models import ReviewFilter, Role

_SO = (
    r"^\W*(?:(?:et|and|mais|but|ok|okay|alors|so|sinon|what about|how about|what of|quid d[eu]s?"
    r"|give me|show me|donne[- ]moi|montre[- ]moi|is there|are there|(?:il )?y a(?:[- ]t[- ]il)?|t'as|tu as"
    r"|do you have|je veux|i want|from|by|de|d'|par"
    r"|l'avis d[e']|un avis d[e']|(?:a |the )?(?:review|opinion|quote)s? (?:by|from|of))\W*)*"
)
_VOICE = (
    r"(?:critics?|critiques?|reviewers?|viewers?|persons?|people|users?|members?|spectateurs?|spectatrices?|personnes?|internautes?"
    r"|membres?|gens|journalistes?|journalists?|utilisateurs?|voix|voice|redacteurs?)"
)
_TEXT = r"(?:avis|review|opinion|point of view|view|point de vue|take|critique)"
_DOES = (
    r"(?:,? (?:say|said|saying|think|thinks|thought|maybe|peut-etre|alors|then|please|stp|svp|la-dessus|quoi|aussi|too"
    r"|(?:qui |ils |elles )?(?:en |l'? ?)?(?:disent|dit|pensent?|parle(?:nt)?|a dit|ont dit)"
    r"|(?:about|on) (?:it|that|this)))*"
)
_ONE = re.compile(
    rf"{_SO}(?:(?:une? autre|another|an other|one other|a different|une? different[e]?) (?:{_VOICE}|{_TEXT})"
    r"|(?:quelqu'? ?un|qqn|qq1|personne|someone|somebody|anyone|anybody) (?:d'? ?autre|else)"
    rf"|(?:une? |an? )?(?:avis|opinion|point de vue|view)"
    rf" (?:different|d'? ?(?:une? autre|autre) (?:{_VOICE}|quelqu'? ?un)))"
    rf"{_DOES}\W*$"
)
_ALL = re.compile(
    rf"{_SO}(?:(?:tous |toutes )?les autres|(?:all )?(?:the |any )?other {_VOICE}|(?:all )?the others|others"
    rf"|everyone else|everybody else|d'? ?autres? {_VOICE}|le reste des (?:gens|critiques|spectateurs)"
    rf"|the rest of the (?:critics|reviewers|viewers))(?: {_VOICE})?{_DOES}\W*$"
)
_WHAT_OTHERS = re.compile(
    rf"{_SO}(?:(?:que|qu'en|qu'est[- ]ce que?|qu'est[- ]ce qu'en|what (?:do|did)) ?(?:en )?)?"
    rf"(?:(?:disent|pensent) les autres|(?:the )?(?:others|other {_VOICE}) (?:say|think)"
    r"|les autres (?:en )?(?:disent|pensent)(?: quoi)?)\W*$"
)
_CRITIC = re.compile(r"\b(?:critics?|un autre critique|journalistes?|journalists?)\b")
_QUOTING = frozenset({Intent.SUBJECT, Intent.SIDE, Intent.OVERVIEW, Intent.OPINION, Intent.REVIEWS})


def of_another_voice(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The question before, asked of somebody else or of all the others; None where the turn asks something else."""
    last = conversation.last
    if last is None or question.films or len(conversation.films) != 1:
        return None
    one, others = _ONE.match(flat_text), _ALL.match(flat_text) or _WHAT_OTHERS.match(flat_text)
    if not one and not others:
        return None
    limit = 1 if one else question.limit
    if not last.filters.reviewers:
        picked = last.intent in _QUOTING and last.order in (None, Order.RANDOM)
        if not one or not picked or question.intent is Intent.OTHERS:
            return None
        more = replace(last, text=question.text, language=question.language, limit=limit, seen=conversation.seen)
        return replace(more, films=conversation.films)
    left_out = ReviewFilter(reviewers=last.filters.reviewers)
    roles = (Role.CRITIC,) if _CRITIC.search(flat_text) else question.filters.roles
    filters = replace(last.filters, reviewers=(), roles=roles, excluding=(*last.filters.excluding, left_out))
    intent = Intent.SUBJECT if last.topic else Intent.OVERVIEW if others else Intent.REVIEWS
    return replace(
        last, text=question.text, language=question.language, films=conversation.films, limit=limit, intent=intent,
        filters=filters, side=None, order=None, single=False, unknown_reviewer=None, voices=(),
        seen=conversation.seen if one else (),
    )  # fmt: skip

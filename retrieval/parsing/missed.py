"""What is complained of for not being there: "anyone complaining that the song isn't in it?".

Who misses something need not blame it, so what is said of it is looked for, whatever the side.
"""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.question import Intent, Question, Side
from retrieval.words.folding import flat

_COMPLAINS = (
    r"(?:complain\w*|whin\w+|moan\w*|mad|upset|annoyed|disappointed|sad|bothered|regrett?\w*|(?:se )?plai(?:n\w+|t\b)"
    r"|dec(?:us?|ues?)|triste?s?|deplor\w+|reproch\w+|fache\w*|deranges?|genee?s?|surpris\w*|dommage)"
)
_THAT = r"(?:that|que|qu'|qu|because|parce que?|parce qu'|(?:about |by |over )?the fact that|du fait que?|de ce que?)"
_NOT = r"(?:not|n'?t|nt|never|no longer|pas|jamais|plus|nulle part)"
_THERE = (
    r"(?:in\b(?! (?:good|bad|line|tune|sync|english|french|colou?r|character)\b)"
    r"|there|included|featured?|played|used|shown?|heard?|appear\w*"
    r"|dedans|dans|present\w*|entend\w*|joue\w*|montre\w*|vue?s?|mise?s?|incluse?s?|repris\w*)"
)
_EVEN = r"(?:(?:even|really|actually|once|played|y|meme|vraiment|assez|plus|more) )*"
_MISSES = re.compile(
    rf"\b{_COMPLAINS}\b(?: \w+){{0,3}}? {_THAT} ?.*?"
    rf"(?:\b(?:is|are|was|were|do|does|did|has|have)? ?{_NOT} {_EVEN}{_THERE}\b"
    rf"|\b(?:is|are|was|were)n'? ?t {_EVEN}{_THERE}\b|\b(?:is|are|was|were|does|did)n'?t {_THERE}"
    r"|\bthere(?:'s| is| are| was| were)(?:n'?t| no| not)\b"
    r"|\by (?:a|ait|avait|soit|soient|est|sont|etait|figure\w*) pas\b"
    r"|\bn'? ?(?:on )?(?:entend\w*|voi\w+|apparai\w+|figure\w*) pas\b|\bon (?:n')?(?:entend\w*|voi[te]\w*) pas\b"
    r"|\b(?:missing|absente?s?|left out|cut|omitted|coupee?s?|zappee?s?)\b)"
)


def missed(question: Question, text: str) -> Question:
    """The question about what is missed, without the side of who complains; any other as it is."""
    named = question.topic is not None and (question.names or question.subjects)
    against = question.intent is Intent.SIDE and question.side is Side.NEGATIVE
    if not (named and against and _MISSES.search(flat(text))):
        return question
    return replace(question, intent=Intent.SUBJECT, side=None)

"""Turns that only say something of what was just asked about: "les flashbacks ?", then "trop nombreux ?"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.asking.described import describes
from retrieval.asking.judging import JUDGING
from retrieval.asking.predicates import PREDICATES
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Question
from retrieval.words.folding import tokens

_SO = r"^\W*(?:(?:et|and|mais|but|ok|alors|so)\W+)*"
_OR_NOT = r"(?:,? (?:ou|or) (?:pas|non|not|ca va|bien|mal|reussie?s?|ratee?s?))?\W*$"
_TOO = re.compile(
    rf"{_SO}(?:(?:c'est |il y en a |y en a |is it |is there |are there )?(?:vraiment |un peu |a bit )?"
    rf"(?:trop|too (?:much|many)|pas assez|not enough)(?: (?P<how>\w+))?){_OR_NOT}"
)
_THEY = re.compile(
    rf"{_SO}(?:(?:ils|elles|il|elle|they) (?:sont|est|are|were|etai(?:en)?t)|(?:sont|est)[- ](?:ils|elles|il|elle)"
    r"|are they|were they) (?:(?:vraiment|trop|si|tres|really|too|so|that|any|un peu|plutot|assez) )*"
    rf"(?P<how>\w+){_OR_NOT}"
)
_SAID = frozenset({Intent.SUBJECT, Intent.SIDE, Intent.OPINION})
_NO_THINGS = frozenset("long longue longs longues lent lente violent violente".split())
"""What is said of a film as soon as of something in it."""


def said_of_it(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The last question again, where a turn only says something of what it asked about; None for anything else."""
    last = conversation.last
    if last is None or not last.topic or last.intent not in _SAID or question.films or question.names:
        return None
    if len(last.names) == 1 and describes({t.word for t in tokens(flat_text)}):
        judged = True  # "Lou Mer ?", "bonne actrice ?"
    elif too := _TOO.match(flat_text):
        judged = not too["how"] or not question.subjects
    else:
        they = _THEY.match(flat_text)
        judged = they is not None and they["how"] in (JUDGING | PREDICATES) - _NO_THINGS
    if not judged:
        return None
    asked = replace(last, text=question.text, language=question.language, limit=question.limit, seen=())
    return replace(asked, intent=Intent.SUBJECT, side=None, both=False)

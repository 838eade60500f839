""""Elle est bien ?", of the actress who was asked about last."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.followups.leaning import OF_A_FILM
from retrieval.followups.narrowed import narrow
from retrieval.question import Intent, Question
from retrieval.words.folding import tokens
from retrieval.words.vocabulary import proper_names

_OF_PEOPLE = frozenset({"acting", "director", "direction"})
_SOMEBODY = re.compile(r"\b(?:il|elle|lui|he|she|him|her)\b(?! (?:y a|faut|s'agit|se passe))")
"""Who was asked about last, where that was a person; "it" and "ça" are the film."""
_THIS_FILM = re.compile(r"\b(?:ce|le|cette|la|the|this) (?:film|serie|movie|series|show)\b")


def of_somebody(question: Question, flat_text: str, last: Question) -> Question | None:
    """Take "elle est bien ?" for the actress who was asked about last, and not for the film."""
    person = len(last.names) == 1 and {t.word for t in tokens(last.names[0])} & proper_names()
    if not person or question.films or question.names or not _SOMEBODY.search(flat_text):
        return None
    if _THIS_FILM.search(flat_text):
        return None
    judged = question.topic is None and question.intent in (*OF_A_FILM, Intent.SIDE)
    acting = bool(question.subjects) and {*question.subjects} <= _OF_PEOPLE
    if not judged and not acting:
        return None
    asked = replace(last, text=question.text, language=question.language, limit=question.limit, side=question.side)
    asked = replace(asked, seen=(), filters=narrow(last.filters, question.filters))
    # "his accent", then "is he good?"
    if not {*last.subjects} <= _OF_PEOPLE or len(last.words) > len(tokens(last.names[0])):
        words = tuple(t.surface for t in tokens(last.names[0]))
        asked = replace(asked, topic=last.names[0], words=words, subjects=(), weak_subjects=())
    return replace(asked, intent=Intent.SIDE if question.side else Intent.SUBJECT)

"""Turns that ask for the ratings of those who speak of what was just asked about: "and those who mention him?"."""

from __future__ import annotations

import re
from dataclasses import replace

from retrieval.followups.conversation import Conversation
from retrieval.question import Figure, Intent, Question

_WHO = (
    r"(?:ceux|celles|gens|personnes|avis|critiques?|spectateurs|internautes|those|ones|people|viewers|reviewers|critics"
    r"|reviews|fans)"
)
_TELL = r"(?:parl\w+|mention\w*|evoqu\w+|cite\w*|talk\w*|speak\w*|nomme\w*|names?|discuss\w*)"
_THEM = re.compile(
    rf"\b{_WHO}(?: (?:d'entre eux|of them))? (?:(?:qui|who|that|which|ont|have|n'en) )*"
    rf"(?:(?:en|y|le|la|les|l'|l) ?{_TELL}"
    rf"|{_TELL}(?: (?:of|about|de|d'))? ?(?:it|him|her|them|this|that|lui|elle|eux|ca|cela)\b)"
    r"|\b(?:leur|leurs|their) (?:propre |own )?(?:notes?|moyennes?|average|mean|ratings?|scores?)\b"
    r"|\b(?:parmi|chez|among|for|from|pour|de|d') ?"
    r"(?:ceux-?(?:la|ci)|those(?: (?:people|reviewers|viewers|reviews))?)\W*$"
)
_RATE = re.compile(
    r"\b(?:mettent|mis|donnent|notent|rate[ds]?|give|gave)\b.*\b(?:combien|how|quoi|what)\b"
    r"|\b(?:combien|how|quoi|what)\b.*\b(?:mettent|ont mis|donnent|notent|rate[ds]?|give|gave)\b"
)
_OF_RATINGS = (Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION)
_SPOKEN = (Intent.SUBJECT, Intent.SIDE, Intent.FIGURE)


def rated_by_speakers(question: Question, flat_text: str, conversation: Conversation) -> Question | None:
    """The ratings of those who speak of what was asked about before; None where the turn asks for anything else."""
    last = conversation.last
    if last is None or not last.topic or last.intent not in _SPOKEN or len(conversation.films) != 1:
        return None
    if question.films not in ((), conversation.films) or question.topic or conversation.refused:
        return None
    figure = question.figure if question.intent is Intent.FIGURE else Figure.MEAN if _RATE.search(flat_text) else None
    if figure not in _OF_RATINGS or not _THEM.search(flat_text):
        return None
    return replace(
        last, text=question.text, language=question.language, limit=question.limit, intent=Intent.FIGURE,
        figure=figure, of_speakers=True, films=conversation.films, side=None, both=False, scale=question.scale, seen=(),
    )  # fmt: skip

"""A question as a dictionary of what was understood: only what is not as in a question that says nothing."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from retrieval.question import Question
from seeds.models import ReviewFilter

_LEFT = {"text", "taken", "words", "weak_subjects", "certain", "corrections", "filters", "typed"}


def understood(question: Question) -> dict[str, Any]:
    """The intent, and each field and filter that was set; dates as ISO text."""
    plain, nothing = Question(text="", language=question.language, intent=question.intent), ReviewFilter()
    said: dict[str, Any] = {"language": str(question.language), "intent": str(question.intent)}
    for f in fields(Question):
        value = getattr(question, f.name)
        if f.name not in _LEFT and value != getattr(plain, f.name):
            said[f.name] = value
    for f in fields(ReviewFilter):
        value = getattr(question.filters, f.name)
        if value != getattr(nothing, f.name):
            said[f.name] = value.isoformat() if isinstance(value, date) else value
    return said


_FILMS = {"P": "pusher-2", "B": "balle-perdue-2", "G": "parrain"}


def row(question: str, intent: str, *, films: str = "", **said: Any) -> tuple[str, dict[str, Any]]:
    """A line of a table of questions, with all that must be understood of it beside its language."""
    named = {"films": tuple(_FILMS[f] for f in films)} if films else {}
    return question, {"intent": intent, **named, **said}

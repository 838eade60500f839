"""How a question was understood and why its quotes were chosen, for whoever wants to look."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from pydantic_core import to_jsonable_python

from retrieval.answers import Answer
from retrieval.engine import quotes_of
from seeds.models import ReviewFilter


def explain(answer: Answer) -> dict[str, Any]:
    """The parts of the question that are set, then each quote's passage, score and place."""
    question = answer.question
    unset = ReviewFilter()
    said: dict[str, Any] = {
        part.name: getattr(question, part.name) for part in fields(question) if part.name not in ("text", "filters")
    }
    said = {name: value for name, value in said.items() if value not in (None, ())}
    filters = {name: value for name, value in asdict(question.filters).items() if value != getattr(unset, name)}
    said["filters"] = filters
    said["quotes"] = [
        {"passage": quote.passage_id, "score": round(quote.score, 4), "document": quote.document,
         "row": quote.row, "start": quote.start, "end": quote.end}
        for quote in quotes_of(answer)
    ]  # fmt: skip
    explained: dict[str, Any] = to_jsonable_python(said)
    return explained

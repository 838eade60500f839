"""Questions and conversations as JSON text, so that they outlive a process."""

from __future__ import annotations

from pydantic import TypeAdapter

from retrieval.followups.conversation import Conversation
from retrieval.question import Question

_QUESTION = TypeAdapter(Question)
_CONVERSATION = TypeAdapter(Conversation)


def dumps(question: Question) -> str:
    """The question as compact JSON."""
    return _QUESTION.dump_json(question, exclude_defaults=True).decode()


def loads(text: str) -> Question:
    """The question that `dumps` wrote; ValueError where the text is no question."""
    return _QUESTION.validate_json(text)


def dumps_conversation(conversation: Conversation) -> str:
    """The conversation as compact JSON."""
    return _CONVERSATION.dump_json(conversation, exclude_defaults=True).decode()


def loads_conversation(text: str) -> Conversation:
    """The conversation that `dumps_conversation` wrote; ValueError where the text is none."""
    return _CONVERSATION.validate_json(text)

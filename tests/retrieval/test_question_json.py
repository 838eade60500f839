"""Questions and conversations outlive a process: what is written is what is read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.followups.conversation import Conversation
from retrieval.question import Question
from retrieval.question_json import dumps, dumps_conversation, loads, loads_conversation
from seeds.models import ReviewFilter
from tests.retrieval.knowing import ask

STARS = st.none() | st.floats(0, 5)
FILTERS = st.builds(ReviewFilter, at_least=STARS, at_most=STARS, above=STARS, below=STARS)
QUESTIONS = st.builds(Question, filters=FILTERS)
CONVERSATIONS = st.builds(Conversation, last=st.none() | QUESTIONS, pending=st.none() | QUESTIONS)


@settings(deadline=None, max_examples=60)
@given(QUESTIONS)
def test_a_question_comes_back_as_it_was(question: Question) -> None:
    """Every field, filters included."""
    assert loads(dumps(question)) == question


@settings(deadline=None, max_examples=60)
@given(CONVERSATIONS)
def test_a_conversation_comes_back_as_it_was(conversation: Conversation) -> None:
    """With its last question and the one that waits."""
    assert loads_conversation(dumps_conversation(conversation)) == conversation


def test_whatever_was_typed_can_be_kept() -> None:
    """Half a character, as broken clients send it, does not stop a conversation from being kept."""
    question = ask("la musique \ud800 de Pusher 2")
    assert loads(dumps(question)) == question


@pytest.mark.parametrize("text", ["", "{", "null", '{"text": "a"}', '{"text": 3, "language": "fr", "intent": "x"}'])
def test_what_is_no_question_is_refused(text: str) -> None:
    """A ValueError says so."""
    with pytest.raises(ValueError, match="validation error"):
        loads(text)

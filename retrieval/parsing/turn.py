"""A question while it is read: its words, which of them are understood, and what it may speak of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from retrieval.followups.conversation import Conversation
from retrieval.known import Known
from retrieval.question import Question
from retrieval.words.claims import Claims
from retrieval.words.folding import Token


@dataclass(frozen=True, slots=True)
class Turn:
    """A question as it was typed (``original``) and as it is read (``text``), in its conversation."""

    original: str
    text: str
    claims: Claims
    known: Known
    conversation: Conversation | None = None

    @property
    def words(self) -> Sequence[Token]:
        """The words of the text."""
        return self.claims.words

    @property
    def last(self) -> Question | None:
        """The question before."""
        return self.conversation.last if self.conversation else None

    @property
    def films(self) -> tuple[str, ...]:
        """The films that the conversation is of."""
        return self.conversation.films if self.conversation else ()

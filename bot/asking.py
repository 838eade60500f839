"""What the bot needs from the engine, and nothing more: what a test has to imitate."""

from __future__ import annotations

from typing import Protocol

from retrieval.answers import Answer, FilmEntry, Quote
from retrieval.followups.conversation import Conversation
from retrieval.question import Language, Question
from seeds.models import Film, Review


class Placed(Protocol):
    """A passage in its whole review: ``start`` and ``end`` are offsets in the review's text."""

    @property
    def review(self) -> Review:
        """The review it comes from."""

    @property
    def film(self) -> Film:
        """The film it is about."""

    @property
    def start(self) -> int:
        """Where the passage begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


class Asking(Protocol):
    """Answers questions; safe to call from several threads, and blocking."""

    def answer(
        self,
        question: str | Question,
        conversation: Conversation | None = None,
        *,
        limit: int = 3,
        language: Language | None = None,
    ) -> Answer:
        """The answer to a question, in the light of the conversation so far."""

    def understand(
        self, text: str, conversation: Conversation | None = None, *, language: Language | None = None
    ) -> Question:
        """What a text asks, in the light of the conversation so far."""

    def follow(self, conversation: Conversation | None, answer: Answer) -> Conversation:
        """The conversation after this answer was shown."""

    def verified(self, answer: Answer) -> Answer:
        """The answer without the quotes that can no longer be proven."""

    def verify(self, quote: Quote) -> bool:
        """Whether the stored source still says exactly this, at that place."""

    def context(self, passage_id: int) -> Placed | None:
        """The passage in its review; None where it is no longer held."""

    def films(self) -> list[FilmEntry]:
        """The films held."""

    def examples(self, language: Language) -> list[str]:
        """Questions that could be asked, drawn from the films held."""

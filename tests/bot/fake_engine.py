"""An engine that knows three quotes, so that the bot can be tried without a library."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.asking import Asking
from retrieval.answers import (
    Answer,
    ClarifyAnswer,
    FilmEntry,
    NoAnswer,
    Quote,
    QuotesAnswer,
    RatingAnswer,
    Reason,
    ThemesAnswer,
)
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Language, Question
from seeds.models import Film, Review
from tests.bot.samples import ANONYMOUS, BALLE, COMMENT, ENTRIES, PUSHER, THEMES, quote, rating

BEFORE, AFTER = "Avant <tout>. " * 300, " Après & ensuite." * 300


@dataclass(frozen=True)
class Context:
    review: Review
    film: Film
    start: int
    end: int


QUOTES = (quote(), ANONYMOUS, COMMENT)


class FakeEngine(Asking):
    """Answers "note" with figures, "dragons" with silence, "boom" with a crash, all else with quotes."""

    def answer(
        self,
        question: str | Question,
        conversation: Conversation | None = None,
        *,
        limit: int = 3,
        language: Language | None = None,
    ) -> Answer:
        if isinstance(question, str):
            english = question.startswith(("What", "the "))
            language = language or (Language.ENGLISH if english else Language.FRENCH)
            question = replace(self.understand(question, language=language), limit=limit)
        if "lequel" in question.text and not question.films:
            return ClarifyAnswer(question=question, films=(PUSHER, BALLE))
        if question.intent is Intent.FIGURE:
            return RatingAnswer(question=question, films=(PUSHER,), ratings=(rating(),))
        if question.intent is Intent.THEMES:
            return ThemesAnswer(question=question, films=(PUSHER,), themes=THEMES, total=15)
        if "boom" in question.text:
            raise RuntimeError("the engine has a bug")
        if "dragons" in question.text:
            return NoAnswer(question=question, reason=Reason.NOT_MENTIONED, topic="les dragons", held=(PUSHER,))
        left = tuple(known for known in QUOTES if known.passage_id not in question.seen)[:limit]
        if not left:
            return NoAnswer(question=question, reason=Reason.NO_MORE)
        return QuotesAnswer(question=question, films=(PUSHER,), quotes=left, total=len(QUOTES))

    def understand(
        self, text: str, conversation: Conversation | None = None, *, language: Language | None = None
    ) -> Question:
        films = tuple(film.id for film in (PUSHER, BALLE) if film.title.lower() in text.lower())
        intent = Intent.FIGURE if "note" in text else Intent.SUBJECT
        return Question(text=text, language=language or Language.FRENCH, intent=intent, films=films)

    def context(self, passage_id: int) -> Context | None:
        found = next((known for known in QUOTES if known.passage_id == passage_id), None)
        if found is None:
            return None
        text = f"{BEFORE}{found.text}{AFTER}"
        review = Review(id=found.review_id, film=PUSHER.id, document=found.document, text=text, reviewer=found.reviewer)
        return Context(review, PUSHER, len(BEFORE), len(BEFORE) + len(found.text))

    def follow(self, conversation: Conversation | None, answer: Answer) -> Conversation:
        return conversation or Conversation()

    def verified(self, answer: Answer) -> Answer:
        if isinstance(answer, QuotesAnswer):
            return replace(answer, quotes=tuple(known for known in answer.quotes if self.verify(known)))
        return answer

    def verify(self, quote: Quote) -> bool:
        return quote in QUOTES

    def films(self) -> list[FilmEntry]:
        return list(ENTRIES)

    def examples(self, language: Language) -> list[str]:
        return ["Que disent-ils de Mads Mikkelsen ?"] if language is Language.FRENCH else ["What about the music?"]

    def reload(self) -> None:
        pass

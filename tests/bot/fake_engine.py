"""An engine that knows three quotes, so that the bot can be tried without a library."""

from __future__ import annotations

from dataclasses import replace

from bot.asking import Asking
from retrieval.answers import Answer, FilmEntry, NoAnswer, Quote, QuotesAnswer, RatingAnswer, Reason
from retrieval.conversation import Conversation
from retrieval.question import Intent, Language, Question
from tests.bot.samples import ANONYMOUS, COMMENT, ENTRIES, PUSHER, quote, rating

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
            question = Question(text=question, language=language, intent=Intent.SUBJECT, limit=limit)
        if "boom" in question.text:
            raise RuntimeError("the engine has a bug")
        if "dragons" in question.text:
            return NoAnswer(question=question, reason=Reason.NOT_MENTIONED, topic="les dragons", held=(PUSHER,))
        if "note" in question.text:
            return RatingAnswer(question=question, films=(PUSHER,), ratings=(rating(),))
        left = tuple(known for known in QUOTES if known.passage_id not in question.seen)[:limit]
        if not left:
            return NoAnswer(question=question, reason=Reason.NO_MORE)
        return QuotesAnswer(question=question, films=(PUSHER,), quotes=left, total=len(QUOTES))

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

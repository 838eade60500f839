"""An answer as it stands in a chat: one text that fits, and the buttons under it."""

from __future__ import annotations

from dataclasses import replace

from telegram import InlineKeyboardMarkup

from bot.render.html import MESSAGE_LIMIT, messages
from bot.render.themes import QUOTED
from bot.telegram.desk import Desk
from bot.telegram.keyboards import films, under
from retrieval.answers import Answer, ClarifyAnswer, NoAnswer, QuotesAnswer, ThemesAnswer
from retrieval.engine import quotes_of
from retrieval.question import Intent, Order, Question, Side

CAPTION_LIMIT = 1024

View = tuple[str, InlineKeyboardMarkup | None]


def view(answer: Answer, desk: Desk, limit: int = MESSAGE_LIMIT, *, before: str | None = None) -> View:
    """One message for an answer, with fewer quotes where all of them would not fit.

    ``before`` is where the question shown until now is kept: where there is no more, the way back leads there.
    """
    fitted = answer
    while len(texts := messages(fitted, limit)) > 1:
        shorter = _shorter(fitted)
        if shorter is None:
            break
        fitted = shorter
    if isinstance(fitted, ClarifyAnswer):
        return texts[0], keyboard(fitted, desk)
    key = before if isinstance(fitted, NoAnswer) and before else desk.state.keep(kept(fitted))
    return texts[0], under(fitted, key, from_tap=before is not None, thumbs=desk.feedback)


def keyboard(answer: Answer, desk: Desk) -> InlineKeyboardMarkup | None:
    """The buttons under an answer that was sent whole; under a question back, one for each film it may be about."""
    if isinstance(answer, ClarifyAnswer):
        return films([(film, desk.state.keep(replace(answer.question, films=(film.id,)))) for film in answer.films])
    return under(answer, desk.state.keep(kept(answer)), thumbs=desk.feedback)


def more(question: Question, answer: Answer) -> Question:
    """The question again, without what this answer showed; others at random, where these were."""
    if question.order is Order.RANDOM:
        return replace(question, filters=replace(question.filters, reviews=()))
    shown = tuple(quote.passage_id for quote in answer.quotes) if isinstance(answer, QuotesAnswer) else ()
    return replace(question, seen=(*question.seen, *(known for known in shown if known not in question.seen)))


def on_side(question: Question, side: Side) -> Question:
    """The same subject, for or against; without a subject, representative quotes of that side."""
    intent = Intent.SUBJECT if question.topic and question.intent is Intent.SUBJECT else Intent.SIDE
    filters = replace(question.filters, reviews=())
    return replace(question, intent=intent, side=side, order=None, seen=(), filters=filters)


def about_film(question: Question, intent: Intent) -> Question:
    """Another question about the same film, without the subject of this one."""
    filters = replace(question.filters, reviews=())
    return replace(
        question, intent=intent, side=None, order=None, topic=None, subjects=(), names=(), seen=(), filters=filters
    )


def others(question: Question, reviews: tuple[str, ...], shown: tuple[int, ...]) -> Question:
    """Who else says so: the same side, from the reviews that say it."""
    return replace(question, filters=replace(question.filters, reviews=reviews), seen=(*question.seen, *shown))


def kept(answer: Answer) -> Question:
    """The question to keep: with the film that the answer settled on, so that it can be asked again alone.

    What was picked at random is kept with its reviews: the way back leads to the same.
    """
    question = replace(answer.question, films=tuple(film.id for film in answer.films) or answer.question.films)
    if question.order is Order.RANDOM and (quotes := quotes_of(answer)):
        reviews = tuple(dict.fromkeys(quote.review_id for quote in quotes))
        return replace(question, filters=replace(question.filters, reviews=reviews))
    return question


def _shorter(answer: Answer) -> Answer | None:
    if isinstance(answer, QuotesAnswer) and len(answer.quotes) > 1:
        quotes = answer.quotes[:-1]
        return replace(answer, quotes=quotes, question=replace(answer.question, limit=len(quotes)))
    if isinstance(answer, ThemesAnswer):
        quoted = [n for n, theme in enumerate(answer.themes) if theme.quotes][: max(answer.question.limit, QUOTED)]
        if quoted:  # those of the last subject that is shown with its quotes
            kept = (t if n < quoted[-1] else replace(t, quotes=()) for n, t in enumerate(answer.themes))
            return replace(answer, themes=tuple(kept))
    return None

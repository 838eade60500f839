"""The buttons under an answer."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.phrases import Words, words_for
from bot.render.figures import film_title
from bot.telegram.taps import Action, Tap
from retrieval.answers import Answer, NoAnswer, QuotesAnswer, RatingAnswer, ThemesAnswer
from retrieval.engine import quotes_of
from retrieval.question import Intent, Side
from seeds.models import Film

MOST_CONTEXTS = 5
MOST_FILMS = 8

Row = list[InlineKeyboardButton]


def under(answer: Answer, key: str, *, from_tap: bool = False, thumbs: bool = False) -> InlineKeyboardMarkup | None:
    """The buttons that make sense under this answer; ``key`` is where its question is kept.

    After a tap that found nothing, the only button is the way back.
    """
    words = words_for(answer.question.language)
    if isinstance(answer, NoAnswer):
        return _rows([[_button(words, "back", Tap(Action.SHOW, key))]]) if from_tap else None
    rows = [_contexts(answer, key, words), _sides(answer, key, words), _film(answer, key, words)]
    if thumbs and quotes_of(answer):
        rows.append([_thumb("👍", Action.LIKED, key), _thumb("👎", Action.DISLIKED, key)])
    return _rows(rows)


def pages(key: str, passage: int, page: int, count: int, words: Words) -> InlineKeyboardMarkup:
    """The buttons under a whole review: its pages, and the way back to the answer."""
    turning: Row = []
    if page > 0:
        turning.append(_button(words, "earlier", Tap(Action.CONTEXT, key, passage, page - 1)))
    if page + 1 < count:
        turning.append(_button(words, "later", Tap(Action.CONTEXT, key, passage, page + 1)))
    return InlineKeyboardMarkup([row for row in (turning, [_button(words, "back", Tap(Action.SHOW, key))]) if row])


def list_pages(page: int, count: int, words: Words) -> InlineKeyboardMarkup | None:
    """The buttons under a list of films that does not fit on one page."""
    turning: Row = []
    if page > 0:
        turning.append(_button(words, "earlier", Tap(Action.FILMS, words.language.value, page - 1)))
    if page + 1 < count:
        turning.append(_button(words, "later", Tap(Action.FILMS, words.language.value, page + 1)))
    return _rows([turning])


def examples(questions: list[tuple[str, str]]) -> InlineKeyboardMarkup | None:
    """One button for each example: its question, and the key it is kept under."""
    return _rows(
        [[InlineKeyboardButton(text, callback_data=Tap(Action.EXAMPLE, key).data())] for text, key in questions]
    )


def films(choices: list[tuple[Film, str]]) -> InlineKeyboardMarkup | None:
    """One button for each film: the film, and the key of the question about it."""
    return _rows(
        [
            [InlineKeyboardButton(film_title(film), callback_data=Tap(Action.SHOW, key).data())]
            for film, key in choices[:MOST_FILMS]
        ]
    )


def _contexts(answer: Answer, key: str, words: Words) -> Row:
    if not isinstance(answer, QuotesAnswer):
        return []
    return [
        InlineKeyboardButton(
            words.say("buttons.context", place), callback_data=Tap(Action.CONTEXT, key, quote.passage_id).data()
        )
        for place, quote in enumerate(answer.quotes[:MOST_CONTEXTS], 1)
    ]


def _sides(answer: Answer, key: str, words: Words) -> Row:
    row: Row = []
    if isinstance(answer, QuotesAnswer) and answer.quotes:
        row.append(_button(words, "more", Tap(Action.MORE, key)))
    if len(answer.films) == 1:
        if answer.question.side is not Side.POSITIVE:
            row.append(_button(words, "positive", Tap(Action.POSITIVE, key)))
        if answer.question.side is not Side.NEGATIVE:
            row.append(_button(words, "negative", Tap(Action.NEGATIVE, key)))
    return row


def _film(answer: Answer, key: str, words: Words) -> Row:
    row: Row = []
    if len(answer.films) == 1:
        if not isinstance(answer, ThemesAnswer):
            row.append(_button(words, "themes", Tap(Action.THEMES, key)))
        if not isinstance(answer, RatingAnswer):
            row.append(_button(words, "rating", Tap(Action.RATING, key)))
    supported = next((quote for quote in quotes_of(answer) if quote.support and len(quote.support.reviews) > 1), None)
    if supported is not None and answer.question.intent is not Intent.COMPARE:
        row.append(_button(words, "others", Tap(Action.OTHERS, key, supported.passage_id)))
    return row


def _thumb(text: str, action: Action, key: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text, callback_data=Tap(action, key).data())


def _button(words: Words, name: str, tap: Tap) -> InlineKeyboardButton:
    return InlineKeyboardButton(words.say(f"buttons.{name}"), callback_data=tap.data())


def _rows(rows: list[Row]) -> InlineKeyboardMarkup | None:
    kept = [row for row in rows if row]
    return InlineKeyboardMarkup(kept) if kept else None

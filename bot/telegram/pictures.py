"""Which answers come with a picture, and sending it: drawn once, then sent again by the name Telegram gave it."""

from __future__ import annotations

import hashlib

from telegram import InlineKeyboardMarkup, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.phrases import words_for
from bot.render.figures import film_title, one_scale
from bot.render.html import messages
from bot.telegram.desk import Desk
from bot.telegram.sending import topic
from bot.telegram.views import CAPTION_LIMIT, keyboard
from retrieval.answers import Answer, RatingAnswer
from retrieval.question import Figure

LOOK = 3
"""Raised when pictures change their look: those sent before are then drawn again."""

DRAWN = {Figure.MEAN, Figure.MEDIAN, Figure.DISTRIBUTION, Figure.MODE, Figure.TREND}


def pictured(answer: Answer) -> RatingAnswer | None:
    """The answer, where it is one film's figures and they fit in a caption."""
    if not isinstance(answer, RatingAnswer) or answer.question.figure not in DRAWN or len(answer.ratings) > 1:
        return None
    if not (answer.trend or answer.ratings) or len(messages(answer, CAPTION_LIMIT)) != 1:
        return None
    return answer


async def send(to: Message, answer: RatingAnswer, desk: Desk) -> Message | None:
    """Send the picture with the figures as its caption; None where there is nothing to draw."""
    key = _key(answer)
    # Whoever asks for a picture that is being drawn waits for it, and gets it by its name.
    async with desk.alone(key):
        return await _sent(to, answer, key, desk)


async def _sent(to: Message, answer: RatingAnswer, key: str, desk: Desk) -> Message | None:
    known = desk.state.picture(key)
    buttons = keyboard(answer, desk)
    if known is not None:
        try:
            return await _photo(to, known, answer, buttons)
        except BadRequest:
            desk.state.drop_picture(key)  # Telegram has forgotten it, or this is another bot's name for it
    drawn = await desk.work(_draw, answer)
    if drawn is None:
        return None
    sent = await _photo(to, drawn, answer, buttons)
    if sent.photo:
        desk.state.keep_picture(key, sent.photo[-1].file_id)
    return sent


async def _photo(to: Message, photo: str | bytes, answer: Answer, buttons: InlineKeyboardMarkup | None) -> Message:
    return await to.get_bot().send_photo(
        chat_id=to.chat_id,
        message_thread_id=topic(to),
        photo=photo,
        caption=messages(answer, CAPTION_LIMIT)[0],
        parse_mode=ParseMode.HTML,
        reply_parameters=ReplyParameters(to.message_id, allow_sending_without_reply=True),
        reply_markup=buttons,
    )


def _draw(answer: RatingAnswer) -> bytes | None:
    # The drawing library takes half a second to load: in this thread, and only for whoever needs it.
    from bot import charts

    words = words_for(answer.question.language)
    title = film_title(answer.ratings[0].film) if answer.ratings else " · ".join(film_title(f) for f in answer.films)
    if answer.trend:
        return charts.trend(answer.trend, title, words, one_scale(answer))
    return charts.distribution(answer.ratings[0], title, words)


def _key(answer: RatingAnswer) -> str:
    """A name for what the picture shows: the same figures in the same language are the same picture."""
    shown = repr((LOOK, answer.question.language, answer.films, answer.ratings, answer.trend))
    return hashlib.sha256(shown.encode()).hexdigest()[:32]

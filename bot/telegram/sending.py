"""Sending what the renderer wrote, as replies to the question."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def topic(of: Message) -> int | None:
    """The forum topic that a message stands in, for what is sent there too."""
    return of.message_thread_id if of.is_topic_message else None


async def reply(to: Message, texts: list[str], keyboard: InlineKeyboardMarkup | None = None) -> Message | None:
    """Answer a message with one or several; the keyboard goes under the last. The last one sent comes back."""
    sent: Message | None = None
    for place, text in enumerate(texts, 1):
        sent = await to.get_bot().send_message(
            chat_id=to.chat_id,
            message_thread_id=topic(to),
            text=text,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_parameters=ReplyParameters(to.message_id, allow_sending_without_reply=True),
            reply_markup=keyboard if place == len(texts) else None,
        )
    return sent

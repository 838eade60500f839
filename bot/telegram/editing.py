"""Making a message of the bot say something else."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.telegram.sending import NO_PREVIEW, reply

NOTHING_TO_DO = ("not modified", "message to edit not found", "message_id_invalid")
"""A second tap on the same button, or a message that its reader deleted: nobody waits for anything."""

NOT_OURS_ANY_MORE = "can't be edited"


async def edit(message: Message, text: str, buttons: InlineKeyboardMarkup | None) -> None:
    """Change a text, or a picture's caption; where Telegram no longer lets it be changed, say it anew."""
    try:
        if message.photo:
            await message.edit_caption(text, parse_mode=ParseMode.HTML, reply_markup=buttons)
        else:
            await message.edit_text(text, ParseMode.HTML, reply_markup=buttons, link_preview_options=NO_PREVIEW)
    except BadRequest as error:
        why = error.message.lower()
        if NOT_OURS_ANY_MORE in why:
            await reply(message, [text], buttons)
        elif not any(reason in why for reason in NOTHING_TO_DO):
            raise

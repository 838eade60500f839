"""In a group, who is being spoken to: the bot answers its name and replies to it, and ignores the rest."""

from __future__ import annotations

from telegram import Message, MessageEntity
from telegram.constants import ChatType
from telegram.ext.filters import MessageFilter

MENTION: list[str | None] = [MessageEntity.MENTION]


def said(message: Message) -> str:
    """What a message says: its text, or what stands under its picture."""
    return message.text or message.caption or ""


def for_another_bot(message: Message) -> bool:
    """Whether the message begins with a command that names another bot: ``/help@OtherBot``."""
    name = _named_by_command(message)
    return name is not None and name != _own_name(message)


def without_name(message: Message) -> str:
    """What is said, without the bot's own name in it."""
    text = said(message)
    name = f"@{_own_name(message)}"
    for mentioned in _mentions(message):
        if mentioned.lower() == name:
            text = text.replace(mentioned, " ", 1)
    return " ".join(text.split()) if text != said(message) else text


class Addressed(MessageFilter):
    """Everything in a private chat; in a group, a reply to the bot, its name, or a command that names it.

    What somebody picked from the bot's own inline offers is a quote for others to read, and what another bot
    says is no question.
    """

    def filter(self, message: Message) -> bool:
        """Whether the message is for the bot."""
        if for_another_bot(message) or not _by_somebody(message):
            return False
        if message.chat.type == ChatType.PRIVATE:
            return True
        replied = message.reply_to_message
        if replied is not None and replied.from_user is not None and replied.from_user.id == message.get_bot().id:
            return True
        own = _own_name(message)
        return _named_by_command(message) == own or f"@{own}" in {name.lower() for name in _mentions(message)}


def _by_somebody(message: Message) -> bool:
    """Whether a person speaks, or a chat that one speaks through: no bot, and not this bot's own inline offer."""
    if message.via_bot is not None and message.via_bot.id == message.get_bot().id:
        return False
    return message.from_user is None or not message.from_user.is_bot or message.sender_chat is not None


def _mentions(message: Message) -> list[str]:
    if message.text:
        return list(message.parse_entities(MENTION).values())
    return list(message.parse_caption_entities(MENTION).values()) if message.caption else []


def _named_by_command(message: Message) -> str | None:
    """The name after the command that the message begins with; None where there is none."""
    if not message.text or not message.text.startswith("/"):
        return None
    _, at, name = message.text.split()[0].partition("@")
    return name.lower() if at else None


def _own_name(message: Message) -> str:
    return str(message.get_bot().username).lower()

"""In a group, who is being spoken to: the bot answers its name and replies to it, and ignores the rest."""

from __future__ import annotations

from telegram import Message, MessageEntity
from telegram.constants import ChatType
from telegram.ext.filters import MessageFilter


def for_another_bot(message: Message) -> bool:
    """Whether the message begins with a command that names another bot: ``/help@OtherBot``."""
    if not message.text or not message.text.startswith("/"):
        return False
    _, at, name = message.text.split()[0].partition("@")
    return bool(at) and name.lower() != _own_name(message)


def without_name(message: Message) -> str:
    """The text without the bot's own name in it."""
    text = message.text or ""
    name = f"@{_own_name(message)}"
    for entity, mentioned in message.parse_entities([MessageEntity.MENTION]).items():
        if mentioned.lower() == name and entity.length:
            text = text.replace(mentioned, " ", 1)
    return " ".join(text.split()) if text != message.text else text


class Addressed(MessageFilter):
    """Every text in a private chat; in a group, a reply to the bot or its name."""

    def filter(self, message: Message) -> bool:
        """Whether the message is for the bot."""
        if for_another_bot(message):
            return False
        if message.chat.type == ChatType.PRIVATE:
            return True
        replied = message.reply_to_message
        if replied is not None and replied.from_user is not None and replied.from_user.id == message.get_bot().id:
            return True
        mentions = message.parse_entities([MessageEntity.MENTION]).values()
        return f"@{_own_name(message)}" in {mention.lower() for mention in mentions}


def _own_name(message: Message) -> str:
    return str(message.get_bot().username).lower()

"""What readers think of an answer: thumbs under it, and reactions on it. Kept only where the owner wants them."""

from __future__ import annotations

from telegram import Message, MessageReactionUpdated, ReactionTypeEmoji, Update

from bot.telegram.desk import Desk
from bot.telegram.typing import Context
from bot.telegram.views import kept
from retrieval.answers import Answer
from retrieval.engine import quotes_of
from retrieval.question import Question

LIKED = frozenset("👍 ❤ 🔥 🥰 👏 🎉 🤩 🙏 👌 😍 💯 ⚡ 🏆 ❤‍🔥 🤗 🫡 😘 💘 🆒".split())
DISLIKED = frozenset("👎 💩 🤮 😢 😭 😡 🤬 💔 😴 🥱 🤡 🖕 😨".split())
"""The reactions that say something of an answer; the others of Telegram's list could mean anything."""


class Judging:
    """Keeps verdicts with the question and the quotes they were given for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def shown(self, message: Message, answer: Answer) -> None:
        """Remember what a message answers, so that a reaction to it can be understood."""
        if self._desk.feedback and quotes_of(answer):
            key = self._desk.state.keep(kept(answer))
            self._desk.state.verdicts.shown(message.chat_id, message.message_id, key)

    async def keep(self, message: Message, person: int, question: Question, *, liked: bool) -> None:
        """A thumb was tapped."""
        if self._desk.feedback:
            await self._keep(message.chat_id, message.message_id, person, question, liked=liked)

    async def reacted(self, update: Update, _: Context) -> None:
        """A reaction was added, changed or taken back."""
        reaction = update.message_reaction
        if reaction is None or not self._desk.feedback:
            return
        person = reaction.user or reaction.actor_chat
        key = self._desk.state.verdicts.answered_by(reaction.chat.id, reaction.message_id)
        question = self._desk.state.asked(key) if key else None
        if person is None or question is None:
            return
        liked = verdict_of(reaction)
        if liked is None:
            self._desk.state.verdicts.withdraw(_place(reaction.chat.id, reaction.message_id, person.id))
        else:
            await self._keep(reaction.chat.id, reaction.message_id, person.id, question, liked=liked)

    async def _keep(self, chat: int, message: int, person: int, question: Question, *, liked: bool) -> None:
        answer = await self._desk.look(chat, question)
        place, verdict = _place(chat, message, person), "up" if liked else "down"
        self._desk.state.verdicts.judge(place, verdict, question.text, quotes_of(answer))


def verdict_of(reaction: MessageReactionUpdated) -> bool | None:
    """True for a reaction that likes, False for one that does not, None where none is left that says either."""
    for given in reversed(reaction.new_reaction):
        emoji = given.emoji.replace("\ufe0f", "") if isinstance(given, ReactionTypeEmoji) else ""
        if emoji in LIKED | DISLIKED:
            return emoji in LIKED
    return None


def _place(chat: int, message: int, person: int) -> str:
    return f"{chat}:{message}:{person}"

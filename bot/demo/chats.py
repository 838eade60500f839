"""What the bot says in a chat, and what it changes there, with the refusals that Telegram would give."""

from __future__ import annotations

import time
from typing import Any

from bot.demo.checks import Params, decoded, keyboard_of
from bot.demo.refusals import RefusedError, bad_request
from bot.demo.world import ME, Json, World

MOVED = "Bad Request: group chat was upgraded to a supergroup chat"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


def chat_of(world: World, params: Params) -> Json:
    """The chat of a call: one that somebody opened, and did not close to the bot."""
    try:
        number = int(params.get("chat_id", ""))
    except ValueError:
        raise bad_request("chat not found") from None
    if number in world.moved:
        raise RefusedError(400, MOVED, migrate_to_chat_id=world.moved[number])
    if number in world.blocked:
        raise RefusedError(403, "Forbidden: bot was blocked by the user")
    messages = world.messages.get(number)
    if not messages:
        raise bad_request("chat not found")
    chat: Json = next(iter(messages.values()))["chat"]
    return chat


def deliver(world: World, params: Params, **content: Any) -> Json:
    """A message of the bot, in its chat."""
    chat = chat_of(world, params)
    message: Json = {"message_id": world.number(), "date": int(time.time()), "chat": chat, "from": ME, **content}
    asked = decoded(params.get("reply_parameters")) or {}
    if asked:
        replied = world.messages[chat["id"]].get(int(asked["message_id"]))
        if replied is None and not asked.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        if replied is not None:
            message["reply_to_message"] = {key: replied[key] for key in replied if key != "reply_to_message"}
    if (topic := params.get("message_thread_id")) is not None:
        if not chat.get("is_forum"):
            raise bad_request("message thread not found")
        message |= {"message_thread_id": int(topic), "is_topic_message": True}
    if keyboard := keyboard_of(params):
        message["reply_markup"] = keyboard
    world.messages[chat["id"]][message["message_id"]] = message
    world.sent.append(message)
    return message


def mine(world: World, params: Params) -> Json:
    """The message of the bot that a call wants to change."""
    chat = chat_of(world, params)
    message = world.messages[chat["id"]].get(int(params.get("message_id", 0)))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != ME["id"]:
        raise bad_request("message can't be edited")
    return message


def changed(world: World, message: Json, params: Params, **content: Any) -> Json:
    """The message with another content; refused where nothing would change."""
    keyboard = keyboard_of(params)
    if all(message.get(key) == value for key, value in content.items()) and message.get("reply_markup") == keyboard:
        raise bad_request(NOT_MODIFIED)
    message.update(content)
    message.pop("reply_markup", None)
    if keyboard:
        message["reply_markup"] = keyboard
    message["edit_date"] = int(time.time())
    world.edits.append(dict(message))
    return message

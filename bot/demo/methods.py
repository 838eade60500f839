"""The methods of the Bot API that the bot uses, each with the refusals that Telegram would give."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from bot.demo.checks import CAPTION_LIMIT, Params, decoded, keyboard_of, text_of
from bot.demo.inline import answer_inline_query
from bot.demo.pictures import photo_of
from bot.demo.refusals import RefusedError, bad_request
from bot.demo.world import ME, Json, World

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
ACTIONS = {"typing", "upload_photo", "upload_document", "choose_sticker"}


def get_me(_: World, __: Params) -> Json:
    """Who the bot is."""
    return ME


def send_message(world: World, params: Params) -> Json:
    """A new text."""
    text, entities = text_of(params)
    return deliver(world, params, text=text.strip(), entities=entities)


def send_photo(world: World, params: Params) -> Json:
    """A new picture, uploaded or named by what an earlier one was called."""
    text, entities = text_of(params, field="caption", limit=CAPTION_LIMIT)
    return deliver(world, params, photo=photo_of(world, params), caption=text.strip(), caption_entities=entities)


def edit_message_text(world: World, params: Params) -> Json:
    """Another text and keyboard for a message of the bot."""
    message = mine(world, params)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    text, entities = text_of(params)
    return changed(world, message, params, text=text.strip(), entities=entities)


def edit_message_caption(world: World, params: Params) -> Json:
    """Another caption for a picture of the bot."""
    message = mine(world, params)
    if "photo" not in message:
        raise bad_request("there is no caption in the message to edit")
    text, entities = text_of(params, field="caption", limit=CAPTION_LIMIT)
    return changed(world, message, params, caption=text.strip(), caption_entities=entities)


def edit_message_reply_markup(world: World, params: Params) -> Json:
    """Another keyboard for a message of the bot."""
    return changed(world, mine(world, params), params)


def delete_message(world: World, params: Params) -> bool:
    """Take a message away."""
    chat, number = int(params["chat_id"]), int(params["message_id"])
    if world.messages[chat].pop(number, None) is None:
        raise bad_request("message to delete not found")
    return True


def send_chat_action(world: World, params: Params) -> bool:
    """Say that the bot is typing, or sending a picture."""
    chat_of(world, params)
    if params.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    """Stop the little clock on a button."""
    query = str(params.get("callback_query_id"))
    if query not in world.open_callbacks:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(str(params.get("text", ""))) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    world.open_callbacks.discard(query)
    world.answers[query] = params
    return True


def get_file(world: World, params: Params) -> Json:
    """Where a file can be fetched."""
    identifier = str(params.get("file_id"))
    if identifier not in world.files:
        raise bad_request("invalid file_id")
    size = len(world.files[identifier])
    if size > 20 * 1024 * 1024:
        raise bad_request("file is too big")
    return {"file_id": identifier, "file_unique_id": identifier, "file_size": size, "file_path": f"files/{identifier}"}


def chat_of(world: World, params: Params) -> Json:
    """The chat of a call: one that somebody opened, and did not close to the bot."""
    try:
        number = int(params.get("chat_id", ""))
    except ValueError:
        raise bad_request("chat not found") from None
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


def remember(name: str) -> Callable[[World, Params], bool]:
    """A method whose call is only kept, to be looked at."""

    def kept(world: World, params: Params) -> bool:
        world.set_up[name].append(params)
        return True

    return kept


METHODS: dict[str, Callable[[World, Params], Any]] = {
    "getMe": get_me,
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "sendChatAction": send_chat_action,
    "answerCallbackQuery": answer_callback_query,
    "answerInlineQuery": answer_inline_query,
    "getFile": get_file,
    **{name: remember(name) for name in ("setMyCommands", "setMyDescription", "setMyShortDescription")},
}
"""Every method by its name; the server matches names without regard to case, as Telegram does."""

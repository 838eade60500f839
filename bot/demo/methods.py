"""The methods of the Bot API that the bot uses, each with the refusals that Telegram would give."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.demo.chats import changed, chat_of, deliver, mine
from bot.demo.checks import CAPTION_LIMIT, Params, text_of
from bot.demo.inline import answer_inline_query
from bot.demo.menus import set_commands, set_description, set_short_description
from bot.demo.pictures import photo_of
from bot.demo.refusals import bad_request
from bot.demo.world import ME, Json, World

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
    "setMyCommands": set_commands,
    "setMyDescription": set_description,
    "setMyShortDescription": set_short_description,
}
"""Every method by its name; the server matches names without regard to case, as Telegram does."""

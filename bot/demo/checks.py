"""What a message may be: Telegram's limits on texts, captions and keyboards."""

from __future__ import annotations

import json
from typing import Any

from bot.demo.markup import Entity, parse
from bot.demo.refusals import RefusedError, bad_request
from bot.render.pieces import units

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
DATA_LIMIT = 64
BUTTONS_LIMIT = 100

Params = dict[str, Any]


def text_of(params: Params, *, field: str = "text", limit: int = TEXT_LIMIT) -> tuple[str, list[Entity]]:
    """The text or caption of a call and its entities."""
    source = str(params.get(field) or "")
    mode = params.get("parse_mode")
    if mode not in (None, "", "HTML"):
        raise bad_request(f"unsupported parse_mode {mode!r} (this server knows HTML only)")
    text, entities = parse(source) if mode == "HTML" else (source, [])
    if units(text.strip()) > limit:
        raise bad_request("message is too long" if field == "text" else "message caption is too long")
    if field == "text" and not text.strip():
        raise bad_request("message text is empty")
    return text, entities


def keyboard_of(params: Params) -> dict[str, Any] | None:
    """The inline keyboard of a call, or None."""
    markup = decoded(params.get("reply_markup"))
    if not markup:
        return None
    rows = markup.get("inline_keyboard")
    if rows is None:
        return None
    buttons = [button for row in rows for button in row]
    if len(buttons) > BUTTONS_LIMIT:
        raise bad_request("reply markup is too long")
    for button in buttons:
        _button(button)
    return {"inline_keyboard": [row for row in rows if row]} if buttons else None


def decoded(value: Any) -> Any:
    """A parameter that comes as JSON, or as JSON written in a form field."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request("can't parse JSON object") from None


def _button(button: dict[str, Any]) -> None:
    if not str(button.get("text", "")).strip():
        raise bad_request("can't parse inline keyboard button: text is empty")
    kinds = [
        kind
        for kind in (
            "callback_data",
            "url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text",
            "pay",
            "web_app",
        )
        if kind in button
    ]
    if len(kinds) != 1:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    data = str(button.get("callback_data", "x"))
    if not 1 <= len(data.encode()) <= DATA_LIMIT:
        raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")

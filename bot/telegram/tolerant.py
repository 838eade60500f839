"""Receiving updates of which one makes no sense, without losing the others or stumbling on it for ever."""

from __future__ import annotations

import asyncio
import logging
import re
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.request import HTTPXRequest

log = logging.getLogger(__name__)

REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)
"""How Telegram answers a token that it does not know, or no longer."""


COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(?:@\w{1,32})?(?=\s|$)")


class Tolerant(HTTPXRequest):
    """Reads what Telegram answers; an update that cannot be read becomes an empty one, which nobody handles.

    ``refused`` is set when Telegram no longer takes the token: there is nothing to wait for then.
    """

    def __init__(self, refused: asyncio.Event, **settings: Any) -> None:
        super().__init__(**settings)
        self._refused = refused

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Ask, and note a refusal of the token."""
        code, payload = await super().do_request(*args, **kwargs)
        if code in REFUSED:
            self._refused.set()
        return code, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer, its updates readable."""
        answer: dict[str, Any] = HTTPXRequest.parse_json_payload(payload)
        if isinstance(answer.get("result"), list):
            answer["result"] = [readable(update) for update in answer["result"]]
        return answer


def readable(update: Any) -> Any:
    """The update, or only its number where the rest cannot be read."""
    mark_command(update)
    try:
        Update.de_json(update, None)
    except Exception as error:
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            raise
        log.warning("update %d cannot be read (%s) and is passed over", update["update_id"], type(error).__name__)
        return {"update_id": update["update_id"]}
    return update


def mark_command(update: Any) -> None:
    """Mark the command that a message begins with, where the server did not: it is one all the same."""
    message = update.get("message") if isinstance(update, dict) else None
    if not isinstance(message, dict) or message.get("entities"):
        return
    text = message.get("text")
    if isinstance(text, str) and (found := COMMAND.match(text)):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": found.end()}]

"""The web server that Telegram brings updates to."""

from __future__ import annotations

import asyncio
import hmac
import json
import re
from http import HTTPStatus

from telegram import Update
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from bot.errors import SettingsError
from bot.telegram.tolerant import readable
from bot.telegram.typing import App

HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 4 * 1024 * 1024
"""Bytes of one update, and many more than any has."""


class Hook(RequestHandler):
    """One update. It is answered once the update is written down: until then, Telegram brings it again."""

    def initialize(self, app: App, secret: str) -> None:
        """Remember whom the updates are for."""
        self._app = app
        self._secret = secret

    async def post(self) -> None:
        """Take an update in. One that nobody can read is taken too, or it would come back for ever."""
        shown = self.request.headers.get(HEADER, "")
        if not hmac.compare_digest(shown.encode(), self._secret.encode()):
            self.set_status(HTTPStatus.FORBIDDEN)
            return
        try:
            update = Update.de_json(readable(json.loads(self.request.body)), self._app.bot)
        except Exception:
            # Telegram sends nothing like it; what it holds is nobody's business, so it is not logged.
            self.set_status(HTTPStatus.BAD_REQUEST)
            return
        await asyncio.shield(self._app.update_queue.put(update))


def listen(app: App, path: str, secret: str, host: str, port: int) -> HTTPServer:
    """Serve the path until the server that comes back is stopped."""
    given = {"app": app, "secret": secret}
    routes = Application([(re.escape(path.rstrip("/")) + "/?", Hook, given)], log_function=lambda _: None)
    server = HTTPServer(routes, max_buffer_size=LARGEST)
    try:
        server.add_sockets(bind_sockets(port, host))
    except OSError as error:
        raise SettingsError(f"VERBATIM_WEBHOOK_LISTEN: {host}:{port} cannot be used ({error.strerror}).") from None
    return server

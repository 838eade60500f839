"""The page that looks like the chat, and what it says to the server: on this machine, and from this page only."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from importlib import resources
from typing import Any

from tornado.web import HTTPError, RequestHandler

from bot.demo.server import Server
from bot.demo.world import ME, Json, person

FILES = {"": "index.html", "chat.css": "chat.css", "chat.js": "chat.js"}
TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
HEADER = "X-Verbatim-Demo"
LOCAL = {"127.0.0.1", "localhost"}
HELD = 25.0
"""Seconds that a page waits for news before it asks again."""

POLICY = "default-src 'self'; frame-ancestors 'none'"


class _Local(RequestHandler):
    """Answers this machine's own page: no other page may read or write here, whatever name it found us by."""

    def initialize(self, server: Server) -> None:
        self.server = server

    def prepare(self) -> None:
        if self.request.host_name not in LOCAL:
            raise HTTPError(403)
        # A page of another site cannot send this header without asking first, and is not answered if it asks.
        if self.request.method == "POST" and HEADER not in self.request.headers:
            raise HTTPError(403)
        self.set_header("Content-Security-Policy", POLICY)

    def said(self) -> Json:
        """What the page sent."""
        try:
            said: Json = json.loads(self.request.body)
        except ValueError:
            raise HTTPError(400) from None
        return said

    def visitor(self, said: Json) -> Json:
        """The one person who is in this chat."""
        return person(1, language="fr" if said.get("language") == "fr" else "en", name="Vous")


class Page(_Local):
    """The page itself."""

    def get(self, name: str) -> None:
        """One of its three files."""
        file = FILES[name]
        self.set_header("Content-Type", f"{TYPES[file.rsplit('.', 1)[1]]}; charset=utf-8")
        self.write(resources.files("bot.demo").joinpath("files", file).read_bytes())


class Chat(_Local):
    """All the messages, as soon as something is new."""

    async def get(self) -> None:
        """Wait for a version after the one the page has."""
        after = int(self.get_argument("after", "-1"))
        world = self.server.world
        with contextlib.suppress(TimeoutError, asyncio.CancelledError):
            await world.until(lambda: world.version > after, HELD)
        told = {said.get("language_code") or "en": said["description"] for said in world.set_up["setMyDescription"]}
        self.write({"version": world.version, "messages": list(world.messages[1].values()), "about": told})


class Say(_Local):
    """Somebody writes."""

    def post(self) -> None:
        """Hand the text to the bot."""
        said = self.said()
        text = str(said.get("text", "")).strip()
        if text:
            self.server.world.say(text[:4096], self.visitor(said))
        self.write({})


class Press(_Local):
    """Somebody taps."""

    async def post(self) -> None:
        """Hand the tap to the bot, and show what it says of it."""
        said = self.said()
        world = self.server.world
        message = world.messages[1].get(int(said.get("message", 0)))
        if message is None:
            raise HTTPError(404)
        query = world.press(message, str(said.get("data", ""))[:64], self.visitor(said))
        self.write({"toast": (await _answer(self.server, query)).get("text", "")})


class Inline(_Local):
    """Somebody types after the bot's name."""

    async def post(self) -> None:
        """The quotes that the bot offers."""
        said = self.said()
        query = self.server.world.type_inline(str(said.get("text", ""))[:256], self.visitor(said))
        self.write({"results": (await _answer(self.server, query)).get("results", [])})


class Pick(_Local):
    """Somebody drops an offered quote into the chat: it is theirs, and no question. The bot sees it all the same."""

    def post(self) -> None:
        """Add it to the chat."""
        said = self.said()
        shown: Any = said.get("shown") or {}
        content = {"text": str(shown.get("text", "")), "entities": shown.get("entities", []), "date": int(time.time())}
        self.server.world.feed("message", self.server.world.post(self.visitor(said), via_bot=ME, **content))
        self.write({})


class Photo(_Local):
    """A picture."""

    def get(self, name: str) -> None:
        """The PNG that was sent."""
        if name not in self.server.world.files:
            raise HTTPError(404)
        self.set_header("Content-Type", "image/png")
        self.write(self.server.world.files[name])


def routes(server: Server) -> list[tuple[str, type[RequestHandler], dict[str, Any]]]:
    """The addresses of the page."""
    given = {"server": server}
    named = {"chat": Chat, "say": Say, "press": Press, "inline": Inline, "pick": Pick}
    own: list[tuple[str, type[RequestHandler], dict[str, Any]]] = [
        (f"/{name}", handler, given) for name, handler in named.items()
    ]
    return [("/(|chat[.]css|chat[.]js)", Page, given), ("/photo/(.+)", Photo, given), *own]


async def _answer(server: Server, query: str) -> Json:
    with contextlib.suppress(TimeoutError):
        await server.world.until(lambda: query in server.world.answers, HELD)
    return server.world.answers.get(query, {})

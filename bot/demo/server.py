"""The Bot API over HTTP, on loopback: ``/bot<token>/<method>`` and ``/file/bot<token>/<path>``."""

from __future__ import annotations

from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from bot.demo.calls import Call, File
from bot.demo.checks import Params
from bot.demo.faults import Faults
from bot.demo.hooks import Hooks
from bot.demo.methods import METHODS
from bot.demo.polls import Polls
from bot.demo.refusals import RefusedError
from bot.demo.world import World

TOKEN = "4242:demo-token-for-this-machine-only"  # noqa: S105 - it opens nothing
LARGEST = 64 * 1024 * 1024
BY_NAME = {name.lower(): method for name, method in METHODS.items()}


class Server:
    """A server that listens from ``start`` to ``stop``; ``world`` is what a test looks at."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.world = World()
        self.faults = Faults()
        self.polls = Polls(self.world)
        self.hooks = Hooks(self.world)
        self.url = ""
        self.more_routes: list[tuple[str, type[RequestHandler], dict[str, Any]]] = []
        self._http: HTTPServer | None = None

    def routes(self) -> list[tuple[str, type[RequestHandler], dict[str, Any]]]:
        """What is answered where."""
        given = {"server": self}
        return [(r"/bot([^/]+)/([A-Za-z]+)", Call, given), (r"/file/bot([^/]+)/files/(.+)", File, given)]

    async def start(self, port: int = 0) -> None:
        """Listen on a port of this machine, any free one for 0."""
        sockets = bind_sockets(port, "127.0.0.1")
        port = sockets[0].getsockname()[1]
        routes = [*self.routes(), *self.more_routes]
        self._http = HTTPServer(Application(routes, log_function=lambda _: None), max_buffer_size=LARGEST)
        self._http.add_sockets(sockets)
        self.url = f"http://127.0.0.1:{port}"

    async def stop(self) -> None:
        """Close every connection."""
        await self.hooks.delete()
        if self._http is not None:
            self._http.stop()
            await self._http.close_all_connections()

    async def __aenter__(self) -> Server:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def call(self, method: str, params: Params) -> Any:
        """Carry a call out, or refuse it."""
        if method.lower() == "setwebhook":
            return await self.hooks.set(params)
        if method.lower() == "deletewebhook":
            return await self.hooks.delete()
        if method.lower() == "getupdates":
            self.hooks.check_free()
            return await self.polls.get_updates(params)
        self.world.calls.append((method, params))
        known = BY_NAME.get(method.lower())
        if known is None:
            raise RefusedError(404, "Not Found: method not found")
        result = known(self.world, params)
        self.world.changed()
        return result

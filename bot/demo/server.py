"""The Bot API over HTTP, on loopback: ``/bot<token>/<method>`` and ``/file/bot<token>/<path>``."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.iostream import StreamClosedError
from tornado.netutil import bind_sockets
from tornado.web import Application, Finish, RequestHandler

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


class Call(RequestHandler):
    """One call of a method."""

    def initialize(self, server: Server) -> None:
        """Remember whose call it is."""
        self._server = server

    async def post(self, token: str, method: str) -> None:
        """Answer as Telegram does: an object with ``ok`` and a result or a refusal."""
        try:
            if token != self._server.token:
                raise RefusedError(401, "Unauthorized")
            await self._suffer(method)
            body: dict[str, Any] = {"ok": True, "result": await self._server.call(method, self._params())}
        except RefusedError as refusal:
            self.set_status(refusal.code)
            body = refusal.body()
        self.set_header("Content-Type", "application/json")
        with contextlib.suppress(StreamClosedError):
            await self.finish(json.dumps(body))

    get = post

    async def _suffer(self, method: str) -> None:
        for fault in self._server.faults.for_call(method):
            await asyncio.sleep(fault.delay)
            if fault.cut:
                self.detach().close()
                raise Finish
            if fault.refusal is not None:
                raise fault.refusal

    def _params(self) -> Params:
        if self.request.headers.get("Content-Type", "").startswith("application/json"):
            given: Params = json.loads(self.request.body or b"{}")
            return given
        params: Params = {name: self.get_argument(name, strip=False) for name in self.request.arguments}
        for name, uploads in self.request.files.items():
            params[name] = uploads[0]["body"]
        return params


class File(RequestHandler):
    """One file."""

    def initialize(self, server: Server) -> None:
        """Remember whose file it is."""
        self._server = server

    def get(self, token: str, identifier: str) -> None:
        """Hand the file over."""
        if token != self._server.token or identifier not in self._server.world.files:
            self.set_status(404)
            return
        self.write(self._server.world.files[identifier])

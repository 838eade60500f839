"""One call over HTTP: read, made to suffer what was ordered, answered as Telegram answers."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any, Protocol

from tornado.iostream import StreamClosedError
from tornado.web import Finish, RequestHandler

from bot.demo.checks import Params
from bot.demo.faults import Faults
from bot.demo.refusals import RefusedError
from bot.demo.world import World


class Answering(Protocol):
    """What a call needs of the server."""

    token: str
    world: World
    faults: Faults

    async def call(self, method: str, params: Params) -> Any:
        """Carry a call out, or refuse it."""


class Call(RequestHandler):
    """One call of a method."""

    def initialize(self, server: Answering) -> None:
        """Remember whose call it is."""
        self._server = server

    async def post(self, token: str, method: str) -> None:
        """Answer as Telegram does: an object with ``ok`` and a result or a refusal."""
        try:
            if token != self._server.token:
                raise RefusedError(401, "Unauthorized")
            half = await self._suffer(method)
            body: dict[str, Any] = {"ok": True, "result": await self._server.call(method, self._params())}
            if half:
                await self._hang_up(json.dumps(body).encode())
        except RefusedError as refusal:
            self.set_status(refusal.code)
            body = refusal.body()
        self.set_header("Content-Type", "application/json")
        with contextlib.suppress(StreamClosedError):
            await self.finish(json.dumps(body))

    get = post

    async def _suffer(self, method: str) -> bool:
        """Have happen what was ordered; whether the answer is to be broken off in the middle."""
        half = False
        for fault in self._server.faults.for_call(method):
            await asyncio.sleep(fault.delay)
            if fault.until is not None:
                await fault.until.wait()
            if fault.cut:
                self.detach().close()
                raise Finish
            if fault.page:
                self.set_status(502)
                await self.finish(fault.page)
                raise Finish
            if fault.refusal is not None:
                raise fault.refusal
            half = half or fault.half
        return half

    async def _hang_up(self, body: bytes) -> None:
        stream = self.detach()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        await stream.write(head.encode() + body[: len(body) // 2])
        stream.close()
        raise Finish

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

    def initialize(self, server: Answering) -> None:
        """Remember whose file it is."""
        self._server = server

    def get(self, token: str, identifier: str) -> None:
        """Hand the file over."""
        if token != self._server.token or identifier not in self._server.world.files:
            self.set_status(404)
            return
        self.write(self._server.world.files[identifier])

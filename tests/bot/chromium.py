"""A headless Chromium, spoken to over its debugging protocol."""

from __future__ import annotations

import asyncio
import base64
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tornado.websocket import WebSocketClientConnection, websocket_connect

CHROMIUM = shutil.which("chromium")
PHONE = {"width": 390, "height": 800, "deviceScaleFactor": 2, "mobile": True}


class Tab:
    """One page: what is typed and tapped in it, and what it shows."""

    def __init__(self, socket: WebSocketClientConnection) -> None:
        self._socket = socket
        self._number = 0

    async def do(self, method: str, **parameters: Any) -> Any:
        """Call a method of the protocol."""
        self._number += 1
        await self._socket.write_message(json.dumps({"id": self._number, "method": method, "params": parameters}))
        while True:
            said = await self._socket.read_message()
            assert said is not None, "the browser went away"
            answer = json.loads(said)
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]

    async def run(self, script: str) -> Any:
        """The value of an expression in the page."""
        result = await self.do("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    async def until(self, script: str, seconds: float = 20) -> Any:
        """The value of an expression, as soon as it is true."""
        async with asyncio.timeout(seconds):
            while not (value := await self.run(script)):
                await asyncio.sleep(0.05)
        return value

    async def write(self, text: str) -> None:
        """Type a message and send it."""
        await self.run("document.getElementById('text').focus()")
        await self.do("Input.insertText", text=text)
        await self.run("document.getElementById('write').requestSubmit()")

    async def tap(self, name: str) -> None:
        """Tap the last button of that name."""
        await self.run(
            f"[...document.querySelectorAll('button')].filter(b => b.textContent === {name!r}).at(-1).click()"
        )

    async def colours(self, scheme: str) -> None:
        """Light or dark."""
        await self.do("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    async def picture(self, path: Path) -> None:
        """Save what the page shows."""
        shot = await self.do("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(shot["data"]))


@asynccontextmanager
async def tab(url: str, folder: Path) -> AsyncIterator[Tab]:
    """A page of a Chromium of its own, the size of a phone."""
    assert CHROMIUM is not None
    process = await asyncio.create_subprocess_exec(
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
        "--lang=fr", "--remote-debugging-port=0", f"--user-data-dir={folder}", url,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        socket = await websocket_connect(await _address(folder))
        browser = Tab(socket)
        pages = (await browser.do("Target.getTargets"))["targetInfos"]
        (target,) = [page["targetId"] for page in pages if page["type"] == "page"]
        port = (await _lines(folder))[0]
        page = await websocket_connect(f"ws://127.0.0.1:{port}/devtools/page/{target}", max_message_size=2**26)
        opened = Tab(page)
        await opened.do("Emulation.setDeviceMetricsOverride", **PHONE)
        await opened.until("document.readyState === 'complete' && location.href !== 'about:blank'")
        yield opened
        page.close()
        await browser.do("Browser.close")
        socket.close()
    finally:
        if process.returncode is None:
            try:
                await asyncio.wait_for(process.wait(), 10)
            except TimeoutError:
                process.kill()
                await process.wait()


async def _lines(folder: Path) -> list[str]:
    file = folder / "DevToolsActivePort"
    async with asyncio.timeout(30):
        while not file.exists() or len(file.read_text().splitlines()) < 2:
            await asyncio.sleep(0.05)
    return file.read_text().splitlines()


async def _address(folder: Path) -> str:
    port, path = await _lines(folder)
    return f"ws://127.0.0.1:{port}{path}"

"""The page and what it talks to: one person, one chat, the real bot process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.demo.page import HEADER, routes
from bot.demo.server import Server
from tests.bot.process import bot
from tests.bot.samples import PRAISE


@pytest.fixture
async def page(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    server = Server()
    server.more_routes = routes(server)
    async with (
        server,
        bot(server, tmp_path),
        httpx.AsyncClient(base_url=server.url, headers={HEADER: "1"}, timeout=20) as client,
    ):
        yield client


async def send(client: httpx.AsyncClient, what: str, **said: Any) -> Any:
    return (await client.post(f"/{what}", content=json.dumps({"language": "fr", **said}))).json()


async def messages(client: httpx.AsyncClient, count: int) -> list[dict[str, Any]]:
    after = -1
    while True:
        news = (await client.get("/chat", params={"after": after})).json()
        if len(news["messages"]) >= count:
            found: list[dict[str, Any]] = news["messages"]
            return found
        after = news["version"]


async def test_a_newcomer_asks_taps_and_picks(page: httpx.AsyncClient) -> None:
    await send(page, "say", text="Et la musique ?")
    _, reply = await messages(page, 2)
    assert PRAISE in reply["text"]
    button = reply["reply_markup"]["inline_keyboard"][-1][0]
    assert (await send(page, "press", message=reply["message_id"], data=button["callback_data"])) == {"toast": ""}
    assert "trop vieilli" in (await send(page, "press", message=reply["message_id"], data="m.none"))["toast"]
    offered = (await send(page, "inline", text="pusher"))["results"]
    await send(page, "pick", shown=offered[0]["shown"])
    assert (await messages(page, 3))[2]["text"] == offered[0]["shown"]["text"]
    await send(page, "say", text="La note ?")
    pictured = (await messages(page, 5))[4]
    photo = await page.get(f"/photo/{pictured['photo'][0]['file_id']}")
    assert photo.content.startswith(b"\x89PNG")


async def test_the_page_is_for_this_machine_and_itself_only(page: httpx.AsyncClient) -> None:
    assert "Verbatim" in (await page.get("/")).text
    assert (await page.get("/chat.js")).status_code == (await page.get("/chat.css")).status_code == 200
    assert (await page.get("/", headers={"Host": "evil.example"})).status_code == 403
    async with httpx.AsyncClient(base_url=page.base_url) as other:
        assert (await other.post("/say", content="{}")).status_code == 403
    assert (await page.get("/photo/none")).status_code == 404
    await asyncio.sleep(0)


def test_the_page_never_writes_html() -> None:
    script = Path(routes.__code__.co_filename).with_name("files") / "chat.js"
    source = script.read_text(encoding="utf-8")
    assert not [word for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write") if word in source]

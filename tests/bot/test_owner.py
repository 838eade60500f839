"""What the owner can do, and who may ask."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot.adding import Adding
from bot.demo.server import Server
from bot.demo.world import Json, person
from bot.settings import Settings
from bot.state import State
from bot.telegram.app import build
from bot.telegram.checking import check
from bot.telegram.inbox import Inbox
from bot.telegram.receiving import polled
from bot.telegram.running import run
from retrieval.engine import Engine
from tests.bot.fake_engine import FakeEngine
from tests.bot.samples import PRAISE
from tests.bot.talking import GROUP, answered, buttons, tapped

ADMIN = person(50, name="Owner")
Start = Callable[..., Awaitable[None]]


@pytest.fixture
async def start(server: Server, tmp_path: Path) -> AsyncIterator[Start]:
    """Start the bot with some settings."""
    stop = asyncio.Event()
    running: list[asyncio.Task[None]] = []

    async def started(engine: Any = None, adding: Adding | None = None, **given: Any) -> None:
        values = {"telegram_token": server.token, "telegram_url": server.url, "library": tmp_path, **given}
        settings = Settings.model_validate(values)
        state = State(tmp_path)
        inbox = Inbox(state.owed)
        app = build(settings, engine or FakeEngine(), state, inbox, adding)
        running.append(asyncio.create_task(run(app, inbox, stop, polled(settings))))

    yield started
    stop.set()
    await asyncio.gather(*running)


def send_document(server: Server, content: bytes, user: Json, **more: Any) -> Json:
    server.world.files["doc1"] = content
    document = {"file_id": "doc1", "file_unique_id": "doc1", "file_name": "avis.csv", "file_size": len(content), **more}
    message = server.world.post(user, document=document)
    server.world.feed("message", message)
    return message


async def reply_to(server: Server, message: Json) -> Json:
    (reply,) = await server.world.until(lambda: server.world.replies_to(message))
    return dict(reply)


async def test_an_admin_sends_a_table_confirms_it_and_takes_it_out_again(
    server: Server, start: Start, tmp_path: Path
) -> None:
    with Engine.open(tmp_path) as engine:
        await start(engine, Adding(engine), admins={50})
        table = "film,note,avis,auteur\nAlpha,4,Un beau film sur la mer.,Ann\nAlpha,5,Une merveille de lumière.,Bob\n"
        look = await reply_to(server, send_document(server, table.encode(), ADMIN))
        assert "J'ai lu 2 avis" in look["text"]
        assert "Alpha" in look["text"]
        assert {film.title for film in engine.library.films()} == {"Pusher 2", "Balle perdue 2"}
        kept = await tapped(server, look, buttons(look)["Ajouter"], ADMIN)
        assert "2 avis ajoutés" in kept["text"]
        assert "Alpha" in {film.title for film in engine.library.films()}
        again = await tapped(server, look, buttons(kept)["Retirer"], ADMIN)
        assert "2 avis retirés" in again["text"]
        assert "Alpha" not in {film.title for film in engine.library.films()}


async def test_a_text_is_added_by_answering_it(server: Server, start: Start, tmp_path: Path) -> None:
    with Engine.open(tmp_path) as engine:
        await start(engine, Adding(engine), admins={50})
        forwarded = server.world.post(ADMIN, text="Une mise en scène splendide. Les acteurs sont très justes. " * 3)
        look = await answered(server, "/add Alpha", ADMIN, reply_to_message=forwarded)
        assert "J'ai lu 1 avis" in look["text"]
        cancelled = await tapped(server, look, buttons(look)["Ne pas ajouter"], ADMIN)
        assert "Rien n'a été ajouté" in cancelled["text"]
        assert "répondez à un texte" in (await answered(server, "/add", ADMIN))["text"]
        big = send_document(server, b"x", ADMIN, file_size=30 * 1024 * 1024)
        assert "trop gros" in (await reply_to(server, big))["text"]
        unread = send_document(server, b"\x00\x01\x02" * 100, ADMIN)
        assert "pas pu lire" in (await reply_to(server, unread))["text"]
        refused = send_document(server, b"a,b\n", person(7))
        assert "seul le propriétaire" in (await reply_to(server, refused))["text"]
        assert not [method for method, _ in server.world.calls if method == "getFile"][1:]


async def test_only_those_who_are_listed_are_answered(server: Server, start: Start) -> None:
    await start(users={1}, groups={-100})
    assert PRAISE in (await answered(server, "Et la musique ?", person(1)))["text"]
    assert "quelques personnes" in (await answered(server, "Et la musique ?", person(2)))["text"]
    assert PRAISE in (await answered(server, "/ask Et la musique ?", person(2), chat=GROUP))["text"]
    other = server.world.say("/ask Et la musique ?", person(2), chat={**GROUP, "id": -200})
    query = server.world.type_inline("pusher", person(2))
    await server.world.until(lambda: query in server.world.answers)
    assert server.world.answers[query]["results"] == []
    assert server.world.replies_to(other) == []


async def test_thumbs_are_kept_only_where_the_owner_wants_them(
    server: Server, start: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await start(feedback=True)
    reply = await answered(server, "Et la musique ?")
    assert "Les pouces" in (await answered(server, "/help"))["text"]
    query = server.world.press(reply, buttons(reply)["👍"])
    await server.world.until(lambda: query in server.world.answers)
    assert "Merci" in server.world.answers[query]["text"]
    await answered(server, "Et la fin ?")
    state = State(tmp_path)
    ((verdict, question, quotes, _),) = state.verdicts.all()
    state.close()
    assert (verdict, question, '"r1"' in quotes, PRAISE in quotes) == ("up", "Et la musique ?", True, False)


async def test_check_tells_what_would_run(server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = {"telegram_token": server.token, "telegram_url": server.url, "library": tmp_path, "users": "1, 2"}
    assert await check(Settings.model_validate(given), FakeEngine()) == 0
    told = capsys.readouterr().out
    assert "@verbatim_demo_bot" in told
    assert "2 users" in told
    assert server.token not in told

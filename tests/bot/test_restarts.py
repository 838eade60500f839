"""A bot that is stopped, killed and started again owes nobody an answer, and answers nobody twice."""

from __future__ import annotations

import signal
from pathlib import Path

from bot.demo.server import Server
from bot.demo.world import Json, person
from tests.bot.process import bot


def once_each(server: Server, asked: list[Json]) -> bool:
    return [len(server.world.replies_to(message)) for message in asked] == [1] * len(asked)


async def test_what_was_asked_while_it_was_down_is_answered_when_it_is_back(server: Server, tmp_path: Path) -> None:
    first = server.world.say("Et la musique ?")
    async with bot(server, tmp_path) as process:
        await server.world.until(lambda: server.world.replies_to(first))
        assert await process.stop() == 0
    second = server.world.say("Et la fin ?")
    async with bot(server, tmp_path):
        await server.world.until(lambda: server.world.replies_to(second))
    assert once_each(server, [first, second])


async def test_the_reply_under_way_is_finished_before_it_ends(server: Server, tmp_path: Path) -> None:
    async with bot(server, tmp_path) as process:
        ready = server.world.say("Et la musique ?")
        await server.world.until(lambda: server.world.replies_to(ready))
        slow = server.world.say("Réponds lentement")
        await server.world.until(lambda: not server.world.updates)
        assert await process.stop() == 0
    assert once_each(server, [ready, slow])


async def test_killed_at_any_moment_nothing_is_lost(server: Server, tmp_path: Path) -> None:
    asked = []
    for _ in range(4):
        async with bot(server, tmp_path) as process:
            asked.append(server.world.say("Et la musique ?"))
            await server.world.until(lambda: server.world.replies_to(asked[-1]))
            asked.append(server.world.say("Réponds lentement"))
            await server.world.until(lambda: not server.world.updates)
            await process.stop(signal.SIGKILL)
    async with bot(server, tmp_path):
        await server.world.until(lambda: all(server.world.replies_to(message) for message in asked))
    assert once_each(server, asked)


async def test_the_token_and_the_questions_are_never_logged(server: Server, tmp_path: Path) -> None:
    async with bot(server, tmp_path) as process:
        asked = server.world.say("un secret : boom")
        await server.world.until(lambda: server.world.replies_to(asked))
        await process.stop()
    assert "RuntimeError" in process.log
    assert server.token not in process.log
    assert "secret" not in process.log


async def test_a_token_that_is_refused_is_said_in_one_line(server: Server, tmp_path: Path) -> None:
    token = "1:" + "x" * 35
    async with bot(server, tmp_path, TELEGRAM_BOT_TOKEN=token) as process:
        await process.process.wait()
        await process.stop()
    assert "@BotFather" in process.log
    assert token not in process.log


async def test_a_flood_delays_neither_the_others_nor_the_end(server: Server, tmp_path: Path) -> None:
    async with bot(server, tmp_path) as process:
        flood = [server.world.say("Et la musique ?", person(1)) for _ in range(40)]
        other = server.world.say("Et la musique ?", person(2))
        await server.world.until(lambda: server.world.replies_to(other))
        assert not all(server.world.replies_to(message) for message in flood)
        assert await process.stop() == 0
    answered_so_far = [message for message in flood if server.world.replies_to(message)]
    assert len(answered_so_far) < len(flood)
    assert once_each(server, answered_so_far)
    left = flood[len(answered_so_far)]
    async with bot(server, tmp_path):
        await server.world.until(lambda: server.world.replies_to(left))

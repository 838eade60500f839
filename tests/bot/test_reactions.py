"""Reactions to an answer are verdicts, like its thumbs, where the owner wants them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.server import Server
from bot.demo.world import Json, person
from bot.state import State
from tests.bot.process import bot
from tests.bot.samples import PRAISE
from tests.bot.talking import GROUP, answered, buttons, tapped

BOB = person(9, name="Bob")


@pytest.fixture
async def reply(server: Server, tmp_path: Path) -> AsyncIterator[Json]:
    async with bot(server, tmp_path, VERBATIM_FEEDBACK="1"):
        yield await answered(server, "Et la musique ?")


async def verdicts(server: Server, folder: Path) -> list[tuple[str, str]]:
    """What is kept, once everything that was sent is handled."""
    await answered(server, "/films")
    state = State(folder)
    kept = [(verdict, question) for verdict, question, quotes, _ in state.verdicts.all() if '"r1"' in quotes]
    assert not any(PRAISE in quotes for _, _, quotes, _ in state.verdicts.all())
    state.close()
    return kept


async def test_a_reaction_is_kept_changed_and_taken_back(server: Server, reply: Json, tmp_path: Path) -> None:
    server.world.react(reply, "👍")
    assert await verdicts(server, tmp_path) == [("up", "Et la musique ?")]
    server.world.react(reply, "👎")
    server.world.react(reply, "❤\ufe0f", user=BOB)
    assert [verdict for verdict, _ in await verdicts(server, tmp_path)] == ["down", "up"]
    server.world.react(reply)
    server.world.react(reply, "🤔", user=BOB)
    assert await verdicts(server, tmp_path) == []


async def test_a_reaction_is_to_what_the_message_shows_now(server: Server, reply: Json, tmp_path: Path) -> None:
    shown = await tapped(server, reply, buttons(reply)["Thèmes"])
    server.world.react(shown, "🔥")
    server.world.react({"chat": GROUP, "message_id": 404}, "🔥")
    assert await verdicts(server, tmp_path) == [("up", "Et la musique ?")]
    assert server.world.allowed == {"message", "callback_query", "inline_query", "message_reaction"}


async def test_a_thumb_and_a_reaction_of_one_person_are_one_verdict(
    server: Server, reply: Json, tmp_path: Path
) -> None:
    server.world.press(reply, buttons(reply)["👍"])
    assert [verdict for verdict, _ in await verdicts(server, tmp_path)] == ["up"]
    server.world.react(reply, "💩")
    assert [verdict for verdict, _ in await verdicts(server, tmp_path)] == ["down"]

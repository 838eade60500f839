"""The real bot, its real library and model, against the server: question in, quotes out, a restart in between."""

from __future__ import annotations

import signal
from pathlib import Path

import seeds
from bot.demo.server import Server
from bot.demo.world import Json, person
from tests.bot.process import REAL, bot
from tests.bot.talking import answered, buttons, tapped

SOURCES = [path.read_text(encoding="utf-8") for path in Path(seeds.__path__[0], "documents").glob("*.txt")]


def quoted(message: Json) -> list[str]:
    wide = message["text"].encode("utf-16-le")
    return [
        wide[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")
        for entity in message["entities"]
        if entity["type"].endswith("blockquote")
    ]


async def test_questions_in_quotes_out_and_a_restart_in_between(server: Server, tmp_path: Path) -> None:
    async with bot(server, tmp_path, REAL) as process:
        first = await answered(server, "Que pensent les spectateurs de Mads Mikkelsen dans Pusher 2 ?")
        assert len(quoted(first)) == 3
        assert all(any(text in source for source in SOURCES) for text in quoted(first))
        assert "★" in first["text"]
        assert await process.stop(signal.SIGTERM) == 0
        assert server.token not in process.log
    meanwhile = server.world.say("Que disent-ils de la fin ?")
    async with bot(server, tmp_path, REAL):
        (reply,) = await server.world.until(lambda: server.world.replies_to(meanwhile), 60)
        assert quoted(reply)
        assert all(any(text in source for source in SOURCES) for text in quoted(reply))
        rating = await answered(server, "What is the average rating of Pusher 2?", person(2, language="en"))
        assert "3.7/5" in str(rating)
        shown = await tapped(server, first, buttons(first)["Contexte 1"])
        assert "Retour" in buttons(shown)
        silent = await answered(server, "Que disent-ils des dragons dans Pusher 2 ?", person(3))
        assert "dragons" in silent["text"]
        assert not quoted(silent)
        # A command is about the film, not about the dragons.
        assert quoted(await answered(server, "/contre", person(3)))
    assert len(server.world.sent) == 5

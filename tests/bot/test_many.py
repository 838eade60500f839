"""Many people, many restarts, and kills at the worst moments: every question is answered once. The real process."""

from __future__ import annotations

import signal
import time
from pathlib import Path

from bot.demo.faults import Fault
from bot.demo.server import Server
from bot.demo.world import Json, person
from tests.bot.process import FAKE, REAL, bot
from tests.bot.talking import answered
from tests.bot.test_webhook import free_port

QUESTIONS = (
    "Que pensent les spectateurs de Mads Mikkelsen dans Pusher 2 ?", "What do they say about the music of Pusher 2?",
    "note moyenne de Pusher 2", "/themes Pusher 2", "compare Pusher 2 et Balle perdue 2", "/hasard", "/help",
    "Que disent-ils des dragons dans Pusher 2 ?",
)  # fmt: skip
LONG = 120.0
"""Seconds that nothing here takes, on a machine that does nothing else: what is not answered then is lost."""


def replies(server: Server, asked: list[Json]) -> list[int]:
    return [len(server.world.replies_to(message)) for message in asked]


async def answered_once(server: Server, asked: list[Json]) -> None:
    """Wait until each of these has its answer."""
    await server.world.until(lambda: min(replies(server, asked)) == 1, LONG)


async def test_a_hundred_people_at_once_are_all_answered_once(server: Server, tmp_path: Path) -> None:
    async with bot(server, tmp_path, REAL) as process:
        await answered(server, "Pusher 2 ?", person(99))
        began, took = time.monotonic(), dict[int, float]()
        people = [person(100 + n, language="en" if n % 2 else "fr") for n in range(100)]
        asked = [server.world.say(QUESTIONS[n % len(QUESTIONS)], who) for n, who in enumerate(people)]

        def all_answered() -> bool:
            for message in asked:
                if server.world.replies_to(message):
                    took.setdefault(message["message_id"], time.monotonic() - began)
            return len(took) == len(asked)

        await server.world.until(all_answered, LONG)
        assert await process.stop() == 0
    assert replies(server, asked) == [1] * 100
    print(f"the slowest of 100 answers took {max(took.values()):.2f} s")  # noqa: T201 - told, not judged


async def test_twenty_restarts_lose_and_double_nothing(server: Server, tmp_path: Path) -> None:
    """Half of them by SIGTERM while questions come in, half by SIGKILL between two answers."""
    asked: list[Json] = []
    for turn in range(20):
        async with bot(server, tmp_path, FAKE) as process:
            fresh = [server.world.say("Et la musique ?", person(200 + n)) for n in range(3)]
            await answered_once(server, fresh[: 1 if turn % 2 else 3])
            slow = server.world.say("Réponds lentement", person(300 + turn))
            asked += [*fresh, slow]
            if turn % 2:
                assert await process.stop(signal.SIGTERM) == 0
            else:
                await server.world.until(lambda: not server.world.updates, LONG)
                await process.stop(signal.SIGKILL)
    async with bot(server, tmp_path, FAKE):
        await answered_once(server, asked)
    assert replies(server, asked) == [1] * 80


async def test_a_kill_while_updates_are_brought_loses_nothing(server: Server, tmp_path: Path) -> None:
    port = free_port()
    given = {
        "VERBATIM_WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "VERBATIM_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }  # fmt: skip
    asked: list[Json] = []
    kills = 4
    for turn in range(kills):
        async with bot(server, tmp_path, FAKE, **given) as process:
            ready = await answered(server, "Et la musique ?", person(400))
            assert ready["text"]
            asked += [server.world.say("Réponds lentement", person(500 + n)) for n in range(6)]
            # Some are taken and written down, some are on their way, some were never brought.
            left = 5 - turn
            await server.world.until(lambda: len(server.world.updates) <= left, LONG)  # noqa: B023
            await process.stop(signal.SIGKILL)
    # What was taken when the process died is brought again, as Telegram does when it did not hear the answer.
    repeated = server.world.say("Et la fin ?", person(600))
    server.world.updates.append(dict(server.world.updates[-1]))
    server.faults.order(Fault("sendMessage", cut=True))
    async with bot(server, tmp_path, FAKE, **given):
        await answered_once(server, [*asked, repeated])
        await answered(server, "Et la musique ?", person(401))
    counts = replies(server, [*asked, repeated])
    assert min(counts) == 1
    assert counts[-1] == 1
    # A reply that Telegram has taken just before the process dies cannot be known to have been sent: it may come again.
    assert sum(counts) <= len(counts) + kills


async def test_the_bot_of_a_demo_ends_when_the_demo_is_killed(tmp_path: Path) -> None:
    async with bot(Server(), tmp_path, ("-m", "bot", "demo", "--no-browser")) as demo:
        assert demo.process.stdout is not None
        while b"listening" not in (line := await demo.process.stdout.readline()):
            assert line, "the demo ended"
        demo.process.kill()
        # Both write to this pipe: it ends when neither lives.
        rest = (await demo.process.stdout.read()).decode()
    assert "stopping" in rest

"""Updates that are brought, and numbers for the owner."""

from __future__ import annotations

import signal
from pathlib import Path

import httpx
from tornado.testing import bind_unused_port

from bot.demo.server import Server
from bot.telegram.metrics import Metrics
from tests.bot.process import FAKE, bot
from tests.bot.samples import PRAISE
from tests.bot.talking import answered


def free_port() -> int:
    socket, port = bind_unused_port(address="127.0.0.1")
    socket.close()
    return int(port)


async def test_a_bot_with_a_webhook_answers_and_survives_being_killed(server: Server, tmp_path: Path) -> None:
    port, told = free_port(), free_port()
    given = {
        "VERBATIM_WEBHOOK_URL": f"http://127.0.0.1:{port}/hook",
        "VERBATIM_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        "VERBATIM_WEBHOOK_SECRET": "a-secret-of-ours",
        "VERBATIM_METRICS_LISTEN": f"127.0.0.1:{told}",
    }
    async with bot(server, tmp_path, FAKE, **given) as process:
        assert PRAISE in (await answered(server, "Et la musique ?"))["text"]
        async with httpx.AsyncClient() as client:
            forged = await client.post(given["VERBATIM_WEBHOOK_URL"], json={"update_id": 1})
            health = await client.get(f"http://127.0.0.1:{told}/healthz")
            numbers = await client.get(f"http://127.0.0.1:{told}/metrics")
        assert (forged.status_code, health.status_code) == (403, 200)
        assert 'verbatim_answers_total{kind="quotes"} 1' in numbers.text
        slow = server.world.say("Réponds lentement")
        await server.world.until(lambda: not server.world.updates)
        await process.stop(signal.SIGKILL)
    assert server.world.replies_to(slow) == []
    meanwhile = server.world.say("Et la fin ?")
    async with bot(server, tmp_path, FAKE, **given) as process:
        await server.world.until(lambda: server.world.replies_to(slow) and server.world.replies_to(meanwhile))
        assert await process.stop() == 0
    assert [len(server.world.replies_to(message)) for message in (slow, meanwhile)] == [1, 1]
    assert "a-secret-of-ours" not in process.log


async def test_a_bot_that_polls_again_takes_its_webhook_away(server: Server, tmp_path: Path) -> None:
    server.world.updates.clear()
    await server.hooks.set({"url": "http://127.0.0.1:9/none"})
    async with bot(server, tmp_path):
        assert PRAISE in (await answered(server, "Et la musique ?"))["text"]


def test_numbers_are_written_as_prometheus_reads_them() -> None:
    metrics = Metrics()
    metrics.answered("no_answer", "not_mentioned", 0.2)
    metrics.failed("RetryAfter")
    lines = metrics.text().splitlines()
    assert 'verbatim_refusals_total{reason="not_mentioned"} 1' in lines
    assert 'verbatim_bot_api_errors_total{error="RetryAfter"} 1' in lines
    assert 'verbatim_answer_seconds_bucket{le="0.1"} 0' in lines
    assert 'verbatim_answer_seconds_bucket{le="0.25"} 1' in lines
    assert "verbatim_answer_seconds_count 1" in lines

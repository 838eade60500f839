"""Bad days of the network, of Telegram and of whoever shares the library: nothing is lost, doubled or given away."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import httpx
import pytest

from bot.demo.faults import Fault, flood, internal, unauthorized
from bot.demo.server import Server
from bot.demo.world import person
from bot.logs import Redacting, whereabouts
from bot.owed import MOST_TRIES
from bot.state import State
from tests.bot.process import FAKE, bot
from tests.bot.samples import PRAISE
from tests.bot.talking import answered, buttons, tapped
from tests.bot.test_webhook import free_port

HTML = b"<html><body>502 Bad Gateway</body></html>"


@pytest.mark.usefixtures("running")
@pytest.mark.parametrize("method", ["sendMessage", "sendPhoto"])
async def test_what_was_delivered_is_not_said_twice_where_the_answer_was_cut_short(server: Server, method: str) -> None:
    server.faults.order(Fault(method, half=True))
    asked = server.world.say("La note ?" if method == "sendPhoto" else "Et la musique ?")
    await server.world.until(lambda: server.world.replies_to(asked))
    await answered(server, "Et la fin ?")
    assert len(server.world.sent) == 2


@pytest.mark.usefixtures("running")
async def test_an_edit_whose_answer_was_cut_short_is_made_again(server: Server) -> None:
    reply = await answered(server, "Et la musique ?")
    server.faults.order(Fault("editMessageText", cut=True, times=2))
    server.faults.order(Fault("editMessageText", half=True))
    assert "le jeu des acteurs" in (await tapped(server, reply, buttons(reply)["Thèmes"]))["text"]
    await answered(server, "Et la fin ?")
    assert len(server.world.sent) == 2


@pytest.mark.usefixtures("running")
@pytest.mark.parametrize("method", ["sendMessage", "getUpdates", "setMyCommands"])
async def test_a_page_of_something_in_between_is_no_answer(server: Server, method: str) -> None:
    server.faults.order(Fault(method, page=HTML))
    assert PRAISE in (await answered(server, "Et la musique ?"))["text"]


@pytest.mark.parametrize(
    "fault",
    [Fault("getMe", page=HTML), Fault("getMe", refusal=internal()), Fault("getMe", cut=True),
     Fault("getMe", refusal=flood(1)), Fault("deleteWebhook", refusal=internal())],
    ids=["page", "500", "cut", "429", "webhook-500"],
)  # fmt: skip
async def test_a_bad_moment_at_the_start_only_delays_it(server: Server, tmp_path: Path, fault: Fault) -> None:
    server.faults.order(fault)
    async with bot(server, tmp_path):
        assert PRAISE in (await answered(server, "Et la musique ?"))["text"]


async def test_a_token_taken_back_ends_the_process_with_a_word_on_it(server: Server, tmp_path: Path) -> None:
    async with bot(server, tmp_path) as process:
        await answered(server, "Et la musique ?")
        server.faults.order(Fault("getUpdates", refusal=unauthorized(), times=9))
        await answered(server, "Et la fin ?")
        assert await process.process.wait() != 0
        await process.stop()
    assert "@BotFather" in process.log
    assert server.token not in process.log


async def test_two_bots_may_share_a_library(tmp_path: Path) -> None:
    """Servers that number updates, messages and chats alike: as two tokens do, or a server of one's own."""
    for _ in range(2):
        async with Server() as server, bot(server, tmp_path) as process:
            reply = await answered(server, "La note ?")
            assert reply["photo"][0]["file_id"] in server.world.files
            assert await process.stop() == 0


async def test_a_server_that_counts_again_from_the_start_is_answered(server: Server, tmp_path: Path) -> None:
    async with bot(server, tmp_path):
        for text in ("Et la musique ?", "Et la fin ?"):
            message = server.world.post(text=text)
            server.world.updates.append({"update_id": 5, "message": message})
            server.world.changed()
            await server.world.until(lambda asked=message: server.world.replies_to(asked))  # type: ignore[misc]
            server.world.updates.clear()


async def test_an_update_that_nobody_can_read_does_not_come_back_for_ever(server: Server, tmp_path: Path) -> None:
    port = free_port()
    given = {
        "VERBATIM_WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "VERBATIM_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        "VERBATIM_WEBHOOK_SECRET": "ours",
    }  # fmt: skip
    server.world.updates.append({"update_id": 1, "message": {"message_id": "x", "text": "un secret"}})
    async with bot(server, tmp_path, FAKE, **given) as process:
        assert PRAISE in (await answered(server, "Et la musique ?"))["text"]
        async with httpx.AsyncClient(headers={"X-Telegram-Bot-Api-Secret-Token": "ours"}) as client:
            told = [
                (await client.post(given["VERBATIM_WEBHOOK_URL"], content=body)).status_code
                for body in (b"no json", b"[]", b"{}")
            ]
        await process.stop()
    assert told == [400, 400, 400]
    assert "secret" not in process.log


def test_an_update_that_ends_the_process_each_time_is_given_up(tmp_path: Path) -> None:
    State(tmp_path, "b").owed.receive(7, "message", "{}")
    assert [len(State(tmp_path, "b").owed.again()) for _ in range(MOST_TRIES + 1)] == [1] * MOST_TRIES + [0]
    assert State(tmp_path, "b").owed.receive(7, "message", "{}") is False
    assert State(tmp_path, "another").owed.again() == []


def test_the_log_tells_where_an_error_arose_and_not_what_it_says() -> None:
    try:
        try:
            raise KeyError("la question de quelqu'un")
        except KeyError as error:
            raise ValueError("que dit-on de Pusher ?") from error
    except ValueError as error:
        told = whereabouts(error)
    assert "ValueError" in told
    assert "KeyError" in told
    assert "test_hard_days.py" in told
    assert "quelqu'un" not in told.replace('raise KeyError("la question de quelqu\'un")', "")
    record = logging.LogRecord("telegram.ext.Updater", logging.CRITICAL, "", 1, "Received %r", ("un secret",), None)
    assert "un secret" not in Redacting(()).format(record)


async def test_a_flood_of_taps_and_of_typing_is_answered(server: Server, tmp_path: Path) -> None:
    async with bot(server, tmp_path):
        reply = await answered(server, "Et la musique ?")
        taps = [server.world.press(reply, buttons(reply)["Thèmes"]) for _ in range(15)]
        typed = [server.world.type_inline("mikkelsen"[: 1 + n % 9], person(2)) for n in range(15)]
        await server.world.until(lambda: all(query in server.world.answers for query in (*taps, *typed)))
        await asyncio.sleep(0)
    assert len(server.world.sent) == 1

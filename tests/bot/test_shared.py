"""Several bot processes on one library, behind a balancer: any of them answers, none of them is missed."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx
import pytest
from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from bot.adding import Kept
from bot.adding_shared import SharedAdding
from bot.demo.server import Server
from bot.shared import SharedOwed, SharedStore
from bot.state import State
from retrieval.engine import Engine
from retrieval.followups.conversation import Conversation
from seeds.library import Library
from tests.bot.process import FAKE, bot
from tests.bot.samples import PRAISE
from tests.bot.talking import answered
from tests.bot.test_webhook import free_port
from tests.servers import PostgresServer


class Balancer:
    """Hands each request to the next of several servers; one that does not answer is passed over."""

    def __init__(self, ports: list[int]) -> None:
        self.ports = ports
        self.taken = dict.fromkeys(ports, 0)
        self._turn = 0

    async def forward(self, path: str, body: bytes, headers: dict[str, str]) -> int:
        async with httpx.AsyncClient(trust_env=False) as client:
            for _ in self.ports:
                port = self.ports[self._turn % len(self.ports)]
                self._turn += 1
                try:
                    done = await client.post(f"http://127.0.0.1:{port}{path}", content=body, headers=headers)
                except httpx.HTTPError:
                    continue
                self.taken[port] += 1
                return done.status_code
        return 502


@asynccontextmanager
async def balanced(ports: list[int]) -> AsyncIterator[tuple[str, Balancer]]:
    balancer = Balancer(ports)

    class Door(RequestHandler):
        async def post(self) -> None:
            headers = {name: value for name, value in self.request.headers.items() if name.startswith("X-")}
            headers["Content-Type"] = "application/json"
            self.set_status(await balancer.forward(self.request.path, self.request.body, headers))

    port = free_port()
    server = HTTPServer(Application([("/.*", Door)]))
    server.listen(port, "127.0.0.1")
    try:
        yield f"http://127.0.0.1:{port}/hook", balancer
    finally:
        server.stop()
        await server.close_all_connections()


async def listening(port: int) -> None:
    """Wait for a server to be up: the balancer passes over one that still starts."""
    async with asyncio.timeout(20):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
                continue
            writer.close()
            await writer.wait_closed()
            return


async def test_two_processes_share_the_chats_and_one_may_be_killed(
    server: Server, tmp_path: Path, postgres: PostgresServer
) -> None:
    """A conversation goes on in the other process; killed under load, nothing is lost, nothing answered twice."""
    address, ports = postgres.fresh(), [free_port(), free_port()]
    async with balanced(ports) as (url, balancer), AsyncExitStack() as stack:
        processes = [
            await stack.enter_async_context(
                bot(
                    server, tmp_path, FAKE, VERBATIM_LIBRARY=address, VERBATIM_WEBHOOK_URL=url,
                    VERBATIM_WEBHOOK_LISTEN=f"127.0.0.1:{port}",
                )
            )
            for port in ports
        ]  # fmt: skip
        for port in ports:
            await listening(port)
        for _ in range(4):
            assert PRAISE in (await answered(server, "Et la musique ?"))["text"]
        assert all(balancer.taken.values())
        asked = [server.world.say("Réponds lentement") for _ in range(4)]
        await server.world.until(lambda: not server.world.updates)
        await processes[0].stop(signal.SIGKILL)
        asked += [server.world.say("Et la fin ?") for _ in range(4)]
        async with asyncio.timeout(60):
            await server.world.until(lambda: all(server.world.replies_to(message) for message in asked), seconds=60)
        await asyncio.sleep(1)
        assert [len(server.world.replies_to(message)) for message in asked] == [1] * len(asked)
        assert await processes[1].stop() == 0


@pytest.fixture
def states(postgres: PostgresServer) -> Iterator[tuple[State, State]]:
    address = postgres.fresh()
    pair = [State(SharedStore(Library.open(address)), "bot") for _ in range(2)]
    yield pair[0], pair[1]
    for state in pair:
        state.close()


def test_what_one_process_remembers_the_other_knows(states: tuple[State, State]) -> None:
    one, other = states
    one.converse(5, Conversation(films=("heat",)))
    one.keep_picture("key", "file")
    one.verdicts.judge("5 1 7", "up", "question", [])
    conversation = other.conversation(5)
    assert conversation is not None
    assert conversation.films == ("heat",)
    assert other.picture("key") == "file"
    assert [verdict for verdict, *_ in other.verdicts.all()] == ["up"]
    other.move(5, 6)
    assert (one.conversation(5), one.conversation(6)) == (None, conversation)


def test_an_update_is_received_by_one_process_only(states: tuple[State, State]) -> None:
    one, other = states
    assert one.owed.receive(1, "what", "{}", 5)
    assert not other.owed.receive(1, "what", "{}", 5)
    assert other.owed.receive(2, "what", "{}", 5)
    assert other.owed.earlier(2, 5)
    assert not other.owed.earlier(2, 6)
    one.owed.done(1)
    assert not other.owed.earlier(2, 5)


def test_what_a_process_that_is_gone_owed_is_taken_over_once(
    states: tuple[State, State], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = states
    monkeypatch.setattr("bot.shared.LEASE", -1.0)
    assert one.owed.receive(1, "what", '{"at": 1}', 5)
    monkeypatch.setattr("bot.shared.LEASE", 60.0)
    assert other.owed.again() == ['{"at": 1}']
    assert one.owed.again() == []
    assert isinstance(one.owed, SharedOwed)
    one.owed.beat()
    one.owed.receive(2, "what", '{"at": 2}', 5)
    assert other.owed.again() == []
    one.owed.leave()
    assert other.owed.again() == ['{"at": 2}']
    other.owed.done(1)
    other.owed.done(2)
    other.owed.leave()
    assert one.owed.again() == []


SOURCE = (
    "film,reviewer,rating,scale,text\n"
    "Heat,Ann,4,5,Une musique superbe.\n"
    "Heat,Bob,2,5,Une fin décevante.\n"
).encode()  # fmt: skip


@pytest.fixture
def owners(postgres: PostgresServer, tmp_path: Path) -> Iterator[tuple[SharedAdding, SharedAdding]]:
    """What two processes on two machines do with what their owner sends."""
    address = postgres.fresh()
    engines = [Engine.open(address, folder=tmp_path / name, read_seeds=False) for name in ("one", "other")]
    one, other = (SharedAdding(engine, SharedStore(engine.library)) for engine in engines)
    yield one, other
    for engine in engines:
        engine.close()


def test_a_source_sent_to_one_process_is_looked_at_kept_and_removed_by_the_other(
    owners: tuple[SharedAdding, SharedAdding],
) -> None:
    one, other = owners
    key = one.receive("avis.csv", SOURCE, None)
    assert other.waits(key)
    assert (other.look(key).reviews, other.look(key).films) == (2, ("Heat",))
    assert other.keep(key) == Kept("avis.csv", 2, 0)
    assert one.keep(key) == Kept("avis.csv", 2, 0)  # told a second time: what became of it, and nothing read twice
    with pytest.raises(FileNotFoundError):
        one.drop(key)
    assert one.remove(key) == 2
    assert not other.waits(key)
    with pytest.raises(FileNotFoundError):
        other.keep(key)


def test_a_source_that_is_not_wanted_is_gone_for_all(owners: tuple[SharedAdding, SharedAdding]) -> None:
    one, other = owners
    key = one.receive("../a\0vis.csv", SOURCE, "Heat")
    assert other.look(key).name == "a_vis.csv"
    other.drop(key)
    assert not one.waits(key)
    with pytest.raises(FileNotFoundError):
        one.look(key)

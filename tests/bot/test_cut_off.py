"""The network to PostgreSQL or to Milvus cut under a running bot: readers are told, nothing ends, all goes on after."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.demo.server import Server
from bot.phrases import words_for
from bot.settings import Settings
from bot.shared import SharedStore
from bot.state import State
from bot.telegram import delivering as timer
from bot.telegram.delivering import delivering
from retrieval.engine import Engine
from retrieval.question import Language
from seeds.library import Library
from seeds.readers import read_all
from tests.bot.conftest import at_work
from tests.bot.talking import ENGLISH, answered
from tests.cutting import Cable
from tests.servers import MilvusServer, PostgresServer

MUSIC = "Que disent-ils de la musique de Heat ?"
AWAY = {language: words_for(language).say("telegram.unavailable") for language in Language}
SAYING = "La musique est superbe et porte tout le film"


@dataclass
class Cluster:
    engine: Engine
    place: str
    database: Cable
    index: Cable
    folder: Path

    def ingest(self, *texts: str) -> None:
        rows = [{"film": "Heat", "reviewer": f"R{hash(text)}", "rating": 4, "scale": 5, "text": text} for text in texts]
        source = self.folder / f"{abs(hash(texts))}.jsonl"
        source.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
        self.engine.ingest([reading for reading in read_all(source) if not isinstance(reading, Exception)])


@pytest.fixture(scope="module")
def milvus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MilvusServer]:
    server = MilvusServer(tmp_path_factory.mktemp("milvus"))
    yield server
    server.kill()


@pytest.fixture
def cluster(postgres: PostgresServer, milvus: MilvusServer, tmp_path: Path) -> Iterator[Cluster]:
    """An engine whose servers are at the other end of two cables."""
    with Cable(postgres.port) as database, Cable(milvus.port) as index:
        place = postgres.fresh().replace(f":{postgres.port}/", f":{database.port}/")
        address = f"http://127.0.0.1:{index.port}"
        with Engine.open(place, index=address, folder=tmp_path, read_seeds=False, patience=1.0) as engine:
            cluster = Cluster(engine, place, database, index, tmp_path)
            cluster.ingest(*(f"{SAYING}, note {at}." for at in range(6)), "Un rythme lent, des acteurs justes.")
            yield cluster
            database.mend()
            index.mend()


@pytest.fixture
async def running(server: Server, settings: Settings, cluster: Cluster) -> AsyncIterator[None]:
    state = State(SharedStore(Library.open(cluster.place, patience=0.5)), "bot")
    async with at_work(settings, cluster.engine, state):
        yield


def lines(caplog: pytest.LogCaptureFixture, holding: str) -> list[str]:
    return [record.getMessage() for record in caplog.records if holding in record.getMessage()]


async def asked_until_quoted(server: Server) -> None:
    """Everything is as before, at the latest when the next sign of life has found the servers back."""
    async with asyncio.timeout(60):
        while SAYING not in (await answered(server, MUSIC))["text"]:
            await asyncio.sleep(0.5)


@pytest.mark.usefixtures("running")
@pytest.mark.parametrize("which", ["database", "index"])
async def test_a_reader_is_told_to_try_again_and_all_is_well_once_the_network_is_back(
    server: Server, cluster: Cluster, which: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert SAYING in (await answered(server, MUSIC))["text"]
    cable: Cable = getattr(cluster, which)
    cable.cut()
    caplog.clear()
    with caplog.at_level(logging.INFO):
        assert (await answered(server, MUSIC))["text"] == AWAY[Language.FRENCH]
        assert (await answered(server, "What do they say about the music of Heat?", ENGLISH))["text"] == AWAY[
            Language.ENGLISH
        ]
    assert len(lines(caplog, "not answered, to be tried again")) == 2
    assert [record for record in caplog.records if record.exc_info or "Traceback" in record.getMessage()] == []
    cable.mend()
    await asked_until_quoted(server)


@pytest.mark.usefixtures("running")
async def test_a_database_cut_off_in_the_middle_of_a_question_is_one_too(server: Server, cluster: Cluster) -> None:
    cluster.database.cut_at(b"FROM lexical")
    assert (await answered(server, MUSIC))["text"] == AWAY[Language.FRENCH]
    assert cluster.database.is_cut
    cluster.database.mend()
    await asked_until_quoted(server)


@pytest.mark.usefixtures("running")
async def test_an_index_cut_off_in_the_middle_of_a_question_is_one_too(server: Server, cluster: Cluster) -> None:
    assert SAYING in (await answered(server, MUSIC))["text"]
    cluster.index.cut_after(600)
    assert (await answered(server, "Que disent-ils du rythme de Heat ?"))["text"] == AWAY[Language.FRENCH]
    assert cluster.index.is_cut
    cluster.index.mend()
    await asked_until_quoted(server)


@pytest.mark.usefixtures("running")
async def test_while_the_database_hangs_others_are_heard(server: Server, cluster: Cluster) -> None:
    """A connection that stays and carries nothing: who needs no library is answered before it breaks."""
    assert SAYING in (await answered(server, MUSIC))["text"]
    cluster.database.hang()
    hanging = server.world.say(MUSIC)
    assert (await answered(server, "/frobnicate", ENGLISH))["text"]
    (reply,) = await server.world.until(lambda: server.world.replies_to(hanging), seconds=30)
    assert reply["text"] == AWAY[Language.FRENCH]
    cluster.database.mend()
    await asked_until_quoted(server)


@pytest.mark.usefixtures("running")
async def test_an_index_that_hangs_is_given_up(
    server: Server, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert SAYING in (await answered(server, MUSIC))["text"]
    monkeypatch.setattr("embeddings.milvus_searching.SECONDS", 1.0)
    cluster.index.hang()
    assert (await answered(server, "Que disent-ils du rythme de Heat ?"))["text"] == AWAY[Language.FRENCH]
    assert len(lines(caplog, "not answered, to be tried again")) == 1
    cluster.index.mend()
    await asked_until_quoted(server)


@pytest.mark.usefixtures("running")
async def test_a_tap_while_the_database_is_away_is_told_too(server: Server, cluster: Cluster) -> None:
    reply = await answered(server, MUSIC)
    data = reply["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    cluster.database.cut()
    server.world.press(reply, data)
    await server.world.until(lambda: any(sent.get("text") == AWAY[Language.FRENCH] for sent in server.world.sent))
    cluster.database.mend()
    await asked_until_quoted(server)


async def test_what_waits_for_the_index_is_sent_without_anybody_asking(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(timer, "EVERY", 0.05)
    cluster.index.cut()
    await asyncio.to_thread(cluster.ingest, "Une nouvelle musique, magnifique.")
    assert cluster.engine.index.waiting() == 1
    with caplog.at_level(logging.INFO):
        task = asyncio.create_task(delivering(cluster.engine.deliver))
        async with asyncio.timeout(60):
            while not lines(caplog, "cannot be reached"):
                await asyncio.sleep(0.05)
            cluster.index.mend()
            while cluster.engine.index.waiting():
                await asyncio.sleep(0.05)
            while not lines(caplog, "were sent"):
                await asyncio.sleep(0.05)
        task.cancel()
    assert len(lines(caplog, "cannot be reached")) == 1
    assert len(lines(caplog, "is reached again")) == 1

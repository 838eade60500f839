"""What was forgotten is in no file of the bot's either, whichever engine keeps the library."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot import cli
from bot.adding import Adding, Kept
from bot.adding_shared import SharedAdding
from bot.demo.server import Server
from bot.shared import SharedStore
from bot.state import State
from bot.store import FileStore, Store
from bot.telegram.inbox import Inbox
from retrieval.engine import Engine, quotes_of
from retrieval.followups.conversation import Conversation
from retrieval.question import Intent, Language, Question
from seeds.library import Library
from seeds.models import ReviewFilter
from tests.bot.process import REAL, ROOT, bot
from tests.bot.samples import PRAISE
from tests.bot.talking import answered, buttons, tapped

SAID = "Un zorglub magnifique traverse la steppe."
TABLE = json.dumps({"film": "Heat", "auteur": "Annabelle", "note": 4, "texte": SAID}) + "\n"
TABLE += json.dumps({"film": "Heat", "auteur": "Bob", "note": 3, "texte": "La musique est belle, vraiment."}) + "\n"


@pytest.fixture
def address(place: Path | str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A library of two reviews, its files in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "avis.jsonl").write_text(TABLE, encoding="utf-8")
    assert cli.main(["--library", str(place), "ingest", "avis.jsonl"]) == 0
    return str(place)


WORDS = max(PRAISE.encode("ascii", "replace").decode().split("?"), key=len)
"""Of a quote what JSON writes as it is."""


def store(address: str) -> Store:
    return SharedStore(Library.open(address)) if "://" in address else FileStore(Path(address))


def state_of(address: str) -> State:
    return State(SharedStore(Library.open(address)) if "://" in address else Path(address), "bot")


def kept_by_the_bot(address: str) -> str:
    """All that stands in the bot's file and its log, or in its tables."""
    if "://" not in address:
        return "".join(path.read_bytes().decode("utf-8", "replace") for path in Path(address).glob("bot.sqlite*"))
    with closing(store(address)) as held:
        tables = ("conversation", "asked", "feedback", "inbox", "reply", "incoming")
        return "".join(str(row) for table in tables for row in held.rows(f"SELECT * FROM {table}"))  # noqa: S608


def question(text: str, intent: Intent = Intent.SUBJECT, **more: object) -> Question:
    return Question(text=text, language=Language.FRENCH, intent=intent, **more)  # type: ignore[arg-type]


def test_a_verdict_keeps_no_words_and_shows_those_that_are_held(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with Engine.open(address) as engine, closing(state_of(address)) as state:
        quotes = quotes_of(engine.answer("Que disent-ils du zorglub ?"))
        assert [quote.text for quote in quotes] == [SAID]
        state.verdicts.judge("1:2:3", "up", "Que disent-ils du zorglub ?", quotes)
        assert SAID not in kept_by_the_bot(address)
    assert cli.main(["--library", address, "feedback"]) == 0
    assert SAID in capsys.readouterr().out
    assert cli.main(["--library", address, "forget", "--reviewer", "Annabelle"]) == 0
    capsys.readouterr()
    assert cli.main(["--library", address, "feedback", "--json"]) == 0
    (verdict,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (verdict["verdict"], [quote["text"] for quote in verdict["quotes"]]) == ("up", [None])


def test_questions_with_its_words_or_its_author_are_gone(address: str) -> None:
    who = question(f"Qui a écrit « {SAID} » ?", Intent.QUOTED, topic=SAID)
    hers = question("Qu'a écrit Annabelle ?", Intent.REVIEWS, filters=ReviewFilter(reviewers=("Annabelle",)))
    his = question("Qu'a écrit Bob ?", Intent.REVIEWS, filters=ReviewFilter(reviewers=("Bob",)))
    with closing(state_of(address)) as state:  # as a bot at work, while another process forgets
        keys = [state.keep(one) for one in (who, hers, his)]
        for chat, one in enumerate((who, hers, his)):
            state.converse(chat, Conversation(last=one))
        state.converse(3, Conversation(pending=hers))
        state.verdicts.judge("1:2:3", "down", who.text, ())
        assert SAID in kept_by_the_bot(address)
        assert cli.main(["--library", address, "forget", "--reviewer", "Annabelle"]) == 0
        assert [state.asked(key) for key in keys] == [None, None, his]
        assert [state.conversation(chat) is None for chat in range(4)] == [True, True, False, True]
        assert [asked for _, asked, _, _ in state.verdicts.all()] == ["Qui a écrit « … » ?"]
        assert SAID not in kept_by_the_bot(address)
        assert "Annabelle" not in kept_by_the_bot(address)


def test_what_an_earlier_version_kept_loses_its_words(address: str) -> None:
    with Library.open(address) as library, closing(state_of(address)):
        (review,) = library.reviews(ReviewFilter(reviewers=("Annabelle",)))
        said = json.dumps([{"review_id": review.id, "text": SAID}], ensure_ascii=False)
        with closing(store(address)) as held:
            held.do("INSERT INTO feedback VALUES (?, ?, ?, ?, ?)", "1:2:3", "up", "Alors ?", said, 1.0)
        assert SAID in kept_by_the_bot(address)
    with closing(state_of(address)):
        assert SAID not in kept_by_the_bot(address)


def test_a_source_that_was_read_is_not_kept_beside_the_library(address: str, tmp_path: Path) -> None:
    with Engine.open(address, folder=tmp_path / "mine") as engine:
        served = "://" in address
        adding = SharedAdding(engine, SharedStore(engine.library)) if served else Adding(engine)
        key = adding.receive("envoi.jsonl", TABLE.replace("zorglub", "snark").encode(), None)
        folder = engine.library.folder
        assert adding.look(key).reviews == 2
        assert adding.keep(key) == adding.keep(key) == Kept("envoi.jsonl", 1, 1)
        assert "snark" not in kept_by_the_bot(address)
        files = [path for path in folder.rglob("*") if path.is_file() and path.parent != folder]
        assert not any(b"snark" in path.read_bytes() for path in files)
        assert adding.remove(key) == 1
        assert not adding.waits(key)


async def test_the_file_never_holds_what_a_tapped_message_said(
    server: Server, running: None, tmp_path: Path
) -> None:
    reply = await answered(server, "Et la musique ?")
    assert PRAISE in reply["text"]
    await tapped(server, reply, buttons(reply)["Thèmes"])
    await answered(server, "Et la fin ?", reply_to_message=reply)
    assert WORDS not in kept_by_the_bot(str(tmp_path))


async def test_a_tap_written_down_is_still_understood(tmp_path: Path, server: Server) -> None:
    """The message it is under has its place, its picture and its buttons; of its words nothing is needed."""
    from telegram import Bot, Update

    message = {
        "message_id": 4, "date": 0, "chat": {"id": 5, "type": "private"}, "text": PRAISE,
        "from": {"id": 1, "is_bot": True, "first_name": "b"},
    }  # fmt: skip
    person = {"id": 7, "is_bot": False, "first_name": "p"}
    query = {"id": "1", "from": person, "chat_instance": "1", "data": "x", "message": message}
    with closing(State(tmp_path)) as state:
        inbox = Inbox(state.owed)
        await inbox.put(Update.de_json({"update_id": 9, "callback_query": query}, Bot("1:a")))
        assert WORDS not in kept_by_the_bot(str(tmp_path))
        again = Inbox(state.owed)
        assert await again.replay(Bot("1:a")) == 1
        update = again.get_nowait()
    assert isinstance(update, Update)
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert (update.callback_query.data, update.callback_query.message.message_id) == ("x", 4)


async def test_forgotten_while_the_bot_is_at_work(address: str, server: Server, tmp_path: Path) -> None:
    """Its buttons, its conversation and its verdicts lead to it no more, and no file holds it."""
    async with bot(server, tmp_path, REAL, VERBATIM_LIBRARY=address, VERBATIM_FEEDBACK="1") as process:
        reply = await answered(server, "Que disent-ils du zorglub ?")
        assert SAID in reply["text"]
        who = await answered(server, f"Qui a écrit « {SAID} » ?")
        assert "Annabelle" in who["text"]
        query = server.world.press(reply, buttons(reply)["👍"])
        await server.world.until(lambda: query in server.world.answers)
        forget = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "--library", address, "forget", "--reviewer", "Annabelle",
            env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        assert await forget.wait() == 0
        assert SAID not in kept_by_the_bot(address)
        assert "Annabelle" not in kept_by_the_bot(address)
        edits = len(server.world.edits)
        for data in (*buttons(reply).values(), *buttons(who).values()):
            pressed = server.world.press(reply, data)
            await server.world.until(lambda pressed=pressed: pressed in server.world.answers)  # type: ignore[misc]
        for text in ("encore", "qui a dit ça ?", "Que disent-ils du zorglub ?", "Et la musique ?"):
            assert "zorglub magnifique" not in str(await answered(server, text))
        assert not any("zorglub magnifique" in str(edit) for edit in server.world.edits[edits:])
        assert await process.stop() == 0
    assert "zorglub magnifique" not in kept_by_the_bot(address)
    assert "Traceback" not in process.log

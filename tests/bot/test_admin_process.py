"""The owner adds sources over HTTP, to the real process with its real library."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.server import Server
from bot.demo.world import Json, person
from tests.bot.process import REAL, bot
from tests.bot.talking import GROUP, answered, buttons, tapped

ADMIN = person(50, name="Owner")
ORIGIN = {"forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Ann"}}
PROSE = "Une mise en scène splendide, tendue de bout en bout. Les acteurs sont très justes et la photographie superbe. "


def zipped(name: str, text: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, text)
    return out.getvalue()


KINDS = {
    "avis.csv": b"film,note,avis,auteur\nAlpha,4,Un beau film sur la mer.,Ann\nAlpha,5,Une merveille de lumiere.,Bob\n",
    "avis.tsv": b"film\tnote\tavis\nAlpha\t4\tUn beau film sur la mer.\n",
    "avis.jsonl": json.dumps({"film": "Alpha", "note": 4, "avis": "Un beau film sur la mer."}).encode(),
    "avis.json": json.dumps([{"film": "Alpha", "note": 4, "avis": "Un beau film sur la mer."}]).encode(),
    "avis.txt": (PROSE * 4).encode(),
    "avis.html": f"<html><title>Alpha</title><body><article><p>{PROSE * 4}</p></article></body></html>".encode(),
    "avis.zip": zipped("dedans.csv", "film,note,avis\nAlpha,4,Un beau film sur la mer.\n"),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("library")


@pytest.fixture
async def owned(server: Server, library: Path) -> AsyncIterator[Server]:
    async with bot(server, library, REAL, VERBATIM_ADMINS="50 51 52 53 54 55 56 57"):
        yield server


def send(server: Server, name: str, content: bytes, user: Json = ADMIN, **more: object) -> Json:
    identifier = f"doc-{server.world.number()}"
    server.world.files[identifier] = content
    size = {"file_size": len(content)}
    document = {"file_id": identifier, "file_unique_id": identifier, "file_name": name, **size, **more}
    caption: Json = {"caption": "Alpha"} if name.endswith((".txt", ".html")) else {}
    message = server.world.post(user, document={key: value for key, value in document.items() if value}, **caption)
    server.world.feed("message", message)
    return message


async def reply_to(server: Server, message: Json) -> Json:
    (reply,) = await server.world.until(lambda: server.world.replies_to(message))
    return dict(reply)


def fetched(server: Server) -> int:
    return len([method for method, _ in server.world.calls if method == "getFile"])


async def test_a_source_of_each_kind_is_read_confirmed_and_removed(owned: Server) -> None:
    # An owner for each, as one in such a hurry would be slowed.
    for number, (name, content) in enumerate(KINDS.items(), 51):
        await added_and_removed(owned, name, content, person(number))


async def added_and_removed(server: Server, name: str, content: bytes, admin: Json) -> None:
    look = await reply_to(server, send(server, name, content, admin))
    assert "J'ai lu" in look["text"], (name, look["text"])
    assert "Film : Alpha" in look["text"], (name, look["text"])
    add = buttons(look)["Ajouter"]
    kept = await tapped(server, look, add, admin)
    assert "ajouté" in kept["text"]
    again = server.world.press(look, add, admin)
    assert "Alpha" in (await answered(server, "/films", admin))["text"]
    now = server.world.messages[admin["id"]][look["message_id"]]
    assert (again in server.world.answers, now["text"]) == (True, kept["text"])
    removed = await tapped(server, look, buttons(kept)["Retirer"], admin)
    assert "retiré" in removed["text"]
    stale = server.world.press(look, buttons(kept)["Retirer"], admin)
    await server.world.until(lambda: stale in server.world.answers)
    assert "trop vieilli" in server.world.answers[stale]["text"]
    assert "Alpha" not in (await answered(server, "/films", admin))["text"]


async def test_what_is_refused_is_refused_with_a_word_on_why(owned: Server) -> None:
    big = send(owned, "grand.csv", b"x", file_size=30 * 1024 * 1024)
    assert "20 Mo" in (await reply_to(owned, big))["text"]
    assert fetched(owned) == 0
    unsaid = send(owned, "grand.csv", b"x" * (20 * 1024 * 1024 + 1), file_size=0)
    assert "20 Mo" in (await reply_to(owned, unsaid))["text"]
    assert "pas pu lire" in (await reply_to(owned, send(owned, "son.bin", b"\x00\x01\x02" * 100)))["text"]
    stranger = send(owned, "avis.csv", KINDS["avis.csv"], person(7))
    assert "seul le propriétaire" in (await reply_to(owned, stranger))["text"]
    assert "only the bot's owner" in (await answered(owned, "/add Alpha", person(8, language="en")))["text"]
    assert fetched(owned) == 2


async def test_a_stranger_cannot_tap_what_an_admin_was_offered(owned: Server) -> None:
    look = await reply_to(owned, send(owned, "avis.csv", KINDS["avis.csv"]))
    query = owned.world.press(look, buttons(look)["Ajouter"], person(7))
    await owned.world.until(lambda: query in owned.world.answers)
    assert "seul le propriétaire" in owned.world.answers[query]["text"]
    assert "Alpha" not in (await answered(owned, "/films", ADMIN))["text"]
    cancelled = await tapped(owned, look, buttons(look)["Ne pas ajouter"], ADMIN)
    assert "Rien n'a été ajouté" in cancelled["text"]


async def test_forwarded_texts_are_added_to_the_film_of_their_comment(owned: Server) -> None:
    """Telegram sends the comment of a forward first, then what is forwarded."""
    assert "Transférez" in (await answered(owned, "/add Alpha", ADMIN))["text"]
    for _ in range(2):
        look = await answered(owned, PROSE * 3, ADMIN, **ORIGIN)
        assert "J'ai lu 1 avis" in look["text"]
    kept = await tapped(owned, look, buttons(look)["Ajouter"], ADMIN)
    assert "1 avis ajouté" in kept["text"]
    quoted = await answered(owned, "Que disent-ils des acteurs dans Alpha ?", ADMIN)
    assert "Les acteurs sont très justes" in quoted["text"]
    await tapped(owned, kept, buttons(kept)["Retirer"], ADMIN)
    stranger = await answered(owned, PROSE, person(7), **ORIGIN)
    assert "J'ai lu" not in stranger["text"]
    in_reply = owned.world.post(ADMIN, GROUP, text=PROSE * 3)
    assert (
        "J'ai lu 1 avis" in (await answered(owned, "/add Alpha", ADMIN, chat=GROUP, reply_to_message=in_reply))["text"]
    )

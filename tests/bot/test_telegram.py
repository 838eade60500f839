"""What people do in a chat, and what the bot does then, over HTTP."""

from __future__ import annotations

import asyncio

import pytest

from bot.demo.faults import Fault, flood, internal
from bot.demo.refusals import RefusedError
from bot.demo.server import Server
from bot.demo.world import person
from tests.bot.samples import DOUBT, PRAISE
from tests.bot.talking import ENGLISH, answered

pytestmark = pytest.mark.usefixtures("running")


async def test_a_question_is_answered_with_quotes_in_blockquotes_then_who_wrote_them(server: Server) -> None:
    reply = await answered(server, "Que disent-ils de Mads Mikkelsen ?")
    quoted = [entity for entity in reply["entities"] if entity["type"] == "blockquote"]
    texts = [reply["text"][entity["offset"] : entity["offset"] + entity["length"]] for entity in quoted]
    assert texts == [PRAISE, DOUBT, PRAISE]
    assert "— Ann · ★★★★½ · 23 août 2022" in reply["text"]
    assert "— Un visiteur · ★★★☆☆" in reply["text"]


async def test_the_language_of_commands_is_that_of_the_person(server: Server) -> None:
    assert "mot pour mot" in (await answered(server, "/start"))["text"]
    assert "word for word" in (await answered(server, "/start", ENGLISH))["text"]
    assert "word for word" in (await answered(server, "/help", ENGLISH))["text"]
    assert "Que disent-ils de Mads Mikkelsen" in (await answered(server, "/help", person(3, language="fr-CA")))["text"]


async def test_the_films_are_listed(server: Server) -> None:
    assert "Pusher II (2004)" in (await answered(server, "/films"))["text"]


async def test_an_unknown_command_and_a_sticker_get_a_kind_word(server: Server) -> None:
    assert "Je ne connais pas cette commande" in (await answered(server, "/danse"))["text"]
    sticker = {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
               "is_animated": False, "is_video": False}  # fmt: skip
    message = server.world.post(sticker=sticker)
    server.world.feed("message", message)
    (reply,) = await server.world.until(lambda: server.world.replies_to(message))
    assert "Je ne lis que le texte" in reply["text"]


@pytest.mark.parametrize(
    "text", ["<b>gras & <script>", "🎬🎬🎬", "\u202eeriaf\u202c \u200b\u200d", "x" * 4096, "¿Qué dicen de la música?"]
)
async def test_whatever_is_asked_there_is_an_answer(server: Server, text: str) -> None:
    assert (await answered(server, text))["text"]


async def test_a_crash_is_told_with_a_number_and_the_bot_goes_on(server: Server) -> None:
    assert "donnez ce numéro" in (await answered(server, "boom"))["text"]
    assert PRAISE in (await answered(server, "encore ?"))["text"]


@pytest.mark.parametrize(
    "fault",
    [
        Fault("sendMessage", refusal=flood(0)),
        Fault("sendMessage", refusal=internal(), times=2),
        Fault("sendMessage", refusal=RefusedError(502, "Bad Gateway")),
        Fault("sendMessage", cut=True, times=2),
        Fault("getUpdates", refusal=internal(), times=2),
        Fault("getUpdates", cut=True, times=2),
        Fault("getUpdates", refusal=flood(0)),
    ],
    ids=["429", "500", "502", "cut", "polls-500", "polls-cut", "polls-429"],
)
async def test_a_bad_moment_delays_an_answer_and_never_doubles_it(server: Server, fault: Fault) -> None:
    server.faults.order(fault)
    first = await answered(server, "Et la musique ?")
    second = await answered(server, "Et la fin ?")
    assert [reply["message_id"] for reply in server.world.sent] == [first["message_id"], second["message_id"]]


async def test_someone_who_blocked_the_bot_harms_nobody(server: Server) -> None:
    gone = person(9, name="Gone")
    server.world.blocked.add(9)
    server.world.say("Et la musique ?", gone)
    assert PRAISE in (await answered(server, "Et la musique ?"))["text"]


async def test_a_hundred_people_at_once_are_all_answered(server: Server) -> None:
    asked = [server.world.say("Et la musique ?", person(100 + number)) for number in range(100)]
    await server.world.until(lambda: all(server.world.replies_to(message) for message in asked), 30)
    assert [len(server.world.replies_to(message)) for message in asked] == [1] * 100


async def test_an_update_handed_over_twice_is_answered_once(server: Server) -> None:
    message = server.world.post(text="Et la musique ?")
    for _ in range(2):
        server.world.updates.append({"update_id": 999, "message": message})
    server.world.changed()
    await server.world.until(lambda: server.world.replies_to(message))
    await answered(server, "Et la fin ?")
    assert len(server.world.replies_to(message)) == 1


async def test_a_question_that_was_deleted_is_answered_all_the_same(server: Server) -> None:
    server.faults.order(Fault("sendMessage", delay=0.2))
    message = server.world.say("Et la musique ?")
    del server.world.messages[message["chat"]["id"]][message["message_id"]]
    server.world.post(text="autre chose")
    reply = await server.world.until(lambda: server.world.sent)
    assert PRAISE in reply[0]["text"]


async def test_nobody_is_answered_for_joining_a_group(server: Server) -> None:
    chat = {"id": -100, "type": "supergroup", "title": "Cinéma"}
    joined = server.world.post(chat=chat, new_chat_members=[person(5)])
    server.world.feed("message", joined)
    server.world.feed("message", server.world.post(chat=chat, text="on bavarde"))
    await answered(server, "Et la musique ?")
    await asyncio.sleep(0)
    assert [reply["chat"]["id"] for reply in server.world.sent] == [1]


@pytest.mark.parametrize(
    "content",
    [
        {"message": {"message_id": "x"}},
        {"message": {"message_id": 5, "date": 0, "chat": {"id": 1}}},
        {"callback_query": {}},
        {"something_new": {"a": 1}},
        {"message": None},
        {},
    ],
)
async def test_an_update_that_makes_no_sense_is_passed_over(server: Server, content: dict[str, object]) -> None:
    server.world.updates.append({"update_id": 500, **content})
    assert PRAISE in (await answered(server, "Et la musique ?"))["text"]
    assert len(server.world.sent) == 1

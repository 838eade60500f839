"""Meeting the bot: /start, its menus, its links, and its manners in a group."""

from __future__ import annotations

import asyncio

import pytest

from bot.demo.server import Server
from bot.demo.world import ME, person
from bot.telegram.links import Link
from tests.bot.samples import PRAISE, PUSHER
from tests.bot.talking import ENGLISH, GROUP, answered, buttons

pytestmark = pytest.mark.usefixtures("running")


async def test_start_is_one_line_and_examples_to_tap(server: Server) -> None:
    reply = await answered(server, "/start")
    assert "\n" not in reply["text"]
    ((text, data),) = buttons(reply).items()
    assert text == "Que disent-ils de Mads Mikkelsen ?"
    server.world.press(reply, data)
    answer = (await server.world.until(lambda: server.world.sent[1:]))[0]
    assert answer["text"].startswith(text)
    assert PRAISE in answer["text"]


async def test_the_menus_are_set_for_both_languages_and_both_kinds_of_chat(server: Server) -> None:
    await server.world.until(lambda: len(server.world.set_up["setMyShortDescription"]) == 2)
    menus = server.world.set_up["setMyCommands"]
    assert sorted((menu.get("scope", ""), menu.get("language_code", "")) for menu in menus) == [
        ("", ""),
        ("", "fr"),
        ('{"type": "all_group_chats"}', ""),
        ('{"type": "all_group_chats"}', "fr"),
        ('{"type": "all_private_chats"}', ""),
        ('{"type": "all_private_chats"}', "fr"),
    ]
    assert [text["description"][:4] for text in server.world.set_up["setMyDescription"]] == ["Ask ", "Pose"]


@pytest.mark.parametrize("command", ["/note", "/rating", "/note Pusher II"])
async def test_a_rating_in_one_word(server: Server, command: str) -> None:
    assert "3,7/5 (3648 notes" in str(await answered(server, command))


@pytest.mark.parametrize("command", ["/pour", "/positive", "/contre", "/negative", "/compare", "/hasard", "/random",
                                     "/sources", "/themes", "/ask Et la musique ?", "/ask"])  # fmt: skip
async def test_every_command_is_answered_in_both_languages(server: Server, command: str) -> None:
    assert (await answered(server, command))["text"]
    assert (await answered(server, command, ENGLISH))["text"]


async def test_a_link_opens_a_film_or_a_quote(server: Server) -> None:
    assert "Pusher II" in (await answered(server, "/start f-pusher-ii"))["text"]
    assert PRAISE in (await answered(server, "/start q-7"))["text"]


@pytest.mark.parametrize("payload", ["f-unknown", "q-999", "q-x", "<b>", "é", "x" * 64, "q-" + "9" * 62])
async def test_a_bad_link_is_a_plain_start(server: Server, payload: str) -> None:
    assert "mot pour mot" in (await answered(server, f"/start {payload}"))["text"]


def test_links_are_read_as_they_were_written() -> None:
    for link in (Link(film=PUSHER.id), Link(passage=12)):
        assert Link.read(link.payload() or "") == link
    assert Link(film="é").payload() is None
    assert Link(film="x" * 63).payload() is None


async def test_in_a_group_only_what_is_meant_for_it_is_answered(server: Server) -> None:
    world = server.world
    chatter = [world.say("Et la musique ?", chat=GROUP), world.say("/help@OtherBot", chat=GROUP),
               world.say("/danse", chat=GROUP)]  # fmt: skip
    photo = world.post(chat=GROUP, photo=[])
    world.feed("message", photo)
    command = await answered(server, f"/help@{ME['username']}", chat=GROUP)
    assert "mot pour mot" in command["text"]
    reply = await answered(server, "Et la musique ?", chat=GROUP, reply_to_message=command)
    assert PRAISE in reply["text"]
    name = f"@{ME['username']}"
    mention = {"type": "mention", "offset": 0, "length": len(name)}
    assert PRAISE in (await answered(server, f"{name} et la musique ?", chat=GROUP, entities=[mention]))["text"]
    assert PRAISE in (await answered(server, "/ask Et la musique ?", chat=GROUP))["text"]
    await asyncio.sleep(0)
    assert [world.replies_to(message) for message in (*chatter, photo)] == [[]] * 4


async def test_a_command_for_another_bot_is_left_alone_in_private_too(server: Server) -> None:
    other = server.world.say("/help@OtherBot", person(7))
    await answered(server, "/help", person(7))
    assert server.world.replies_to(other) == []

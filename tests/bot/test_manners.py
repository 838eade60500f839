"""Who is answered, where, and what is better left alone."""

from __future__ import annotations

import asyncio

import pytest

from bot.demo.faults import Fault
from bot.demo.refusals import bad_request
from bot.demo.server import Server
from bot.demo.world import ME, Json, person
from tests.bot.samples import PRAISE
from tests.bot.talking import ENGLISH, GROUP, answered, buttons, tapped

pytestmark = pytest.mark.usefixtures("running")

NAME = f"@{ME['username']}"
STICKER = {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
           "is_animated": False, "is_video": False}  # fmt: skip
FORUM = {**GROUP, "id": -300, "is_forum": True}


def post(server: Server, user: Json | None = None, chat: Json | None = None, **content: object) -> Json:
    """A message that is no plain text, told to the bot."""
    message = server.world.post(user, chat, **content)
    server.world.feed("message", message)
    return message


async def left_alone(server: Server, *messages: Json) -> None:
    """Nobody answers these, though the bot is awake."""
    await answered(server, "Et la fin ?", person(77))
    assert [server.world.replies_to(message) for message in messages] == [[]] * len(messages)


async def test_words_of_no_language_are_answered_in_that_of_the_app(server: Server) -> None:
    assert "A visitor" in (await answered(server, "🎬", ENGLISH))["text"]
    assert "Un visiteur" in (await answered(server, "🎬", person(3, language="fr-CA")))["text"]
    assert "A visitor" in (await answered(server, "🎬", person(4, language=None)))["text"]


async def test_what_stands_under_a_picture_is_a_question_too(server: Server) -> None:
    asked = post(server, photo=[], caption="Et la musique ?")
    in_group = post(server, chat=GROUP, photo=[], caption=f"{NAME} et la musique ?",
                    caption_entities=[{"type": "mention", "offset": 0, "length": len(NAME)}])  # fmt: skip
    await left_alone(server, post(server, chat=GROUP, photo=[], caption="Et la musique ?"))
    for message in (asked, in_group):
        (reply,) = await server.world.until(lambda message=message: server.world.replies_to(message))  # type: ignore[misc]
        assert PRAISE in reply["text"]


async def test_a_quote_picked_from_the_bot_itself_and_another_bot_are_not_answered(server: Server) -> None:
    await left_alone(
        server, post(server, text="« Un film » — Ann", via_bot=ME),
        post(server, {**person(8), "is_bot": True}, text="Et la musique ?"),
    )  # fmt: skip


async def test_an_anonymous_admin_of_a_group_is_answered(server: Server) -> None:
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    asked = server.world.say("/ask Et la musique ?", anonymous, chat=GROUP, sender_chat=GROUP)
    (reply,) = await server.world.until(lambda: server.world.replies_to(asked))
    assert PRAISE in reply["text"]


async def test_an_unknown_command_that_names_the_bot_gets_a_kind_word_in_a_group(server: Server) -> None:
    assert "/help" in (await answered(server, f"/danse{NAME}", chat=GROUP))["text"]
    command = await answered(server, f"/help{NAME}", chat=GROUP)
    await left_alone(server, post(server, chat=GROUP, sticker=STICKER), server.world.say("/danse", chat=GROUP),
                     post(server, chat=GROUP, sticker=STICKER, reply_to_message=command))  # fmt: skip


async def test_a_reply_stays_in_its_topic(server: Server) -> None:
    topic: Json = {"message_thread_id": 12, "is_topic_message": True}
    for text in ("/ask Et la musique ?", "/note", "/films"):
        assert (await answered(server, text, chat=FORUM, **topic))["message_thread_id"] == 12
    assert "message_thread_id" not in await answered(server, "/ask Et la musique ?", chat=FORUM)


async def test_edited_messages_and_posts_of_channels_are_left_alone(server: Server) -> None:
    server.world.allowed = None
    edited = server.world.post(text="Et la musique ?", edit_date=1)
    server.world.feed("edited_message", edited)
    channel = {"id": -900, "type": "channel", "title": "Nouvelles"}
    posted = server.world.post(chat=channel, text=f"{NAME} et la musique ?", sender_chat=channel)
    server.world.feed("channel_post", posted)
    await left_alone(server, edited, posted)


async def test_only_the_updates_that_are_of_use_are_asked_for(server: Server) -> None:
    await answered(server, "Et la fin ?")
    assert server.world.allowed == {"message", "callback_query", "inline_query"}


async def test_a_group_that_became_another_chat_is_answered_there(server: Server) -> None:
    grown = {**GROUP, "id": -1001}
    asked = server.world.post(chat={**GROUP, "type": "group"}, text="/ask Et la musique ?",
                              entities=[{"type": "bot_command", "offset": 0, "length": 4}])  # fmt: skip
    server.world.post(chat=grown, migrate_from_chat_id=GROUP["id"])
    server.world.moved[GROUP["id"]] = grown["id"]
    server.world.feed("message", asked)
    (reply,) = await server.world.until(lambda: server.world.sent)
    assert (reply["chat"]["id"], PRAISE in reply["text"]) == (grown["id"], True)


async def test_a_tap_is_answered_before_the_chat_has_its_turn(server: Server) -> None:
    reply = await answered(server, "Et la musique ?")
    held = asyncio.Event()
    server.faults.order(Fault("sendMessage", until=held))
    asked = server.world.say("Et la fin ?")
    await server.world.until(lambda: not server.world.updates)
    query = server.world.press(reply, buttons(reply)["Thèmes"])
    await server.world.until(lambda: query in server.world.answers)
    assert server.world.replies_to(asked) == []
    held.set()
    await server.world.until(lambda: server.world.edits)


async def test_two_taps_on_an_example_ask_once(server: Server) -> None:
    start = await answered(server, "/start")
    for _ in range(3):
        server.world.press(start, next(iter(buttons(start).values())))
    await answered(server, "Et la fin ?")
    assert len(server.world.sent) == 3


async def test_what_was_deleted_or_can_no_longer_be_changed_troubles_nobody(server: Server) -> None:
    reply = await answered(server, "Et la musique ?")
    for why in ("message to edit not found", "MESSAGE_ID_INVALID"):
        server.faults.order(Fault("editMessageText", refusal=bad_request(why)))
        server.world.press(reply, buttons(reply)["Thèmes"])
    await answered(server, "Et la fin ?")
    assert len(server.world.sent) == 2
    server.faults.order(Fault("editMessageText", refusal=bad_request("message can't be edited")))
    server.world.press(reply, buttons(reply)["Thèmes"])
    anew = (await server.world.until(lambda: server.world.sent[2:]))[0]
    assert "le jeu des acteurs" in anew["text"]


async def test_what_came_at_random_is_there_again_on_the_way_back(server: Server) -> None:
    reply = await answered(server, "/hasard")
    shown = await tapped(server, reply, buttons(reply)["Contexte 1"])
    back = await tapped(server, shown, buttons(shown)["Retour"])
    assert back["text"] == reply["text"]


async def test_a_command_is_one_though_nobody_marked_it(server: Server) -> None:
    for text, said in (("/films", "Pusher II (2004)"), (f"/help{NAME}", "mot pour mot"), ("/note Pusher II", "3,7/5")):
        asked = post(server, text=text)
        await server.world.until(lambda message=asked: server.world.replies_to(message))  # type: ignore[misc]
        (reply,) = server.world.replies_to(asked)
        assert said in str(reply)


async def test_comparing_takes_two_films(server: Server) -> None:
    assert "/compare Pusher II, Balle perdue 2" in (await answered(server, "/compare"))["text"]
    assert "/compare Pusher II, Balle perdue 2" in (await answered(server, "/compare", ENGLISH))["text"]

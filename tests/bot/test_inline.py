"""Quotes offered in any chat."""

from __future__ import annotations

import pytest

from bot.demo.server import Server
from bot.demo.world import Json, person
from tests.bot.samples import DOUBT, PRAISE
from tests.bot.talking import answered, buttons, tapped

pytestmark = pytest.mark.usefixtures("running")


async def offered(server: Server, text: str, user: Json | None = None) -> Json:
    query = server.world.type_inline(text, user)
    await server.world.until(lambda: query in server.world.answers)
    return server.world.answers[query]


async def test_quotes_are_offered_with_name_rating_and_film(server: Server) -> None:
    answer = await offered(server, "pusher 2 mikkelsen")
    titles = [result["title"] for result in answer["results"]]
    assert titles[0] == "Ann · ★★★★½ · 23 août 2022 · Pusher II"
    shown = answer["results"][1]["shown"]
    assert shown["text"] == f"{DOUBT}\n— Un visiteur · ★★★☆☆ · Pusher II"
    assert [entity["type"] for entity in shown["entities"]] == ["blockquote"]
    assert int(answer["cache_time"]) > 0
    ((button,),) = answer["results"][1]["reply_markup"]["inline_keyboard"]
    assert button["url"] == "https://t.me/verbatim_demo_bot?start=q-8"
    opened = await answered(server, "/start q-8")
    assert DOUBT in opened["text"]
    back = await tapped(server, opened, buttons(opened)["Retour"])
    assert back["text"].startswith("Pusher II")


async def test_an_empty_query_and_a_silent_one_are_answered(server: Server) -> None:
    assert PRAISE in str(await offered(server, ""))
    assert (await offered(server, "dragons"))["results"] == []


async def test_the_names_of_visitors_are_in_the_language_of_who_types(server: Server) -> None:
    assert "A visitor" in str(await offered(server, "pusher", person(4, language="de")))


async def test_only_the_last_thing_typed_must_be_answered(server: Server) -> None:
    queries = [server.world.type_inline("mikkelsen"[:size]) for size in range(1, 10)]
    await server.world.until(lambda: queries[-1] in server.world.answers)

"""The buttons under an answer: they change the message, never add one, and outlive the process."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.server import Server
from bot.telegram.taps import Action, Tap
from tests.bot.process import bot
from tests.bot.samples import DOUBT, PRAISE
from tests.bot.talking import answered, buttons, tapped


@given(
    st.builds(
        Tap,
        st.sampled_from(Action),
        st.from_regex(r"[A-Za-z0-9_-]{0,12}", fullmatch=True),
        st.integers(0, 10**17),
        st.one_of(st.none(), st.integers(0, 9999)),
    )
)
def test_a_tap_fits_in_a_button_and_is_read_as_it_was_written(tap: Tap) -> None:
    assert len(tap.data().encode()) <= 64
    assert Tap.read(tap.data()) == tap


@given(st.text(max_size=80))
def test_anything_may_be_sent_as_a_tap(data: str) -> None:
    tap = Tap.read(data)
    assert tap is None or tap.data() == data or tap.number is not None


@pytest.mark.usefixtures("running")
async def test_every_button_changes_the_message_and_adds_none(server: Server) -> None:
    reply = await answered(server, "Et la musique ?")
    offered = buttons(reply)
    assert list(offered) == ["Contexte 1", "Contexte 2", "Contexte 3", "Encore", "Pour", "Contre", "Thèmes", "La note"]
    for name in ("Pour", "Contre", "Thèmes", "La note"):
        assert (await tapped(server, reply, offered[name]))["message_id"] == reply["message_id"]
    assert "3,7/5" in server.world.edits[-1]["text"]
    assert len(server.world.sent) == 1
    assert not server.world.open_callbacks


@pytest.mark.usefixtures("running")
async def test_more_shows_what_was_not_shown_then_says_that_is_all(server: Server) -> None:
    reply = await answered(server, "Et la musique ?")
    last = await tapped(server, reply, buttons(reply)["Encore"])
    assert "C'est tout" in last["text"]
    back = await tapped(server, last, buttons(last)["Retour"])
    assert (back["text"], back["reply_markup"]) == (reply["text"], reply["reply_markup"])


@pytest.mark.usefixtures("running")
async def test_the_context_is_the_whole_review_with_the_quote_marked_and_paged(server: Server) -> None:
    reply = await answered(server, "Et la musique ?")
    shown = await tapped(server, reply, buttons(reply)["Contexte 2"])
    (bold,) = [entity for entity in shown["entities"] if entity["type"] == "bold" and entity["offset"]]
    assert shown["text"][bold["offset"] : bold["offset"] + bold["length"]] == DOUBT
    assert "page 3 sur" in shown["text"]
    first = await tapped(server, shown, buttons(shown)["Avant"])
    assert "page 2 sur" in first["text"]
    back = await tapped(server, first, buttons(first)["Retour"])
    assert (back["text"], back["reply_markup"]) == (reply["text"], reply["reply_markup"])


@pytest.mark.usefixtures("running")
async def test_a_double_tap_is_harmless(server: Server) -> None:
    reply = await answered(server, "Et la musique ?")
    for _ in range(3):
        server.world.press(reply, buttons(reply)["Thèmes"])
    await server.world.until(lambda: not server.world.open_callbacks)
    await answered(server, "Et la fin ?")
    assert len(server.world.edits) == 1
    assert all("numéro" not in message["text"] for message in server.world.sent)


@pytest.mark.usefixtures("running")
@pytest.mark.parametrize("data", ["m.aaaaaaaaaaaa", "zzz", "c.x.1.1", "c.aaaaaaaaaaaa.99999999999999999999", "é" * 20])
async def test_stale_and_forged_taps_get_a_kind_word(server: Server, data: str) -> None:
    reply = await answered(server, "Et la musique ?")
    query = server.world.press(reply, data)
    await server.world.until(lambda: query in server.world.answers)
    assert "Reposez-moi la question" in server.world.answers[query]["text"]


@pytest.mark.usefixtures("running")
async def test_the_list_of_films_has_one_page_when_one_is_enough(server: Server) -> None:
    assert buttons(await answered(server, "/films")) == {}


async def test_buttons_still_work_after_a_restart(server: Server, tmp_path: Path) -> None:
    async with bot(server, tmp_path) as process:
        reply = await answered(server, "Et la musique ?")
        await process.stop()
    async with bot(server, tmp_path):
        shown = await tapped(server, reply, buttons(reply)["Thèmes"])
    assert "le jeu des acteurs" in shown["text"]


@pytest.mark.usefixtures("running")
async def test_a_question_back_is_answered_by_tapping_a_film(server: Server) -> None:
    reply = await answered(server, "lequel ?")
    assert list(buttons(reply)) == ["Pusher II (2004)", "Balle perdue 2 (2022)"]
    shown = await tapped(server, reply, buttons(reply)["Pusher II (2004)"])
    assert PRAISE in shown["text"]

"""A rating comes with a picture, drawn once and sent again by its name."""

from __future__ import annotations

import pytest

from bot import charts
from bot.demo.faults import Fault
from bot.demo.pictures import PNG, size
from bot.demo.refusals import bad_request
from bot.demo.server import Server
from bot.phrases import words_for
from retrieval.answers import YearMean
from retrieval.question import Language
from tests.bot.samples import SINGLE, UNRATED, rating
from tests.bot.talking import ENGLISH, answered, buttons, tapped

FRENCH = words_for(Language.FRENCH)


def test_the_reviews_held_and_what_the_site_shows_are_two_panels() -> None:
    both = charts.distribution(rating(), "Pusher II (2004)", FRENCH)
    held = charts.distribution(rating(published=None), "Pusher II (2004)", FRENCH)
    assert both is not None
    assert held is not None
    assert both.startswith(PNG)
    assert size(both)[1] > 1.8 * size(held)[1]


@pytest.mark.parametrize("title", ["陰陽師", "$x^2$", "_a_ \\alpha", "Où est passée la 7ᵉ compagnie ?"])
def test_any_title_may_be_drawn(title: str) -> None:
    assert charts.distribution(SINGLE, title, FRENCH)


def test_nothing_is_drawn_of_nothing() -> None:
    assert charts.distribution(UNRATED, "x", FRENCH) is None
    assert charts.trend((YearMean(year=2012, mean=4, count=1),), "x", FRENCH) is None


def test_a_trend_is_a_line_over_years() -> None:
    points = tuple(YearMean(year=2000 + n, mean=3 + n % 3 / 2, count=n + 1) for n in range(15))
    assert charts.trend(points, "Pusher II", FRENCH)


@pytest.mark.usefixtures("running")
async def test_a_rating_is_a_picture_with_the_figures_in_its_caption(server: Server) -> None:
    first = await answered(server, "La note ?")
    assert "3,7/5 (3648 notes, 213 critiques)" in first["caption"]
    assert "moyenne 4,17/5" in first["caption"]
    again = await answered(server, "La note ?")
    assert again["photo"] == first["photo"]
    uploads = [params for method, params in server.world.calls if method == "sendPhoto"]
    assert [isinstance(params["photo"], bytes) or "attach" in params["photo"] for params in uploads] == [True, False]
    other = await answered(server, "What is the note ?", ENGLISH)
    assert other["photo"] != first["photo"]


@pytest.mark.usefixtures("running")
async def test_a_picture_that_telegram_forgot_is_drawn_again(server: Server) -> None:
    await answered(server, "La note ?")
    server.faults.order(Fault("sendPhoto", refusal=bad_request("wrong file identifier/HTTP URL specified")))
    assert (await answered(server, "La note ?"))["photo"]


@pytest.mark.usefixtures("running")
async def test_a_tap_under_a_picture_changes_its_caption(server: Server) -> None:
    reply = await answered(server, "La note ?")
    shown = await tapped(server, reply, buttons(reply)["Pour"])
    assert shown["photo"] == reply["photo"]
    assert "Ann" in shown["caption"]
    context = await tapped(server, shown, buttons(shown)["Contexte 1"])
    assert "page" in context["caption"]

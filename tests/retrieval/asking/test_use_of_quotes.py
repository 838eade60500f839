"""What quotes are wanted for is no subject of them, nor is how good they are to be."""

from __future__ import annotations

import pytest

from retrieval.asking.brief import without_brief
from retrieval.asking.use_of_quotes import without_use
from retrieval.question import Intent, Order, Side
from tests.retrieval.knowing import after, ask


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("give me 3 quotes to read aloud about Heat", "give me 3 quotes about Heat"),
        ("give me 3 quotes about Heat to read out loud", "give me 3 quotes about Heat"),
        ("something short to read out", "something short"), ("une phrase courte à lire", "une phrase courte"),
        ("une phrase a lire à voix haute sur Heat", "une phrase sur Heat"),
        ("a quote i can share with my friends about Heat", "a quote about Heat"),
        ("quotes to put on my blog about Heat", "quotes about Heat"),
        ("does anyone mention the letter he reads aloud", "does anyone mention the letter he reads aloud"),
        ("a quote for a poster", "a quote for a poster"),
        ("a quote to put on the poster", "a quote to put on the poster"),
    ],
)  # fmt: skip
def test_what_a_quote_is_for_is_left_out(text: str, read: str) -> None:
    assert without_use(text, lambda _: []) == read


def test_a_title_stays() -> None:
    assert without_use("une phrase à lire", lambda _: [(0, 17)]) == "une phrase à lire"


@pytest.mark.parametrize(
    ("text", "read"),
    [("une citation courte et enthousiaste sur Heat", "une citation enthousiaste sur Heat"),
     ("une phrase drôle et courte", "une phrase drôle"),
     ("une phrase courte et la musique", "une phrase et la musique")],
)  # fmt: skip
def test_short_and_something_else(text: str, read: str) -> None:
    assert without_brief(text, lambda _: []) == read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the best quote about Pusher 2", (Intent.REVIEWS, None, Order.BEST, None)),
        ("la meilleure citation sur Pusher 2", (Intent.REVIEWS, None, Order.BEST, None)),
        ("a nice line about the music of Pusher 2", (Intent.SIDE, Side.POSITIVE, None, "music")),
        ("une belle phrase sur la musique dans Pusher 2", (Intent.SIDE, Side.POSITIVE, None, "musique")),
        ("une citation courte et enthousiaste sur Pusher 2", (Intent.SIDE, Side.POSITIVE, None, None)),
        ("a line about grief in Pusher 2", (Intent.SUBJECT, None, None, "grief")),
    ],
)
def test_how_good_it_is_to_be_is_no_subject(text: str, said: tuple[object, ...]) -> None:
    asked = ask(text)
    assert (asked.intent, asked.side, asked.order, asked.topic) == said


def test_a_beautiful_criticism_of_something_is_no_praise_asked_for() -> None:
    assert ask("une belle critique de la société dans Pusher 2").side is None


def test_a_harsh_one_after_a_quote() -> None:
    quoted = after(ask("une citation au hasard sur Pusher 2"), shown=(1,))
    assert ask("et une méchante", quoted).side is Side.NEGATIVE
    assert ask("and a nice one", quoted).side is Side.POSITIVE
    assert ask("et une méchante", after(ask("les personnages de Pusher 2"), shown=(1,))).words == ("méchante",)


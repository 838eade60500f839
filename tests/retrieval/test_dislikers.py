"""Those who did not like a film: the lowest ratings first, harsh quotes, and what little is said against a good one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import Answer, NoAnswer, QuotesAnswer
from retrieval.asking.harsh import asks_harsh, asks_one, harshness
from retrieval.asking.who_dislikes import asks_who_dislikes
from retrieval.engine import Engine
from retrieval.question import Intent, Side
from retrieval.words.folding import flat
from tests.retrieval.knowing import ask
from tests.retrieval.shelves import shelved, signed

REVIEWS = (
    ("Alpha", "Mirobole", 1.0, "Le scénario est vraiment mauvais et les dialogues sont ratés. On s'y ennuie ferme."),
    ("Alpha", "Zed77", 5.0, "Une merveille du début à la fin, portée par des acteurs excellents et une belle lumière."),
    ("Alpha", "Tierce", 4.0, "Un beau film malgré quelques longueurs au milieu, et une fin un peu trop appuyée."),
    ("Alpha", "Quarte", 4.5, "Un très beau film, drôle et touchant, que je reverrai avec un grand plaisir bientôt."),
)  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with shelved(signed(REVIEWS)) as opened:
        yield opened


def voices(answer: Answer) -> list[str | None]:
    assert isinstance(answer, QuotesAnswer)
    return [quote.reviewer for quote in answer.quotes]


@pytest.mark.parametrize(
    "text",
    ["qui n'a pas aimé Alpha ?", "ki a pas aimé Alpha et pk ?", "who disliked Alpha?", "did anyone not like Alpha"],
)
def test_who_did_not_like_it_gave_a_low_rating(engine: Engine, text: str) -> None:
    assert {*voices(engine.answer(text))} == {"Mirobole"}


def test_what_was_not_liked_is_asked_of_everybody(engine: Engine) -> None:
    answer = engine.answer("qu'est-ce que les gens n'ont pas aimé dans Alpha ?")
    assert isinstance(answer, (QuotesAnswer, NoAnswer))
    assert not asks_who_dislikes(flat(answer.question.text))


@pytest.mark.parametrize(
    "text",
    [
        "qui n'a pas aimé ?", "does anybody dislike it", "quelqu'un a détesté ?", "people who didn't enjoy it",
        "y a des gens qui ont pas kiffé ?", "who hated it and why", "certains ont été déçus ?",
    ],
)  # fmt: skip
def test_those_who_disliked_it_are_asked_after(text: str) -> None:
    assert asks_who_dislikes(flat(text))


@pytest.mark.parametrize(
    "text",
    ["what did people dislike?", "pourquoi les gens n'ont pas aimé ?", "qui a aimé ?", "who loved it?", "les défauts"],
)
def test_what_and_why_are_of_all(text: str) -> None:
    assert not asks_who_dislikes(flat(text))


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("une citation bien méchante stp", True), ("a nasty quote", True), ("something really brutal", True),
        ("des critiques assassines", False), ("harsh reviews", False), ("trois citations méchantes", False),
    ],
)  # fmt: skip
def test_harsh_quotes_are_asked_for(text: str, one: bool) -> None:
    assert asks_harsh(flat(text))
    assert asks_one(flat(text)) is one


@pytest.mark.parametrize("text", ["une citation gentille", "c'est violent ?", "what does it mean?", "la pire critique"])
def test_other_quotes_are_not_harsh(text: str) -> None:
    assert not asks_harsh(flat(text))


def test_insults_are_harsher_than_regrets() -> None:
    assert harshness("quel navet, c'est nul et ridicule") > harshness("un film un peu long par moments")


@pytest.mark.parametrize(
    "text",
    [
        "anyone complaining that the song isn't in Pusher 2?",
        "quelqu'un se plaint qu'il n'y ait pas de musique dans Pusher 2 ?",
        "people disappointed that there's no music in Pusher 2",
    ],
)  # fmt: skip
def test_what_is_missed_is_looked_for_on_any_side(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.side) == (Intent.SUBJECT, None)
    assert question.subjects


@pytest.mark.parametrize(
    "text",
    ["anyone complaining that the acting isn't good in Pusher 2?", "people complaining about the music of Pusher 2"],
)
def test_what_is_blamed_keeps_its_side(text: str) -> None:
    assert ask(text).side is Side.NEGATIVE

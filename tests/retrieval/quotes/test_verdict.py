"""What is quoted of one review is what it made of the film."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.engine import Engine
from retrieval.question import Side
from retrieval.quotes.quotable import quotable, spoils
from retrieval.quotes.verdict import side_given, tells
from seeds.models import Passage
from tests.retrieval.shelves import shelved, signed

FIRST = "Le premier film était formidable, drôle et jouissif d'un bout à l'autre."
LET_DOWN = "C'est une déception, et la mise en scène est vraiment mauvaise."
DULL = "Les dialogues sont nuls et le rythme est affreusement ennuyeux."
FINE = "La photographie est magnifique et les acteurs sont excellents."
REVIEWS = (
    ("Mirobole", 1.5, f"{FIRST}\n\nUn homme marche dans une rue sous la pluie du soir.\n\n{DULL}\n\n{LET_DOWN}"),
    ("Zed77", 3.0, f"{FINE}\n\nLa musique est superbe et la fin est une merveille.\n\n{DULL}"),
    ("Tierce", None, f"{FINE}\n\n{DULL}"),
)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with shelved(signed(("Alpha", *review) for review in REVIEWS)) as opened:
        yield opened


def quoted(engine: Engine, text: str, limit: int) -> list[str]:
    answer = engine.answer(text, limit=limit)
    assert isinstance(answer, QuotesAnswer)
    return [q.text for q in answer.quotes]


def test_a_review_that_blames_is_quoted_for_its_blame(engine: Engine) -> None:
    """Not for its praise of another film, nor for the plot."""
    assert set(quoted(engine, "l'avis de Mirobole", 2)) == {DULL, LET_DOWN}
    assert quoted(engine, "l'avis de Mirobole", 1) == [LET_DOWN]


def test_one_reviewer_asked_of_after_all_is_quoted_more_than_once(engine: Engine) -> None:
    """One voice may fill the reply where it was asked for."""
    conversation = engine.follow(None, engine.answer("quels avis sur Alpha ?"))
    answer = engine.answer("et celui de Mirobole ?", conversation)
    assert isinstance(answer, QuotesAnswer)
    assert {q.text for q in answer.quotes} >= {DULL, LET_DOWN}


def test_a_rating_in_the_middle_is_quoted_for_both_sides(engine: Engine) -> None:
    assert DULL in quoted(engine, "l'avis de Zed77", 2)
    assert len(quoted(engine, "l'avis de Zed77", 2)) == 2


def test_what_is_not_rated_is_quoted_as_it_is(engine: Engine) -> None:
    assert set(quoted(engine, "l'avis de Tierce", 2)) == {FINE, DULL}


@pytest.mark.parametrize(
    ("stars", "side"), [(None, None), (3.0, None), (3.5, Side.POSITIVE), (2.5, Side.NEGATIVE), (5.0, Side.POSITIVE)]
)
def test_a_rating_takes_a_side_or_none(stars: float | None, side: Side | None) -> None:
    assert side_given(stars) is side


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Il y a des films comme Beta qui savent faire peur, avec une mise en scène soignée.", True),
        ("Many shows are bad at this and most of them are boring.", True),
        ("Il y a des films qui marquent, et dans celui-ci la mise en scène est soignée.", True),
        ("La mise en scène est soignée, mieux que dans d'autres films du genre.", False),
        ("Un film qui sait faire peur, avec une mise en scène soignée.", False),
    ],
)
def test_what_begins_with_other_works_tells_less(text: str, other: bool) -> None:
    passage = Passage(id=1, review="r", start=0, end=len(text), text=text, positive=0.2, negative=0.7)
    plain = replace(passage, text=f"Ici, {text}")
    assert (tells(passage, 1.5) < tells(plain, 1.5)) is other


@pytest.mark.parametrize(
    ("text", "gives_away"),
    [
        ("Dommage que     spoiler:     Maeve s'en aille à la fin.", True),
        ("SPOILER ! Il meurt à la fin.", True),
        ("Sans spoiler, la fin est superbe.", False),
    ],
)
def test_what_warns_of_a_spoiler_gives_the_story_away(text: str, gives_away: bool) -> None:
    assert spoils(text) is gives_away


def test_what_begins_with_a_thing_told_before_does_less_well() -> None:
    assert quotable("Ce coup de massue est idiot et inutile, on perd le fil du récit et j'ai arrêté.") < quotable(
        "Cette série est idiote et inutile, on perd le fil du récit et j'ai arrêté."
    )

"""Truths about what is said of quotes on a side: whose they are, and how many stand behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.contract import as_json
from retrieval.answers import NoAnswer, Note, NoteKind, QuotesAnswer, Reason
from retrieval.asking.cues import read_cues
from retrieval.question import Figure, Intent, Language, Question, Side
from seeds.models import ReviewFilter
from seeds.readers.base import Draft, FilmFound
from tests.retrieval.shelves import Placed, shelved

TEXTS = (
    "Le scénario est vraiment mauvais, et le film traîne beaucoup trop du début jusqu'à la fin.",
    "Un mauvais film sans la moindre idée, joué sans envie par des acteurs qui valent bien mieux.",
    "Rien ne va dans ce mauvais film, que j'ai quitté avant la fin tant il est long et plat.",
)


def placed(*ratings: tuple[float, float] | None) -> list[Placed]:
    """One unfavourable review for each rating (rating, scale), None for none."""
    found = []
    for number, given in enumerate(ratings):
        rating, scale = given or (None, None)
        draft = Draft(film=FilmFound(title="Alpha"), text=TEXTS[number], row=number, rating=rating, scale=scale)
        found.append(Placed(replace(draft, reviewer=f"R{number}"), "one.csv", number))
    return found


@pytest.mark.parametrize(
    ("ratings", "notes"),
    [
        (((6, 10), (8, 10), (7, 10)), (Note(NoteKind.FROM_PRAISE, "3"),)),  # on five stars, whatever the scale
        (((6, 10), (8, 10), None), ()),  # without a rating is no praise
        (((6, 10), (1, 5), (7, 10)), ()),
    ],
)
def test_reservations_are_said_to_come_from_praise_where_every_review_is_favourable(
    ratings: tuple[tuple[float, float] | None, ...], notes: tuple[Note, ...]
) -> None:
    """The lowest rating is told on five stars."""
    with shelved(placed(*ratings)) as engine:
        answer = engine.answer("avis négatifs sur Alpha")
        assert isinstance(answer, QuotesAnswer)
        assert len(answer.quotes) == 3
        assert tuple(n for n in answer.notes if n.kind is NoteKind.FROM_PRAISE) == notes


def test_the_number_beside_a_side_is_of_the_reviews_looked_through() -> None:
    """It is not how many are on that side."""
    with shelved(placed((1, 5), (1, 5), (1, 5))) as engine:
        assert "Réserves · parmi 3 avis" in as_json(engine.answer("avis négatifs sur Alpha", limit=1))


def test_none_on_a_subject_is_not_none_on_the_film() -> None:
    """The silence names what nobody praises, where something was named."""
    asked = Question(text="?", language=Language.FRENCH, intent=Intent.SIDE, side=Side.NEGATIVE)
    silent = NoAnswer(question=asked, reason=Reason.NO_SIDE, topic="le scénario")
    assert "aucune réserve à propos de « le scénario »" in as_json(silent).replace("\u00a0", " ")
    assert "aucune réserve." in as_json(replace(silent, topic=None))


def test_a_silence_under_a_filter_says_the_filter() -> None:
    """Nobody among the reviews of 2012 is not nobody."""
    year = ReviewFilter(since=date(2012, 1, 1), until=date(2012, 12, 31))
    asked = Question(text="?", language=Language.FRENCH, intent=Intent.SUBJECT, topic="la musique", filters=year)
    assert "en 2012" in as_json(NoAnswer(question=asked, reason=Reason.NOT_MENTIONED, topic="la musique"))


def test_both_sides_counted_in_one_question() -> None:
    """Favourable and unfavourable are told beside each other, of the same reviews."""
    assert read_cues("combien d'avis positifs et negatifs pour @@@@ ?", films=1).figure is Figure.SHARE
    with shelved(placed((5, 5), (1, 5), (1, 5))) as engine:
        text = as_json(engine.answer("combien d'avis positifs et négatifs pour Alpha ?"))
        assert "1 avis noté sur 3 est favorable" in text
        assert "2 avis notés sur 3 sont défavorables" in text


def test_critics_are_everybody_where_nobody_is_one() -> None:
    """And the answer says so."""
    with shelved(placed((1, 5), (1, 5), (1, 5))) as engine:
        answer = engine.answer("what did the critics say about Alpha?")
        assert isinstance(answer, QuotesAnswer)
        assert Note(NoteKind.NOT_CRITICS) in answer.notes


def test_a_filter_that_left_nothing_is_not_carried_on() -> None:
    """The next question is asked of all reviews again."""
    with shelved(placed((1, 5), (1, 5), (1, 5))) as engine:
        conversation = None
        for text in ("la note d'Alpha", "en 1990"):
            answer = engine.answer(text, conversation)
            conversation = engine.follow(conversation, answer)
        assert isinstance(answer, NoAnswer)
        assert isinstance(engine.answer("avis négatifs ?", conversation), QuotesAnswer)

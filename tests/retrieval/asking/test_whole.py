"""A review read as a whole: how it is asked for, of which quote, and that it is every word of it."""

from __future__ import annotations

import pytest

from retrieval.answers import NoAnswer, QuotesAnswer, Reason
from retrieval.asking.whole import asks_whole, which
from retrieval.question import Order
from retrieval.words.folding import flat
from tests.retrieval.small import small, talked

ASKED = {
    "l'avis complet du premier": 0, "montre moi plus de texte": 0, "tout l'avis": 0, "the full second review": 1,
    "la suite de son avis": 0, "le deuxième en entier": 1, "show me the whole review": 0, "more text please": 0,
    "la critique entière du dernier": -1, "the third one in full": 2, "lire l'avis en entier": 0, "avis intégral": 0,
    "the entire text of the last one": -1, "le texte complet du 2e avis": 1,
}  # fmt: skip


@pytest.mark.parametrize(("text", "place"), ASKED.items())
def test_a_whole_review_is_asked_for(text: str, place: int) -> None:
    """And which of those shown."""
    assert asks_whole(flat(text))
    assert which(flat(text)) == place


@pytest.mark.parametrize(
    "text",
    ["tous les avis", "la suite", "plus d'avis", "le premier", "all reviews", "la fin", "un film complet", "la musique",
     "le deuxième", "plus long", "more reviews", "the full story", "un avis plus complet sur la musique", "encore"],
)  # fmt: skip
def test_something_else_is_asked_for(text: str) -> None:
    """More quotes, all reviews, or a subject."""
    assert not asks_whole(flat(text))


LONG = " Le début est lent. La musique est superbe et porte tout le film.\n\nPuis tout s'accélère. Je le reverrai. "
OTHER = "Une musique superbe, qui reste longtemps en tête. Je n'ai pas vu le temps passer."
REVIEWS = (("Alpha", LONG, {"reviewer": "Anna Berg"}), ("Alpha", OTHER, {"reviewer": "Bruno Kalt"}))


@pytest.mark.parametrize("text", ["l'avis complet du {}", "the full {} review"])
def test_every_word_of_the_review_is_quoted(text: str) -> None:
    """From its first letter to its last, line breaks included, signed as it is, and proven."""
    places = {"fr": ("premier", "deuxième"), "en": ("first", "second")}["fr" if "avis" in text else "en"]
    with small(*REVIEWS) as engine:
        first = engine.answer("la musique d'Alpha")
        assert isinstance(first, QuotesAnswer)
        whole = {"Anna Berg": LONG.strip(), "Bruno Kalt": OTHER}
        for place, quote in zip(places, first.quotes, strict=True):
            given = engine.verified(talked(engine, "la musique d'Alpha", text.format(place)))
            assert isinstance(given, QuotesAnswer)
            assert [(q.reviewer, q.text) for q in given.quotes] == [(quote.reviewer, whole[quote.reviewer or ""])]


def test_one_place_after_another() -> None:
    """The second is still the second once the first was read."""
    with small(*REVIEWS) as engine:
        shown = engine.answer("la musique d'Alpha")
        assert isinstance(shown, QuotesAnswer)
        given = talked(engine, "la musique d'Alpha", "l'avis complet du premier", "le deuxième en entier")
        assert isinstance(given, QuotesAnswer)
        assert given.quotes[0].reviewer == shown.quotes[1].reviewer


def test_the_review_of_somebody_named() -> None:
    """With nothing shown before."""
    with small(*REVIEWS) as engine:
        given = engine.answer("l'avis complet de Bruno Kalt")
        assert isinstance(given, QuotesAnswer)
        assert [q.text for q in given.quotes] == [OTHER]


def test_a_place_where_nothing_stands() -> None:
    """It is said that there is no more; and where nothing was shown, that."""
    with small(*REVIEWS) as engine:
        beyond, before = talked(engine, "la musique d'Alpha", "le 5e avis en entier"), engine.answer("l'avis complet")
        assert isinstance(beyond, NoAnswer)
        assert isinstance(before, NoAnswer)
        assert (beyond.reason, before.reason) == (Reason.NO_MORE, Reason.NOTHING_BEFORE)


def test_what_follows_the_last_words_of_a_review_is_nothing() -> None:
    """And not what stands before them."""
    with small(("Alpha", "Le début est lent. La musique est superbe.")) as engine:
        given = talked(engine, "la musique d'Alpha", "la suite", "la suite", "la suite")
        assert isinstance(given, NoAnswer)
        assert given.reason is Reason.NO_MORE


def test_the_very_first_review_is_the_oldest() -> None:
    """"Tout" before "premier" is no whole."""
    assert not asks_whole("le tout premier avis sur @@@")
    assert not asks_whole("la toute derniere critique")


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("l'avis le plus long sur Alpha en entier", Order.LONGEST), ("the full latest review of Alpha", Order.LATEST),
        ("le premier avis complet sur Alpha", Order.OLDEST), ("la pire critique d'Alpha en entier", Order.WORST),
        ("l'avis complet sur Alpha", Order.LATEST), ("the whole shortest review of Alpha", Order.SHORTEST),
    ],
)  # fmt: skip
def test_a_whole_review_of_a_film_that_is_named(text: str, order: Order) -> None:
    """The longest, the first; in a talk too, whatever was shown."""
    said = [
        ("Alpha", "Un long avis, " + "vraiment long, " * 9, {"rating": 4, "scale": 5, "date": "2013-01-01"}),
        ("Alpha", "Le plus ancien des avis.", {"rating": 3, "scale": 5, "date": "2011-01-01"}),
        ("Alpha", "Court.", {"rating": 2, "scale": 5, "date": "2012-01-01"}),
        ("Alpha", "Le tout dernier avis ici.", {"rating": 1, "scale": 5, "date": "2014-01-01"}),
    ]
    place = {Order.LONGEST: 0, Order.OLDEST: 1, Order.SHORTEST: 2, Order.LATEST: 3, Order.WORST: 3}[order]
    with small(*said) as engine:
        for given in (engine.answer(text), talked(engine, "la note d'Alpha", text)):
            assert isinstance(given, QuotesAnswer)
            assert [q.text for q in given.quotes] == [said[place][1].strip()]

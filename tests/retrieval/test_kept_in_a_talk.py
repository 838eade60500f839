"""What a turn of a conversation keeps of the one before, and what it turns round: orders, sides, ratings."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer
from tests.retrieval.followups.test_followup import BALLE, PUSHER, talk
from tests.retrieval.small import small, talked

NEGATIVE, POSITIVE = {"side": "negative"}, {"side": "positive"}


@pytest.mark.parametrize("order", ["shortest", "longest", "latest"])
def test_a_side_narrows_an_order(order: str) -> None:
    """"The shortest", then "only negative ones" are the shortest of those; a new question is of all."""
    asked = f"the {order} reviews of Pusher 2"
    kept = {"intent": "reviews", "films": PUSHER, "order": order}
    assert talk(asked, "only negative ones") == {**kept, **NEGATIVE}
    assert talk(asked, "only negative ones", "and the positive ones") == {**kept, **POSITIVE}
    assert "order" not in talk(asked, "what did people dislike?")


def test_those_of_a_side_are_counted_as_such() -> None:
    """Whatever order they were told in."""
    told = talk("avis négatifs sur Pusher 2", "les plus courts", "combien ?")
    assert told == {"intent": "figure", "films": PUSHER, "figure": "share", **NEGATIVE}


def test_a_side_lets_the_other_one_go() -> None:
    """And stars that were asked for stay."""
    assert talk("les avis mitigés sur Pusher 2", "et les négatifs ?") == {"intent": "side", "films": PUSHER, **NEGATIVE}
    assert "below" not in talk("avis sur Pusher 2 autres que positifs", "et les positifs ?")
    assert talk("les 5 étoiles de Pusher 2", "et les négatifs ?")["at_least"] == 5.0


def test_the_side_on_somebody_is_not_taken_to_another_film() -> None:
    """A side on a subject is."""
    turns = ("et en négatif", "et Balle perdue 2 ?")
    assert talk("Mads Mikkelsen dans Pusher 2", *turns) == {"intent": "overview", "films": BALLE}
    assert talk("la musique de Pusher 2", *turns)["side"] == "negative"


@pytest.mark.parametrize("text", ["non la fin", "non, le scénario", "no, the acting"])
def test_a_subject_put_right_keeps_its_side(text: str) -> None:
    """And "et la fin ?" is asked anew."""
    assert talk("la musique de Pusher 2", "les négatifs", text)["side"] == "negative"
    assert "side" not in talk("la musique de Pusher 2", "les négatifs", text.replace("non", "et").replace("no,", "and"))


@pytest.mark.parametrize("text", ["les autres", "et les autres ?", "the others", "show me the others"])
def test_the_others_are_those_not_shown_yet(text: str) -> None:
    """Of some ratings; of one reviewer, they are what everybody else wrote."""
    picked = talk("les avis à 1 étoile sur Pusher 2", text)
    assert (picked["at_least"], picked["seen"]) == (1.0, (7,))
    assert "seen" not in talk("l'avis de nastygobs sur Pusher 2", text)


@pytest.mark.parametrize(("text", "stars"), [("et une seule ?", 1.0), ("and only one?", 1.0), ("et 2 ?", 2.0)])
def test_another_rating_is_counted_after_one(text: str, stars: float) -> None:
    """Where one was counted just before."""
    told = talk("combien ont mis 5 étoiles à Pusher 2 ?", text)
    assert (told["figure"], told["at_least"], told["at_most"]) == ("count", stars, stars)
    assert "at_least" not in talk("la musique de Pusher 2", text)


@pytest.mark.parametrize(
    ("text", "bounds"),
    [("and how many at 2 or below?", {"at_most": 2.0}), ("combien à 4 ou plus ?", {"at_least": 4.0})],
)
def test_so_many_at_a_number_are_ratings(text: str, bounds: dict[str, float]) -> None:
    told = talk("how many reviews for Pusher 2?", text)
    assert (told["figure"], {key: told[key] for key in bounds}) == ("count", bounds)


def test_after_the_longest_comes_the_next() -> None:
    """"The next one", "encore": in the same order."""
    said = [("Alpha", "Un film. " + "Encore un mot. " * length) for length in (2, 9, 5)]
    with small(*said) as engine:
        given = talked(engine, "la plus longue critique d'Alpha", "la suivante")
        assert isinstance(given, QuotesAnswer)
        assert [q.review_id for q in given.quotes] == [engine.library.reviews(order="longest")[1].id]
    assert talk("une citation au hasard sur Pusher 2", "une autre stp")["single"]


def test_whose_reviews_are_wanted_is_told_in_two_words() -> None:
    """"D'Hélène Dubois", after the reviews of a film."""
    assert talk("Pusher 2", "d'Hélène Dubois")["reviewers"] == ("Hélène Dubois", "helene dubois")


def test_the_most_severe_is_of_all_reviews() -> None:
    """A worst review of one side is of that side."""
    assert "side" not in talk("le plus sévère sur Pusher 2")
    assert talk("le pire avis négatif sur Pusher 2")["side"] == "negative"


@pytest.mark.parametrize("text", ["only short ones", "seulement les courts", "plutôt les brefs ?"])
def test_the_short_ones_are_reviews(text: str) -> None:
    """And "c'est court ?" asks of the film."""
    told = talk("avis négatifs sur Pusher 2", "les longs", text)
    assert told == {"intent": "side", "films": PUSHER, "max_length": 300, **NEGATIVE}
    assert "max_length" not in talk("avis négatifs sur Pusher 2", "c'est court ?")


@pytest.mark.parametrize(("text", "count"), [("and two negative ones", 2), ("et quatre négatifs", 4)])
def test_so_many_of_a_side(text: str, count: int) -> None:
    """The number is no subject; "two bad guys" are."""
    told = talk("donne-moi deux avis positifs sur Pusher 2", text)
    assert told == {"intent": "side", "films": PUSHER, "limit": count, **NEGATIVE}
    assert "topic" in talk("Pusher 2", "two bad guys")

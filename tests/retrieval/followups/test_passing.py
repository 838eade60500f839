"""What was asked in passing is let go again, and what was asked for is kept."""

from __future__ import annotations

import pytest

from tests.retrieval.followups.test_followup import MUSIC, PUSHER, talk

COUNTED = ("how many gave Pusher 2 less than 2 stars", "combien ont mis moins de 2 étoiles à Pusher 2 ?")


@pytest.mark.parametrize("counted", COUNTED)
@pytest.mark.parametrize("text", ["et la musique ?", "is it any good?", "what do people like?", "la moyenne ?"])
def test_a_count_does_not_filter_what_comes_after(counted: str, text: str) -> None:
    """Another subject, a verdict, the mean."""
    assert "below" in talk(counted)
    assert "below" not in talk(counted, text)


@pytest.mark.parametrize("text", ["et négatifs ?", "en 2012 ?", "cite-m'en deux", "show me some", "what do they like?"])
def test_what_is_asked_of_those_counted_keeps_to_them(text: str) -> None:
    assert talk(COUNTED[1], text)["below"] == 2.0


def test_the_year_of_a_count_does_not_filter_a_subject() -> None:
    """It does the mean: that is of the reviews counted."""
    counted = "combien d'avis sur Pusher 2 en 2012 ?"
    assert talk(counted, "et la musique ?") == {"intent": "subject", "films": PUSHER, **MUSIC}
    assert talk(counted, "et la moyenne ?")["since"] == "2012-01-01"


def test_filters_asked_for_before_a_count_stay() -> None:
    assert talk("les avis de 2012 sur Pusher 2", "combien ?", "et la musique ?")["since"] == "2012-01-01"
    assert talk("les 5 étoiles de Pusher 2", "combien ?", "et la musique ?")["at_least"] == 5.0


@pytest.mark.parametrize("text", ["revenons à la note moyenne", "back to the average", "bon, retour à la moyenne"])
def test_going_back_is_to_all_reviews(text: str) -> None:
    """And going back is no subject."""
    said = talk("les avis de 2012 sur Pusher 2", "seulement les 5 étoiles", text)
    assert said == {"intent": "figure", "films": PUSHER}


def test_what_they_like_after_a_count_is_no_count() -> None:
    """Which of the two sides is."""
    assert talk("combien d'avis sur Pusher 2 ?", "qu'est-ce qu'ils ont aimé ?")["intent"] == "side"
    assert talk("combien d'avis sur Pusher 2 ?", "et positifs ?")["figure"] == "count"


@pytest.mark.parametrize(
    ("first", "text", "stars"),
    [("combien de 10 à Pusher 2 ?", "et de 9 ?", 4.5), ("how many 10s for Pusher 2", "and 9s?", 4.5),
     ("combien de 5 étoiles à Pusher 2 ?", "et de 4 ?", 4.0), ("les 5 étoiles de Pusher 2", "et 3 ?", 3.0)],
)  # fmt: skip
def test_a_number_alone_is_the_next_rating(first: str, text: str, stars: float) -> None:
    said = talk(first, text)
    assert (said["at_least"], said["at_most"]) == (stars, stars)


def test_a_number_alone_after_no_rating_is_none() -> None:
    assert "at_least" not in talk("la musique de Pusher 2", "et 9 ?")


def test_what_is_shown_of_a_count_filters_nothing_later() -> None:
    """However many turns stay with those counted."""
    counted = ("combien ont mis moins de 2 étoiles à Pusher 2 ?", "qui ?")
    assert talk(*counted)["below"] == 2.0
    assert "below" not in talk(*counted, "et la musique ?")
    assert "below" not in talk(*counted, "cite-m'en deux", "la fin ?")


def test_what_was_asked_for_filters_what_comes_after() -> None:
    assert talk("les avis de moins de 2 étoiles sur Pusher 2", "combien ?", "et la musique ?")["below"] == 2.0

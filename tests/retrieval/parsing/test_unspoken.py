"""Reviews that do not speak of something are not those that do."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer, RatingAnswer
from retrieval.question import Figure, Intent
from tests.retrieval.knowing import after, ask
from tests.retrieval.small import read, small, talked


@pytest.mark.parametrize(
    ("text", "but"),
    [
        ("les avis sur Pusher 2 qui ne citent pas Mads Mikkelsen", "Mads Mikkelsen"),
        ("reviews of Pusher 2 with no mention of Mads Mikkelsen", "Mads Mikkelsen"),
        ("reviews that don't mention the music of Pusher 2", "music"),
        ("Pusher 2 reviews that never talk about Mads Mikkelsen", "Mads Mikkelsen"),
        ("qui ne parle pas de la fin dans Pusher 2 ?", "fin"),
        ("avis sur Pusher 2 sans parler de la musique", "musique"),
        ("ceux qui n'ont jamais mentionné la musique de Pusher 2", "musique"),
        ("avis qui ne disent rien de la fin de Pusher 2", "fin"),
        ("who does not mention the ending in Pusher 2?", "ending"),
        ("reviews of Pusher 2 without a single mention of the music", "music"),
    ],
)
def test_what_is_not_spoken_of_is_no_subject(text: str, but: str) -> None:
    question = ask(text)
    assert (question.intent, question.but, question.topic) == (Intent.REVIEWS, but, None)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("pourquoi les avis ne parlent pas de la musique de Pusher 2 ?", "musique"),
        ("why don't people mention the music in Pusher 2?", "music"),
        ("ils ne parlent pas de la musique dans Pusher 2 ?", "musique"),
        ("Pusher 2 sans parler de la musique ?", "musique"),
        ("les avis sur Pusher 2 qui parlent de la musique", "musique"),
        ("reviews of Pusher 2 that mention the music", "music"),
    ],
)
def test_what_is_asked_about_is_not_left_out(text: str, topic: str) -> None:
    """Why nobody speaks of it, whether they do, or "not to speak of it"."""
    question = ask(text)
    assert question.but is None
    assert topic in (question.topic or "")


def test_figures_are_asked_of_them_too() -> None:
    """Whatever else is kept to."""
    counted = ask("combien d'avis sur Pusher 2 en 2012 ne parlent pas de la musique ?")
    assert (counted.intent, counted.figure, counted.but) == (Intent.FIGURE, Figure.COUNT, "musique")
    assert counted.filters.since
    assert ask("average of the Pusher 2 reviews that never mention Mads Mikkelsen").figure is Figure.MEAN


@pytest.mark.parametrize(
    "text",
    ["à part Mads Mikkelsen, que pensent-ils des acteurs de Pusher 2 ?",
     "besides Mads Mikkelsen, what do they say about the acting in Pusher 2?",
     "what about the actors other than Mads Mikkelsen in Pusher 2?"],
)  # fmt: skip
def test_all_but_somebody(text: str) -> None:
    """The rest of the question is asked; "à part ça" leaves nobody out."""
    question = ask(text)
    assert (question.but, question.subjects) == ("Mads Mikkelsen", ("acting",))
    assert ask("à part ça, la musique de Pusher 2 ?").but is None


def test_the_next_turn_is_of_the_same_reviews() -> None:
    """Until it asks about something."""
    picked = after(ask("les avis sur Pusher 2 qui ne parlent pas de la musique"))
    assert ask("la moyenne ?", picked).but == "musique"
    assert ask("et la musique ?", picked).but is None


def test_those_who_speak_of_it_and_those_who_do_not_make_all() -> None:
    """And none of the quotes names it."""
    said = [
        ("Alpha", "Jean Dujardin est parfait dans ce film.", {"rating": 5, "scale": 5}),
        ("Alpha", "La musique est très belle du début à la fin.", {"rating": 4, "scale": 5}),
        ("Alpha", "Un film trop long. Jean Dujardin en fait trop.", {"rating": 2, "scale": 5}),
    ]
    with small(*said) as engine:
        given = engine.answer("les avis sur Alpha qui ne citent pas Jean Dujardin")
        assert isinstance(given, QuotesAnswer)
        assert "avis qui ne parlent pas de « Jean Dujardin »" in read(given)
        assert {quote.reviewer for quote in given.quotes} == {"R1"}
        mean = talked(engine, "les avis sur Alpha qui ne citent pas Jean Dujardin", "la moyenne ?")
        assert isinstance(mean, RatingAnswer)
        assert (mean.ratings[0].count, mean.ratings[0].mean) == (1, 4.0)

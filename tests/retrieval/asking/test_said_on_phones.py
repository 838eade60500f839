"""What is typed without its comma: a verdict on somebody, whether it may please, what to watch with one's parents."""

from __future__ import annotations

import pytest

from retrieval.asking.facts import tells
from retrieval.question import Fact, Figure, Intent, Language
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("le duc de hastings il est canon ou pas dans pusher 2", "duc de hastings"),
        ("kim bodnia elle est si forte que ca dans Pusher 2 ?", "kim bodnia"),
        ("les reprises au violon ca passe dans Pusher 2 ?", "reprises au violon"),
        ("les reprises au violon dans Pusher 2 ca passe ?", "reprises au violon"),
    ],
)
def test_a_verdict_after_a_thing_is_no_part_of_it(text: str, topic: str) -> None:
    assert ask(text).topic == topic


def test_after_a_conjunction_it_is_no_verdict() -> None:
    assert "malade" in (ask("la scène où il est malade dans Pusher 2").topic or "")
    assert "tue" in ask("a quel moment il est tue dans Pusher 2").words


def test_whether_somebody_is_liked_asks_for_both_sides() -> None:
    asked = ask("mads mikkelsen vous l'aimez bien dans Pusher 2 ?")
    assert (asked.intent, asked.words) == (Intent.OPINION, ("mads", "mikkelsen"))
    assert ask("do you like him in Pusher 2?").intent is Intent.OPINION


def test_whether_it_may_please_is_no_subject() -> None:
    assert ask("Pusher 2 ca peut me plaire ?").topic is None
    assert ask("j'aime pas le rap, Pusher 2 ca peut me plaire ?").topic == "rap"
    assert ask("will i like Pusher 2?").topic is None


@pytest.mark.parametrize(
    "text",
    ["les avis de 2020 sur Pusher 2 sont positifs ?", "les avis sur Pusher 2 ils sont bons ?",
     "are the reviews of Pusher 2 good?", "were the reviews of Pusher 2 in 2021 positive"],
)  # fmt: skip
def test_whether_reviews_are_good_is_a_share_of_them(text: str) -> None:
    asked = ask(text)
    assert (asked.intent, asked.figure, asked.topic) == (Intent.FIGURE, Figure.SHARE, None)


def test_of_a_thing_it_is_a_side() -> None:
    assert ask("les avis sur la fin de Pusher 2 sont positifs ?").subjects == ("ending",)


@pytest.mark.parametrize(
    "text",
    ["est ce que je peux regarder Pusher 2 avec mes parents", "can i watch Pusher 2 with my parents",
     "Pusher 2 avec mes parents ca passe ?"],
)  # fmt: skip
def test_what_may_be_watched_with_ones_parents(text: str) -> None:
    assert ask(text).fact is Fact.AGE


def test_who_watches_beside_what_is_asked_is_no_part_of_it() -> None:
    asked = ask("je regarde Pusher 2 avec mes parents, la musique est bien ?")
    assert (asked.fact, asked.words) == (None, ("musique",))


@pytest.mark.parametrize(
    ("text", "topic"),
    [("quel film pour pleurer", "pleurer"), ("what film to cry", "cry"), ("quel film pour rire", "rire")],
)
def test_a_film_for_something_is_looked_for_in_reviews(text: str, topic: str) -> None:
    asked = ask(text)
    assert (asked.intent, asked.topic) == (Intent.RANKED, topic)


@pytest.mark.parametrize("text", ["quel film pour ce soir", "quel film pour commencer", "which film to watch"])
def test_to_watch_one_is_for_nothing(text: str) -> None:
    assert ask(text, default=Language.FRENCH).intent is Intent.BEST_FILM


def test_small_and_great_crooks_are_no_audience() -> None:
    assert tells(Fact.AGE, "Une série qui plaira à petits et grands.")
    assert not tells(Fact.AGE, "On suit les péripéties des petits et grands camorristes.")

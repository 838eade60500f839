"""Why people keep watching asks for praise; whether it gets worse, for the decline; a child's age, for whom it is."""

from __future__ import annotations

import pytest

from retrieval.question import Fact, Figure, Intent, Role, Side
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "why do people keep watching Pusher 2?", "what keeps people watching Pusher 2?",
        "pourquoi on continue à regarder Pusher 2", "pourquoi les gens regardent encore Pusher 2 ?",
    ],
)  # fmt: skip
def test_why_people_keep_watching_asks_for_praise(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.side, question.topic) == (Intent.SIDE, Side.POSITIVE, None)


def test_whether_it_gets_worse_over_time_is_no_figure() -> None:
    assert ask("does Pusher 2 get worse over time?").subjects == ("decline",)
    assert ask("how did ratings of Pusher 2 change over time?").figure is Figure.TREND


@pytest.mark.parametrize(
    "text",
    ["would you recommend Pusher 2 to a 5 year old?", "mon fils de 7 ans peut regarder Pusher 2 ?",
     "can my 6 year old watch Pusher 2?", "mes enfants ont 6 et 9 ans, Pusher 2 ça va ?"],
)  # fmt: skip
def test_the_age_of_a_child_asks_for_whom_it_is(text: str) -> None:
    assert ask(text).fact is Fact.AGE


@pytest.mark.parametrize("text", ["un fils de 7 ans dans Pusher 2", "what happens to the 5 year old in Pusher 2?"])
def test_the_age_of_a_child_in_the_film_does_not(text: str) -> None:
    assert ask(text).fact is None


@pytest.mark.parametrize("text", ["which actress is best in Pusher 2?", "quel acteur est le meilleur dans Pusher 2 ?"])
def test_who_is_best_is_asked_of_the_cast(text: str) -> None:
    question = ask(text)
    assert (question.role, question.side) == (Role.ACTOR, Side.POSITIVE)


def test_what_fans_say_of_a_thing_is_no_praise() -> None:
    assert ask("what do fans say about Klaus's death in Pusher 2?").side is None
    assert ask("what do fans say about Pusher 2?").side is Side.POSITIVE
    assert ask("the ending of Pusher 2: satisfying or a let down?").subjects == ("ending",)

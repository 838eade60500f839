"""Two reviewers set against each other."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.question import Figure, Intent
from tests.retrieval.knowing import ask
from tests.retrieval.small import Said, read, small


@pytest.mark.parametrize(
    "text",
    [
        "TUTUR29 est-il plus sévère que nastygobs ?", "is TUTUR29 harsher than nastygobs?",
        "est-ce que TUTUR29 note plus durement que nastygobs sur Pusher 2", "compare TUTUR29 and nastygobs",
        "TUTUR29 vs nastygobs on Pusher 2", "les avis de TUTUR29 et de nastygobs sur Pusher 2",
        "que pensent TUTUR29 et nastygobs de Pusher 2 ?",
    ],
)  # fmt: skip
def test_two_reviewers_are_told_side_by_side(text: str) -> None:
    question = ask(text)
    assert sorted(question.voices) == [("TUTUR29",), ("nastygobs",)]
    assert (question.topic, question.also) == (None, None)


def test_where_the_other_is_not_known_it_is_said() -> None:
    question = ask("TUTUR29 est-il plus sévère que Zorglub99 ?")
    assert (question.intent, question.figure, question.also) == (Intent.FIGURE, Figure.MEAN, "Zorglub99")
    assert (question.filters.reviewers, question.voices) == (("TUTUR29",), ())


@pytest.mark.parametrize(
    "text",
    ["TUTUR29 on the music of Pusher 2", "les avis de TUTUR29 et des autres", "TUTUR29 and the music of Pusher 2",
     "que pense TUTUR29 de Pusher 2 et de Balle perdue 2 ?"],
)  # fmt: skip
def test_one_reviewer_is_one(text: str) -> None:
    assert ask(text).voices == ()


WROTE: tuple[Said, ...] = (
    ("Alpha", "Un film superbe et drôle.", {"reviewer": "Ann12", "rating": 5, "scale": 5}),
    ("Alpha", "Un film nul, raté, affreux.", {"reviewer": "Bob34", "rating": 1, "scale": 5}),
    ("Beta", "Très bon film, vraiment.", {"reviewer": "Ann12", "rating": 4, "scale": 5}),
)


def test_the_mean_of_each_is_told_and_what_each_wrote() -> None:
    """First of the films that both wrote of."""
    with small(*WROTE) as engine:
        given = engine.answer("compare Ann12 and Bob34")
        assert isinstance(given, QuotesAnswer)
        assert [(v.name, v.reviews, v.mean) for v in given.voices] == [("Ann12", 2, 4.5), ("Bob34", 1, 1.0)]
        assert [q.text for q in given.quotes][:1] == ["Un film superbe et drôle."]
        assert {q.reviewer for q in given.quotes} == {"Ann12", "Bob34"}
        assert "Ann12: 4.5/5 on average (2 ratings)." in read(given)
        there = engine.answer("Ann12 vs Bob34 on Beta")
        assert "Bob34: No review matches that." in read(there)


@pytest.mark.parametrize(
    "text",
    ["Pusher 2 est-il plus dur que Le Parrain ?", "que dit TUTUR29 de Pusher 2 ?", "les avis durs de TUTUR29"],
)
def test_nobody_is_set_against_anybody(text: str) -> None:
    assert ask(text).also is None

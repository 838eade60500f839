"""What is asked to be true of a thing is no second subject; alone, or beside another thing, it is one."""

from __future__ import annotations

import pytest

from retrieval.asking.wished import wishes
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "subject", "wished"),
    [
        ("special effects in Pusher 2, are they realistic?", "effects", "realistic"),
        ("are the special effects in Pusher 2 realistic", "effects", "realistic"),
        ("les effets spéciaux de Pusher 2 sont-ils réalistes ?", "effects", "réalistes"),
        ("la musique de Pusher 2 est-elle émouvante ?", "music", "émouvante"),
        ("the ending of Pusher 2 is predictable?", "ending", "predictable"),
        ("les scenes de sexe c cru dans Pusher 2 ?", "sex", "cru"),
    ],
)
def test_it_says_which_quotes_answer_best(text: str, subject: str, wished: str) -> None:
    question = ask(text)
    assert question.subjects == (subject,)
    assert wished in wishes(question)


def test_of_a_thing_that_is_no_subject_too() -> None:
    question = ask("les gladiateurs dans Pusher 2 sont crédibles ?")
    assert (question.topic, question.subjects) == ("gladiateurs", ())


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("les épisodes de Pusher 2 sont prévisibles ?", "plot_twist"),
        ("is Pusher 2 realistic?", "realism"), ("Pusher 2 c'est réaliste ?", "realism"),
        ("Pusher 2 est violent ?", "violence"), ("les effets spéciaux et la violence de Pusher 2", "violence"),
        ("l'histoire de Pusher 2 est crédible ?", "credibility"),
    ],
)
def test_alone_or_beside_another_it_is_a_subject(text: str, subject: str) -> None:
    assert subject in ask(text).subjects

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


@pytest.mark.parametrize(
    ("text", "topic", "words"),
    [
        ("how blatant is the product placement in Pusher 2?", "product placement", ("product", "placement")),
        ("Pusher 2: how realistic is the medicine", "medicine", ("medicine",)),
        ("how creepy are the dolls in Pusher 2?", "dolls", ("dolls",)),
        ("what do people make of the tattoos in Pusher 2", "tattoos", ("tattoos",)),
    ],
)
def test_how_a_thing_is_asks_of_the_thing(text: str, topic: str, words: tuple[str, ...]) -> None:
    question = ask(text)
    assert (question.topic, question.words) == (topic, words)


def test_how_the_film_or_somebody_is_keeps_what_is_asked() -> None:
    assert "rhythm" in ask("how slow is the first season of Pusher 2?").subjects
    assert ask("how funny is Mads Mikkelsen in Pusher 2?").subjects == ("humour",)
    assert ask("how scary is Pusher 2?").subjects == ("fear",)


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

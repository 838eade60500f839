"""Turns of phrase that say that somebody annoys are no subject, and say which quotes answer best."""

from __future__ import annotations

import pytest

from retrieval.asking.wished import wishes
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Klaus gets on people's nerves in Pusher 2?", "Klaus"), ("does Klaus get on your nerves in Pusher 2", "Klaus"),
        ("do the flashbacks in Pusher 2 drive people crazy?", "flashbacks"),
        ("Klaus tape sur les nerfs dans Pusher 2 ?", "Klaus"),
        ("la musique de Pusher 2 casse les oreilles ?", "musique"),
        ("les flashbacks de Pusher 2 prennent la tête ou pas", "flashbacks"),
    ],
)  # fmt: skip
def test_what_annoys_is_what_is_asked_about(text: str, topic: str) -> None:
    question = ask(text)
    assert question.topic == topic
    assert {"annoying", "agaçant"} & {*wishes(question)}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("qui tape sur les nerfs dans Pusher 2 ?", "nerfs"), ("who gets on people's nerves in Pusher 2?", "nerves"),
        ("the wrong way home in Pusher 2", "wrong"), ("la tête coupée dans Pusher 2", "tête"),
    ],
)  # fmt: skip
def test_who_does_and_other_heads_are_asked_for(text: str, word: str) -> None:
    assert word in ask(text).words

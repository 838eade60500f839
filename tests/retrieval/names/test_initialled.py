"""Initials inside a name, and first names that are tool words."""

from __future__ import annotations

import pytest

from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Samuel L. Jackson in Pusher 2", "Samuel L. Jackson"), ("samuel l jackson in pusher 2", "samuel l jackson"),
        ("J.K. Simmons dans Pusher 2", "J.K. Simmons"), ("Will Ferrell in Pusher 2?", "Will Ferrell"),
        ("pusher 2 will ferrell", "will ferrell"), ("Don Cheadle dans Pusher 2", "Don Cheadle"),
        ("Pierre-Yves Plat dans Pusher 2", "Pierre-Yves Plat"),
        ("Will Ferrell steal the show in Pusher 2", "Ferrell"),
    ],
)  # fmt: skip
def test_a_name_is_read_in_full(text: str, name: str) -> None:
    assert name in ask(text).names

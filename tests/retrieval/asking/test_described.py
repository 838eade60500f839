"""Words that only say who somebody is beside their name are not asked for; the same words elsewhere are."""

from __future__ import annotations

import pytest

from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("la petite Ana Torrent dans Pusher 2, bonne actrice ou pas ?", "Ana Torrent"),
        ("la petite Ana Torrent dans Pusher 2", "Ana Torrent"),
        ("the young actress Ana Torrent in Pusher 2", "Ana Torrent"),
        ("Ana Torrent, the little girl in Pusher 2", "Ana Torrent"),
        ("James Spader, l'acteur principal de Pusher 2", "James Spader"),
        ("le nouvel acteur de pusher 2, liam mcintyre, il passe bien ?", "liam mcintyre"),
        ("the new actor in Pusher 2, Liam McIntyre, does he work?", "Liam McIntyre"),
        ("Klaus in Pusher 2, good villain?", "Klaus"),
        ("Klaus est-il un bon méchant dans Pusher 2 ?", "Klaus"),
        ("is Klaus a good character in Pusher 2?", "Klaus"),
        ("Elizabeth Keen actress, any good in Pusher 2?", "Elizabeth Keen"),
        ("Kurt Sutter, le créateur de Pusher 2", "Kurt Sutter"),
        ("Stefano Accorsi bon dans Pusher 2 ?", "Stefano Accorsi"),
        ("Nina Dobrev est une actrice convaincante dans Pusher 2 ?", "Nina Dobrev"),
    ],
)
def test_who_somebody_is_is_not_asked_for(text: str, name: str) -> None:
    question = ask(text)
    assert (question.topic, question.names, question.subjects) == (name, (name,), ())


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("le petit frère de Klaus dans Pusher 2", "frère"), ("Klaus et le nouveau méchant dans Pusher 2", "méchant"),
        ("la petite amie de Klaus dans Pusher 2", "amie"),
        ("les acteurs autour de James Spader dans Pusher 2", "acteurs"),
        ("the old Klaus in Pusher 2", "old"), ("les bons acteurs de Pusher 2", "acteurs"),
        ("the girl next to Ana Torrent in Pusher 2", "girl"), ("Klaus and the villain in Pusher 2", "villain"),
    ],
)  # fmt: skip
def test_somebody_else_is(text: str, word: str) -> None:
    assert word in ask(text).words

"""Who cannot tell, says so."""

from __future__ import annotations

import pytest

from retrieval.quotes.disclaimed import disclaims, said_otherwise
from retrieval.quotes.unread import not_read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("N'ayant pas lu la saga, je ne peux juger de sa fidélité.", True),
        ("Je ne saurais dire si c'est fidèle.", True), ("je peux pas comparer, c'est mon premier", True),
        ("I cannot really judge how close it is.", True), ("I won't comment on the dubbing.", True),
        ("It's hard for me to judge the score.", True),
        ("Je peux juger, j'ai tout lu.", False), ("Je ne peux que l'aimer.", False),
        ("It cannot compare to the book.", False), ("I can't compare to her.", False),
        ("On ne peut pas mieux faire.", False), ("Je ne peux pas dire que j'ai aimé.", False),
    ],
)  # fmt: skip
def test_who_cannot_judge(text: str, *, expected: bool) -> None:
    assert disclaims(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Je n’ai jamais lu les romans.", True), ("Sans avoir lu le livre, on suit.", True),
        ("I haven't read the books.", True), ("Without reading the novel you are lost.", True),
        ("J'ai lu tous les tomes.", False), ("I read them twice.", False),
        ("Le livre n'est pas lu, il est chanté.", False),
    ],
)  # fmt: skip
def test_who_has_not_read_the_book(text: str, *, expected: bool) -> None:
    assert not_read(text) is expected


def test_what_is_said_beside_it_stays() -> None:
    text = "Je ne peux pas juger de la fidélité. Les décors sont beaux."
    assert said_otherwise(text).strip() == "Les décors sont beaux."

"""What most reviewers blame or praise comes first, with how many do."""

from __future__ import annotations

import pytest

from retrieval.answering.most_of_side import asks_most
from retrieval.answers import QuotesAnswer
from retrieval.question import Side
from tests.retrieval.knowing import ask
from tests.retrieval.small import Said, read, small

STARS = {"rating": 1, "scale": 5}
SAID: tuple[Said, ...] = (
    ("Alpha", "Les acteurs sont vraiment très mauvais dans ce film.", STARS),
    ("Alpha", "L'humour est lourd et complètement raté du début à la fin.", STARS),
    ("Alpha", "Les blagues sont nulles et l'humour est affligeant.", STARS),
    ("Alpha", "Un humour vulgaire et franchement mauvais.", STARS),
    ("Alpha", "La musique est horrible et insupportable.", STARS),
    ("Alpha", "Franchement, la musique est horrible.", STARS),
)


@pytest.mark.parametrize(
    "text",
    ["qu'est-ce qu'on reproche le plus à Alpha ?", "top 3 des reproches Alpha", "main weaknesses of Alpha",
     "what do people criticise most about Alpha?"],
)  # fmt: skip
def test_what_most_blame_comes_first(text: str) -> None:
    with small(*SAID) as engine:
        answer = engine.answer(text)
        assert isinstance(answer, QuotesAnswer)
        counted = [(q.support.subject, len(q.support.reviews), q.support.side) for q in answer.quotes if q.support]
        assert counted == [("humour", 3, Side.NEGATIVE), ("music", 2, Side.NEGATIVE)]
        assert "3 avis sur 6 contre" in read(answer) or "3 of 6 reviews against it" in read(answer)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what do people like most about Pusher 2", True), ("principales qualités de Pusher 2", True),
        ("points faibles de Pusher 2", False), ("les avis les plus négatifs sur Pusher 2", False),
        ("les reproches faits à la musique de Pusher 2 le plus souvent", False),
    ],
)  # fmt: skip
def test_it_is_asked_what_and_not_which_review(text: str, asks: bool) -> None:
    assert asks_most(ask(text)) is asks

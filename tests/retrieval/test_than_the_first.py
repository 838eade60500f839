"""Whether a film is better than the one before it is answered by who sets it beside that one."""

from __future__ import annotations

import pytest

from retrieval.answers import QuotesAnswer
from tests.retrieval.small import small

SAID = (
    ("Alpha", "The first half of the film is slow, and then it wakes up."),
    ("Alpha", "It surpasses its predecessor in every way, and I laughed a lot."),
    ("Alpha", "Encore pire que le premier, quel ennui du début à la fin."),
    ("Alpha", "Un film bien mieux écrit que le premier, avec de beaux décors."),
    ("Alpha", "The music is lovely and the actors are first class."),
)


@pytest.mark.parametrize(
    "text",
    [
        "is Alpha better than the first one?", "Alpha: as good as the first?", "Alpha c'est mieux que le premier ?",
        "Alpha à la hauteur du premier ?", "is Alpha worse than the previous film?",
    ],
)  # fmt: skip
def test_quotes_set_it_beside_the_first(text: str) -> None:
    with small(*SAID) as engine:
        answer = engine.answer(text)
    assert isinstance(answer, QuotesAnswer)
    assert answer.quotes
    assert all("premier" in q.text or "predecessor" in q.text for q in answer.quotes)


@pytest.mark.parametrize("text", ["is the first season of Alpha better than the second?", "the first half of Alpha"])
def test_a_part_is_no_film_before_it(text: str) -> None:
    with small(*SAID) as engine:
        answer = engine.answer(text)
    assert not isinstance(answer, QuotesAnswer) or not any("predecessor" in q.text for q in answer.quotes)

"""So many titles from one end of the library."""

from __future__ import annotations

import pytest

from retrieval.asking.top_of import find_top_of
from retrieval.question import Order
from retrieval.words.folding import flat
from tests.retrieval.knowing import ask

BEST, WORST = Order.BEST, Order.WORST


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("top 3 de ta bibliothèque", BEST), ("the top 5 in your collection", BEST), ("donne moi ton top 3", BEST),
        ("le top de ta bibliothèque", BEST), ("podium de tes films", BEST), ("what are the three best", BEST),
        ("top 3 des pires", WORST), ("flop 3", WORST), ("the bottom 3", WORST), ("bottom 2", WORST),
        ("the three worst", WORST),
        ("best 3 films or shows", BEST), ("top 3 rated shows or films", BEST), ("les 3 moins bien notés", WORST),
    ],
)  # fmt: skip
def test_one_end_of_all_titles(text: str, order: Order) -> None:
    assert find_top_of(flat(text)) is order


@pytest.mark.parametrize(
    "text",
    [
        "top 3 des acteurs", "top 3 complaints", "top", "le top du film", "les 3 meilleures scènes", "au top",
        "the 2 best seasons", "best 3 quotes", "3 good things", "les deux premiers", "flop",
    ],
)  # fmt: skip
def test_the_top_of_something_else(text: str) -> None:
    assert find_top_of(flat(text)) is None


def test_so_many_are_named() -> None:
    assert ask("flop 3").ranked == 3
    assert ask("top 5 de ta bibliothèque").ranked == 5

"""Whether there is anything but praise asks for blame, and the other way round."""

from __future__ import annotations

import pytest

from retrieval.asking.cues import read_cues
from retrieval.question import Intent, Side


@pytest.mark.parametrize(
    "text",
    [
        "que du positif ?", "@, que du bien ?", "@ c'est que du positif", "only good things?", "@, nothing bad?",
        "nothing negative?", "rien de negatif ?", "que des compliments ?", "y a que du bon ?", "is it all praise?",
        "@ only positive reviews?", "que des avis positifs ?", "just good stuff then?", "rien a redire ?",
    ],
)  # fmt: skip
def test_only_praise_asks_for_blame(text: str) -> None:
    found = read_cues(text, films=1)
    assert (found.intent, found.side) == (Intent.SIDE, Side.NEGATIVE)


@pytest.mark.parametrize("text", ["only bad things?", "que du negatif ?", "nothing good?", "rien de bien ?"])
def test_only_blame_asks_for_praise(text: str) -> None:
    found = read_cues(text, films=1)
    assert (found.intent, found.side) == (Intent.SIDE, Side.POSITIVE)


@pytest.mark.parametrize(
    "text", ["only positive reviews", "only positive reviews of @", "donne moi que des avis positifs"]
)
def test_an_order_is_kept(text: str) -> None:
    assert read_cues(text, films=1).side is Side.POSITIVE

"""Whether the film is worth being seen, in other words than "is it any good"."""

from __future__ import annotations

import pytest

from retrieval.asking.cues import read_cues
from retrieval.question import Intent
from retrieval.words.folding import flat


@pytest.mark.parametrize(
    "text",
    [
        "@ ça vaut le coup d'être regardé ?", "@ mérite d'être vu ?", "@ mérite-t-il qu'on le regarde ?",
        "ça vaut la peine d'être découvert, @ ?", "@ merite le detour", "@ vaut le coup qu'on y aille ?",
        "is @ worth being watched?", "does @ deserve to be seen?", "is @ deserving of a watch",
        "does @ deserve a chance",
        "is it worthwhile to watch @",
    ],
)  # fmt: skip
def test_it_is_asked_of_the_film(text: str) -> None:
    assert read_cues(flat(text), films=1).intent is Intent.OPINION


@pytest.mark.parametrize(
    "text",
    [
        "@ mérite des prix ?", "does @ deserve an award", "la musique de @ mérite d'être écoutée", "qui regarde @ ?",
        "does the hero of @ deserve to be punished", "ça vaut cher, la robe dans @ ?",
    ],
)  # fmt: skip
def test_other_things_deserve_something_else(text: str) -> None:
    assert read_cues(flat(text), films=1).intent is not Intent.OPINION

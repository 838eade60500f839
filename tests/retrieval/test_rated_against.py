"""A reservation is not taken from a review of nine in ten where others have enough of them, nor praise from a pan."""

from __future__ import annotations

import numpy as np
import pytest

from retrieval.answering.rated_against import of_that_side
from retrieval.question import Side
from seeds.models import Passage
from seeds.records import Voiced


def _voiced(number: int, stars: float | None, text: str) -> Voiced:
    passage = Passage(
        id=number, review=f"r{number}", start=0, end=len(text), text=text, positive=0.1, negative=0.8
    )
    return Voiced(passage=passage, reviewer=f"Name {number}", stars=stars)


PLAIN = _voiced(0, 1.5, "Le scénario est plat et les acteurs s'ennuient ferme.")
MILD = _voiced(1, None, "On attend la fin, et rien ne vient vraiment.")
PRAISED = _voiced(2, 4.5, "Les deux frères mentent au vieux roi, qui se fâche et les chasse.")
RESERVED = _voiced(3, 4.0, "Dommage que la dernière heure soit bâclée.")


@pytest.mark.parametrize(
    ("voiced", "k", "kept"),
    [
        ([PLAIN, MILD, PRAISED, RESERVED], 2, [0, 1]),  # the others are enough
        ([PLAIN, PRAISED, RESERVED], 2, [0, 2]),  # who says it in so many words is kept
        ([PRAISED], 1, []),
        ([], 3, []),
    ],
)
def test_a_rating_on_the_other_side_comes_last(voiced: list[Voiced], k: int, kept: list[int]) -> None:
    usable = np.arange(len(voiced))
    assert of_that_side(usable, voiced, Side.NEGATIVE, k).tolist() == kept


def test_without_a_side_all_are_kept() -> None:
    voiced = [PLAIN, PRAISED]
    assert of_that_side(np.arange(2), voiced, None, 1).tolist() == [0, 1]

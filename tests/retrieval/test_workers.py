"""Several processes prepare what one would."""

from __future__ import annotations

import numpy as np
import pytest

from retrieval.workers import Workers
from tests.seeds.making_reviews import PREPARER

TEXTS = [f"Un avis numéro {at}, assez long pour faire un passage entier. Bon ! Mais mauvais aussi." for at in range(40)]


@pytest.mark.parametrize("processes", [1, 2])
def test_the_passages_are_the_same_in_the_same_order(processes: int) -> None:
    with Workers(PREPARER, processes, starts_after=10) as workers:
        for texts in (TEXTS, TEXTS[:3], []):
            for one, expected in zip(workers(texts), PREPARER(texts), strict=True):
                assert (one.spans, one.stems) == (expected.spans, expected.stems)
                assert np.array_equal(one.vectors, expected.vectors)
                assert np.array_equal(one.positive, expected.positive)

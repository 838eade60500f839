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


def test_what_was_begun_ahead_is_the_same() -> None:
    """Asked for or not, in time or later, in part or in another order."""
    with Workers(PREPARER, 2, starts_after=0) as workers:
        workers(TEXTS[:2])
        workers.ahead(TEXTS[:20])
        workers.ahead(TEXTS[20:])
        for texts in (TEXTS[15:5:-1], [*TEXTS[18:25], TEXTS[18]], TEXTS[30:]):
            made = workers(texts)
            assert [one.stems for one in made] == [one.stems for one in PREPARER(texts)]
            workers.ahead(["Un texte que personne ne demandera. Du tout."])

"""Numbers that ask for an amount."""

from __future__ import annotations

import pytest

from retrieval.asking.amounts import find_enough, find_wanted
from retrieval.words.folding import flat


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("le film le mieux noté avec au moins 50 avis", 50), ("best film with at least 100 reviews", 100),
        ("plus de 20 notes", 21), ("more than ten ratings", 11), ("au moins cent critiques", 100),
        ("au moins 4 étoiles", None), ("50 avis", None), ("au moins 5 films", None),
    ],
)  # fmt: skip
def test_a_threshold_counts_reviews(text: str, number: int | None) -> None:
    """"More than" starts one above; stars and films are no threshold."""
    found = find_enough(flat(text))
    assert (found.number if found else None) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("cinq citations", 5), ("3 negative reviews", 3), ("99 avis", None), ("top 3 complaints", 3),
        ("le top 5 des reproches", 5), ("top 3 films", None),
    ],
)  # fmt: skip
def test_so_many_quotes_are_wanted(text: str, number: int | None) -> None:
    """At most fifty."""
    found = find_wanted(flat(text))
    assert (found.number if found else None) == number

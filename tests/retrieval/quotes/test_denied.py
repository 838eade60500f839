"""Truths about praise said with a negation."""

from __future__ import annotations

import pytest

from retrieval.quotes.denied import praises_by_denial


@pytest.mark.parametrize(
    "text",
    [
        "There never has been a better screen villain.",
        "Nobody does it better.",
        "It's hard to fault anything here.",
        "He loses absolutely no credibility.",
        "It is not your typical action film.",
        "The film never drags.",
        "Je n'ai jamais rien vu de mieux.",
        "Rien à redire sur la mise en scène.",
        "Aucune longueur, on ne s'ennuie pas.",
        "In lesser hands it would have been a bore.",
        "Entre d'autres mains, c'était un navet.",
    ],
)
def test_a_denied_fault_is_praise(text: str) -> None:
    """Nothing better, nothing to say against it."""
    assert praises_by_denial(text)


@pytest.mark.parametrize(
    "text",
    [
        "The film is not good.",
        "I have never seen a worse film.",
        "Nothing works here.",
        "Je n'ai jamais vu un film aussi mauvais.",
        "Rien ne fonctionne, on s'ennuie.",
        "Le scénario n'a aucun intérêt.",
        "No plot, no tension.",
        "It lacks energy.",
    ],
)
def test_denied_praise_is_no_praise(text: str) -> None:
    """Nor is blame with a negation in it."""
    assert not praises_by_denial(text)

"""Truths about praise said with a negation."""

from __future__ import annotations

import pytest

from retrieval.quotes.denied import denies_fault, praises_by_denial


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
        "It doesn't feel like it goes on for too long.",
        "Never did I feel that the second hour dragged.",
        "The pacing never felt slow.",
        "Ce n'est jamais lent.",
        "Well-paced from the first minute on.",
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
        "It is not only slow but dull.",
        "I did not like the slow pace.",
        "You can't help but feel that it drags.",
        "It is not well paced.",
        "I don't think it needed to be so slow.",
    ],
)
def test_denied_praise_is_no_praise(text: str) -> None:
    """Nor is blame with a negation in it."""
    assert not praises_by_denial(text)


@pytest.mark.parametrize("text", ["The three hour runtime flies by.", "Les deux heures passent très vite."])
def test_time_that_flies_is_praise_of_the_length(text: str) -> None:
    assert denies_fault(text)
    assert not denies_fault("It doesn't exactly fly by.")

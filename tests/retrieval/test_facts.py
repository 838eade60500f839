"""Questions for a data sheet, told from questions for an opinion."""

from __future__ import annotations

import pytest

from retrieval.facts import asks_fact


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("qui joue dans Lupin ?", True), ("qui est le réalisateur de Proxima", True),
        ("quand est sorti Proxima ?", True),
        ("who directed Fences?", True), ("when did Proxima come out", True), ("c quoi l'histoire de Lupin", True),
        ("date de sortie de Lupin", True), ("qui a réalisé Proxima ?", True), ("what is the plot of Fences", True),
        ("où regarder Lupin", True), ("where can I watch Fences", True), ("combien d'épisodes dans Lupin", True),
        ("Lupin ça se passe où", True), ("combien parlent des épisodes", False),
        ("qui joue bien ?", False), ("la réalisation de Proxima", False),
        ("l'histoire de Lupin est-elle crédible ?", False),
        ("qui a écrit cet avis ?", False), ("who liked it?", False), ("quand ça devient long", False),
    ],
)  # fmt: skip
def test_a_fact_is_no_opinion(question: str, fact: bool) -> None:
    """Credits, dates and the story itself; not how they are judged."""
    assert asks_fact(question) is fact

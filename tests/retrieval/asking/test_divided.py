"""What those who write disagree on, which asks for both sides."""

from __future__ import annotations

import pytest

from retrieval.asking.cues import both_sides
from retrieval.question import Intent
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "what divides people on @", "what splits viewers in @?", "why do people argue about @",
        "where do opinions differ on @",
        "what do the critics disagree on about @", "why is @ so divisive", "points of contention about @?",
        "why does @ split opinion", "is there any disagreement about @", "what do people disagree on",
        "qu'est ce qui divise les gens sur @", "sur quoi les gens sont pas d'accord pour @", "qu'est ce qui fait debat",
        "pourquoi @ divise autant", "sur quoi les gens se disputent a propos de @", "points de desaccord sur @",
        "sur quoi les avis divergent pour @", "qu'est-ce qui clive ?",
    ],
)  # fmt: skip
def test_what_divides_asks_for_both_sides(text: str) -> None:
    assert both_sides(text)


@pytest.mark.parametrize(
    "text",
    ["what divides the two brothers in @", "qu'est ce qui divise les deux freres dans @",
     "why do the brothers argue in @",
     "qu'est-ce qui oppose le pere et le fils ?"],
)  # fmt: skip
def test_those_of_the_story_may_be_divided(text: str) -> None:
    assert not both_sides(text)


def test_what_they_disagree_on_may_be_told() -> None:
    asked = ask("les gens ne sont pas d'accord sur la fin de Pusher 2")
    assert (asked.intent, asked.subjects) == (Intent.OPINION, ("ending",))
    assert ask("what do people disagree on about Pusher 2?").topic is None


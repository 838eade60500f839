"""Who says what a question blames for answers before who denies it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from retrieval.finding.affirming import affirming_first
from retrieval.finding.features import Candidate
from retrieval.question import Intent, Language, Question
from retrieval.quotes.denied import praises_by_denial
from seeds.models import Passage
from tests.retrieval.silence.test_closest import FEATURES

DENIES, SAYS, NEITHER = "On n'a pas le temps de s'ennuyer.", "Je me suis ennuyé ferme.", "Il dure deux heures."
ASKED = Question(text="c'est ennuyeux ?", language=Language.FRENCH, intent=Intent.SUBJECT, words=("ennuyeux",))


def _candidates(*texts: str) -> list[Candidate]:
    passages = [Passage(id=n, review=f"r{n}", start=0, end=len(text), text=text) for n, text in enumerate(texts)]
    return [Candidate(passage, FEATURES, 0.5) for passage in passages]


def test_who_says_so_comes_first() -> None:
    found = affirming_first(ASKED, _candidates(DENIES, NEITHER, SAYS))
    assert [c.passage.text for c in found] == [SAYS, NEITHER, DENIES]


def test_a_question_that_blames_nothing_keeps_the_order() -> None:
    candidates = _candidates(DENIES, NEITHER, SAYS)
    assert affirming_first(replace(ASKED, words=("rythme",)), candidates) == candidates


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("On n'a vraiment pas le temps de s'ennuyer.", True), ("Aucun risque de s'ennuyer.", True),
        ("Sans jamais ennuyer.", True), ("I was never bored.", True), ("Not a boring moment.", True),
        ("Ce n'est pas bien, je me suis ennuyé.", False), ("Je me suis ennuyé.", False), ("It was boring.", False),
    ],
)  # fmt: skip
def test_boredom_is_denied(text: str, denies: bool) -> None:
    assert praises_by_denial(text) is denies

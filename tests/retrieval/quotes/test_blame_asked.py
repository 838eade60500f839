"""Truths about a blame that a question asks after: whether somebody is annoying, and who says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import Reason
from retrieval.quotes.blame_asked import Blame, blame_asked
from tests.retrieval.quotes.test_outright import asked


@pytest.mark.parametrize(
    ("text", "blame"),
    [
        ("Heat : les acteurs jouent mal ?", Blame.FIRST), ("Is Nina annoying?", Blame.FIRST),
        ("la fin bâclée", Blame.FIRST), ("Nina en fait trop", Blame.FIRST), ("c'est trop long ?", Blame.FIRST),
        ("la musique est-elle pénible ?", Blame.FIRST), ("elle joue mal ?", Blame.FIRST),
        ("qui trouve Nina agaçante ?", Blame.ONLY), ("who thinks Nina is miscast?", Blame.ONLY),
        ("who finds it too complicated?", Blame.ONLY), ("la musique, qui trouve que c'est trop ?", Blame.ONLY),
        ("qui dit que ce n'est pas réaliste ?", Blame.ONLY), ("les gens qui trouvent la fin ratée", Blame.ONLY),
        ("Nina est attachante, qui n'est pas d'accord ?", Blame.ONLY),
        ("qui trouve la fin réussie ?", None), ("le méchant", None), ("the bad guy", None), ("la pire scène", None),
        ("que dit-on de la mauvaise mère ?", None), ("la musique", None), ("une histoire trop bien", None),
        ("l'ennui", None), ("who thinks it is not boring?", None), ("who finds Nina funny?", None), ("", None),
        ("what do they say of Dull Boy?", None), ("la fin est ratée ou réussie ?", None),
    ],
)  # fmt: skip
def test_what_blame_a_question_asks_after(text: str, blame: Blame | None) -> None:
    """It ends the question, or follows who thinks so; a noun that is called bad is asked about without blame."""
    assert blame_asked(text, ("Dull Boy",)) is blame


FINE = "Nina est formidable de bout en bout, touchante et juste dans chacune de ses scènes."
POOR = "Nina est insupportable dans ce rôle, criarde et fausse du premier au dernier plan."


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Nina est-elle mauvaise dans Alpha ?", [POOR, FINE]), ("qui trouve Nina mauvaise dans Alpha ?", [POOR]),
    ],
)  # fmt: skip
def test_who_blames_comes_first_or_alone(question: str, shown: list[str], tmp_path: Path) -> None:
    assert asked(tmp_path, question, (FINE, 4.0), (POOR, 2.0)) == shown


def test_nobody_who_blames_is_told_so(tmp_path: Path) -> None:
    """Praise is no answer to who finds fault."""
    assert asked(tmp_path, "qui trouve Nina mauvaise dans Alpha ?", (FINE, 4.0)) is Reason.NO_SIDE

"""Truths about what is typed as initials."""

from __future__ import annotations

import pytest

from retrieval.words.initials import spelled_out


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("AI themes in Heat", "artificial intelligence themes in Heat"),
        ("le thème de IA", "le thème de intelligence artificielle"), ("j'ai aimé", "j'ai aimé"),
        ("AI IN HEAT", "AI IN HEAT"), ("an A.I. story", "an A.I. story"), ("Mai 68", "Mai 68"),
        ("la B.O. de Heat", "la BO de Heat"), ("la v.f est nulle ?", "la vf est nulle ?"),
        ("O.B. de Heat", "O.B. de Heat"), ("J.B.O. joue", "J.B.O. joue"),
    ],
)  # fmt: skip
def test_initials_are_written_out(text: str, meant: str) -> None:
    """Where they stand alone, and not everything has capitals."""
    assert spelled_out(text, lambda _: []) == meant


def test_those_of_a_title_stay() -> None:
    """A film may be called so."""
    assert spelled_out("the end of AI", lambda _: [(11, 13)]) == "the end of AI"
    assert spelled_out("la fin de B.O.", lambda _: [(10, 14)]) == "la fin de B.O."

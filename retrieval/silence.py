"""Honest silence: when what was found does not answer."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.features import Candidate

ANSWERS = 0.5
"""From this confidence on, a candidate may be shown as an answer."""


def answering(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that answer, best first; none is an answer too."""
    return [c for c in candidates if c.score >= ANSWERS]

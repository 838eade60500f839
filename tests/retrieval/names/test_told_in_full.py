"""Whom a refusal names."""

from __future__ import annotations

import pytest

from retrieval.names.told_in_full import told_in_full


@pytest.mark.parametrize(
    ("names", "topic", "told"),
    [
        (["schmidt"], "wrenn schmidt", "wrenn schmidt"), (["schmidt"], "schmidt", "schmidt"),
        (["Schmidt"], "costumes Schmidt", "Schmidt"), (["Anna", "Bruno"], "Anna et Bruno", "Anna, Bruno"),
        (["Schmidt"], None, "Schmidt"), (["schmidt"], "jeu de wrenn schmidt", "wrenn schmidt"),
    ],
)  # fmt: skip
def test_somebody_is_named_in_full(names: list[str], topic: str | None, told: str) -> None:
    assert told_in_full(names, topic) == told

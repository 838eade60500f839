"""A people told by two words is met where both stand: not all Americans are native."""

from __future__ import annotations

import pytest

from retrieval.names.named import names


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Native Americans", "The Native Americans of the valley are forgotten.", True),
        ("Native Americans", "A Native American elder opens the story.", True),
        ("Native Americans", "Most of us Americans know little of this.", False),
        ("Americans", "Most of us Americans know little of this.", True),
        ("Jim Brown", "Brown is wonderful in this part.", True),
    ],
)
def test_both_words_are_written(name: str, text: str, *, expected: bool) -> None:
    assert names(name)(text) is expected

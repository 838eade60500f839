"""A mistyped name is told by the rest of it."""

from __future__ import annotations

import pytest

from retrieval.name_slips import same_sound, written_beside

TEXTS = (
    "la splendide Audrey Fleurot", "Aden Young est impeccable.", "Aden Young, encore.", "the Mary Kay Letourneau case",
    "Emily Watson joue.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("audrey fleureau", "audrey fleurot"), ("audrey fleuve", None),
        ("aden yong", "aden young"), ("mary kay letourno", "mary kay letourneau"),
        ("emma watson", None), ("aden", None), ("aden young", None), ("aden turner", None),
    ],
)  # fmt: skip
def test_what_stands_beside_the_rest_of_a_name_is_meant(typed: str, meant: str | None) -> None:
    found = written_beside(typed.split(), TEXTS)
    assert found == (tuple(meant.split()) if meant else None)


def test_words_in_small_letters_are_no_name() -> None:
    assert written_beside(["riley", "smash"], ["riley smashs"]) is None


def test_doubled_letters_are_heard_once() -> None:
    assert same_sound("kofi", "koffi")
    assert not same_sound("emma", "emily")

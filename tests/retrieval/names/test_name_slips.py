"""A mistyped name is told by the rest of it."""

from __future__ import annotations

import pytest

from retrieval.names.name_slips import same_sound, sounded, times_written, written_beside

TEXTS = (
    "la splendide Audrey Fleurot", "Aden Young est impeccable.", "Aden Young, encore.", "the Mary Kay Letourneau case",
    "Emily Watson joue.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("audrey fleureau", "Audrey Fleurot"), ("audrey fleuve", None),
        ("aden yong", "Aden Young"), ("adden yong", "Aden Young"), ("mary kay letourno", "Mary Kay Letourneau"),
        ("emma watson", None), ("aden", None), ("aden young", None), ("aden turner", None),
    ],
)  # fmt: skip
def test_what_stands_beside_the_rest_of_a_name_is_meant(typed: str, meant: str | None) -> None:
    found, times = written_beside(typed.split(), TEXTS)
    assert (" ".join(found) or None, times > 0) == (meant, meant is not None)


def test_words_in_small_letters_are_no_name() -> None:
    assert written_beside(["riley", "smash"], ["riley smashs"]) == ((), 0)


def test_a_name_is_counted_as_it_was_typed() -> None:
    assert times_written(["aden", "young"], TEXTS) == 2
    assert times_written(["aden", "yong"], TEXTS) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [("masud", "massoud"), ("mcarty", "mccarthy"), ("mackenzy", "mckenzie"), ("rene", "resnais"), ("paul", "pol"),
     ("reves", "reeves"), ("wil", "will"), ("kate", "cate")],
)  # fmt: skip
def test_names_that_are_heard_alike(one: str, other: str) -> None:
    assert sounded(one) == sounded(other)


@pytest.mark.parametrize(
    ("one", "other"), [("reno", "renoir"), ("stone", "stein"), ("emma", "emily"), ("blunt", "bunt")]
)
def test_names_that_are_not_heard_alike(one: str, other: str) -> None:
    assert sounded(one) != sounded(other)


def test_doubled_letters_are_heard_once() -> None:
    assert same_sound("kofi", "koffi")
    assert not same_sound("emma", "emily")

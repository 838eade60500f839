"""Words that judge what is asked about say which of its quotes come first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from retrieval.asking.wished import wishes
from retrieval.question import Intent, Language, Question

ASKED = Question(text="is it annoying?", language=Language.ENGLISH, intent=Intent.SUBJECT, topic="it")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("is Sinbad annoying?", ("Sinbad",), ("annoying",)), ("les décors sont moches ?", ("décors",), ("moches",)),
        ("is the music appreciated?", ("music",), ()), ("que dit-on de la musique", ("musique",), ()),
        ("the annoying sister", ("annoying", "sister"), ()),
    ],
)  # fmt: skip
def test_what_judges_is_wished_for(text: str, words: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert wishes(replace(ASKED, text=text, words=words)) == expected


def test_without_a_subject_nothing_is_wished_for() -> None:
    assert wishes(replace(ASKED, topic=None)) == ()

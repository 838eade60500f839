"""Truths about somebody's death: it is told by who writes of it, and silence where nobody does."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import Reason
from retrieval.question import Intent, Language, Question
from retrieval.silence.fates import death_asked, dies
from tests.retrieval.quotes.test_outright import asked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("la mort de Nina", True), ("Nina's death scene", True), ("how does Nina die?", True),
        ("le suicide de Nina", True),
        ("comment meurt Nina ?", True), ("the murder of Nina", True), ("Nina est-elle bien ?", False),
        ("Nina dans la scène de la mort du père", False), ("Nina et la mort", False), ("le jeu de Nina", False),
    ],
)  # fmt: skip
def test_whose_death_is_asked_for(text: str, *, expected: bool) -> None:
    question = Question(text=text, language=Language.FRENCH, intent=Intent.SUBJECT, topic=text, names=("Nina",))
    assert death_asked(question) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La mort de Nina m'a bouleversé.", True), ("Nina est tuée à la fin.", True), ("Il finit par tuer Nina.", True),
        ("When Nina dies I cried.", True), ("Nina part tuer le chef du réseau.", False), ("Nina est mon amie.", False),
        ("Son père s'est suicidé, il cherche Nina.", False), ("Le chef est mort. Nina danse.", False),
        ("On est mort de rire quand Nina danse.", False), ("Ninon meurt.", False),
    ],
)  # fmt: skip
def test_who_is_told_to_die(text: str, *, expected: bool) -> None:
    """A killer is not killed, and what befalls somebody else beside is not theirs."""
    assert dies(text, "nina") is expected


def test_nobody_who_tells_it_is_silence(tmp_path: Path) -> None:
    named = "Nina est formidable de bout en bout, et sa danse avec le chef est une merveille."
    assert asked(tmp_path, "la mort de Nina dans Alpha", (named, 4.0)) is Reason.NOT_MENTIONED


def test_who_tells_it_is_quoted(tmp_path: Path) -> None:
    named = "Nina est formidable de bout en bout, et sa danse avec le chef est une merveille."
    told = "La mort de Nina est la scène la plus bouleversante que j'aie vue depuis longtemps."
    assert asked(tmp_path, "la mort de Nina dans Alpha", (named, 4.0), (told, 4.0)) == [told]

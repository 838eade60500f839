"""Expressions and compounds stand for one word, however they are written."""

from __future__ import annotations

import pytest

from retrieval.question import Language
from retrieval.subjects.thesaurus import thesaurus
from retrieval.words.compounds import ended, halves, one_word, writes_run, written_in_several
from retrieval.words.expressions import expressions_in, parts_of
from retrieval.words.folding import tokens
from retrieval.words.lexical import stems


def subjects(text: str, language: Language) -> set[str]:
    return {span.subject for span in thesaurus().find(tokens(text), language)}


def test_a_form_of_the_lexicon_is_cut_at_its_hyphens() -> None:
    assert parts_of("mode-d'emploi") == ("mode", "d", "emploi")
    assert parts_of("Réalisé") == ("realise",)


def test_expressions_are_found_where_they_stand_the_longest_first() -> None:
    assert list(expressions_in("la fin du monde en noir et blanc".split(), "fr")) == [
        (1, ("fin", "du", "monde")), (5, ("noir", "et", "blanc")),
    ]  # fmt: skip
    assert not list(expressions_in("la fin du monde".split(), "en"))


@pytest.mark.parametrize(
    ("question", "language", "expected"),
    [
        ("the make-up", Language.ENGLISH, [("make", "up")]), ("le pop‑corn", Language.FRENCH, [("pop", "corn")]),
        ("en 2012-2013", Language.FRENCH, []), ("the washing machine", Language.ENGLISH, [("washing", "machine")]),
        ("les machines à laver", Language.FRENCH, [("machines", "a", "laver")]),
        ("les cross over", Language.FRENCH, [("cross", "over")]),
        ("the voice overs", Language.ENGLISH, [("voice", "overs")]),
        ("it is all over", Language.ENGLISH, []), ("the fight over the ring", Language.ENGLISH, []),
        ("la machine, à laver", Language.FRENCH, [("machine", "a", "laver")]), ("la musique", Language.FRENCH, []),
    ],
)  # fmt: skip
def test_what_stands_for_one_word(question: str, language: Language, expected: list[tuple[str, ...]]) -> None:
    assert list(dict.fromkeys(written_in_several(question, language))) == expected


def test_one_word_is_read_as_two_and_two_as_one_where_both_are_words() -> None:
    assert ("super", "powers") in halves("superpowers")
    assert not halves("musique")
    assert ended("crossovers") == halves("crossover") == (("cross", "over"),)
    assert halves("ripoff") == (("rip", "off"),)
    assert not ended("rover")
    assert not ended("discover")
    assert one_word("flash", "back")
    assert not one_word("bon", "acteur")
    assert not one_word("de", "main")


@pytest.mark.parametrize(
    ("text", "run", "expected"),
    [
        ("Ses super-pouvoirs !", ("super", "pouvoir"), True),
        ("Un super film sur le pouvoir.", ("super", "pouvoir"), False),
        ("C'est la fin du monde.", ("fin", "du", "monde"), True),
        ("La fin plaît à tout le monde.", ("fin", "du", "monde"), False),
        ("Une course poursuite", ("courses", "poursuites"), True),
        ("Please do not waste your time.", ("waste", "of", "time"), True),
        ("What a waste of my time.", ("waste", "of", "time"), True),
        ("He is throwing up at the end.", ("throw", "up"), True), ("He looks up.", ("throw", "up"), False),
        ("A waste of talent, every time.", ("waste", "of", "time"), False),
        ("The moon is cold and the landing late.", ("moon", "landing"), False),
    ],
)  # fmt: skip
def test_an_expression_is_written_where_its_words_follow_each_other(
    text: str, run: tuple[str, ...], expected: bool
) -> None:
    assert writes_run(text, set(stems(text)), run) is expected


@pytest.mark.parametrize(
    ("question", "language", "named", "expected"),
    [
        ("la fin du monde", Language.FRENCH, "ending", False), ("la fin", Language.FRENCH, "ending", True),
        ("la fin du film", Language.FRENCH, "ending", True),
        ("la chirurgie esthétique", Language.FRENCH, "images", False),
        ("l'esthétique", Language.FRENCH, "images", True), ("the end of the world", Language.ENGLISH, "ending", False),
        ("la voix off", Language.FRENCH, "narrator", True),
    ],
)  # fmt: skip
def test_a_part_of_an_expression_names_no_subject(
    question: str, language: Language, named: str, expected: bool
) -> None:
    assert (named in subjects(question, language)) is expected

"""The words of a question are looked for in every way that they may be written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from embeddings.encoder import load_encoder
from retrieval.finding.asked import Word, Words
from retrieval.finding.translating import Translator
from retrieval.question import Intent, Language, Question
from retrieval.words.lexical import stems, words_of

TRANSLATOR = Translator(load_encoder())


def held_in(*texts: str) -> Callable[[str], int]:
    kept = [set(stems(text)) for text in texts]
    return lambda stem: sum(stem in of for of in kept)


def words(text: str, language: Language, *texts: str, names: tuple[str, ...] = ()) -> list[Word]:
    question = Question(
        text=text, language=language, intent=Intent.SUBJECT, topic=text, words=tuple(words_of(text)), names=names
    )
    return Words(TRANSLATOR, held_in(*texts), len(texts)).of(question, {}, set())


@pytest.mark.parametrize(
    ("question", "language", "text", "expected"),
    [
        ("superpowers", Language.ENGLISH, "Ses super pouvoirs sont drôles.", True),
        ("superpowers", Language.ENGLISH, "Un super acteur, qui a du pouvoir.", False),
        ("pop-corn", Language.FRENCH, "Sortez le popcorn !", True), ("popcorn", Language.FRENCH, "Du pop-corn !", True),
        ("communism", Language.ENGLISH, "Communists in a grand hotel.", True),
        ("communisme", Language.FRENCH, "A communist jargon.", True),
        ("communism", Language.ENGLISH, "A sense of community.", False),
        ("maquillage", Language.FRENCH, "The make-up is fine.", True),
        ("maquillage", Language.FRENCH, "Hair and make up by an expert.", True),
        ("maquillage", Language.FRENCH, "It makes up for a slow start.", False),
        ("makeup", Language.ENGLISH, "They make up the rules.", False),
        ("flash back", Language.FRENCH, "Trop de flashbacks.", True),
        ("planes", Language.ENGLISH, "De beaux plans.", False), ("planes", Language.ENGLISH, "De beaux avions.", True),
        ("the washing machine", Language.ENGLISH, "Une machine à laver", True),
        ("the washing machine", Language.ENGLISH, "Une machine à tuer", False),
        ("climatique", Language.FRENCH, "Un climat de peur", False), ("décor", Language.FRENCH, "Les décors", True),
        ("ascenseurs", Language.FRENCH, "De quoi s'élever.", False),
        ("unicorns", Language.ENGLISH, "Des licornes", True), ("makeup", Language.ENGLISH, "Le maquillage", True),
    ],
)  # fmt: skip
def test_a_word_is_met_where_it_is_written(question: str, language: Language, text: str, expected: bool) -> None:
    asked = words(question, language, text, "Rien de tel.")
    assert all(word.met(text, set(stems(text))) for word in asked) is expected


def test_an_expression_is_one_word_as_rare_as_its_rarest_part() -> None:
    asked = words("le noir et blanc", Language.FRENCH, "noir", "noir", "blanc")
    assert [word.typed for word in asked] == ["noir et blanc"]
    assert asked[0].rarity == words("blanc", Language.FRENCH, "noir", "noir", "blanc")[0].rarity


def test_a_name_that_is_no_word_is_not_translated() -> None:
    (mads,) = words("Mads", Language.ENGLISH, "fou", names=("Mads",))
    assert not mads.met("Il est fou.", set(stems("Il est fou.")))
    (moscow,) = words("Moscow", Language.ENGLISH, "Moscou", names=("Moscow",))
    assert moscow.met("Il part à Moscou.", set(stems("Il part à Moscou.")))


def test_a_word_that_is_only_a_tool_word_elsewhere_is_not_looked_for() -> None:
    assert [word.typed for word in words("trop de pianos", Language.FRENCH, "piano")] == ["pianos"]


def test_a_word_nobody_writes_is_the_rarest() -> None:
    never, always = words("licorne acteur", Language.FRENCH, "un acteur", "des acteurs")
    assert never.rarity > always.rarity

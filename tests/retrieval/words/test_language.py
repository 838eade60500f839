"""Truths about the language of a question."""

from __future__ import annotations

import pytest

from retrieval.question import Language
from retrieval.words.folding import tokens
from retrieval.words.language import detect
from tests.retrieval.knowing import ask

FR, EN = Language.FRENCH, Language.ENGLISH


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("que disent-ils de la musique ?", FR), ("la musique", FR), ("musique", FR), ("Éblouissant", FR),
        ("les acteurs sont-ils bons", FR), ("le film est il violent", FR), ("avis negatifs", FR),
        ("comparé à game of thrones", FR), ("the café scene in the end", EN),
        ("what do they say about the music?", EN), ("the music", EN), ("soundtrack", EN), ("is it violent", EN),
        ("Karl Brandmann sexualized", EN), ("bloopers", EN),
        ("Austrian accent", EN), ("yay or nay", EN), ("Chinese Film Festival", EN),
        ("keanu reves acting", EN), ("boaring", EN), ("so many charactrs", EN), ("mid?", EN),
        ("kurosawa chef d'oeuvre", FR), ("persnnages", FR), ("l'ending", FR), ("les films", FR), ("un vrai navet", FR),
        ("any good?", EN), ("plane crash", EN), ("Anne's red hair", EN), ("negative reviews", EN), ("who hated it", EN),
        ("or", EN), ("robert pattinson as batman", EN), ("rosa tu as vu", FR),
        ("quote of Robert De Niro please", EN), ("que dit Robert De Niro", FR),
    ],
)  # fmt: skip
@pytest.mark.parametrize("default", [FR, EN])
def test_the_words_tell_the_language(text: str, language: Language, default: Language) -> None:
    """Tool words first, then the vocabulary, whatever the default is."""
    assert detect(tokens(text), text, default) == language


@pytest.mark.parametrize("default", [FR, EN])
@pytest.mark.parametrize(
    "text",
    [
        "2",
        "Mikkelsen",
        "???",
        "",
        "Claire Foy",
        "Brady Noon",
        "paul mescal",
        "frank gallagher",
        "Frank",
        "suspense",
        "casting",
        "musik",
        "vs",
        "Tiff",
    ],
)
def test_what_tells_nothing_leaves_the_default(text: str, default: Language) -> None:
    """Numbers and names are of no language."""
    assert detect(tokens(text), text, default) == default


def test_a_title_says_nothing_of_the_speaker() -> None:
    """A French title in an English question, and the other way round."""
    assert ask("what about the acting in Balle perdue 2?").language == EN
    assert ask("la note de With Blood on My Hands").language == FR
    assert ask("Lost Bullet 2", default=FR).language == FR


@pytest.mark.parametrize("text", ["hello", "thx"])
def test_an_english_greeting_is_english(text: str) -> None:
    """A greeting tells its language by itself."""
    assert ask(text, default=FR).language == EN


@pytest.mark.parametrize("default", [FR, EN])
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("J.R. Vordell in @?", EN), ("what about L. Vordell?", EN), ("J.R. Vordell dans @ ?", FR),
        ("j'aime les acteurs", FR), ("L'ACTEUR", FR),
    ],
)  # fmt: skip
def test_an_initial_tells_no_language(text: str, language: Language, default: Language) -> None:
    """The letter of "J.R." is no French "j'"."""
    assert detect(tokens(text), text, default) == language

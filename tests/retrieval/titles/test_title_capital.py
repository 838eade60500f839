"""What a capital inside a sentence tells of titles of everyday words."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

TITLES = ("You", "It", "Dark", "Pas un mot", "Dexter", "Pusher 2", "The Maid's Tale : la servante écarlate")
INDEX = TitleIndex([film(title, title) for title in TITLES])


def found(text: str) -> list[str]:
    return [f for m in INDEX.find(tokens(text), text) for f in m.films]


@pytest.mark.parametrize(
    "text",
    [
        "Is You scary?", "how slow is You?", "Did anyone find You unrealistic?", "How many people gave You one star?",
        "Does You glamorise stalking?", "Is the lead actress in You any good?", "Est-ce que You fait peur ?",
        "What is You's rating?", "do people say that You is slow", "do you have something on You?", "is YOU good?",
        "what do you think of You", "is you good",
        "does you end well?", "you c'est bien ?", "you les acteurs", "j'ai regardé you hier",
    ],
)  # fmt: skip
def test_a_tool_word_with_a_capital_inside_a_sentence_is_a_title(text: str) -> None:
    assert found(text) == ["You"]


@pytest.mark.parametrize(
    "text",
    [
        "What do You think?", "Can You tell me more?", "Thank You", "What Do You Think", "what do YOU think?",
        "is it scary?", "how are you", "is You Chang good in it?", "the acting in This is You",
        "what if You are wrong?", "I love it. You too?",
        "merci thank you", "you are good", "ok thank you pour la réponse",
    ],
)  # fmt: skip
def test_what_is_said_to_somebody_is_no_title(text: str) -> None:
    """Nor is a tool word where all words have capitals, or where a sentence begins."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "films"),
    [
        ("Which is better, Dexter or You?", ["Dexter", "You"]), ("which is better dexter or you", ["Dexter", "You"]),
        ("You vs Dexter", ["You", "Dexter"]), ("you vs dexter", ["You", "Dexter"]),
        ("What do You think of Dexter?", ["Dexter"]), ("is dexter good, what about you", ["Dexter"]),
        ("will dexter or you decide", ["Dexter"]),
    ],
)  # fmt: skip
def test_a_tool_word_that_is_compared_is_a_title(text: str, films: list[str]) -> None:
    assert found(text) == films


@pytest.mark.parametrize(
    ("text", "films"),
    [
        ("qui recommande Pas un mot ?", ["Pas un mot"]), ("pas un mot sur la musique ?", []),
        ("Dexter. Pas un mot sur la musique", ["Dexter"]), ("Dexter : pas un mot sur la fin", ["Dexter"]),
    ],
)  # fmt: skip
def test_a_title_of_small_words_begins_with_its_capital(text: str, films: list[str]) -> None:
    assert found(text) == films


@pytest.mark.parametrize(
    ("text", "films"),
    [
        ("Dexter : the Dark Passenger", ["Dexter"]), ("Dexter: Dark Knight", ["Dexter"]), ("The Dark Knight", []),
        ("how is Dark Season 3", ["Dark"]), ("avis sur Dark Jonas", ["Dark"]), ("tell me about Dark Music", ["Dark"]),
        ("is Dark good?", ["Dark"]), ("Dexter is dark and funny", ["Dexter"]),
    ],
)  # fmt: skip
def test_a_word_with_a_capital_goes_on_another_title(text: str, films: list[str]) -> None:
    """But a name, a season or a subject does not."""
    assert found(text) == films


@pytest.mark.parametrize("text", ["combien ont abandonné la servante écarlate ?", "la servante ecarlate, la musique"])
def test_a_subtitle_with_its_article_is_the_title(text: str) -> None:
    assert found(text) == ["The Maid's Tale : la servante écarlate"]


@pytest.mark.parametrize("text", ["une servante écarlate de honte", "les servantes sont-elles bien jouées ?"])
def test_its_words_without_that_article_are_words(text: str) -> None:
    assert found(text) == []

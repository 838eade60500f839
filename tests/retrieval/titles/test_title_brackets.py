"""Titles of everyday words in brackets beside another name, split, or at the head of what is asked."""

from __future__ import annotations

import pytest

from retrieval.titles.brackets import find_beside
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import ask, film

TITLES = ("You", "Pas un mot", "Fargo", "The Handmaid’s Tale : la servante écarlate", "Élite", "Vikings", "Mulan")
INDEX = TitleIndex([film(title, title) for title in TITLES])


def found(question: str) -> list[str]:
    return [f for m in INDEX.find(tokens(question), question) for f in m.films]


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("Is You scary?", ["You"]), ("did people like You?", ["You"]), ("What is You's rating?", ["You"]),
        ("the actress in You any good?", ["You"]), ("qui recommande Pas un mot ?", ["Pas un mot"]),
        ("Which is better, Fargo or You?", ["Fargo", "You"]), ("la servante écarlate c'est bien", [TITLES[3]]),
        ("handmaids tale music", [TITLES[3]]), ("the hand maid's tale", [TITLES[3]]), ("elite ya du sexe", ["Élite"]),
        ("elite la saison 2", ["Élite"]), ("la note de viking", ["Vikings"]),
    ],
)  # fmt: skip
def test_a_title_of_everyday_words_is_found(question: str, titles: list[str]) -> None:
    assert found(question) == titles


@pytest.mark.parametrize(
    "question",
    [
        "what do You think?", "do You have reviews", "Thank You", "is it you", "THE ENDING OF YOU KNOW WHAT",
        "pas un mot sur la musique", "une servante amoureuse", "l'élite du pays", "AC Milan",
    ],
)  # fmt: skip
def test_the_same_words_are_no_title_elsewhere(question: str) -> None:
    assert found(question) == []


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("You (the Netflix series) unrealistic", ["(the Netflix series)"]), ("You (série) la fin", ["(série)"]),
        ("who thinks The Nurse (You) is slow", ["The Nurse", ")"]), ("You (Toi Seule) est-ce long", ["(Toi Seule)"]),
        ("You (la musique)", []), ("You (Zendaya) joue", []), ("You (saison 2)", []), ("the end (You)", []),
    ],
)  # fmt: skip
def test_what_brackets_tell_of_the_film_is_no_subject(text: str, beside: list[str]) -> None:
    start = text.index("You")
    assert [text[a:b] for a, b in find_beside(tokens(text), text, (start, start + 3))] == beside


def test_brackets_beside_a_title_are_understood() -> None:
    assert ask("did anyone find Pusher 2 (the film) slow?").topic == "slow"

"""Titles by the thousand: every one of them is found by its exact words, and only it."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from retrieval.parsing.parser import parse
from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from seeds.models import Film
from tests.retrieval.knowing import KNOWN, TODAY

_SYLLABLES = "ba ko ri ta no mel dra fi lu zen or vi sha pe gor tin el ma ski wo".split()
_SHAPES = ("{a}", "Le {a} de {b}", "The {a} of {b}", "{a} {n}", "{a} : {b}", "L'{a} du {b}", "Les {a} {b}")
_NUMBERS = ("2", "III", "IV", "5")


def made_titles(count: int) -> list[str]:
    """As many different invented titles, the same on every run."""
    chance = random.Random(7)  # noqa: S311
    titles: dict[str, None] = {}
    while len(titles) < count:
        words = {k: "".join(chance.choices(_SYLLABLES, k=chance.randint(3, 4))).capitalize() for k in "ab"}
        titles[chance.choice(_SHAPES).format(**words, n=chance.choice(_NUMBERS))] = None
    return list(titles)


TITLES = made_titles(5000)


@pytest.fixture(scope="module")
def index() -> TitleIndex:
    return TitleIndex(Film(id=str(n), title=title) for n, title in enumerate(TITLES))


def test_five_thousand_titles_are_each_found_by_their_own_words(index: TitleIndex) -> None:
    """No title is hidden by another."""
    missed = []
    for number, title in enumerate(TITLES):
        question = f"que pensent-ils de la musique de {title} ?"
        matches = index.find(tokens(question), question)
        if [m.films for m in matches] != [(str(number),)]:
            missed.append((title, matches))
    assert missed == []


def test_a_question_without_a_title_finds_none_among_thousands(index: TitleIndex) -> None:
    """Plain words never meet an invented title."""
    for question in ("que pensent les spectateurs de la musique ?", "what do they say about the ending?", "encore"):
        assert index.find(tokens(question), question) == []


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("compare breaking bad and better call saul", ["breaking", "saul"]),
        ("compare split and loving", ["split", "loving"]),
        ("split vs loving", ["split", "loving"]), ("la musique : split vs loving", ["split", "loving"]),
        ("which is better, split or loving", ["split", "loving"]),
        ("c'est mieux split ou loving ?", ["split", "loving"]),
        ("is breaking bad better than split", ["breaking", "split"]),
        ("legends of tomorrow costumes", ["legends"]), ("the split in the middle", []),
        ("are there any split screens", []),
        ("un happy end pour split", ["split"]), ("tout le monde compare les acteurs", []),
    ],
)  # fmt: skip
def test_titles_of_everyday_words(question: str, expected: list[str]) -> None:
    """Whole titles of two words, and single ones where two films are compared; not what people say of endings."""
    index = TitleIndex([
        Film(id="breaking", title="Breaking Bad"), Film(id="saul", title="Better Call Saul"),
        Film(id="split", title="Split"), Film(id="loving", title="Loving"), Film(id="happy", title="Happy End"),
        Film(id="legends", title="DC's Legends of Tomorrow"), Film(id="monde", title="Tout le monde"),
    ])  # fmt: skip
    assert [f for match in index.find(tokens(question), question) for f in match.films] == expected


def test_a_long_title_is_read_at_once() -> None:
    """No pattern tries every way to cut it: a question that names it is understood before anybody waits."""
    title = "The Long Remembered Journey of Captain Barnaby Through Seven Nameless Seas and Back"
    known = replace(KNOWN, titles=TitleIndex([Film(id="long", title=title)]))
    for asked in ("what do people think of the ending of {}", "que disent les avis de {} ?", "{}", "{} en mal"):
        assert parse(asked.format(title), known, today=TODAY).films == ("long",)

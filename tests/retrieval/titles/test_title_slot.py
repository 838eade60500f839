"""Places where a title of everyday words can be nothing but a title, in lower case too."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

TITLES = ("Dark", "Animal", "Les Naufragés", "Music", "You", "Je fais le mort", "Five", "En avant")
INDEX = TitleIndex([film(title, title) for title in TITLES])


def found(text: str) -> list[str]:
    return [f for m in INDEX.find(tokens(text), text) for f in m.films]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("what is dark about", "Dark"), ("what's dark about?", "Dark"), ("how slow is animal?", "Animal"),
        ("is dark scary?", "Dark"), ("does animal have a good ending", "Animal"),
        ("did anyone find dark boring?", "Dark"), ("est-ce que animal fait peur ?", "Animal"),
        ("animal est trop long ?", "Animal"), ("dans dark la musique est bien ?", "Dark"),
        ("les acteurs de les naufragés jouent bien ?", "Les Naufragés"),
        ("est-ce que je fais le mort vaut le coup", "Je fais le mort"), ("does five deserve its rating", "Five"),
        ("la mort dans dark elle choque", "Dark"), ("est ce que en avant fait pleurer", "En avant"),
        ("est ce qu'en avant est émouvant", "En avant"), ("on a pleuré devant en avant", "En avant"),
        ("a quoi on compare en avant", "En avant"), ("on a aimé en avant ou pas", "En avant"),
    ],
)  # fmt: skip
def test_a_bare_noun_there_is_a_title(text: str, title: str) -> None:
    assert found(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "is the animal scary?", "is it dark", "what is the dark about", "what is dark about it",
        "est-ce que l'animal fait peur ?",
        "est-ce que cet animal est mignon", "les animaux sont bien ?", "les acteurs des naufragés",
        "les acteurs sont mis en avant ?", "vu en avant-première", "ils vont de l'avant", "ce qu'il met en avant",
        "is music good?", "does music have a role", "how good is music", "are you good", "how are you",
        "how dark is it", "did they find the animal cute", "does 5 have a meaning",
    ],
)  # fmt: skip
def test_the_same_words_elsewhere_are_words(text: str) -> None:
    assert found(text) == []

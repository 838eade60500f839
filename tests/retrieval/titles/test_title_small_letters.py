"""Titles of everyday words typed in small letters, where only their place tells that they are titles."""

from __future__ import annotations

import pytest

from retrieval.titles.index import TitleIndex
from retrieval.words.folding import tokens
from tests.retrieval.knowing import film

INDEX = TitleIndex([film(t, t) for t in ("The Teacher", "Plage", "Blue Ruin", "La Maison", "Belle", "Musique")])


def found(text: str) -> list[str]:
    return [f for m in INDEX.find(tokens(text), text) for f in m.films]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("how many reviews of the teacher mention snow", ["The Teacher"]),
        ("what do the teacher reviews say of snow", ["The Teacher"]),
        ("combien d'avis de plage parlent de sable", ["Plage"]),
        ("les acteurs de plage sont bons ?", ["Plage"]), ("the music in the teacher is good?", ["The Teacher"]),
        ("the teacher c'est lent ?", ["The Teacher"]), ("the teacher trop lent ?", ["The Teacher"]),
        ("is the teacher more borring than blue ruin", ["The Teacher", "Blue Ruin"]),
        ("blue ruin is slower than the teacher", ["Blue Ruin", "The Teacher"]),
        ("plage est plus long que la maison ?", ["Plage", "La Maison"]),
        ("the teacher ou plage ce soir ?", ["The Teacher", "Plage"]),
        ("plage vf ou vost", ["Plage"]), ("plage trop long ou pas", ["Plage"]), ("plage musique ?", ["Plage"]),
        ("plage ce soir ?", ["Plage"]), ("les acteurs de plage, y jouent bien ?", ["Plage"]),
    ],
)  # fmt: skip
def test_its_place_tells_a_title(text: str, titles: list[str]) -> None:
    assert found(text) == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("is the teacher scary in blue ruin", ["Blue Ruin"]), ("les scènes de plage dans blue ruin", ["Blue Ruin"]),
        ("how many reviews mention the teacher in blue ruin", ["Blue Ruin"]), ("la plage est belle ?", []),
        ("is the teacher more violent than the dogs", []), ("belle musique ?", []), ("les avis sur la musique", []),
        ("la maison est belle ?", []), ("does the teacher die", []),
    ],
)  # fmt: skip
def test_elsewhere_they_are_words(text: str, titles: list[str]) -> None:
    assert found(text) == titles

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


SENTENCES = TitleIndex([film(t, t) for t in ("This is Us", "Talk to Me", "Toi et moi", "Blue Ruin", "On the Line")])


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("combien d'avis sur this is us en 2018", ["This is Us"]),
        ("note de this is us avant 2019", ["This is Us"]),
        ("les critiques de this is us en 2017", ["This is Us"]),
        ("critiques positives courtes this is us", ["This is Us"]),
        ("short positive reviews this is us", ["This is Us"]),
        ("how many reviewers of talk to me find it scary", ["Talk to Me"]),
        ("talk to me average length of reviews", ["Talk to Me"]),
        ("Talk to Me quotes about the acting", ["Talk to Me"]),
        ("which year did this is us get its best rating", ["This is Us"]),
        ("is talk to me scary for teens", ["Talk to Me"]),
        ("this is us or blue ruin", ["This is Us", "Blue Ruin"]),
        ("longueur moyenne des avis de toi et moi en 2018", ["Toi et moi"]),
    ],
)
def test_a_sentence_is_a_title_where_no_sentence_stands(text: str, titles: list[str]) -> None:
    assert [f for m in SENTENCES.find(tokens(text), text) for f in m.films] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("talk to me about blue ruin", ["Blue Ruin"]), ("can you talk to me about the music", []),
        ("on the line of blue ruin", ["Blue Ruin"]), ("tu crois que toi et moi on aimerait", []),
    ],
)  # fmt: skip
def test_elsewhere_it_is_a_sentence(text: str, titles: list[str]) -> None:
    assert [f for m in SENTENCES.find(tokens(text), text) for f in m.films] == titles

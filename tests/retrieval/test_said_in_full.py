"""What a reply says in full: how long a long review is, that all is counted, that the latest is the latest to date."""

from __future__ import annotations

import pytest

from retrieval.answers import NoteKind
from tests.retrieval.small import Said, read, small

SAID: tuple[Said, ...] = (
    ("Alpha", "Un film qui prend son temps. " * 40, {"rating": 4, "scale": 5, "date": "2019-01-01"}),
    ("Alpha", "Bien.", {"rating": 3, "scale": 5, "date": "2020-01-01"}),
    ("Beta", "Bof.", {"rating": 2, "scale": 5, "date": "2020-01-02"}),
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("note moyenne des critiques longues d'Alpha", "avis longs (1000 caractères au moins)"),
        ("average rating of the short reviews of Alpha", "short reviews (300 characters at most)"),
    ],
)
def test_how_long_they_are_is_told(text: str, said: str) -> None:
    with small(*SAID) as engine:
        assert said in read(engine.answer(text))


@pytest.mark.parametrize(
    "text",
    ["combien d'avis au total dans ta base ?", "how many reviews in total in your database?",
     "dernière critique en date d'Alpha", "les avis les plus récents en date d'Alpha",
     "latest review to date of Alpha"],
)  # fmt: skip
def test_nothing_is_said_to_be_left_aside(text: str) -> None:
    with small(*SAID) as engine:
        assert not {note.kind for note in engine.answer(text).notes} & {NoteKind.LEFT_ASIDE, NoteKind.UNWRITTEN}


def test_of_one_side_the_others_are_told_to_be_among_them() -> None:
    liked: list[Said] = [
        ("Alpha", "Les acteurs sont formidables et l'histoire est vraiment très belle.", {"rating": 5, "scale": 5}),
        ("Alpha", "Un excellent film, drôle, touchant et magnifiquement joué par tous.", {"rating": 5, "scale": 5}),
    ]
    with small(*liked, *SAID) as engine:
        told = read(engine.answer("avis courts positifs sur Alpha"))
        assert "parmi 3 avis de cette longueur, favorables ou non" in told

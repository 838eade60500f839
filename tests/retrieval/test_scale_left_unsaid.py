"""Thresholds without a scale are on the one that the ratings of the film are on."""

from __future__ import annotations

import pytest

from retrieval.answers import RatingAnswer
from tests.retrieval.small import Said, read, small, talked


def rated(film: str, scale: float, *ratings: float) -> tuple[Said, ...]:
    """Reviews of a film with these ratings."""
    return tuple((film, "Some words of it.", {"rating": rating, "scale": scale}) for rating in ratings)


TEN = rated("Galaxy", 10, 10, 9, 7, 6, 5, 4, 1)
FIVE = rated("Harbour", 5, 5, 4, 3, 2, 1)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("how many gave Galaxy less than 5", 2), ("combien ont mis moins de 5 à Galaxy", 2),
        ("how many gave Galaxy 5 or less", 3), ("combien ont mis 5 ou moins à Galaxy ?", 3),
        ("how many rated Galaxy at least 4", 6), ("combien de notes entre 5 et 7 pour Galaxy", 3),
        ("how many people gave Galaxy a 10", 1), ("combien on mis 10/10 à Galaxy", 1),
        ("how many rated Galaxy a 9", 1),
        ("how many 1s for Galaxy", 1), ("combien ont mis plus de 8 à Galaxy", 2),
        ("how many gave Galaxy less than 3/5", 3), ("combien ont mis moins de 3 étoiles à Galaxy", 3),
        ("combien ont mis la moyenne à Galaxy", 5), ("how many perfect scores for Galaxy", 1),
        ("how many gave Harbour less than 4", 3), ("combien ont mis plus de 3 à Harbour", 2),
        ("how many gave Harbour more than 7/10", 2), ("combien ont mis plus de 7 à Harbour", 2),
    ],
)  # fmt: skip
def test_less_than_five_of_ten(text: str, count: int) -> None:
    """Five or less of ten is five; a scale that was said, or that the number needs, is kept."""
    with small(*TEN, *FIVE) as engine:
        given = engine.answer(text)
        assert isinstance(given, RatingAnswer)
        assert given.share is None
        assert [r.reviews for r in given.ratings] == [count]


def test_the_heading_tells_the_scale() -> None:
    with small(*TEN) as engine:
        assert "moins de 5/10" in read(engine.answer("combien ont mis moins de 5 à Galaxy"))


def test_a_rating_nobody_gave_is_told_on_the_scale_too() -> None:
    with small(*TEN) as engine:
        assert "2/10" in read(engine.answer("did anyone give Galaxy a 2?"))


def test_in_a_conversation_each_film_has_its_own() -> None:
    """The film of the turn before is on ten, and so is what is asked of it next."""
    with small(*TEN, *FIVE) as engine:
        given = talked(engine, "how many reviews of Galaxy?", "how many gave less than 5?")
        assert isinstance(given, RatingAnswer)
        assert given.ratings[0].reviews == 2


def test_on_several_scales_it_is_taken_as_it_looks() -> None:
    """What is shown is then on five stars."""
    with small(*TEN, *rated("Galaxy", 5, 5, 3)) as engine:
        given = engine.answer("how many gave Galaxy less than 3")
        assert isinstance(given, RatingAnswer)
        assert given.ratings[0].reviews == 3


@pytest.mark.parametrize(
    ("text", "titles"),
    [("films above 5", ["Galaxy"]), ("les films au-dessus de 3/5", ["Galaxy"]), ("films under 5", ["Marsh"])],
)
def test_means_are_on_the_scale_of_all_ratings(text: str, titles: list[str]) -> None:
    """Of ten, where every film of the library is rated on ten."""
    with small(*rated("Galaxy", 10, 9, 8, 7, 6, 7), *rated("Marsh", 10, 4, 3, 4, 3, 4)) as engine:
        assert [film.title for film in engine.answer(text).films] == titles


def test_means_on_several_scales_are_on_five() -> None:
    with small(*rated("Galaxy", 10, 9, 8, 9, 9, 9), *FIVE) as engine:
        given = engine.answer("films above 4")
        assert [film.title for film in given.films] == ["Galaxy"]
        assert "above 8/10" in read(given)  # those that are left are all on ten

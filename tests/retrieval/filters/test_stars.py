"""Truths about rating filters: bounds on five stars, read from a question."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.filters.stars import NEITHER, StarsFilter, find_stars
from retrieval.ratings import FAVOURABLE, UNFAVOURABLE
from retrieval.words.folding import flat

Bounds = tuple[float | None, float | None, float | None, float | None]


def bounds(text: str, *, rating_asked: bool = False) -> Bounds | None:
    """What is let through: at least, at most, above, below."""
    found = find_stars(flat(text), rating_asked=rating_asked)
    return (found.at_least, found.at_most, found.above, found.below) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("les avis à moins de 3 étoiles", (None, None, None, 3.0)),
        ("how many people gave @@@@ 4", (4.0, 4.0, None, None)),
        ("who rated the @@@@ a 2?", (2.0, 2.0, None, None)),
        ("give @@@@ 2 words", None),
        ("moins de 3", (None, None, None, 3.0)),
        ("reviews below 2", (None, None, None, 2.0)),
        ("en dessous de 2,5", (None, None, None, 2.5)),
        ("plus de 4 étoiles", (None, None, 4.0, None)),
        ("above 7/10", (None, None, 3.5, None)),
        ("more than three stars", (None, None, 3.0, None)),
        ("au moins 4 étoiles", (4.0, None, None, None)),
        ("4 étoiles et plus", (4.0, None, None, None)),
        ("4 stars or more", (4.0, None, None, None)),
        ("the share of 4 and above", (4.0, None, None, None)), ("share of 4+", (4.0, None, None, None)),
        ("la part des 4 et plus", (4.0, None, None, None)), ("how many 2 and below", (None, 2.0, None, None)),
        ("the cast of 4 and more", None),
        ("at most 2 stars", (None, 2.0, None, None)),
        ("2 étoiles ou moins", (None, 2.0, None, None)),
        ("between 2 and 3", (2.0, 3.0, None, None)),
        ("entre 3 et 2", (2.0, 3.0, None, None)),
        ("entre 4 et 8 sur 10", (2.0, 4.0, None, None)),
        ("5 étoiles", (5.0, 5.0, None, None)),
        ("five stars", (5.0, 5.0, None, None)),
        ("4/5", (4.0, 4.0, None, None)),
        ("7/10", (3.5, 3.5, None, None)),
        ("half a star", (0.5, 0.5, None, None)),
        ("une demi-étoile", (0.5, 0.5, None, None)),
        ("3 and a half stars", (3.5, 3.5, None, None)),
        ("3 stars or fewer", (None, 3.0, None, None)),
        ("14 sur 20", (3.5, 3.5, None, None)),
        ("3 étoiles et demie", (3.5, 3.5, None, None)),
        ("3,5 étoiles", (3.5, 3.5, None, None)),
        ("noté 3.5", (3.5, 3.5, None, None)),
        ("three and a half stars", (3.5, 3.5, None, None)),
        ("zero stars", (0.0, 0.0, None, None)),
        ("sans les 5 étoiles", (None, None, None, 5.0)),
        ("5 étoiles exclues", (None, None, None, 5.0)),
        ("excluding the 1 star", (None, None, 1.0, None)),
        ("les avis à 0.5", (0.5, 0.5, None, None)),
        ("reviews at 2", (2.0, 2.0, None, None)),
        ("between 5 and 7", (2.5, 3.5, None, None)),
        ("entre 3 et 8", (1.5, 4.0, None, None)),
        ("combien de 9 et 10 pour @", (4.5, 5.0, None, None)),
        ("combien ont mis 8, 9 ou 10", (4.0, 5.0, None, None)),
        ("les 4 et 5 étoiles", (4.0, 5.0, None, None)),
        ("1 and 2 star reviews", (1.0, 2.0, None, None)),
        ("combien ont mis exactement 7", (3.5, 3.5, None, None)),
        ("no more than 3", (None, 3.0, None, None)),
        ("pas plus de 4", (None, 4.0, None, None)),
        ("ceux qui ne dépassent pas 4", (None, 4.0, None, None)),
        ("not less than 4 stars", (4.0, None, None, None)),
        ("audessus de 3", (None, None, 3.0, None)),
        ("en desous de 3", (None, None, None, 3.0)),
        ("reviews bellow 3", (None, None, None, 3.0)),
        ("less then 3", (None, None, None, 3.0)),
        ("gave it a perfect 10", (5.0, 5.0, None, None)),
        ("who rated @@@ a 3", (3.0, 3.0, None, None)),
        ("lequel a le plus de 5 étoiles", (5.0, 5.0, None, None)),
        ("reviews better than 3", (None, None, 3.0, None)),
        ("combien ont mis un à @", (1.0, 1.0, None, None)),
        ("@@@@ à 0,5", (0.5, 0.5, None, None)),
        ("@@@@ 2,5 heures", None),
        ("les avis d'une étoile sur @", (1.0, 1.0, None, None)),
        ("combien ont mis une seule étoile", (1.0, 1.0, None, None)),
        ("les avis sur @@@@ à 3,5", (3.5, 3.5, None, None)),
    ],
)
def test_a_rating_is_read_as_bounds_on_five_stars(text: str, expected: Bounds) -> None:
    """Both languages, halves, and scales of ten and twenty."""
    assert bounds(text) == expected


@pytest.mark.parametrize(
    "text",
    ["moins de 3 heures", "plus de 2 films", "3 avis", "entre 2 et 3 heures",
     "le 2 est mieux", "en 2012", "au moins 5 personnages", "les avis à 3 jours de la sortie",
     "moins de 50", "la musique", "plus de 2h40 c'est long", "plus de 2 h", "plus de 3 scènes d'action",
     "il ne dépasse pas les bornes", "au-delà du réel", "les dessous de l'affaire",
     "les films 1 et 2", "combien de 2 ou 3 avis", "combien de 3 et 5", "saisons 1 et 2", "plus de 3 niveaux",
     "gave it 2 or 3 tries", "gave it two chances", "gave me a 3 hour headache", "a 10 year old gave it a go",
     "better than 1?", "is the second better than 1", "quelqu'un a mis une mauvaise note ?",
     "which is the best rated one?", "what's the worst rated one",
     "il a donné une interview", "plus de deux enfants", "les avis à 2h du matin"],
)  # fmt: skip
def test_a_number_of_something_else_is_no_rating(text: str) -> None:
    """Hours, films and reviews are counted, not rated."""
    assert bounds(text) is None


@pytest.mark.parametrize("text", ["more than 3 actors", "more than 2 sequels", "more than 2 people", "over 3 bombs"])
def test_a_number_of_something_else_is_no_rating_in_english(text: str) -> None:
    """Actors are counted in English too."""
    assert bounds(text) is None


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read_without_failing(text: str) -> None:
    """What comes back has bounds within zero to five, and a place in the text."""
    found = find_stars(flat(text), rating_asked=True)
    if found is not None:
        assert isinstance(found, StarsFilter)
        assert 0 <= found.span[0] < found.span[1] <= len(text)
        assert all(b is None or 0 <= b <= 5 for b in (found.at_least, found.at_most, found.above, found.below))


@settings(deadline=None)
@given(st.integers(0, 20), st.sampled_from((5, 10, 20)), st.sampled_from(("{}/{}", "{} sur {}", "{} out of {}")))
def test_a_rating_with_its_scale_is_brought_to_five(value: int, scale: int, shape: str) -> None:
    """Seven of ten is three and a half of five; more than the scale is no rating."""
    expected = value * 5 / scale
    said = shape.format(value, scale)
    assert bounds(f"les avis notés {said}") == ((expected, expected, None, None) if value <= scale else None)


@pytest.mark.parametrize(
    ("text", "neutral"),
    [
        ("un avis neutre sur @", True), ("les avis moyens sur @", True), ("neutral reviews of @", True),
        ("lukewarm reviews", True), ("une critique mitigée de @", True), ("a mixed review of @", True),
        ("les avis mitigés sont-ils longs", True), ("les avis sont-ils mitigés", False), ("a mixed bag", False),
        ("la note moyenne", False), ("l'avis moyen des gens", False),
        ("average rating", False), ("a neutral tone", False),
    ],
)  # fmt: skip
def test_neither_favourable_nor_unfavourable(text: str, neutral: bool) -> None:
    """Between the bounds of both; a mean is no filter."""
    found = find_stars(flat(text))
    assert ((found.above, found.below) if found else (None, None)) == (NEITHER if neutral else (None, None))
    assert NEITHER == (UNFAVOURABLE, FAVOURABLE)


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("le cachet des deux stars", False), ("the two stars got a fortune", False), ("the two star reviews", True),
        ("les avis à deux étoiles", True), ("the 2 stars reviews", True), ("two stars", True),
        ("who gave the two stars", True), ("the three stars that people gave", True), ("the five stars", True),
    ],
)  # fmt: skip
def test_stars_may_be_people(text: str, filters: bool) -> None:
    assert (find_stars(flat(text)) is not None) is filters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("combien ont mis la moyenne à @", (2.5, None, None, None)),
        ("combien n'ont pas mis la moyenne", (None, None, None, 2.5)),
        ("combien n'ont pas la moyenne", (None, None, None, 2.5)),
        ("les avis en dessous de la moyenne", (None, None, None, 2.5)),
        ("how many gave it a failing grade", (None, None, None, 2.5)),
        ("la proportion de notes maximales", (5.0, 5.0, None, None)),
        ("how many perfect scores", (5.0, 5.0, None, None)),
        ("qui a mis la note maximale", (5.0, 5.0, None, None)),
        ("how many people gave it the lowest score", (None, 0.5, None, None)),
        ("combien ont mis la pire note", (None, 0.5, None, None)),
        ("who gave the lowest score", None),
        ("quelle est la moyenne", None),
        ("combien ont la moyenne la plus haute", None),
        ("quelle est la note maximale", None),
        ("a perfect score by Morricone", None),
        ("combien de notes maximales et minimales", None),
    ],
)
def test_ratings_told_in_words(text: str, expected: Bounds | None) -> None:
    """Half of the scale, and the whole of it, where somebody is counted by them."""
    assert bounds(text) == expected


@pytest.mark.parametrize(
    ("text", "taken"),
    [("less than 5", 5.0), ("between 5 and 7", 10.0), ("moins de 5/10", None), ("moins de 3 étoiles", None),
     ("how many 1s", 5.0), ("noté 12", 20.0), ("between 3/5 and 4", None)],
)  # fmt: skip
def test_the_scale_a_number_was_taken_to_be_on(text: str, taken: float | None) -> None:
    """Told where none was said: the film's ratings may be on another."""
    found = find_stars(flat(text))
    assert found is not None
    assert found.taken == taken

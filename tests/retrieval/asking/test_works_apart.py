"""Films told from series: as a filter, and set against each other."""

from __future__ import annotations

import pytest

from retrieval.asking.kinds_compared import compares_kinds
from retrieval.asking.works_apart import find_works_apart, works_counted
from retrieval.words.folding import flat
from seeds.models import Work

FILM, SERIES = Work.FILM, Work.SERIES


@pytest.mark.parametrize(
    ("text", "work", "said"),
    [
        ("what's the best rated film (not series)?", FILM, "not series"),
        ("meilleur film, hors séries", FILM, "hors séries"),
        ("quel titre est le mieux noté, sans compter les séries", FILM, "sans compter les séries"),
        ("top 3 films, pas de séries", FILM, "pas de séries"),
        ("best movies excluding tv shows", FILM, "excluding tv shows"),
        ("worst film, series not included", FILM, "series not included"),
        ("tes meilleures séries (pas de films)", SERIES, "pas de films"),
        ("average rating of the movies only", FILM, "only"),
        ("les séries seulement", SERIES, "seulement"), ("only series please", SERIES, "only"),
    ],
)  # fmt: skip
def test_one_kind_is_kept_to(text: str, work: Work, said: str) -> None:
    """Either is left out, or the other alone is wanted; what says so is told."""
    found = find_works_apart(flat(text))
    assert found is not None
    assert (found.work, [text[slice(*span)] for span in found.spans]) == (work, [said])


@pytest.mark.parametrize(
    "text",
    [
        "t'as pas de films tristes ?", "il y a pas de séries ?", "le seul film de la liste",
        "the only film that is good",
        "is it only a series?", "quels films et séries as-tu", "a film without violence", "don't you have any series?",
        "la série n'est pas un film", "the series is not a film", "films sans effets spéciaux",
    ],
)  # fmt: skip
def test_a_kind_that_is_named_is_not_left_out(text: str) -> None:
    assert find_works_apart(flat(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "films vs series, which get better ratings in your library?",
        "films ou séries, lesquels sont les mieux notés ?",
        "are series rated better than films here?", "les séries sont mieux notées que les films ?",
        "moyenne des films et moyenne des séries", "average rating of films and of series",
        "how many films and how many series?", "combien de films et de séries",
        "which are better rated, films or series?",
        "c'est quoi le mieux noté, les films ou les séries ?", "compare films and series",
        "note moyenne films / séries",
        "les gens préfèrent les films ou les séries ?", "series v movies ratings",
    ],
)  # fmt: skip
def test_films_are_set_against_series(text: str) -> None:
    assert compares_kinds(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "which films or series are best rated?", "quels films et séries as-tu", "les films et séries les mieux notés",
        "c'est un film ou une série ?", "is it a film or a series?", "les meilleurs films ou séries",
        "a better series than the film", "what films or series should i watch", "films vs séries de zombies",
        "le film est mieux que la série de vampires ?",
    ],
)  # fmt: skip
def test_films_and_series_together_are_no_comparison(text: str) -> None:
    assert not compares_kinds(flat(text))


def test_the_series_is_the_one_spoken_of() -> None:
    """Of series in general a figure is of all of them."""
    assert works_counted(flat("moyenne des films"), None, alone=False)
    assert works_counted(flat("average rating of the series"), None, alone=True)
    assert not works_counted(flat("average rating of the series"), None, alone=False)
    assert not works_counted(flat("la note du film"), None, alone=True)

"""Rankings by a share of the ratings and by the length of the reviews; films set against series."""

from __future__ import annotations

from retrieval.answers import FilmsAnswer
from tests.retrieval.small import Said, read, small, talked


def _of(film: str, kind: str, *ratings: float, text: str = "Une histoire.") -> list[Said]:
    return [(film, text, {"rating": rating, "scale": 5.0, "kind": kind}) for rating in ratings]


HELD = (
    *_of("Alpha", "film", 5, 5, 5, 1, 1, text="Un bon film, mais long et lent."),
    *_of("Beta", "film", 4, 4, 4, 4, 5, 5, 4, 4),
    *_of("Gamma", "series", 3, 3, 3, 3, 3),
)


def _titles(*texts: str) -> list[str]:
    with small(*HELD) as engine:
        answer = talked(engine, *texts)
    assert isinstance(answer, FilmsAnswer), answer
    return [film.title for film in answer.films]


def test_the_largest_share_is_not_the_largest_number() -> None:
    """Three of five are more than two of eight; a film with none has a share too."""
    assert _titles("which has the largest share of 5 star reviews?") == ["Alpha", "Beta", "Gamma"]
    assert _titles("which has the largest share of 5 star reviews?", "and the lowest?") == ["Gamma", "Beta", "Alpha"]
    assert _titles("quel film a le plus gros pourcentage d'avis négatifs ?")[0] == "Alpha"


def test_a_ranking_goes_on_with_all_titles() -> None:
    """The one that came first is not the only one, nor left out; the share of other ratings may be asked next."""
    assert _titles("which divides people the most?", "and the least?") == ["Gamma", "Beta", "Alpha"]
    assert _titles("which has the largest share of 5 star reviews?", "and of 1 star?")[0] == "Alpha"
    assert _titles("which has the largest share of 5 star reviews?", "and negative ones?")[0] == "Alpha"


def test_one_kind_alone_is_a_list() -> None:
    """And the other may be asked next, with its mean."""
    assert _titles("les séries seulement") == ["Gamma"]
    assert sorted(_titles("les séries seulement", "et les films ?")) == ["Alpha", "Beta"]
    with small(*HELD) as engine:
        assert "moyenne 3,92/5" in read(talked(engine, "moyenne des séries", "et des films ?"))


def test_each_share_is_told() -> None:
    with small(*HELD) as engine:
        said = read(talked(engine, "quel titre a la plus grande part de 5 étoiles ?"))
    assert "Alpha · 3 notes sur 5 (60 %)" in said
    assert "★★★★★" in said.splitlines()[0]


def test_titles_are_ranked_by_the_length_of_their_reviews() -> None:
    assert _titles("quels films as-tu ?", "lequel a les avis les plus longs ?")[0] == "Alpha"
    assert _titles("which has the longest reviews?", "and the shortest?")[-1] == "Alpha"


def test_of_one_film_the_longest_review_is_still_quoted() -> None:
    with small(*HELD) as engine:
        assert not isinstance(talked(engine, "the longest review of Alpha"), FilmsAnswer)


def test_series_are_left_out_of_a_ranking_and_of_a_mean() -> None:
    """The mean is of every rating of the films; the series are not even told apart."""
    assert _titles("best rated film, not series") == ["Beta", "Alpha"]
    with small(*HELD) as engine:
        said = read(talked(engine, "average rating of the movies only, not the series?"))
        best = read(talked(engine, "le meilleur film, hors séries"))
    assert "2 films in my library · 13 reviews · mean 3.92/5" in said
    assert "Gamma" not in said + best


def test_films_and_series_each_have_their_mean() -> None:
    with small(*HELD) as engine:
        said = read(talked(engine, "films vs series, which get better ratings?"))
    assert said.splitlines()[0] == "2 films · 13 reviews · mean 3.92/5"
    assert "1 series · 5 reviews · mean 3/5" in said


def test_a_share_of_everything_is_told_before_that_of_each() -> None:
    """Five of thirteen film ratings and none of five series ratings are five stars."""
    with small(*HELD) as engine:
        said = read(talked(engine, "what share of all your reviews are 5 stars?"))
        of_series = read(talked(engine, "pourcentage d'avis positifs sur les séries"))
        alone = read(talked(engine, "Beta", "what share of the reviews are 5 stars?"))
    assert "In all: 5 of 18 ratings (28%)." in said
    assert said.index("Alpha") < said.index("Beta")
    assert "Gamma · 0 note sur 5 (0 %)" in of_series
    assert "Alpha" not in of_series + alone


def test_the_spread_of_all_ratings_and_their_median() -> None:
    with small(*HELD) as engine:
        spread = read(talked(engine, "répartition des notes de toute la bibliothèque"))
        middle = read(talked(engine, "median rating of your library"))
    assert "★★★★★" in spread
    assert "median 4/5" in middle


def test_titles_with_so_few_reviews() -> None:
    with small(*HELD) as engine:
        said = read(talked(engine, "quels titres ont moins de 6 avis ?"))
    assert "avec au plus 5 avis" in said
    assert "Alpha" in said
    assert "Beta" not in said


def test_a_mean_of_some_reviews_is_of_every_film_that_has_them() -> None:
    with small(
        ("Alpha", "Bien.", {"rating": 4, "scale": 5, "date": "2012-03-01"}),
        ("Beta", "Bien.", {"rating": 2, "scale": 5, "date": "2012-04-01"}),
        ("Beta", "Bien.", {"rating": 5, "scale": 5, "date": "2013-04-01"}),
    ) as engine:
        said = read(talked(engine, "moyenne des avis de 2012"))
    assert "2 avis · moyenne 3/5 · en 2012" in said


def test_a_part_of_one_title_is_that_film() -> None:
    """Where figures are asked; a work that is well known may be another film."""
    with small(*_of("Le Passager du canal", "film", 4, 4), *_of("Drive My Car", "film", 2)) as engine:
        said = read(talked(engine, "la moyenne du passager"))
        refused = read(talked(engine, "la note de drive"))
        women = talked(engine, "la moyenne des avis sur le canal")
    assert said.splitlines()[0] == "Je comprends qu'il s'agit de Le Passager du canal."
    assert "Drive My Car" not in refused.splitlines()[0]
    assert women.films == ()


def test_where_nothing_tells_them_apart_all_are_listed() -> None:
    """The reply says that nothing does."""
    with small(("Alpha", "Bien.", {"rating": 4, "scale": 5})) as engine:
        said = read(talked(engine, "films vs series, which get better ratings?"))
    assert "Alpha" in said
    assert "series" in said.splitlines()[0]

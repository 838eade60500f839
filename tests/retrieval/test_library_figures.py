"""Figures of the whole library: how many reviews, who wrote most, which film is rated worst; and shares by mark."""

from __future__ import annotations

from datetime import date

import pytest

from retrieval.answers import ComparisonAnswer, FilmsAnswer, NoteKind, RatingAnswer
from retrieval.asking.among_films import find_among
from retrieval.asking.cues import read_cues
from retrieval.filters.stars import find_stars
from retrieval.question import Figure, Intent, Order, Side
from retrieval.words.folding import flat
from seeds.models import Work
from tests.retrieval.knowing import ask
from tests.retrieval.small import Said, read, small, talked


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("pourcentage de 0.5 pour @@", 0.5), ("combien de 5 pour @@", 5.0), ("how many 1s for @@", 1.0),
        ("percentage of 5s for @@", 5.0), ("quelle part de 4 dans @@", 4.0), ("combien de 10 pour @@", 5.0),
        ("combien de 3 avis", None), ("combien de 2 heures", None), ("pourcentage d'avis negatifs", None),
        ("how many 20 year olds", None),
    ],
)  # fmt: skip
def test_a_bare_mark_is_counted(text: str, stars: float | None) -> None:
    """After "combien de" and "percentage of" a number is a mark, unless it counts something."""
    found = find_stars(flat(text))
    assert (found.at_least if found else None) == stars
    assert (found.at_most if found else None) == stars


@pytest.mark.parametrize(
    ("text", "side"),
    [("combien de negatifs pour @", Side.NEGATIVE), ("how many positives for @", Side.POSITIVE)],
)
def test_a_side_is_counted_by_its_name_alone(text: str, side: Side) -> None:
    """Without the word for reviews."""
    reading = read_cues(text, films=1)
    assert (reading.figure, reading.side) == (Figure.COUNT, side)


@pytest.mark.parametrize("text", ["combien de positifs et de negatifs pour @", "combien d'avis positifs et negatifs"])
def test_both_sides_are_shares(text: str) -> None:
    assert read_cues(text, films=1).figure is Figure.SHARE


@pytest.mark.parametrize(
    "text",
    ["note minimale et maximale de @", "highest and lowest rating of @", "la note la plus basse et la plus haute"],
)
def test_the_ends_of_the_ratings_are_their_distribution(text: str) -> None:
    """Both are claimed: none is left aside."""
    reading = read_cues(text, films=1)
    assert reading.figure is Figure.DISTRIBUTION
    left = _left(text, reading.spans)
    assert not any(word in left for word in ("maxi", "mini", "lowest", "highest", "haute", "basse"))


def _left(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("quel film a la pire note", Order.WORST), ("quel film a la plus mauvaise note", Order.WORST),
        ("which film has the lowest score", Order.WORST), ("which movie has the worst rating", Order.WORST),
        ("quelle œuvre est la plus critiquée", Order.WORST), ("quel film a la meilleure note", Order.BEST),
        ("quelle série a la meilleure note", Order.BEST), ("quel film est le plus détesté", Order.WORST),
        ("which film is the most hated", Order.WORST),
        ("which film has the highest rating", Order.BEST),
    ],
)  # fmt: skip
def test_films_by_their_marks(text: str, order: Order) -> None:
    """And not by the words "bad" and "worst" in their reviews."""
    question = ask(text)
    assert (question.intent, question.order) == (Intent.BEST_FILM, order)


def test_the_best_score_is_of_music() -> None:
    """A score that is best, and not high, is heard."""
    assert find_among(flat("which film has the best score")) is not None


@pytest.mark.parametrize("text", ["combien d'avis datent de 2021 ?", "how many reviews date from 2021?"])
def test_reviews_of_a_year(text: str) -> None:
    """The verb is no subject."""
    question = ask(text)
    assert (question.intent, question.topic, question.filters.since) == (Intent.FIGURE, None, date(2021, 1, 1))


LIBRARY: tuple[Said, ...] = (
    ("Alpha", "Bien, vraiment bien.", {"reviewer": "Anna", "rating": 8, "scale": 10, "date": "2021-03-01"}),
    ("Alpha", "Mauvais, mauvais, mauvais.", {"reviewer": "Bruno", "rating": 6, "scale": 10, "date": "2020-03-01"}),
    ("Beta", "Une bonne note pour ce film.", {"reviewer": "Anna", "rating": 1, "scale": 5, "date": "2021-04-01"}),
    ("Gamma", "Une série superbe.", {"reviewer": "Anna", "rating": 5, "scale": 5, "kind": Work.SERIES}),
    ("Beta", "Sans intérêt.", {"reviewer": None, "kind": Work.FILM}),
    ("Alpha", "Rien à dire.", {"reviewer": None, "kind": Work.FILM}),
    *(("Gamma", f"Une série superbe, saison {n}.", {"rating": 5, "scale": 5, "kind": Work.SERIES}) for n in range(5)),
)


@pytest.mark.parametrize(
    "text", ["combien d'avis en tout dans la bibliothèque ?", "how many reviews do you have in total?"]
)
def test_how_many_reviews_in_all(text: str) -> None:
    """Told beside the number of films."""
    with small(*LIBRARY) as engine:
        given = engine.answer(text)
        assert isinstance(given, FilmsAnswer)
        assert not given.notes
        assert "11 avis" in read(given) or "11 reviews" in read(given)


@pytest.mark.parametrize(("text", "said"), [("combien d'avis datent de 2021 ?", "En tout : 2 avis"),
                                            ("how many reviews are from 2021?", "In all: 2 reviews")])
def test_films_counted_one_by_one_are_summed(text: str, said: str) -> None:
    with small(*LIBRARY) as engine:
        assert said in read(engine.answer(text))


@pytest.mark.parametrize(
    "text", ["qui a écrit le plus d'avis ?", "who wrote the most reviews?", "most active reviewers"]
)
def test_who_wrote_most(text: str) -> None:
    """Most first; the unsigned are nobody."""
    with small(*LIBRARY) as engine:
        given = engine.answer(text)
        assert isinstance(given, FilmsAnswer)
        assert (given.writers[0].name, given.writers[0].reviews) == ("Anna", 3)
        assert sum(w.reviews for w in given.writers) < 11


def test_who_wrote_most_of_one_film() -> None:
    """Where nobody wrote two, that is said."""
    with small(*LIBRARY) as engine:
        given = engine.answer("qui a écrit le plus d'avis sur Alpha ?")
        assert isinstance(given, FilmsAnswer)
        assert {w.name for w in given.writers} == {"Anna", "Bruno"}
        assert "Personne n'en a signé plus d'un" in read(given)


def test_series_left_out_of_a_ranking_of_films_are_named() -> None:
    """And so are ratings that were brought to five."""
    with small(*LIBRARY) as engine:
        given = engine.answer("quel est le film le mieux noté ?")
        assert isinstance(given, FilmsAnswer)
        assert [entry.film.title for entry in given.entries] == ["Alpha", "Beta"]
        assert {NoteKind.SERIES_APART, NoteKind.SCALES_MIXED} <= {note.kind for note in given.notes}
        assert "Séries à part : Gamma (5/5)" in read(given)


def test_a_share_of_one_mark() -> None:
    with small(*LIBRARY) as engine:
        assert "5 avis notés sur 6 (83 %)" not in read(engine.answer("pourcentage de 1 pour Gamma"))
        assert "1 avis noté sur 2 (50 %)" in read(engine.answer("pourcentage de 8/10 pour Alpha"))


def test_a_difference_of_ratings_is_a_comparison() -> None:
    with small(*LIBRARY) as engine:
        for text in ("c'est quoi la différence de note entre Alpha et Beta", "gap in ratings between Alpha and Beta"):
            given = engine.answer(text)
            assert isinstance(given, ComparisonAnswer)
            assert given.question.topic is None


def test_all_of_them_in_a_talk() -> None:
    """Those of the film that is spoken of."""
    with small(*LIBRARY) as engine:
        given = talked(engine, "la note d'Alpha", "combien en tout ?")
        assert isinstance(given, RatingAnswer)
        assert [(r.film.id, r.reviews) for r in given.ratings] == [("alpha", 3)]


def rated(*stars: float, dates: tuple[str, ...] = (), scale: float = 5) -> list[Said]:
    days = dates or ("2021-03-01",) * len(stars)
    more = [{"rating": s, "scale": scale, "date": day} for s, day in zip(stars, days, strict=True)]
    return [("Alpha", f"Un film que je note, {n} fois.", m) for n, m in enumerate(more)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("pourcentage d'avis positifs sur Alpha",
         "Favorable : 7/10 et plus ; défavorable : 5/10 et moins. Entre les deux : 2"),
        ("percentage of negative reviews of Alpha",
         "Favourable: 7/10 and up; unfavourable: 5/10 and down. Between the two: 2"),
    ],
)  # fmt: skip
def test_what_counts_as_favourable_is_told(text: str, said: str) -> None:
    """On the scale of the ratings, with how many are neither."""
    with small(*rated(9, 7, 6, 6, 5, 1, scale=10)) as engine:
        assert f"{said} (33" in read(engine.answer(text))


def test_a_share_where_nobody_rated() -> None:
    """What was written for and against is told instead."""
    said = ("Un film magnifique et bouleversant que j'ai adoré.", "Un film vraiment nul, un navet.")
    with small(*(("Alpha", text) for text in said)) as engine:
        for text in ("pourcentage d'avis négatifs sur Alpha", "how many positive reviews of Alpha?"):
            given = engine.answer(text)
            assert not isinstance(given, RatingAnswer)
            assert NoteKind.NO_RATINGS in {note.kind for note in given.notes}


def test_a_trend_within_one_year_is_told_by_months() -> None:
    """With the mean of each; over several years it is told by years."""
    with small(*rated(1, 2, 5, dates=("2021-03-01", "2021-03-30", "2021-04-02"))) as engine:
        text = read(engine.answer("l'évolution de la note d'Alpha"))
        assert "mars 2021 : 1,5/5 (2 notes)" in text
        assert "avril 2021 : 5/5 (une seule note)" in text
    with small(*rated(1, 2, dates=("2020-03-01", "2021-03-30"))) as engine:
        assert "2020: 1/5 (a single rating)" in read(engine.answer("trend of the rating of Alpha"))


@pytest.mark.parametrize(
    "text",
    ["l'évolution mensuelle de la note d'Alpha", "quel mois a eu le plus d'avis pour Alpha ?",
     "ratings of Alpha by month", "moyenne d'Alpha par mois"],
)  # fmt: skip
def test_a_trend_is_told_by_months_where_they_are_asked_for(text: str) -> None:
    """Whatever the years, and on the scale of the ratings; nothing is left aside."""
    with small(*rated(4, 8, 9, dates=("2020-03-01", "2021-03-30", "2021-03-31"), scale=10)) as engine:
        given = engine.answer(text)
        assert "mars 2021 : 8,5/10" in read(given) or "March 2021: 8.5/10" in read(given)
        assert not given.notes


@pytest.mark.parametrize(
    ("text", "mean"),
    [
        ("la note moyenne des avis négatifs d'Alpha", 1.5), ("average rating of the positive reviews of Alpha", 4.5),
        ("la médiane des avis négatifs d'Alpha", 1.5), ("la note moyenne d'Alpha est bonne ?", 3.0),
        ("is the average rating of Alpha good?", 3.0), ("la moyenne d'Alpha", 3.0),
    ],
)  # fmt: skip
def test_figures_are_over_one_side_where_that_is_asked(text: str, mean: float) -> None:
    """Its reviews, by their ratings; whether a mean is good is asked of all."""
    with small(*rated(5, 4, 2, 1)) as engine:
        given = engine.answer(text)
        assert isinstance(given, RatingAnswer)
        assert given.ratings[0].mean == mean
        assert not given.notes


@pytest.mark.parametrize(
    "text", ["quelqu'un a mis une mauvaise note à Alpha ?", "did anyone give Alpha a bad rating?",
             "il y a des gens qui ont mis une mauvaise note à Alpha ?"]
)  # fmt: skip
def test_whether_anybody_rated_it_low_is_a_count(text: str) -> None:
    """And "une" is no rating; none is told as none."""
    for given, count in (((5, 4, 2), 1), ((5, 4), 0)):
        with small(*rated(*given)) as engine:
            answer = engine.answer(text)
            assert isinstance(answer, RatingAnswer)
            assert answer.share is not None
            assert (answer.share.side, answer.share.count) == (Side.NEGATIVE, count)


@pytest.mark.parametrize(
    "text", ["Alpha 2019 vs 2020", "Alpha mieux noté en 2019 ou en 2020 ?", "compare les notes d'Alpha en 2019 et 2020"]
)
def test_two_years_of_one_film_are_told_side_by_side(text: str) -> None:
    """By their means, and no year is taken for a film."""
    with small(*rated(4, 2, 5, dates=("2019-03-01", "2020-03-30", "2021-03-31"))) as engine:
        given = read(engine.answer(text))
        assert "2019 : 4/5 (une seule note)" in given or "2019: 4/5 (a single rating)" in given
        assert "2021" not in given


def test_many_months_are_told_by_years() -> None:
    """And the reply says how they can be had."""
    days = tuple(f"{year}-{month:02}-01" for year in range(2015, 2020) for month in range(1, 13))
    with small(*rated(*(3.0,) * len(days), dates=days)) as engine:
        text = read(engine.answer("l'évolution mensuelle de la note d'Alpha"))
        assert "60 lignes" in text
        assert "2016 : 3/5 (12 notes)" in text


def test_a_month_that_no_figure_is_asked_of() -> None:
    """Of the story, or of the release."""
    assert ask("en quel mois se passe Pusher 2 ?").figure is not Figure.TREND


@pytest.mark.parametrize(("scales", "said"), [((10, 10), "7/10"), ((10, 5), "3,5/5")])
def test_a_ranking_is_on_the_scale_of_the_ratings(scales: tuple[float, float], said: str) -> None:
    """On five stars where there are several."""
    films = ("Alpha", "Beta")
    reviews = [(f, "Un film.", {"rating": 7 * s / 10, "scale": s}) for f, s in zip(films, scales, strict=True)] * 5
    with small(*reviews) as engine:
        text = read(engine.answer("quel est le film le mieux noté ?"))
        assert text.count(f"moyenne {said}") == 2
        assert ("échelles différentes" in text) == (len({*scales}) > 1)


def test_the_rating_of_one_person_is_no_mean() -> None:
    with small(*LIBRARY) as engine:
        text = read(engine.answer("la note de Bruno sur Alpha"))
        assert "Bruno : 6/10." in text
        assert "moyenne" not in text


def test_whose_review_it_is_is_said_first() -> None:
    """Where one review was asked for and several of its passages are quoted."""
    long = "Un film splendide que j'ai adoré. " * 2 + "La musique est superbe. Les acteurs sont formidables et drôles."
    with small(("Alpha", long, {"rating": 10, "scale": 10}), *rated(3, 2, scale=10)) as engine:
        lines = read(engine.answer("qui a mis la meilleure note à Alpha ?")).split("\n")
        assert [line for line in lines if line][1] == "R0 · 10/10"


@pytest.mark.parametrize("text", ["qui a écrit le plus d'avis négatifs ?", "who wrote the most negative reviews?"])
def test_who_wrote_most_of_one_side(text: str) -> None:
    with small(*LIBRARY) as engine:
        given = engine.answer(text)
        assert isinstance(given, FilmsAnswer)
        assert [(w.name, w.reviews) for w in given.writers] == [("Anna", 1)]


@pytest.mark.parametrize("text", ["note moyenne de toute la bibliothèque", "how many reviews in the whole library?"])
def test_the_library_as_a_whole(text: str) -> None:
    """Each film with its figures."""
    with small(*LIBRARY) as engine:
        given = engine.answer(text)
        assert isinstance(given, FilmsAnswer)
        assert len(given.entries) == 3
        assert {note.kind for note in given.notes} <= {NoteKind.SCALES_MIXED}


@pytest.mark.parametrize(
    "text",
    ["est-ce que la moyenne de Pusher 2 dépasse 4 ?", "is the average of Pusher 2 above 4?",
     "la note de Pusher 2 est-elle inférieure à 3,5 ?", "is the rating of Pusher 2 below 3 stars"],
)  # fmt: skip
def test_whether_the_mean_is_above_something_is_asked_of_all_ratings(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.figure, question.filters.bounded) == (Intent.FIGURE, Figure.MEAN, False)


@pytest.mark.parametrize(
    "text", ["moyenne des avis de Pusher 2 au-dessus de 4", "average of the Pusher 2 reviews above 4"]
)
def test_reviews_above_something_are_kept_to(text: str) -> None:
    assert ask(text).filters.above == 4.0


def test_months_are_told_one_by_one_where_two_are_compared() -> None:
    said: list[Said] = [
        ("Alpha", "Bien.", {"rating": 5, "scale": 5, "date": "2019-12-03"}),
        ("Alpha", "Nul.", {"rating": 1, "scale": 5, "date": "2020-01-03"}),
        ("Alpha", "Moyen.", {"rating": 3, "scale": 5, "date": "2020-05-03"}),
    ]
    with small(*said) as engine:
        given = engine.answer("moyenne d'Alpha en décembre 2019 contre janvier 2020")
    assert isinstance(given, RatingAnswer)
    assert [(m.year, m.month, m.mean) for m in given.months] == [(2019, 12, 5.0), (2020, 1, 1.0)]


def test_series_are_ranked_where_no_film_has_such_a_mean() -> None:
    said: list[Said] = [("Alpha", "Bien.", {"rating": 5, "scale": 5, "kind": Work.SERIES}) for _ in range(5)]
    said += [("Beta", "Nul.", {"rating": 1, "scale": 5, "kind": Work.FILM}) for _ in range(5)]
    with small(*said) as engine:
        given = engine.answer("les films avec une moyenne au-dessus de 4")
    assert [film.title for film in given.films] == ["Alpha"]

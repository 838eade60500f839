"""Rankings of the library: how they are asked for, and what they are by."""

from __future__ import annotations

import pytest

from retrieval.answers import ClarifyAnswer, FilmsAnswer, NoAnswer, NoteKind, Reason
from retrieval.asking.rankings import find_most_marks, find_ranking, find_spread, not_ranked_by
from retrieval.question import Intent, Language, Order
from retrieval.words.folding import flat
from tests.retrieval.knowing import after, ask
from tests.retrieval.small import Said, read, small, talked

MEANS, COUNTS = Intent.BEST_FILM, Intent.FILMS
BEST, WORST = Order.BEST, Order.WORST


@pytest.mark.parametrize(
    ("text", "intent", "order"),
    [
        ("Quels films de ta bibliothèque sont les mieux notés ?", MEANS, BEST),
        ("which of your films is the best rated?", MEANS, BEST),
        ("c'est quoi la mieux notée de tes séries", MEANS, BEST),
        ("le film qui a la note la plus basse", MEANS, WORST), ("the lowest rated of the shows you have", MEANS, WORST),
        ("rank the movies by average rating", MEANS, BEST), ("classement des films par note moyenne", MEANS, BEST),
        ("lequel a la meilleure note", MEANS, BEST), ("which one has the lowest average", MEANS, WORST),
        ("Classement des films par nombre de critiques", COUNTS, BEST),
        ("sort your films by number of reviews", COUNTS, BEST),
        ("quel film a le plus d'avis ?", COUNTS, BEST), ("which show has the fewest reviews", COUNTS, WORST),
        ("what is the worst of those", MEANS, WORST), ("le meilleur de tous", MEANS, BEST),
        ("the best one you have", MEANS, BEST),
        ("classement", MEANS, BEST), ("films classés par note", MEANS, BEST),
        ("which films do critics prefer", MEANS, BEST),
        ("les films que les gens détestent le plus", MEANS, WORST), ("les films préférés des critiques", MEANS, BEST),
        ("the movies people like the least", MEANS, WORST), ("notes de tous les films", COUNTS, None),
        ("the ratings of your movies", COUNTS, None), ("les films les moins commentés", COUNTS, WORST),
        ("which one has the most reviews", COUNTS, BEST), ("what's your top rated show?", MEANS, BEST),
        ("classe les séries de la meilleure à la pire", MEANS, BEST),
        ("classe moi tous les titres du mieux au moins bien noté", MEANS, BEST),
        ("range tes films du moins bien noté au mieux noté", MEANS, WORST),
        ("rank the films from worst to best", MEANS, WORST),
        ("classe-moi tout par note moyenne", MEANS, BEST), ("rank everything you have by average rating", MEANS, BEST),
        ("trie tout par nombre d'avis", COUNTS, BEST), ("tout classer par note", MEANS, BEST),
        ("un classement de tout", MEANS, BEST),
        ("c'est quoi la série la plus nulle", MEANS, WORST), ("la plus nulle des séries", MEANS, WORST),
        ("les films les plus nuls", MEANS, WORST), ("quel est le film le plus discuté", COUNTS, BEST),
        ("de quelle série on parle le plus ?", COUNTS, BEST), ("the most talked about movie", COUNTS, BEST),
    ],
)  # fmt: skip
def test_the_library_is_ranked_by_its_figures(text: str, intent: Intent, order: Order | None) -> None:
    found = find_ranking(flat(text), alone=True)
    assert found is not None
    assert (found.intent, found.order) == (intent, order)


@pytest.mark.parametrize(
    "text",
    [
        "la musique a la classe", "rank all the actors", "range tout le casting",
        "quel film a la meilleure musique", "un film ancien", "which film is the scariest", "le film est long ?",
        "quels sont les avis les plus longs", "the oldest review", "quel film a le plus d'avis négatifs",
        "le film divise les critiques ?", "which reviewer wrote the most reviews", "quels films connais-tu",
        "quelle est la meilleure note de ce film ?", "the best rating of this movie",
        "ce film a-t-il la plus haute note ?", "the best rating of the series", "la meilleure note du film",
        "ce film a la plus longue scène de combat", "quel film a les plus longs plans ?",
        "c'est mon film préféré", "les notes du film", "the rating of the movie", "le classement des équipes du film",
        "le plus d'avis ?", "la meilleure note ?", "un film sur le classement des écoles",
    ],
)  # fmt: skip
def test_what_is_said_of_films_is_no_figure_of_theirs(text: str) -> None:
    assert find_ranking(flat(text), alone=True) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Quel film divise le plus ?", "divise le plus"), ("which film has the longest reviews", "longest reviews"),
        ("les films les plus anciens", "plus anciens"), ("the most divisive movie", "most divisive"),
        ("quel film a le plus fort taux d'avis négatifs ?", "plus fort taux d'avis négatifs"),
        ("quel est le film le plus connu ?", "plus connu"),
        ("which show divides people the most", "divides people the most"),
        ("quel film est le mieux noté", None), ("le film divise", None), ("un vieux film", None),
    ],
)  # fmt: skip
def test_what_no_figure_tells_is_told(text: str, said: str | None) -> None:
    assert not_ranked_by(text) == said


@pytest.mark.parametrize("text", ["quel film a le plus de 5 étoiles ?", "which film has the most 5-star ratings"])
def test_films_come_by_how_often_they_were_given_a_rating(text: str) -> None:
    """"Le plus de" is no bound on the rating."""
    asked = ask(text)
    assert (asked.intent, asked.order, asked.filters.at_least, asked.filters.at_most) == (COUNTS, BEST, 5, 5)


def test_more_than_a_rating_is_a_bound() -> None:
    assert find_most_marks(flat("quels films ont plus de 3 étoiles ?")) is None
    assert find_most_marks(flat("les avis à plus de 3 étoiles")) is None


@pytest.mark.parametrize(
    ("text", "above", "below", "order"),
    [
        ("les films au-dessus de 4/5", 4, None, BEST), ("which films are rated above 4?", 4, None, BEST),
        ("movies with an average over 4 out of 5", 4, None, BEST), ("films notés moins de 3/5", None, 3, WORST),
    ],
)  # fmt: skip
def test_bounds_on_films_are_on_their_means(text: str, above: float, below: float, order: Order) -> None:
    asked = ask(text)
    assert (asked.intent, asked.order, asked.filters.bounded) == (MEANS, order, False)
    assert (asked.means.above, asked.means.below) == (above, below)


@pytest.mark.parametrize(
    "text", ["les avis au-dessus de 4/5", "Pusher 2 au-dessus de 4/5", "la musique à moins de 3/5"]
)
def test_bounds_on_reviews_stay_on_them(text: str) -> None:
    asked = ask(text)
    assert asked.filters.bounded
    assert not asked.means.bounded


def test_the_words_of_a_bound_tell_the_language() -> None:
    assert ask("les films au-dessus de 4/5", default=Language.ENGLISH).language is Language.FRENCH
    assert ask("films above 4/5", default=Language.FRENCH).language is Language.ENGLISH


@pytest.mark.parametrize("text", ["quels films ont plus de 100 avis ?", "films with more than 100 reviews"])
def test_films_with_enough_reviews_are_listed(text: str) -> None:
    asked = ask(text)
    assert (asked.intent, asked.order, asked.enough) == (COUNTS, None, 101)


def test_where_a_film_is_spoken_of_which_one_is_not_of_all() -> None:
    talk = after(ask("Pusher 2"))
    assert ask("lequel a la meilleure note ?", talk).intent is not MEANS
    assert ask("c'est le mieux noté ?", talk).intent is MEANS
    ranked = after(ask("quelle est la série la mieux notée ?", talk))
    assert ask("laquelle a le plus d'avis ?", ranked).intent is COUNTS


def shelf() -> tuple[Said, ...]:
    """Heat has most reviews, Drive the best ones."""
    heat: tuple[Said, ...] = tuple(
        ("Heat", f"Un avis {n}.", {"rating": stars, "scale": 5, "source": "AlloCiné"})
        for n, stars in enumerate((5, 5, 2, 2, 1, 3))
    )
    drive: tuple[Said, ...] = tuple(
        ("Drive", f"Un mot {n}.", {"rating": 4.5, "scale": 5, "source": "SensCritique"}) for n in range(5)
    )
    return (*heat, *drive)


def test_they_are_told_as_they_were_asked_for() -> None:
    with small(*shelf()) as engine:
        counted = engine.answer("classement des films par nombre d'avis")
        rare = engine.answer("which film has the fewest reviews")
        high, none = engine.answer("les films au-dessus de 4/5"), engine.answer("les films au-dessus de 4,9/5")
        given = engine.answer("quel film a le plus de 5 étoiles ?")
        known = engine.answer("quel film est le plus connu ?")
        site = engine.answer("top 3 des films SensCritique")
    assert [f.title for f in counted.films] == ["Heat", "Drive"]
    assert "Films classés par nombre d'avis" in read(counted)
    assert [f.title for f in rare.films] == ["Drive", "Heat"]
    assert [f.title for f in high.films] == ["Drive"]
    assert isinstance(none, NoAnswer)
    assert none.reason is Reason.NO_MEAN
    assert read(none).startswith("Aucun film n'a une telle moyenne : plus de 4,9/5.")
    assert [f.title for f in given.films] == ["Heat"]
    assert [n.kind for n in known.notes] == [NoteKind.NOT_RANKED_BY]
    assert [f.title for f in site.films] == ["Drive"]


def test_a_mean_over_many_films_is_told_with_theirs() -> None:
    with small(*shelf()) as engine:
        site, every = engine.answer("note moyenne des critiques AlloCiné"), engine.answer("moyenne de tous les films")
        asked_back = engine.answer("la note moyenne ?")
    assert [f.title for f in site.films] == ["Heat"]
    assert isinstance(every, FilmsAnswer)
    assert every.mean == pytest.approx((18 + 22.5) / 11)
    assert "moyenne 3,68/5" in read(every)
    assert isinstance(asked_back, ClarifyAnswer)


def test_the_other_end_of_a_ranking_is_asked_for_next() -> None:
    with small(*shelf()) as engine:
        fewest = talked(engine, "which film has the most reviews?", "and the fewest?")
        worst = talked(engine, "quels films sont les mieux notés ?", "et le pire ?")
    assert [f.title for f in fewest.films] == ["Drive", "Heat"]
    assert [f.title for f in worst.films] == ["Heat", "Drive"]


@pytest.mark.parametrize(
    "text",
    [
        "pire film : Pusher 2 ou Balle perdue 2", "which is the best film, Pusher 2 or Balle perdue 2?",
        "le meilleur film entre Pusher 2 et Balle perdue 2", "the lowest rated film of Pusher 2 and Balle perdue 2",
    ],
)  # fmt: skip
def test_films_named_are_ranked_among_themselves(text: str) -> None:
    asked = ask(text)
    assert (asked.intent, asked.films) == (Intent.COMPARE, ("pusher-2", "balle-perdue-2"))


@pytest.mark.parametrize(
    "text", ["un film comme Pusher 2 et Balle perdue 2", "j'ai aimé Pusher 2, quel film me conseilles-tu ?"]
)
def test_films_liked_are_not_ranked(text: str) -> None:
    asked = ask(text)
    assert asked.intent is MEANS
    assert "pusher-2" in asked.films


def test_one_film_named_is_ranked_with_the_others() -> None:
    """"Is it the best one?" leaves it in."""
    with small(*shelf()) as engine:
        given = engine.answer("Drive est-il le meilleur film ?")
    assert [f.title for f in given.films] == ["Drive", "Heat"]
    assert NoteKind.NOT_ALIKE not in {note.kind for note in given.notes}


def test_the_other_end_asked_for_beside_is_told() -> None:
    with small(*shelf()) as engine:
        both, one = engine.answer("les 3 meilleurs films et le pire"), engine.answer("les 3 meilleurs films")
    assert [(n.kind, n.value) for n in both.notes] == [(NoteKind.ASK_TOO, "pire")]
    assert not one.notes


@pytest.mark.parametrize(
    "text",
    [
        "who reviews there, critics or the public?", "are these reviews from critics or viewers?",
        "who writes these reviews?",
        "ce sont des pros ou des amateurs qui notent ?", "qui écrit les critiques ?",
    ],
)  # fmt: skip
def test_whose_reviews_they_are_is_told_by_their_sources(text: str) -> None:
    assert ask(text).intent is Intent.SOURCES


@pytest.mark.parametrize(
    "text",
    [
        "c'est un film pour les fans ou le grand public ?", "is it for critics or for the public?",
        "les critiques ou le public ont préféré Pusher 2 ?", "qui est le meilleur acteur ?",
    ],
)  # fmt: skip
def test_whom_a_film_is_for_is_another_question(text: str) -> None:
    assert ask(text).intent is not Intent.SOURCES


def test_where_nobody_is_known_to_be_a_critic_it_is_told() -> None:
    with small(*shelf()) as engine:
        whose, where = engine.answer("who reviews here, critics or the public?"), engine.answer("your sources?")
    assert NoteKind.NO_CRITICS in [n.kind for n in whose.notes]
    assert NoteKind.NO_CRITICS not in [n.kind for n in where.notes]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("le film le plus clivant", BEST), ("which title divides critics the most?", BEST),
        ("most divisive series", BEST), ("quel film divise le plus ?", BEST), ("le titre le plus controversé", BEST),
        ("sur quel titre les avis sont-ils le plus partagés ?", BEST), ("which show is the least divisive", WORST),
        ("on which film do people disagree most", BEST), ("le film le plus consensuel", WORST),
        ("quel film fait l'unanimité ?", WORST), ("which film has the largest spread of ratings?", BEST),
        ("quelle série a les notes les plus contrastées", BEST), ("le film divise", None),
        ("is this film divisive?", None),
        ("le film le plus long", None), ("the most divisive scene", None), ("quel film est le mieux noté", None),
        ("les avis sont partagés sur ce film", None), ("le plus partagé", None),
    ],
)  # fmt: skip
def test_films_are_ranked_by_how_much_their_ratings_differ(text: str, order: Order | None) -> None:
    found = find_spread(flat(text))
    assert (found.order if found else None) == order


def test_the_spread_is_that_of_the_ratings() -> None:
    """Of a film that half love and half hate it is wide; the means tell nothing of it."""
    stars = {"Alpha": (5, 1, 5, 1, 5, 1), "Beta": (5, 5, 5, 5, 4, 5), "Gamma": (3, 2, 3, 4, 3, 3)}
    said: list[Said] = [(film, "Un film.", {"rating": s, "scale": 5}) for film, all_ in stars.items() for s in all_]
    with small(*said) as engine:
        given = engine.answer("which film divides people the most?")
        assert isinstance(given, FilmsAnswer)
        assert [(e.film.title, round(e.spread or 0, 2)) for e in given.entries] == [
            ("Alpha", 2.0), ("Gamma", 0.58), ("Beta", 0.37),
        ]  # fmt: skip
        assert "Films whose ratings differ most from each other" in read(given)
        assert "standard deviation 2" in read(given)
        assert not given.notes
        least = engine.answer("le film le plus consensuel")
        assert isinstance(least, FilmsAnswer)
        assert [e.film.title for e in least.entries] == ["Beta", "Gamma", "Alpha"]


@pytest.mark.parametrize("text", ["quel film a le plus de notes maximales ?", "which film has the most perfect scores"])
def test_the_highest_marks_are_counted_in_words_too(text: str) -> None:
    question = ask(text)
    assert (question.intent, question.order, question.filters.at_least) == (COUNTS, BEST, 5.0)

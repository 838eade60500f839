"""Turns after a comparison, and turns that ask for more, for less, or why."""

from __future__ import annotations

import pytest

from retrieval.answers import ComparisonAnswer, NoAnswer, QuotesAnswer, RatingAnswer, Reason, ThemesAnswer
from retrieval.engine import Engine
from retrieval.question import Figure, Intent, Side
from tests.retrieval.small import Said, read, small, talked

GOOD = (
    "Un film magnifique, porté par une musique superbe que je garde en tête.",
    "La musique est splendide et les acteurs sont formidables, un vrai bonheur.",
    "Une réussite totale, drôle et touchante, avec une musique merveilleuse.",
)
BAD = (
    "Un film vraiment mauvais, dont la musique est insupportable du début à la fin.",
    "La musique est horrible et le scénario est nul, quelle déception pénible.",
    "Un ratage complet, ennuyeux et mal joué, avec une musique affreuse.",
)
REVIEWS: tuple[Said, ...] = tuple(
    (film, text, {"rating": stars, "scale": 5, "reviewer": f"{film} {n}"})
    for film, more in (("Alpha", GOOD[:2]), ("Beta", BAD), ("Gamma", GOOD))
    for n, (text, stars) in enumerate([*((t, 5) for t in more if t in GOOD), *((t, 1) for t in BAD)])
)
FRENCH, ENGLISH = "compare Alpha et Beta", "compare Alpha and Beta"


def films_of(engine: Engine, *texts: str) -> tuple[Intent, tuple[str, ...]]:
    given = talked(engine, *texts)
    return given.question.intent, given.question.films


@pytest.mark.parametrize(
    ("texts", "film"),
    [
        ((FRENCH, "seulement le premier"), "alpha"), ((FRENCH, "et le second ?"), "beta"),
        ((ENGLISH, "just the first one"), "alpha"), ((ENGLISH, "what about the second?"), "beta"),
        ((FRENCH, "le dernier"), "beta"), ((FRENCH, "seulement le premier", "et le deuxième"), "beta"),
    ],
)  # fmt: skip
def test_one_of_those_compared_by_its_place(texts: tuple[str, ...], film: str) -> None:
    """Also once another of them was asked for."""
    with small(*REVIEWS) as engine:
        assert films_of(engine, *texts) == (Intent.OVERVIEW, (film,))


def test_a_place_keeps_the_subject() -> None:
    """Of a comparison on one."""
    with small(*REVIEWS) as engine:
        given = talked(engine, FRENCH, "et la musique ?", "seulement le premier")
        assert (given.question.intent, given.question.films, given.question.topic) == (
            Intent.SUBJECT, ("alpha",), "musique",
        )  # fmt: skip


@pytest.mark.parametrize(
    "texts",
    [(FRENCH, "lequel a le plus d'avis ?"), (ENGLISH, "which has more reviews?"),
     ("la note d'Alpha", "et Beta ?", "lequel a le plus d'avis ?")],
)  # fmt: skip
def test_which_has_most_reviews(texts: tuple[str, ...]) -> None:
    """Both are counted."""
    with small(*REVIEWS) as engine:
        given = talked(engine, *texts)
        assert isinstance(given, RatingAnswer)
        assert given.question.figure is Figure.COUNT
        assert [(r.film.id, r.reviews) for r in given.ratings] == [("alpha", 5), ("beta", 3)]


@pytest.mark.parametrize(
    "texts",
    [("la note d'Alpha", "et Beta ?", "lequel est mieux ?"), ("rating of Alpha", "and Beta?", "which one is better?"),
     (FRENCH, "et la musique ?", "lequel est le mieux noté"),
     (ENGLISH, "the second", "which is best?")],
)  # fmt: skip
def test_which_is_better_compares_them(texts: tuple[str, ...]) -> None:
    """Those just spoken of, one after the other or side by side."""
    with small(*REVIEWS) as engine:
        assert films_of(engine, *texts) == (Intent.COMPARE, ("alpha", "beta"))


@pytest.mark.parametrize(
    "text",
    ["compare les deux", "compare them", "et les deux comparés ?", "how do they compare?", "compare les deux films stp",
     "quelle différence ?", "lequel a la meilleure note ?", "du coup lequel tu conseilles ?",
     "lequel préfèrent les gens", "which has the highest rating?", "which one should I watch first?",
     "lequel regarder ?", "je regarde lequel ?",
     "la meilleure des deux ?", "c'est quoi le mieux noté des deux", "the best of the two"],
)  # fmt: skip
def test_those_spoken_of_one_after_the_other_are_compared(text: str) -> None:
    """However it is asked, and the words that ask it are no subject."""
    with small(*REVIEWS) as engine:
        given = talked(engine, "la note d'Alpha", "et Beta ?", text)
        assert (given.question.intent, given.question.films) == (Intent.COMPARE, ("alpha", "beta"))
        assert given.question.topic is None


@pytest.mark.parametrize("text", ["les deux acteurs", "which actors?", "compare la musique", "la meilleure note"])
def test_other_turns_are_of_the_last_film(text: str) -> None:
    with small(*REVIEWS) as engine:
        assert talked(engine, "la note d'Alpha", "et Beta ?", text).question.films == ("beta",)


@pytest.mark.parametrize("text", ["dans lequel c'est la meilleure ?", "in which one is it better?", "compare les deux"])
def test_what_was_asked_of_each_is_compared(text: str) -> None:
    with small(*REVIEWS) as engine:
        asked = talked(engine, "la musique d'Alpha", "et Beta ?", text).question
        assert (asked.intent, asked.films, asked.topic) == (Intent.COMPARE, ("alpha", "beta"), "musique")


@pytest.mark.parametrize(
    ("text", "film"),
    [("combien d'avis sur le premier ?", "alpha"), ("la musique du second", "beta"),
     ("the music of the first", "alpha"), ("il y a combien d'avis à 1 étoile sur le deuxième ?", "beta")],
)  # fmt: skip
def test_one_of_those_compared_by_its_place_in_a_longer_turn(text: str, film: str) -> None:
    """And its place is no subject."""
    with small(*REVIEWS) as engine:
        asked = talked(engine, FRENCH, text).question
        assert (asked.films, asked.topic in (None, "musique", "music")) == ((film,), True)


@pytest.mark.parametrize(
    ("texts", "film"),
    [((FRENCH, "seulement le premier", "et l'autre ?"), "beta"),
     ((ENGLISH, "the second", "and the other one?"), "alpha"),
     (("la note d'Alpha", "et Beta ?", "non, l'autre"), "alpha"),
     ((FRENCH, "le premier", "l'autre aussi ?"), "beta"), ((FRENCH, "le deuxième il est long ?"), "beta"),
     ((ENGLISH, "is the first one good?"), "alpha"), ((FRENCH, "le premier alors"), "alpha")],
)  # fmt: skip
def test_the_other_of_two_and_the_one_a_turn_begins_with(texts: tuple[str, ...], film: str) -> None:
    with small(*REVIEWS) as engine:
        assert films_of(engine, *texts)[1] == (film,)


@pytest.mark.parametrize("text", ["dans les deux ?", "in both?"])
def test_in_both_of_them(text: str) -> None:
    with small(*REVIEWS) as engine:
        asked = talked(engine, "la musique d'Alpha", "et Beta ?", text).question
        assert (asked.intent, asked.films, asked.topic) == (Intent.COMPARE, ("alpha", "beta"), "musique")


def test_how_many_of_the_first_are_counted() -> None:
    with small(*REVIEWS) as engine:
        given = talked(engine, FRENCH, "y a combien d'avis à 1 étoile sur le premier ?")
        assert isinstance(given, RatingAnswer)
        assert (given.question.figure, given.ratings[0].reviews) == (Figure.COUNT, 3)


@pytest.mark.parametrize("text", ["c'est mieux que dans le premier ?", "le premier acte", "dans la première scène"])
def test_a_first_of_something_else_is_no_film(text: str) -> None:
    with small(*REVIEWS) as engine:
        assert talked(engine, FRENCH, text).question.films != ("alpha",)


@pytest.mark.parametrize("text", ["on hésite entre Alpha et Gamma", "help me choose between Alpha and Gamma"])
def test_who_hesitates_is_given_both(text: str) -> None:
    """And hesitating is no subject."""
    with small(*REVIEWS) as engine:
        asked = engine.answer(text).question
        assert (asked.intent, asked.films, asked.topic) == (Intent.COMPARE, ("alpha", "gamma"), None)


@pytest.mark.parametrize(
    ("text", "said"),
    [("lequel est le mieux noté, Alpha ou Beta ?", "Le mieux noté ici : Alpha."),
     ("which is better, Beta or Alpha?", "Rated best here: Alpha."), ("compare Alpha et Beta", None)],
)  # fmt: skip
def test_which_is_rated_best_is_said_where_it_is_asked(text: str, said: str | None) -> None:
    with small(*REVIEWS) as engine:
        told = read(engine.answer(text))
        assert ("noté ici" not in told and "best here" not in told) if said is None else said in told


def test_films_of_one_mean_are_rated_alike() -> None:
    twins = [("Alpha", GOOD[0], {"rating": 4, "scale": 5}), ("Beta", GOOD[1], {"rating": 8, "scale": 10})]
    with small(*twins) as engine:
        assert "À égalité dans les notes : Alpha et Beta." in read(engine.answer("lequel est mieux, Alpha ou Beta ?"))


def test_two_of_which_neither_was_spoken_of_are_not_compared() -> None:
    """With one film there is nothing to compare."""
    with small(*REVIEWS) as engine:
        assert talked(engine, "la note d'Alpha", "lequel est mieux ?").question.intent is not Intent.COMPARE


@pytest.mark.parametrize(("texts", "side"), [((ENGLISH, "and the negative ones?"), Side.NEGATIVE),
                                             ((FRENCH, "et les positifs ?"), Side.POSITIVE)])  # fmt: skip
def test_one_side_of_each(texts: tuple[str, ...], side: Side) -> None:
    """No film's quotes are mixed with the other's."""
    with small(*REVIEWS) as engine:
        given = talked(engine, *texts)
        assert isinstance(given, ComparisonAnswer)
        assert given.question.side is side
        assert {q.film for q in given.quotes} == ({"alpha", "beta"} if side is Side.NEGATIVE else {"alpha"})
        assert {q.side for q in given.quotes} == {side}


@pytest.mark.parametrize("more", ["pourquoi ils n'aiment pas ?", "pourquoi ?", "autre chose", "something else", "why?"])
def test_other_words_for_the_same_ask_for_more(more: str) -> None:
    """No quote is shown twice."""
    with small(*REVIEWS) as engine:
        first = engine.answer("avis négatifs sur Beta", limit=1)
        second = engine.answer(more, engine.follow(None, first), limit=1)
        assert isinstance(first, QuotesAnswer)
        assert isinstance(second, QuotesAnswer)
        assert second.question.side is Side.NEGATIVE
        assert not {q.passage_id for q in first.quotes} & {q.passage_id for q in second.quotes}


@pytest.mark.parametrize(
    ("text", "shown"),
    [("une autre", 1), ("another one please", 1), ("encore une", 1), ("one more", 1), ("d'autres ?", 2)],
)
def test_one_more_is_one(text: str, shown: int) -> None:
    """And others are several."""
    with small(*REVIEWS) as engine:
        first = engine.answer("avis négatifs sur Beta", limit=1)
        more = engine.answer(text, engine.follow(None, first), limit=3)
        assert isinstance(more, QuotesAnswer)
        assert len(more.quotes) == shown


def test_the_same_words_again_are_answered_again() -> None:
    """Who repeats a question gets its answer."""
    with small(*REVIEWS) as engine:
        given = talked(engine, "avis négatifs sur Beta", "avis négatifs sur Beta")
        assert not isinstance(given, NoAnswer)


@pytest.mark.parametrize("texts", [("c'est bien Beta ?", "pourquoi ?"), ("rating of Beta", "why?")])
def test_why_after_a_verdict(texts: tuple[str, ...]) -> None:
    """What speaks for and against, with how many."""
    with small(*REVIEWS) as engine:
        assert isinstance(talked(engine, *texts), ThemesAnswer)


@pytest.mark.parametrize("text", ["sans filtre", "no filters", "en général"])
def test_without_filters_is_of_both_sides(text: str) -> None:
    with small(*REVIEWS) as engine:
        given = talked(engine, "avis négatifs sur Alpha", text)
        assert (given.question.intent, given.question.side) == (Intent.OVERVIEW, None)


@pytest.mark.parametrize(
    "text", ["elle vient d'où ?", "d'où vient cette citation ?", "where does this quote come from?"]
)
def test_where_a_quote_comes_from(text: str) -> None:
    """It is shown again, with who wrote it."""
    with small(*REVIEWS) as engine:
        shown = engine.answer("avis négatifs sur Beta", limit=1)
        again = engine.answer(text, engine.follow(None, shown))
        assert isinstance(shown, QuotesAnswer)
        assert isinstance(again, QuotesAnswer)
        assert [q.text for q in again.quotes] == [q.text for q in shown.quotes]
        assert shown.quotes[0].reviewer in read(again)  # type: ignore[operator]


def test_more_of_nothing() -> None:
    """"Something else" with nothing before it."""
    with small(*REVIEWS) as engine:
        given = engine.answer("something else")
        assert isinstance(given, NoAnswer)
        assert given.reason is Reason.NOTHING_BEFORE


APART = (
    ("Alpha", "Bien.", {"rating": 4.5, "scale": 5, "date": "2013-05-01"}),
    ("Alpha", "Bon.", {"rating": 4.505, "scale": 5, "date": "2014-05-01"}),
    ("Beta", "Bof.", {"rating": 3, "scale": 5, "date": "2014-05-02"}),
)


@pytest.mark.parametrize(
    "texts",
    [("écart de note entre Alpha et Beta",), ("de combien Alpha est-il mieux noté que Beta ?",),
     ("la note d'Alpha", "et Beta ?", "quel écart ?"), ("la note d'Alpha", "et Beta ?", "quelle différence ?")],
)  # fmt: skip
def test_the_difference_of_two_means_is_told(texts: tuple[str, ...]) -> None:
    """It is that of the means as they are told."""
    with small(*APART) as engine:
        assert "Écart entre les deux moyennes : 1,5/5, en faveur de Alpha." in read(talked(engine, *texts))


def test_it_is_told_in_english_too() -> None:
    with small(*APART) as engine:
        told = read(engine.answer("difference between the average of Alpha and Beta"))
        assert "Difference between the two means: 1.5/5, in favour of Alpha." in told


def test_after_two_years_the_means_of_the_years_tell_it() -> None:
    with small(*APART) as engine:
        given = talked(engine, "la moyenne d'Alpha en 2013", "et en 2014 ?", "quel écart ?")
        assert isinstance(given, RatingAnswer)
        assert [year.year for year in given.trend] == [2013, 2014]

"""What a question leaves out is left out, and never what it keeps to."""

from __future__ import annotations

from datetime import date

import pytest

from bot.phrases.loader import words_for
from bot.render.filters import kept_to
from retrieval.answers import RatingAnswer
from retrieval.question import Figure, Intent, Language
from seeds.models import ReviewFilter
from tests.retrieval.knowing import after, ask
from tests.retrieval.small import small


def year(number: int) -> ReviewFilter:
    return ReviewFilter(since=date(number, 1, 1), until=date(number, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "moyenne de Pusher 2 hors 2018", "average of Pusher 2 excluding 2018", "Pusher 2 without 2018, average",
        "la note moyenne de Pusher 2 sans les avis de 2018", "moyenne Pusher 2 sauf 2018",
        "Pusher 2 moyenne 2018 exclue",
        "average of Pusher 2 reviews not from 2018", "moyenne des avis sur Pusher 2 autres qu'en 2018",
        "mis a part 2018 quelle est la moyenne de pusher 2", "Pusher 2 average other than in 2018",
        "average rating of Pusher 2 without the 2018 reviews", "Pusher 2: average, leaving out 2018",
    ],
)  # fmt: skip
def test_a_year_is_left_out(text: str) -> None:
    """And is no filter that keeps to it, nor a subject."""
    question = ask(text)
    assert question.filters == ReviewFilter(excluding=(year(2018),))
    assert (question.intent, question.figure, question.topic) == (Intent.FIGURE, Figure.MEAN, None)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("combien d'avis sur Pusher 2 hors 2014 et 2016 ?", ReviewFilter(excluding=(year(2014), year(2016)))),
        ("Pusher 2 reviews since 2015 except 2018", ReviewFilter(since=date(2015, 1, 1), excluding=(year(2018),))),
        ("Pusher 2 reviews not in 2018 but 2019", year(2019)),
        ("avis sur Pusher 2 sauf avant 2015", ReviewFilter(since=date(2015, 1, 1))),
        ("avis de Pusher 2 hors TUTUR29", ReviewFilter(excluding=(ReviewFilter(reviewers=("TUTUR29",)),))),
        ("Pusher 2 reviews except nastygobs's", ReviewFilter(excluding=(ReviewFilter(reviewers=("nastygobs",)),))),
        ("les avis sur Pusher 2 sans les anonymes", None),
        ("how many reviews of Pusher 2 other than 5 stars", ReviewFilter(below=5.0)),
        ("combien n'ont pas mis 5 étoiles à Pusher 2 ?", ReviewFilter(below=5.0)),
        ("how many did not give Pusher 2 5 stars?", ReviewFilter(below=5.0)),
        ("avis de Pusher 2 sauf 3 étoiles", ReviewFilter(excluding=(ReviewFilter(at_least=3.0, at_most=3.0),))),
        ("Pusher 2 reviews excluding those under 2 stars", ReviewFilter(at_least=2.0)),
        ("les avis sur Pusher 2 autres que positifs", ReviewFilter(below=3.5)),
        ("non-positive reviews of Pusher 2", ReviewFilter(below=3.5)),
        ("Pusher 2 sans nastygobs", ReviewFilter(excluding=(ReviewFilter(reviewers=("nastygobs",)),))),
        ("avis non negatifs sur Pusher 2", ReviewFilter(above=2.5)),
        ("reviews of Pusher 2 except the negative ones", ReviewFilter(above=2.5)),
    ],
)
def test_what_is_left_out_is_told_as_bounds_where_it_can_be(text: str, kept: ReviewFilter | None) -> None:
    """Years, reviewers, ratings, sides, kinds: whatever else a question keeps to is still kept to."""
    question = ask(text)
    assert (question.filters == kept) if kept else question.filters.excluding
    assert question.topic is None


@pytest.mark.parametrize(
    "text",
    [
        "Pusher 2 en 2018", "la fin de Pusher 2, sans spoiler", "Pusher 2 sans plus", "pas plus de 3 étoiles, Pusher 2",
        "avis sur Pusher 2 qui ne dépassent pas 4 étoiles", "did the ratings of Pusher 2 drop in 2018?",
        "y a pas de 5 étoiles pour Pusher 2 ?", "why did they not like Pusher 2 in 2018?",
        "Pusher 2 sans Mads Mikkelsen",
        "le film est pas sorti en 2018", "les avis de Pusher 2 dont la note est supérieure à 4", "non les 5 étoiles",
         "the reviews of Pusher 2 are not only from 2018",
    ],
)  # fmt: skip
def test_nothing_is_left_out(text: str) -> None:
    """Where "sans" or "pas" is said of something else."""
    assert ask(text).filters.excluding == ()


def test_years_that_are_listed_leave_out_those_between() -> None:
    """They are let through, and no other."""
    kept = ask("la moyenne de Pusher 2 en 2014 et 2016").filters
    assert (kept.since, kept.until, kept.excluding) == (date(2014, 1, 1), date(2016, 12, 31), (year(2015),))


def test_what_was_left_out_stays_so() -> None:
    """In the turns that go on, until another film is asked about for something else."""
    without = ask("et sans 2018 ?", after(ask("la moyenne de Pusher 2")))
    assert (without.intent, without.filters.excluding) == (Intent.FIGURE, (year(2018),))
    assert ask("la médiane ?", after(without)).filters.excluding == (year(2018),)
    assert ask("que disent-ils de la musique de Balle perdue 2 ?", after(without)).filters.excluding == ()


def test_a_period_kept_to_gives_way_to_all_the_others() -> None:
    """"En 2018", then "et hors 2018 ?"."""
    before = after(ask("la moyenne de Pusher 2 en 2018"))
    assert ask("et hors 2018 ?", before).filters == ReviewFilter(excluding=(year(2018),))
    assert ask("et en 2018 ?", after(ask("et hors 2018 ?", before))).filters == year(2018)


def test_a_reviewer_kept_to_gives_way_to_all_the_others() -> None:
    """One of them alone, then all but that one."""
    theirs = after(ask("la moyenne de Pusher 2 de nastygobs"))
    left_out = (ReviewFilter(reviewers=("nastygobs",)),)
    assert ask("et sans nastygobs ?", theirs).filters == ReviewFilter(excluding=left_out)


@pytest.mark.parametrize(
    ("language", "said"), [(Language.FRENCH, "sauf en 2018"), (Language.ENGLISH, "except in 2018")]
)
def test_the_reply_says_what_is_left_out(language: Language, said: str) -> None:
    assert kept_to(ask("la moyenne de Pusher 2 hors 2018"), words_for(language)) == [said]


@pytest.mark.parametrize(
    ("language", "said"), [(Language.FRENCH, "en 2015 et en 2018"), (Language.ENGLISH, "in 2015 and in 2018")]
)
def test_years_apart_are_named(language: Language, said: str) -> None:
    """And not the years between them, which nobody asked for."""
    assert kept_to(ask("la note de Pusher 2 en 2015 vs 2018"), words_for(language)) == [said]


def test_with_and_without_make_all() -> None:
    """What is left out and the rest add up; a review without a date is of no year."""
    days = ("2013-05-01", "2014-05-01", "2013-07-02", None)
    said = [("Alpha", f"Un film, avis {n}.", {"date": day}) for n, day in enumerate(days)]
    with small(*said) as engine:
        counts = []
        for when in ("", " en 2013", " hors 2013"):
            given = engine.answer(f"combien d'avis sur Alpha{when} ?")
            assert isinstance(given, RatingAnswer)
            counts.append(given.ratings[0].reviews)
        assert counts == [4, 2, 2]

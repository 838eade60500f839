"""Truths about date filters, against a clock that stands at 21 November 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrieval.filters.dates import find_dates
from retrieval.words.folding import flat
from tests.retrieval.knowing import TODAY


def days(text: str, today: date = TODAY) -> tuple[str | None, str | None] | None:
    found = find_dates(flat(text), today)
    if found is None:
        return None
    return (
        found.since.isoformat() if found.since else None,
        found.until.isoformat() if found.until else None,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en 2012", ("2012-01-01", "2012-12-31")),
        ("les avis de 2012", ("2012-01-01", "2012-12-31")),
        ("depuis 2015", ("2015-01-01", None)),
        ("since 2015", ("2015-01-01", None)),
        ("depuis mars 2015", ("2015-03-01", None)),
        ("après 2015", ("2016-01-01", None)),
        ("after June 2015", ("2015-07-01", None)),
        ("avant 2010", (None, "2009-12-31")),
        ("before 2010", (None, "2009-12-31")),
        ("jusqu'en 2010", (None, "2010-12-31")),
        ("l'été 2013", ("2013-06-01", "2013-08-31")),
        ("in the summer of 2013", ("2013-06-01", "2013-08-31")),
        ("l'hiver 2013", ("2013-12-01", "2014-02-28")),
        ("en mars 2014", ("2014-03-01", "2014-03-31")),
        ("in February 2012", ("2012-02-01", "2012-02-29")),
        ("le 23 août 2022", ("2022-08-23", "2022-08-23")),
        ("on August 23, 2022", ("2022-08-23", "2022-08-23")),
        ("entre 2010 et 2012", ("2010-01-01", "2012-12-31")),
        ("between 2012 and 2010", ("2010-01-01", "2012-12-31")),
        ("2010-2012", ("2010-01-01", "2012-12-31")),
        ("en 2020 et 2021", ("2020-01-01", "2021-12-31")),
        ("in 2019, 2020 and 2021", ("2019-01-01", "2021-12-31")),
        ("en 2018 et 2020", ("2018-01-01", "2020-12-31")),
        ("avis de 2014 et 2016", ("2014-01-01", "2016-12-31")),
        ("early 2019", ("2019-01-01", "2019-04-30")),
        ("les avis de mi-2019", ("2019-05-01", "2019-08-31")),
        ("fin 2019", ("2019-09-01", "2019-12-31")),
        ("in the first half of 2019", ("2019-01-01", "2019-06-30")),
        ("au second semestre 2020", ("2020-07-01", "2020-12-31")),
        ("Q3 2019", ("2019-07-01", "2019-09-30")),
        ("depuis début 2020", ("2020-01-01", None)),
        ("before late 2019", (None, "2019-08-31")),
        ("les années 2010", ("2010-01-01", "2019-12-31")),
        ("the 2010s", ("2010-01-01", "2019-12-31")),
        ("l'an dernier", ("2025-01-01", "2025-12-31")),
        ("last year", ("2025-01-01", "2025-12-31")),
        ("cette année", ("2026-01-01", "2026-11-21")),
        ("le mois dernier", ("2026-10-01", "2026-10-31")),
        ("this month", ("2026-11-01", "2026-11-21")),
        ("ces deux dernières années", ("2024-11-21", "2026-11-21")),
        ("the last 3 months", ("2026-08-21", "2026-11-21")),
        ("avant le 26/10/2016", (None, "2016-10-25")),
        ("the 2020 reviews", ("2020-01-01", "2020-12-31")),
        ("in the 2019 reviews of @@@@", ("2019-01-01", "2019-12-31")),
        ("the March 2014 reviews", ("2014-03-01", "2014-03-31")),
        ("les avis de l'année 2016", ("2016-01-01", "2016-12-31")),
        ("since 10/26/2016", ("2016-10-26", None)),
        ("les avis du 5/10/2016", ("2016-10-05", "2016-10-05")),
        ("en 03/2017", ("2017-03-01", "2017-03-31")),
        ("on 2016-10-26", ("2016-10-26", "2016-10-26")),
        ("avant la sortie le 26 octobre 2016", (None, "2016-10-25")),
        ("after its release on 3 March 2017", ("2017-03-04", None)),
        ("depuis la sortie du film en 2017", ("2017-01-01", None)),
    ],
)
def test_a_period_is_read_as_its_first_and_last_day(text: str, expected: tuple[str | None, str | None]) -> None:
    """Days, months, seasons, years, decades, and periods told from today."""
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("2019 vs 2020", True), ("2019 contre 2021", True), ("mieux noté en 2019 qu'en 2020 ?", True),
        ("compare 2019 et 2020", True), ("better in 2019 than in 2020?", True), ("reviews from 2019 and 2020", False),
        ("entre 2019 et 2020", False), ("2019-2020", False), ("les avis de 2019 ou 2020", False),
    ],
)  # fmt: skip
def test_two_years_side_by_side(text: str, compared: bool) -> None:
    """Where they are compared, and not only listed."""
    found = find_dates(flat(text), TODAY)
    assert found is not None
    assert found.compared is compared
    assert found.since == date(2019, 1, 1)


@pytest.mark.parametrize("text", ["31/02/2016", "13/13/2016", "la version 2016 vs 1984", "noté 5/10", "le 26/10"])
def test_no_day_and_no_year_of_reviews(text: str) -> None:
    """Days that never were, works of two years, and ratings."""
    assert days(text) is None


def test_from_a_year_is_in_that_year() -> None:
    """"Reviews from 2012" were written in 2012."""
    assert days("reviews from 2012") == ("2012-01-01", "2012-12-31")


@pytest.mark.parametrize("text", ["at least 2000 reviews", "plus de 2000 avis", "la moyenne sur 2000 avis"])
def test_so_many_reviews_are_of_no_year(text: str) -> None:
    assert days(text) is None


@pytest.mark.parametrize("text", ["and only the 2016 reviews?", "only 2016 reviews", "ok only the 2016 ratings"])
def test_a_turn_that_keeps_to_a_year_is_no_number(text: str) -> None:
    assert days(text) == ("2016-01-01", "2016-12-31")


def test_so_many_are_held_is_no_year() -> None:
    assert days("you only have 2016 reviews") is None


def test_years_apart_leave_out_those_between() -> None:
    """And those that follow each other leave out none."""
    found = find_dates("in 2014, 2016 and 2017", TODAY)
    assert found is not None
    assert found.gaps == ((date(2015, 1, 1), date(2015, 12, 31)),)
    later = find_dates("2019 et 2020", TODAY)
    assert later is not None
    assert later.gaps == ()


@pytest.mark.parametrize("text", ["@@@@ l'année 1986", "la guerre en 1953", "the summer of 1969"])
def test_a_year_before_there_were_sites_is_of_the_story(text: str) -> None:
    """Unless reviews are said to be of then."""
    assert days(text) is None
    assert find_dates(flat(f"les avis : {text}"), TODAY) is not None
    assert days("et en 1986 ?") == ("1986-01-01", "1986-12-31")


@pytest.mark.parametrize(
    "text", ["la musique", "late in the film", "le film de 2004", "sorti en 2004", "en 2099", "31 février"]
)
def test_what_is_no_period_of_reviews_is_left(text: str) -> None:
    """A film's own year, a year to come and a plain number filter nothing."""
    assert days(text) is None


def test_last_month_in_january_is_december() -> None:
    """The year turns with the month."""
    assert days("last month", date(2026, 1, 5)) == ("2025-12-01", "2025-12-31")


def test_a_leap_day_years_back_is_a_day_that_exists() -> None:
    """29 February has no namesake in most years."""
    assert days("the last 3 years", date(2024, 2, 29)) == ("2021-02-28", "2024-02-29")


@settings(deadline=None)
@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(1, 40), st.sampled_from(("months", "years")))
def test_any_day_has_a_past(today: date, number: int, unit: str) -> None:
    """On every day of the calendar "the last n months" ends today and began before."""
    found = find_dates(f"the last {number} {unit}", today)
    assert found is not None
    assert found.until == today
    assert found.since is not None
    assert found.since < today - timedelta(days=20)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read_without_failing(text: str) -> None:
    """A period found has its days in order."""
    found = find_dates(flat(text), TODAY)
    assert found is None or found.since is None or found.until is None or found.since <= found.until


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("entre le 1er et le 5 avril 2021", date(2021, 4, 1), date(2021, 4, 5)),
        ("between April 1 and April 5, 2021", date(2021, 4, 1), date(2021, 4, 5)),
        ("between 1 and 5 April 2021", date(2021, 4, 1), date(2021, 4, 5)),
        ("du 28 mars au 2 avril 2021", date(2021, 3, 28), date(2021, 4, 2)),
        ("du 30 decembre 2020 au 2 janvier 2021", date(2020, 12, 30), date(2021, 1, 2)),
        ("from March 2020 to April 2021", date(2020, 3, 1), date(2021, 4, 30)),
        ("entre mars et avril 2021", date(2021, 3, 1), date(2021, 4, 30)),
    ],
)  # fmt: skip
def test_from_one_day_or_month_to_another(text: str, since: date, until: date) -> None:
    """What the first leaves out is as in the second."""
    found = find_dates(flat(text), TODAY)
    assert found is not None
    assert (found.since, found.until) == (since, until)
    assert text[slice(*found.span)] == text


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("les avis d'hier", 1), ("yesterday's reviews", 1), ("avis d'avant-hier", 2), ("reviews from today", 0),
        ("j'ai vu le film hier", None), ("les avis, je l'ai vu hier soir", None),
    ],
)  # fmt: skip
def test_yesterday(text: str, back: int | None) -> None:
    """Of reviews alone: when somebody saw a film is no filter."""
    found = find_dates(text, TODAY)
    assert (found.since if found else None) == (TODAY - timedelta(days=back) if back is not None else None)


@pytest.mark.parametrize(
    "text", ["les routes en 1942", "the roads in 1942", "vieillie en 2019", "entre 1940 et 1942", "les années 1940"]
)
def test_a_year_before_the_film_is_of_its_story(text: str) -> None:
    assert find_dates(flat(text), TODAY, released=2020) is None
    assert find_dates(flat(f"avis : {text}"), TODAY) is not None


@pytest.mark.parametrize("text", ["les avis de 2019", "reviews written in 2019", "la musique en 2021", "depuis 2015"])
def test_a_year_that_dates_reviews_filters_them(text: str) -> None:
    assert find_dates(flat(text), TODAY, released=2020) is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en décembre 2019 contre janvier 2020", ("2019-12-01", "2020-01-31")),
        ("december 2019 vs january 2020", ("2019-12-01", "2020-01-31")),
        ("in dec 2019 compared to oct 2019", ("2019-10-01", "2019-12-31")),
        ("compare la note en mars 2015 et en mai 2015", ("2015-03-01", "2015-05-31")),
        ("in 2018 and 2019 separately", ("2018-01-01", "2019-12-31")),
        ("en 2014 et 2015, séparément", ("2014-01-01", "2015-12-31")),
    ],
)
def test_two_periods_are_to_be_told_side_by_side(text: str, expected: tuple[str, str]) -> None:
    assert days(text) == expected
    found = find_dates(flat(text), TODAY)
    assert found is not None
    assert found.compared


@pytest.mark.parametrize("text", ["in 2018 and 2019", "entre mars 2014 et mai 2014", "from March 2014 to May 2014"])
def test_one_period_is_one(text: str) -> None:
    found = find_dates(flat(text), TODAY)
    assert found is not None
    assert not found.compared


@pytest.mark.parametrize("text", ["2015 vs 2018", "mieux noté en 2015 qu'en 2018 ?", "compare 2015 and 2018"])
def test_two_years_compared_leave_out_those_between(text: str) -> None:
    found = find_dates(flat(text), TODAY)
    assert found is not None
    assert (found.compared, found.gaps) == (True, ((date(2016, 1, 1), date(2017, 12, 31)),))

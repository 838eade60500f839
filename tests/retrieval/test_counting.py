"""Every figure equals a second, plain computation, over random small libraries and random filters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from retrieval.answers import Answer, FilmsAnswer, NoAnswer, QuotesAnswer, Rating, RatingAnswer, Reason, Share
from retrieval.engine import Engine
from retrieval.question import Figure, Intent, Language, Order, Question, Side
from retrieval.ratings import rated_on
from seeds.models import ReviewFilter
from tests.retrieval import naive
from tests.retrieval.shelves import FILMS, FILTERS, Placed, reviews, shelved

FAST = (Phase.explicit, Phase.reuse, Phase.generate)
SLOW = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck), phases=FAST)
WANTED = st.lists(FILTERS, min_size=6, max_size=6)
SAME = 1e-12


def near(value: float | None) -> object:
    """What equals a value but for the last digits of its arithmetic."""
    return value if value is None else pytest.approx(value, rel=SAME)


def about(intent: Intent, placed: list[Placed], wanted: ReviewFilter, **fields: object) -> Question:
    """A question about every film of a shelf."""
    films = tuple(f for f in FILMS if any(p.film == f for p in placed))
    plain = Question(text="?", language=Language.FRENCH, intent=intent, films=films, filters=wanted, limit=50)
    return replace(plain, **fields)  # type: ignore[arg-type]


def given_stars(placed: list[Placed]) -> list[Fraction]:
    return [s for p in placed if (s := naive.stars(p)) is not None]


@SLOW
@given(reviews(), WANTED, st.sampled_from(Figure), st.sampled_from((None, *Side)))
def test_figures_are_those_of_a_plain_computation(
    placed: list[Placed], filters: list[ReviewFilter], figure: Figure, side: Side | None
) -> None:
    """Mean, median, n, scale, histogram, share and trend: over all that the filters leave."""
    with shelved(placed) as engine:
        for wanted in filters:
            answer = engine.answer(about(Intent.FIGURE, placed, wanted, figure=figure, side=side))
            if figure not in (Figure.COUNT, Figure.SHARE):  # those are told beside all the others
                wanted = rated_on(side, wanted)
            left = [p for p in placed if naive.passes(p, wanted)]
            if not left:
                assert isinstance(answer, NoAnswer)
                assert answer.reason is _nothing(placed, wanted)
                continue
            if figure is Figure.TREND and given_stars(left) and not any(
                p.draft.date for p in left if naive.stars(p) is not None
            ):
                assert isinstance(answer, NoAnswer)
                continue
            share = figure is Figure.SHARE or (figure is Figure.COUNT and side is not None)
            unbound = replace(wanted, at_least=None, at_most=None, above=None, below=None)
            if share and not given_stars([p for p in placed if naive.passes(p, unbound)]):
                assert not isinstance(answer, RatingAnswer)  # what was written is told, for nobody gave a rating
                continue
            assert isinstance(answer, RatingAnswer)
            for rating in answer.ratings:
                _check_film([p for p in left if p.film == rating.film.id], rating)
            assert [r.film.id for r in answer.ratings] == [f for f in FILMS if any(p.film == f for p in placed)]
            everyone = replace(wanted, at_least=None, at_most=None, above=None, below=None)
            if everyone == wanted:
                _check_share(left, answer, figure, side)
            elif figure is Figure.SHARE and side is None:
                rated = given_stars([p for p in placed if naive.passes(p, everyone)])
                assert answer.share == Share(side=None, count=len(left), total=len(rated))
            _check_trend(left if figure is Figure.TREND else [], answer)


def _nothing(placed: list[Placed], wanted: ReviewFilter) -> Reason:
    """Days asked of reviews of which none has one is another silence than reviews of other days."""
    undated = [p for p in placed if naive.passes(p, replace(wanted, since=None, until=None))]
    dated = any(p.draft.date for p in undated)
    if (wanted.since or wanted.until) and undated:
        return Reason.NO_REVIEWS if dated else Reason.NO_DATES
    free = [p for p in placed if naive.passes(p, wanted.of_any_rating())]
    return Reason.NO_RATINGS if wanted.bounded and free and not given_stars(free) else Reason.NO_REVIEWS


def _check_trend(left: list[Placed], answer: RatingAnswer) -> None:
    expected = naive.years(left)
    assert [(y.year, y.count) for y in answer.trend] == [(year, count) for year, _, count in expected]
    assert [y.mean for y in answer.trend] == pytest.approx([mean for _, mean, _ in expected], rel=SAME)


def _check_film(left: list[Placed], rating: Rating) -> None:
    rated = [p for p in left if p.draft.rating is not None]
    scales = sorted({p.draft.scale or 0.0 for p in rated})
    shared = scales[0] if len(scales) == 1 else 5.0
    values = [s * Fraction(shared) / 5 for s in given_stars(rated)]
    assert (rating.reviews, rating.count) == (len(left), len(rated))
    assert (rating.scale, list(rating.scales)) == (shared, scales)
    assert [rating.mean, rating.median] == [near(naive.mean(values)), near(naive.median(values))]
    assert list(rating.histogram.items()) == list(naive.bars(given_stars(rated), shared).items())


def _check_share(left: list[Placed], answer: RatingAnswer, figure: Figure, side: Side | None) -> None:
    values = given_stars(left)
    asked = figure is Figure.SHARE or (figure is Figure.COUNT and side is not None)
    if not asked or not values:
        assert answer.share is None
        return
    assert answer.share is not None
    wanted = side or Side.POSITIVE
    expected = (wanted, naive.on_side(values, wanted), len(values))
    assert (answer.share.side, answer.share.count, answer.share.total) == expected


def rows(answer: Answer) -> list[tuple[str, int | None]]:
    """Where each quote stands, or nothing where there is none."""
    return [(q.document, q.row) for q in answer.quotes] if isinstance(answer, QuotesAnswer) else []


ORDERS = tuple(order for order in Order if order is not Order.RANDOM)


@SLOW
@given(reviews(), WANTED, st.sampled_from(ORDERS), st.booleans())
def test_reviews_come_in_the_order_asked(
    placed: list[Placed], filters: list[ReviewFilter], order: Order, single: bool
) -> None:
    """Best, worst, latest, oldest, longest, shortest, most useful; one alone brings its equals in rating."""
    with shelved(placed) as engine:
        for wanted in filters:
            ranked = naive.ordered([p for p in placed if naive.passes(p, wanted)], order)
            if order in (Order.BEST, Order.WORST):
                ranked = [p for p in ranked if naive.stars(p) is not None]
                alone = [p for p in ranked if naive.stars(p) == naive.stars(ranked[0])]
            else:
                alone = ranked[:1]
            figures = {Order.LATEST: "date", Order.OLDEST: "date", Order.USEFUL: "useful"}
            if order in figures and all(getattr(p.draft, figures[order]) is None for p in ranked):
                ranked = alone = []
            answer = engine.answer(about(Intent.REVIEWS, placed, wanted, order=order, single=single))
            assert rows(answer) == [p.key for p in (alone if single else ranked)]
            if isinstance(answer, QuotesAnswer):
                assert answer.total == len(alone if single else ranked)


@SLOW
@given(reviews(), WANTED)
def test_filters_alone_bring_all_the_reviews_they_leave(placed: list[Placed], filters: list[ReviewFilter]) -> None:
    """Every review that passes is quoted once, and no other."""
    with shelved(placed) as engine:
        for wanted in filters:
            answer = engine.answer(about(Intent.REVIEWS, placed, wanted))
            assert sorted(rows(answer)) == sorted(p.key for p in placed if naive.passes(p, wanted))


def best(engine: Engine, order: Order) -> list[tuple[str, int, object]]:
    answer = engine.answer(Question(text="?", language=Language.FRENCH, intent=Intent.BEST_FILM, order=order))
    assert isinstance(answer, FilmsAnswer | NoAnswer)
    entries = answer.entries if isinstance(answer, FilmsAnswer) else ()
    return [(e.film.id, e.rated, pytest.approx(e.mean, rel=SAME)) for e in entries]


@SLOW
@given(reviews())
def test_films_are_ranked_by_their_mean(placed: list[Placed]) -> None:
    """Of films with at least five ratings where one has as many, else of all that are rated."""
    by_film = {f: given_stars([p for p in placed if p.film == f]) for f in FILMS}
    enough = 5 if any(len(v) >= 5 for v in by_film.values()) else 1
    means = {f: sum(v) / len(v) for f, v in by_film.items() if len(v) >= enough}
    key: Callable[[str], Fraction] = lambda f: Fraction(means[f])  # noqa: E731
    with shelved(placed) as engine:
        for order, sign in ((Order.BEST, -1), (Order.WORST, 1)):
            found = best(engine, order)
            assert sorted(found, key=lambda e: e[0]) == [(f, len(by_film[f]), float(means[f])) for f in sorted(means)]
            ranked = [key(f) for f, _, _ in found]
            assert ranked == sorted(ranked, key=lambda m: sign * m)


@SLOW
@given(reviews(), WANTED, st.sampled_from((Order.BEST, Order.WORST)), st.none() | st.integers(1, 4))
def test_films_are_ranked_by_the_reviews_that_the_filters_leave(
    placed: list[Placed], filters: list[ReviewFilter], order: Order, enough: int | None
) -> None:
    """A threshold counts the ratings so filtered, and no film without as many is ranked."""
    with shelved(placed) as engine:
        for wanted in filters:
            left = {f: given_stars([p for p in placed if p.film == f and naive.passes(p, wanted)]) for f in FILMS}
            usual = 5 if any(len(v) >= 5 for v in left.values()) else 1
            expected = {f: v for f, v in left.items() if v and len(v) >= (usual if enough is None else enough)}
            answer = engine.answer(
                Question(text="?", language=Language.FRENCH, intent=Intent.BEST_FILM, order=order, filters=wanted,
                         enough=enough)
            )  # fmt: skip
            entries = answer.entries if isinstance(answer, FilmsAnswer) else ()
            assert {e.film.id: (e.rated, near(e.mean)) for e in entries} == {
                f: (len(v), near(naive.mean(v))) for f, v in expected.items()
            }
            means = [e.mean or 0.0 for e in entries]
            assert means == sorted(means, reverse=order is Order.BEST)


@SLOW
@given(reviews())
def test_the_list_of_films_counts_what_is_held(placed: list[Placed]) -> None:
    """Every film with its reviews and its ratings, the most reviewed first."""
    with shelved(placed) as engine:
        entries = [(e.film.id, e.reviews, e.rated) for e in engine.films()]
    expected = {f: [p for p in placed if p.film == f] for f in FILMS}
    assert sorted(entries) == sorted((f, len(ps), len(given_stars(ps))) for f, ps in expected.items() if ps)
    assert [n for _, n, _ in entries] == sorted((n for _, n, _ in entries), reverse=True)

"""For and against are counted by what is said of the thing itself, and not by the rating of the review."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import ComparisonAnswer, FilmsAnswer, NoAnswer, QuotesAnswer, Theme, ThemesAnswer
from retrieval.engine import Engine
from tests.retrieval.small import small

LOW, HIGH = {"rating": 1.0, "scale": 5.0}, {"rating": 5.0, "scale": 5.0}
SAID = (
    ("Alpha", "Un film nul et ennuyeux. Heureusement, Nora Blum est excellente.", LOW),
    ("Alpha", "Quel ennui. Seule Nora Blum s'en sort bien.", LOW),
    ("Alpha", "Nora Blum est magnifique. Le film, lui, est raté, long et pénible.", LOW),
    ("Alpha", "Nora Blum tourne ici son troisième film avec Hugo Lenz. Quel navet.", LOW),
    ("Alpha", "J'ai adoré ce film. Hugo Lenz, lui, est très mauvais.", HIGH),
    ("Alpha", "Un très beau film, mais Hugo Lenz joue mal.", HIGH),
    ("Alpha", "La musique est superbe, le reste est sans intérêt.", LOW),
    ("Alpha", "La musique est insupportable, mais quel beau film.", HIGH),
)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with small(*SAID) as opened:
        yield opened


def themes(engine: Engine, text: str) -> dict[str, Theme]:
    answer = engine.answer(text)
    assert isinstance(answer, ThemesAnswer)
    return {theme.name: theme for theme in answer.themes}


def test_two_people_are_counted_by_what_is_said_of_them(engine: Engine) -> None:
    """Praise in a review of one star is praise; who only names somebody is on no side."""
    found = themes(engine, "Nora Blum ou Hugo Lenz dans Alpha, qui joue le mieux ?")
    assert (found["Nora Blum"].positive, found["Nora Blum"].negative) == (3, 0)
    assert (found["Hugo Lenz"].positive, found["Hugo Lenz"].negative) == (0, 2)


def test_a_subject_is_counted_and_quoted_by_its_own_clause(engine: Engine) -> None:
    music = themes(engine, "de quoi parlent les avis sur Alpha ?")["music"]
    assert (music.positive, music.negative) == (1, 1)
    assert all("musique" in quote.text for quote in music.quotes)


def test_praise_in_a_review_of_half_a_star_is_no_reservation() -> None:
    """Where nothing blames it, that is said: the rating does not turn praise around."""
    said = (
        ("Alpha", "Un bon point : Nora Blum, inattendue et sympathique.", {"rating": 0.5, "scale": 5.0}),
        ("Alpha", "Nora Blum est excellente, un vrai plaisir.", HIGH),
    )
    with small(*said) as engine:
        assert isinstance(engine.answer("ce qu'on reproche à Nora Blum dans Alpha"), NoAnswer)


def test_a_plot_told_of_somebody_is_no_blame() -> None:
    said = (
        ("Alpha", "Nora Blum is superb in this film, and so funny."),
        ("Alpha", "One day Nora Blum gets the chance to ruin the bank, and steals the money of the poor."),
    )
    with small(*said) as engine:
        answer = engine.answer("what do they say of Nora Blum in Alpha?")
        assert isinstance(answer, QuotesAnswer)
        assert "superb" in answer.quotes[0].text


def test_a_subject_of_a_film_has_one_pair_of_figures_wherever_it_is_told() -> None:
    """Among the themes, in a comparison, in a ranking, and where it is asked how many."""
    said = [("Alpha", "La musique est superbe, le reste est nul.", LOW)] * 4
    said += [("Alpha", "La musique est insupportable, mais quel beau film.", HIGH)] * 2
    said += [("Alpha", "La musique est de Luc Blum.", HIGH)]
    said += [("Beta", "La musique est insupportable, mais quel beau film.", HIGH)] * 5
    with small(*said) as engine:
        theme = themes(engine, "de quoi parlent les avis sur Alpha ?")["music"]
        assert (theme.positive, theme.negative) == (4, 2)
        compared = engine.answer("compare la musique de Alpha et celle de Beta")
        assert isinstance(compared, ComparisonAnswer)
        assert [(s.positive, s.negative) for s in compared.spoken] == [(4, 2), (0, 5)]
        ranking = engine.answer("quel film a la meilleure musique ?")
        assert isinstance(ranking, FilmsAnswer)
        assert [(e.film.title, e.positive, e.negative) for e in ranking.entries] == [("Alpha", 4, 2), ("Beta", 0, 5)]
        counted = engine.answer("combien disent du bien de la musique dans Alpha ?")
        assert isinstance(counted, QuotesAnswer)
        assert counted.sides == (4, 2)


def test_hours_that_fly_by_are_no_blame_of_the_length() -> None:
    said = (
        ("Alpha", "The three hours really flew by."),
        ("Alpha", "The three hours go by like nothing."),
        ("Alpha", "Les trois heures passent très vite."),
        ("Alpha", "It is way too long."),
        ("Alpha", "Three hours, with a plot that is rather thin."),
    )
    with small(*said) as engine:
        found = engine.answer("how many people talk about the length of Alpha?")
        assert isinstance(found, QuotesAnswer)
        assert found.sides == (3, 1)

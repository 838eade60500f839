"""One season asked about: what judges it comes before what waits for it, or speaks of an episode of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from retrieval.answering.of_part import part_asked, waits
from retrieval.answers import NoAnswer, NoteKind, QuotesAnswer, Reason
from retrieval.names.parts import find_parts
from tests.retrieval.engines import holding
from tests.retrieval.knowing import ask
from tests.retrieval.small import small

TEXTS = (
    "Vivement la saison 3 !", "J'ai hâte de découvrir la saison 3, la première est superbe.",
    "La saison 3 est complètement ratée, mauvaise et ennuyeuse.", "La saison 3 est magnifique, une grande réussite.",
    "Les décors sont superbes.",
)  # fmt: skip


@pytest.mark.parametrize("question", ["heat saison 3", "what about season 3 of Heat", "heat s3 c'est nul ?"])
def test_quotes_that_judge_a_season_come_first_one_of_each_side(tmp_path: Path, question: str) -> None:
    with holding(tmp_path, TEXTS) as engine:
        answer = engine.answer(question)
        assert isinstance(answer, QuotesAnswer)
        assert {quote.text for quote in answer.quotes[:2]} == {TEXTS[2], TEXTS[3]}


@pytest.mark.parametrize(
    ("text", "waiting"),
    [
        ("J'attends la saison 3 avec impatience", True), ("I can't wait for season 3", True),
        ("On espère que la saison 3 relèvera le niveau", True), ("Season 3 when?", True),
        ("Le deuxième épisode de la saison 3 est raté", True), ("La fin est meilleure que celle de la saison 3", True),
        ("J'attendais mieux de la saison 3", False), ("Je trouve que la saison 3 est ratée", False),
        ("Season 3 is worse than the first", False), ("La saison 3 vaut l'attente", False),
    ],
)  # fmt: skip
def test_what_only_waits_for_a_season_is_told(text: str, waiting: bool) -> None:
    typed = find_parts(text)[-1].typed
    places = [(text.index(typed), text.index(typed) + len(typed))]
    assert waits(text, places) is waiting


@pytest.mark.parametrize(
    ("text", "alone"),
    [("Pusher 2 saison 3", True), ("la musique de la saison 3 de Pusher 2", False), ("Pusher 2 les acteurs", False)],
)
def test_a_season_and_nothing_beside_it(text: str, alone: bool) -> None:
    question = ask(text)
    parts = tuple(part.typed for part in find_parts(question.topic or ""))
    assert part_asked(replace(question, names=(*question.names, *parts))) is alone


SEASONS = (
    "La saison 1 est magnifique, une réussite.", "La saison 2 reste de loin la meilleure de toutes.",
    "La saison 3 est un cran en-dessous des autres.", "Quand il marche, le pire est à venir, et le meilleur aussi.",
    "Les décors sont superbes.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "first"),
    [("quelle est la meilleure saison de heat ?", 1), ("which season of Heat is the worst?", 2),
     ("à partir de quelle saison heat devient moins bien ?", 2), ("la saison 3 de heat est décevante ?", 2)],
)
def test_what_sets_a_season_apart_comes_first(tmp_path: Path, question: str, first: int) -> None:
    with holding(tmp_path, SEASONS) as engine:
        answer = engine.answer(question)
        assert isinstance(answer, QuotesAnswer)
        assert answer.quotes[0].text == SEASONS[first]
        assert {quote.text for quote in answer.quotes}.isdisjoint(SEASONS[3:])


def test_nobody_sets_a_season_below(tmp_path: Path) -> None:
    with holding(tmp_path, (SEASONS[1], *SEASONS[3:])) as engine:
        answer = engine.answer("quelle est la pire saison de heat ?")
        assert isinstance(answer, NoAnswer)
        assert answer.reason is Reason.NO_SIDE


@pytest.mark.parametrize(
    ("text", "told"),
    [("la note d'Alpha saison par saison", True), ("note de la saison 2 d'Alpha", True),
     ("rating of Alpha by season", True), ("combien d'avis sur la saison 2 d'Alpha ?", False),
     ("la note d'Alpha", False)],
)
def test_reviews_are_not_rated_by_season(text: str, told: bool) -> None:
    with small(*(("Alpha", f"La saison {n} est belle.", {"rating": 4.0, "scale": 5.0}) for n in (1, 2))) as engine:
        answer = engine.answer(text)
        assert (NoteKind.NOT_BY_SEASON in {note.kind for note in answer.notes}) is told

"""The highest and the lowest rating, alone and together; how many are at or beyond one."""

from __future__ import annotations

import pytest

from retrieval.answers import NoteKind, QuotesAnswer, RatingAnswer
from retrieval.asking.cues import read_cues
from retrieval.asking.extremes import asks_end
from retrieval.question import Figure, Intent
from retrieval.words.folding import flat
from tests.retrieval.small import Said, read, small, talked

RATINGS = (9, 9, 7, 6, 6, 6)
HELD: tuple[Said, ...] = tuple(("Heat", "Un film assez long.", {"rating": r, "scale": 10.0}) for r in RATINGS)


@pytest.mark.parametrize(
    "text",
    [
        "note la plus haute et la plus basse pour @@@@", "the best and worst ratings of @@@@",
        "quelle est la meilleure et la pire note de @@@@", "la note la plus basse et la note la plus haute de @@@@",
        "entre combien et combien vont les notes de @@@@", "what's the range of ratings for @@@@",
        "lowest and highest score", "la meilleure note et la pire",
    ],
)  # fmt: skip
def test_both_ends_are_asked_for(text: str) -> None:
    assert read_cues(flat(text), films=1).figure is Figure.DISTRIBUTION


@pytest.mark.parametrize(
    "text", ["best and worst reviews of @@@@", "le meilleur et le pire de @@@@", "the range of the actors in @@@@"]
)
def test_the_ends_of_something_else(text: str) -> None:
    assert read_cues(flat(text), films=1).figure is not Figure.DISTRIBUTION


def test_both_ends_are_told_with_how_many_gave_them() -> None:
    with small(*HELD) as engine:
        said = read(talked(engine, "note la plus haute et la plus basse pour Heat"))
    assert "Note la plus haute : 9/10 (2 notes) ; la plus basse : 6/10 (3 notes)." in said


@pytest.mark.parametrize("text", ["la pire note c'est combien ?", "what's the lowest anyone gave?", "lowest score?"])
def test_one_end_is_told_before_the_quotes(text: str) -> None:
    """No rating is so low that it would be the lowest of all scales: the lowest that was given is meant."""
    with small(*HELD) as engine:
        answer = talked(engine, "Heat", text)
    assert isinstance(answer, QuotesAnswer)
    assert [n.value for n in answer.notes if n.kind is NoteKind.LOWEST] == ["6.0 | 10.0 | 3"]


@pytest.mark.parametrize(
    ("turns", "kinds"),
    [
        (("la note la plus basse de Heat ?", "et la plus haute ?"), [NoteKind.HIGHEST]),
        (("highest rating of Heat", "and the lowest?"), [NoteKind.LOWEST]),
        (("la note la plus basse de Heat ?", "qui l'a mise ?"), []),
        (("la pire critique de Heat", "et la meilleure ?"), []),
        (("note la plus haute et la plus basse de Heat", "qui a mis la plus basse ?"), []),
    ],
)
def test_the_other_end_and_who_is_there(turns: tuple[str, ...], kinds: list[NoteKind]) -> None:
    """Who gave it is told by the reviews; after a review, the other end is a review."""
    with small(*HELD) as engine:
        answer = talked(engine, *turns)
    assert isinstance(answer, QuotesAnswer)
    assert [n.kind for n in answer.notes if n.kind in (NoteKind.HIGHEST, NoteKind.LOWEST)] == kinds


def test_the_worst_review_is_no_figure() -> None:
    assert asks_end(flat("la note la plus basse"))
    assert asks_end(flat("the best score"))
    assert not asks_end(flat("la pire critique"))
    assert not asks_end(flat("les avis les mieux notés"))


@pytest.mark.parametrize(
    ("turns", "count"),
    [
        (("how many reviews for Heat?", "how many at 7/10 or above?"), 3),
        (("combien d'avis sur Heat ?", "et à 6/10 ?"), 3),
        (("how many reviews for Heat?", "and 7/10 and up?"), 3),
        (("combien à 6/10 ou moins pour Heat",), 3),
        (("Heat", "combien à 9/10 ?"), 2),
    ],
)
def test_reviews_at_or_beyond_a_rating_are_counted(turns: tuple[str, ...], count: int) -> None:
    with small(*HELD) as engine:
        answer = talked(engine, *turns)
    assert isinstance(answer, RatingAnswer)
    assert (answer.question.figure, answer.ratings[0].reviews) == (Figure.COUNT, count)


def test_a_rating_alone_after_something_else_counts_nothing() -> None:
    with small(*HELD) as engine:
        asked = talked(engine, "la musique de Heat", "et à 6 ?").question
    assert asked.intent is not Intent.FIGURE

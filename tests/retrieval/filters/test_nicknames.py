"""Reviewers known by their nickname alone, and nicknames of whom the reviews speak."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.engine import Engine
from retrieval.filters.nicknames import spoken_of
from retrieval.filters.reviewers import ReviewerIndex
from retrieval.words.folding import flat
from seeds.readers.base import Draft, FilmFound
from tests.retrieval.shelves import Placed, shelved

REVIEWS = (
    ("Alpha", "Jack Torvald", 4.0, "Une belle surprise, et un récit tenu de bout en bout."),
    ("Alpha", "Mirobole", 2.0, "Jack Torvald est un personnage odieux, et le film ne s'en remet pas."),
    ("Beta", "Mirobole", 4.0, "Un très bon film, vraiment prenant."),
    ("Alpha", "zed77", 3.0, "J'ai aimé Jack Torvald, le reste moins. Rien à voir avec ce qu'en dit zed77."),
    ("Beta", "Crocodile", 3.0, "Pas mal du tout, sans plus."),
)  # fmt: skip
INDEX = ReviewerIndex({who for _, who, _, _ in REVIEWS})


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    placed = [
        Placed(Draft(film=FilmFound(title=film), text=text, row=n, reviewer=who, rating=given, scale=5.0), "one.csv", n)
        for n, (film, who, given, text) in enumerate(REVIEWS)
    ]
    with shelved(placed) as opened:
        yield opened


def test_somebody_is_spoken_of_by_others(engine: Engine) -> None:
    """What a reviewer signs, or says of themselves, is no talk of others."""
    assert spoken_of(engine.library, "jack torvald", ("Jack Torvald",))
    assert not spoken_of(engine.library, "zed77", ("zed77",))
    assert not spoken_of(engine.library, "le", ())


@pytest.mark.parametrize(
    "text", ["jack torvald", "tell me about Jack Torvald", "montre-moi Jack Torvald", "who is jack torvald"]
)
def test_whom_the_reviews_speak_of_is_no_reviewer(engine: Engine, text: str) -> None:
    assert engine.understand(text).filters.reviewers == ()


@pytest.mark.parametrize(
    "text",
    ["l'avis de Jack Torvald", "Jack Torvald's review", "qu'a écrit jack torvald ?", "note moyenne de Jack Torvald"],
)
def test_but_where_a_review_is_asked_for(engine: Engine, text: str) -> None:
    assert engine.understand(text).filters.reviewers == ("Jack Torvald",)


def test_a_namesake_is_asked_for_by_the_word_review(engine: Engine) -> None:
    """After talk of the one, the review of the other is asked for by itself."""
    talk = engine.follow(None, engine.answer("jack torvald"))
    asked = engine.answer("l'avis de Jack Torvald", talk).question
    assert (asked.filters.reviewers, asked.topic) == (("Jack Torvald",), None)


@pytest.mark.parametrize(
    "text",
    [
        "moyenne de Mirobole", "la note moyenne donnée par Mirobole", "combien d'avis a écrit mirobole ?",
        "how many reviews did Mirobole write?", "quels films mirobole a-t-il notés", "Mirobole alors ?",
        "mirobole est-il sévère ?", "Mirobole Alpha", "Mirobole's average",
    ],
)  # fmt: skip
def test_a_made_up_name_is_a_reviewer_wherever_it_stands(engine: Engine, text: str) -> None:
    assert engine.understand(text).filters.reviewers == ("Mirobole",)


@pytest.mark.parametrize(
    "text", ["the crocodile scene", "le crocodile fait peur ?", "was Alpha written by AI", "mirobolant"]
)
def test_a_word_is_a_word_though_a_reviewer_be_called_so(text: str) -> None:
    assert INDEX.find(flat(text), text) is None


@pytest.mark.parametrize(
    ("text", "name"), [("mirobol @@@@", "Mirobole"), ("avis mirobolle", "Mirobole"), ("mirobole", "Mirobole")]
)
def test_a_slip_is_mended_where_nothing_else_is_said(text: str, name: str) -> None:
    found = INDEX.find(flat(text), text)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("text", ["la scène mirobol du film", "crocodille @@@@"])
def test_and_nowhere_else(text: str) -> None:
    """Beside other words a slip may be of any of them; an everyday word with one is that word."""
    assert ReviewerIndex(["Mirobole", "Crocodile"]).find(flat(text), text) is None

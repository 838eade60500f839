"""Reviewers known by their nickname alone, and nicknames of whom the reviews speak."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.engine import Engine
from retrieval.filters.nicknames import spoken_of
from retrieval.filters.reviewers import ReviewerIndex
from retrieval.words.folding import flat
from tests.retrieval.shelves import shelved, signed

REVIEWS = (
    ("Alpha", "Jack Torvald", 4.0, "Une belle surprise, et un récit tenu de bout en bout."),
    ("Alpha", "Mirobole", 2.0, "Jack Torvald est un personnage odieux, et le film ne s'en remet pas."),
    ("Beta", "Mirobole", 4.0, "Un très bon film, vraiment prenant."),
    ("Alpha", "zed77", 3.0, "J'ai aimé Jack Torvald, le reste moins. Rien à voir avec ce qu'en dit zed77."),
    ("Beta", "Crocodile", 3.0, "Pas mal du tout, sans plus."),
    ("Beta", "Sandra D.", 3.0, "Un rythme un peu mou, mais de bonnes idées."),
    ("Beta", "Lucas", 4.0, "Sandra Loup est parfaite, et Lucas Brizet aussi."),
    ("Beta", "Odile R.", 4.0, "Lucas Brizet est touchant, Sandra Loup un peu moins."),
    ("Beta", "Paul 38", 4.0, "Le jeu de Sandra Loup et de Lucas Brizet sauve tout."),
)  # fmt: skip
INDEX = ReviewerIndex({who for _, who, _, _ in REVIEWS})


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with shelved(signed(REVIEWS)) as opened:
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


@pytest.mark.parametrize(
    "text",
    [
        "que disent les critiques de Sandra Loup dans Beta ?", "les avis de Lucas Brizet", "avis de sandra loup beta",
        "what are the reviews of Lucas Brizet in Beta?", "les critiques de Sandra Valdor dans Beta",
    ],
)  # fmt: skip
def test_a_first_name_of_somebody_else_is_no_reviewer(engine: Engine, text: str) -> None:
    assert engine.understand(text).filters.reviewers == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("l'avis de Sandra sur Beta", "Sandra D."), ("la critique de Sandra D. sur Beta", "Sandra D."),
        ("les avis de Lucas sur Sandra Loup", "Lucas"), ("qu'a écrit Lucas de Beta ?", "Lucas"),
        ("avis de Paul 38 sur Lucas Brizet", "Paul 38"), ("reviews by Lucas of Beta", "Lucas"),
    ],
)  # fmt: skip
def test_and_by_itself_it_is_one(engine: Engine, text: str, name: str) -> None:
    assert engine.understand(text).filters.reviewers == (name,)


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

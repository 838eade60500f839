"""A library that changes under an engine: the next answer knows, and no quote outlives its review."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from retrieval.answers import FilmsAnswer, NoAnswer, QuotesAnswer, RatingAnswer, Reason
from retrieval.engine import Engine, quotes_of
from seeds.batch import Batch
from seeds.library import Library
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound
from tests.retrieval.engines import opened

QUESTION = "Que pensent les spectateurs de Pusher 2 ?"
HEAT = FilmFound(title="Heat", year=1995)
ANA = Draft(
    film=HEAT, row=0, reviewer="Ana", rating=4.0, scale=5.0,
    text="Un film superbe, dont la musique est magnifique du début à la fin.",
)  # fmt: skip
BOB = Draft(
    film=HEAT, row=1, reviewer="Bob", rating=4.0, scale=5.0,
    text="Quelle bande originale ! Elle porte chaque scène de ce polar sans jamais peser.",
)  # fmt: skip


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with opened(tmp_path) as engine:
        yield engine


def add_heat(engine: Engine) -> None:
    """Another process writes two reviews of a film that was not held."""
    document = Document(name="heat.csv", kind="csv", digest="1")
    with Library.open(engine.library.folder) as other:
        other.write(Batch(document, [ANA, BOB], engine.preparer, engine.preparer.making))


def titles(engine: Engine) -> list[str]:
    return [entry.film.title for entry in engine.films()]


def test_a_forgotten_review_refuses_its_quote(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    """A quote found before its review was forgotten is not sent, and that is logged."""
    answer = engine.answer(QUESTION)
    first, *others = quotes_of(answer)
    with Library.open(engine.library.folder) as other:
        other.forget(review=first.review_id)
    with caplog.at_level(logging.ERROR):
        kept = engine.verified(answer)
    assert engine.verify(first) is False
    assert list(quotes_of(kept)) == others
    assert [r.levelname for r in caplog.records] == ["ERROR"]
    assert first.document in caplog.text


def test_an_answer_without_a_proven_quote_is_no_answer(engine: Engine) -> None:
    """Where every quote is gone nothing is sent in its stead."""
    answer = engine.answer(QUESTION)
    with Library.open(engine.library.folder) as other:
        other.forget(film="pusher-2")
    refused = engine.verified(answer)
    assert isinstance(refused, NoAnswer)
    assert refused.reason is Reason.UNVERIFIED


def test_a_forgotten_reviewer_is_never_quoted_again(engine: Engine) -> None:
    """The next answer is made without them."""
    assert quotes_of(engine.answer("les avis de TUTUR29")) != ()
    with Library.open(engine.library.folder) as other:
        other.forget(reviewer="TUTUR29")
    assert quotes_of(engine.answer("les avis de TUTUR29")) == ()
    assert "TUTUR29" not in {q.reviewer for q in quotes_of(engine.answer(QUESTION, limit=50))}


def test_what_another_process_writes_is_in_the_next_answer(engine: Engine) -> None:
    """A new film is named, counted, rated, searched and quoted at once."""
    assert "Heat" not in titles(engine)
    add_heat(engine)
    assert "Heat" in titles(engine)
    rating = engine.answer("la note moyenne de Heat")
    assert isinstance(rating, RatingAnswer)
    assert [(r.film.id, r.count, r.mean) for r in rating.ratings] == [("heat", 2, 4.0)]
    said = engine.answer("que disent-ils de la musique de Heat ?")
    assert isinstance(said, QuotesAnswer)
    assert {q.reviewer for q in said.quotes} == {"Ana", "Bob"}
    assert [q.reviewer for q in quotes_of(engine.answer("qu'a écrit Ana sur Heat ?"))] == ["Ana"]


def test_a_film_that_is_forgotten_is_no_longer_held(engine: Engine) -> None:
    """It is no longer listed, and its rating is no longer told."""
    add_heat(engine)
    with Library.open(engine.library.folder) as other:
        other.forget(film="heat")
    assert "Heat" not in titles(engine)
    assert not isinstance(engine.answer("la note moyenne de Heat"), RatingAnswer)


def test_a_film_not_held_is_not_answered_with_another(engine: Engine) -> None:
    """Asked about the music of "Heat", nobody quotes what was said of the music of Pusher 2."""
    assert quotes_of(engine.answer("que disent-ils de la musique de Heat ?")) == ()


def test_a_library_emptied_says_so(engine: Engine) -> None:
    """Nothing held is said as such, and it is not filled again with the documents that ship."""
    for film in ("pusher-2", "balle-perdue-2"):
        engine.library.forget(film=film)
    answer = engine.answer("que disent-ils de la musique ?")
    assert isinstance(answer, NoAnswer)
    listed = engine.answer("quels films connais-tu ?")
    assert isinstance(listed, FilmsAnswer)
    engine.close()
    with opened(engine.library.folder) as again:
        assert again.library.counts().reviews == 0


@pytest.mark.parametrize("question", [QUESTION, "la musique de Pusher 2", "des avis positifs sur Pusher 2"])
def test_a_review_forgotten_while_an_answer_is_made(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    """The answer is begun again without it."""
    quoted = quotes_of(engine.answer(question))[0]
    vectors = engine.index.vectors

    def late(ids: Sequence[int]) -> NDArray[np.float32]:
        monkeypatch.undo()
        with Library.open(engine.library.folder) as other:
            other.forget(review=quoted.review_id)
        return vectors(ids)

    monkeypatch.setattr(engine.index, "vectors", late)
    after = quotes_of(engine.answer(question))
    assert after
    assert quoted.review_id not in {q.review_id for q in after}

"""A film with a subtitle is told by the number under which its own reviews know it."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answers import NoAnswer, NoteKind, Reason
from retrieval.engine import Engine
from tests.retrieval.engines import holding

TITLE = "Goose Escape: Night of the Fox"
TEXTS = (
    "Goose Escape 2 is a fine sequel. The geese are funny.", "I liked goose escape II, voices and all.",
    "Twenty years after Goose Escape, here is Goose Escape 2. The music is dull.", "The fox is scary for kids.",
)  # fmt: skip


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    return holding(tmp_path_factory.mktemp("numbered"), TEXTS, TITLE)


@pytest.mark.parametrize("text", ["goose escape 2 good for kids?", "goose escape 2", "goose escape deux c bien ?"])
def test_the_number_that_the_reviews_write_is_the_films(engine: Engine, text: str) -> None:
    """The reply says how it was read."""
    given = engine.answer(text)
    assert [f.title for f in given.films] == [TITLE]
    assert NoteKind.TITLE_CORRECTED in {note.kind for note in given.notes}


@pytest.mark.parametrize("text", ["goose escape 3", "is goose escape 4 any good", "goose escape 1 any good"])
def test_a_number_that_they_do_not_write_is_another_film(engine: Engine, text: str) -> None:
    given = engine.answer(text)
    assert isinstance(given, NoAnswer)
    assert given.reason is Reason.FILM_UNKNOWN


def test_a_film_whose_reviews_count_the_others_is_none_of_them(tmp_path: Path) -> None:
    """Reviews of the fifth film speak of the second, the third and the fourth."""
    texts = ("Moins bon que Zarko 2.", "Zarko 2 et Zarko 3 étaient mieux.", "On est loin de Zarko 3.", "Zarko 4 !")
    given = holding(tmp_path, texts, "Zarko : Le Réveil").answer("zarko 2 c'est bien ?")
    assert isinstance(given, NoAnswer)
    assert given.reason is Reason.FILM_UNKNOWN


@pytest.mark.parametrize("text", ["goose escape 0.5 étoile", "goose escape 3,5", "goose escape 4.5 stars"])
def test_a_decimal_after_a_title_is_a_rating(engine: Engine, text: str) -> None:
    """And no film of that number."""
    assert [f.title for f in engine.answer(text).films] == [TITLE]

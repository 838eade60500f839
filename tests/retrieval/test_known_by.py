"""A name that is asked about as a film is: the film that is known by it, or somebody in one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from retrieval.answers import NoAnswer, Reason
from retrieval.engine import Engine
from retrieval.question import Intent
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound, Reading
from tests.retrieval.engines import opened

MASKED = (
    "Un grand film sur Zorgman, sombre et tendu.", "Le meilleur film de Zorgman à ce jour, sans hésiter.",
    "Avec Zorgman on ne s'ennuie pas, et le Grinzar vole chaque scène.",
    "Ce film sur Zorgman est trop long.", "La musique est belle, le Grinzar fait peur.",
    "Malik Dorvane est parfait face au Grinzar.", "Comme Zorgman, Malik Dorvane en fait trop.",
    "On attendait Zorgman, on a surtout le Grinzar.", "Zorgman revient, et Malik Dorvane avec lui.",
    "De Zorgman on retient la fin.",
)  # fmt: skip
OTHER = ("Une comédie douce.", "On pense à Zarbinax en passant.", "Un récit plein de tendresse.")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    folder: Path = tmp_path_factory.mktemp("known")
    texts = [("Nuit blanche", t) for t in MASKED] + [("Une comédie", t) for t in OTHER * 10]
    drafts = [
        Draft(film=FilmFound(title=film), text=text, row=n, reviewer=f"R{n}", rating=4, scale=5)
        for n, (film, text) in enumerate(texts)
    ]
    with opened(folder) as engine:
        engine.ingest([Reading(document=Document(name="one", kind="jsonl", digest="1"), items=iter(drafts))])
        yield engine



@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("zorgman c'est bien ?", Intent.OVERVIEW), ("la note de zorgman", Intent.FIGURE),
        ("avis sur Zorgman", Intent.OVERVIEW), ("Zorgman dure combien de temps ?", Intent.FACT),
    ],
)  # fmt: skip
def test_a_film_is_told_by_the_name_that_nearly_all_its_reviews_write(
    engine: Engine, text: str, intent: Intent
) -> None:
    question = engine.answer(text).question
    assert (question.films, question.intent, question.topic) == (("nuit-blanche",), intent, None)


@pytest.mark.parametrize(
    "text", ["malik dorvane c'est bien ?", "le grinzar c'est bien ?", "grinzar c'est bien ?", "dorvane c'est bien ?"]
)
def test_somebody_is_asked_about_in_his_film(engine: Engine, text: str) -> None:
    """Whoever reviews write with an article or beside another name is no film."""
    question = engine.answer(text).question
    assert (question.films, question.intent) == (("nuit-blanche",), Intent.SUBJECT)
    assert question.topic


def test_the_rating_of_somebody_is_that_of_the_reviews_that_speak_of_him(engine: Engine) -> None:
    question = engine.answer("la note de Malik Dorvane").question
    assert (question.films, question.of_speakers) == (("nuit-blanche",), True)


@pytest.mark.parametrize("text", ["la note de Titanic", "bistroquet c'est bien ?"])
def test_a_name_that_no_review_writes_is_a_film_not_held(engine: Engine, text: str) -> None:
    answer = engine.answer(text)
    assert isinstance(answer, NoAnswer)
    assert answer.reason is Reason.FILM_UNKNOWN


@pytest.mark.parametrize("text", ["Malik Dorvane c'est bien ?", "Nuit blanche : Malik Dorvane c'est bien ?"])
def test_somebody_is_asked_about_where_his_film_is_in_hand(engine: Engine, text: str) -> None:
    talk = engine.follow(None, engine.answer("Nuit blanche"))
    question = engine.answer(text, talk).question
    assert (question.films, question.intent, question.topic) == (("nuit-blanche",), Intent.SUBJECT, "Malik Dorvane")


def test_the_film_in_hand_is_not_judged_in_place_of_a_work_that_is_not_held(engine: Engine) -> None:
    talk = engine.follow(None, engine.answer("Nuit blanche"))
    answer = engine.answer("inception c'est bien ?", talk)
    assert isinstance(answer, NoAnswer)
    assert answer.reason is Reason.FILM_UNKNOWN

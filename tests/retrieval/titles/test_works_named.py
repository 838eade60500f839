"""Works that a question names beside its film, or instead of one that is held."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from retrieval.answers import NoAnswer, QuotesAnswer, Reason
from retrieval.engine import Engine
from retrieval.finding.names_asked import with_names_asked
from retrieval.question import Language
from retrieval.titles.well_known import is_well_known
from retrieval.titles.works_named import works_named
from retrieval.words.folding import tokens
from seeds.models import Document
from seeds.readers.base import Draft, FilmFound, Reading
from tests.retrieval.engines import opened
from tests.retrieval.knowing import ask

FILLER = "Un récit sans surprise, porté par une belle lumière et des dialogues vifs."
TEXTS = ("On pense au Titanic de Cameron, en plus petit.", "Plus sombre que Stranger Things, et mieux joué.",
         "Un petit air de Retour vers le futur.", "Les agents russes sont crédibles, et les Américains aussi.",
         "Le lecteur reste perdu, lost in the woods.")  # fmt: skip


def named(text: str) -> list[str]:
    words = tokens(text)
    spans = works_named(words, [True] * len(words), text)
    return [text[words[start].start : words[end - 1].end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("is it as good as Stranger Things?", "Stranger Things"), ("better than End of Watch?", "End of Watch"),
        ("un air de Doctor Who", "Doctor Who"), ("comme Retour vers le futur", "Retour vers le futur"),
        ("et six feet under", "six feet under"), ("worse than stranger things", "stranger things"),
        ("do they mention Agent Who?", "Agent Who"), ("the Lost comparisons", "Lost"),
        ("do they compare it with The Americans", "The Americans"),
        ("une reference a Harry Potter", "Harry Potter"), ("is it like A Clockwork Orange", "A Clockwork Orange"),
    ],
)  # fmt: skip
def test_all_words_of_a_work_are_its_title(text: str, work: str) -> None:
    """Those too that only carry questions elsewhere; of a work that is not known, capitals tell."""
    assert named(text) == [work]


@pytest.mark.parametrize(
    "text",
    [
        "stranger, and things go wrong", "the end of what they watch", "who is the doctor", "do they get lost?",
        "the americans and the russians", "What Do They Say About The Ending", "Give Me The Best Reviews",
        "The Kovan Brothers Movie", "is the music by Hans Zimmer good", "WHAT ABOUT THE ENDING", "retour vers la fin",
        "Friends like it?",
    ],
)  # fmt: skip
def test_the_same_words_said_otherwise_are_none(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize("text", ["titanic", "Inception", "breaking bad", "the walking dead", "six feet under"])
def test_a_well_known_work_is_known_however_it_is_typed(text: str) -> None:
    assert is_well_known(tokens(text))


@pytest.mark.parametrize("text", ["lost", "friends", "the office", "the americans", "la banque", "the ending", "heat"])
def test_what_is_said_of_other_things_is_not(text: str) -> None:
    assert not is_well_known(tokens(text))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    folder: Path = tmp_path_factory.mktemp("works")
    texts = [("Alpha", t) for t in (*TEXTS, *(f"{FILLER} Bobine {n}." for n in range(40)))]
    texts += [("Beta", f"{FILLER} Rouleau {n}.") for n in range(10)]
    drafts = [
        Draft(film=FilmFound(title=film), text=text, row=n, reviewer=f"R{n}") for n, (film, text) in enumerate(texts)
    ]
    with opened(folder) as engine:
        engine.ingest([Reading(document=Document(name="one", kind="jsonl", digest="1"), items=iter(drafts))])
        yield engine


@pytest.mark.parametrize(
    ("text", "passing"),
    [("et titanic", ["Alpha"]), ("Titanic c'est bien ?", ["Alpha"]), ("qui aime titanic ?", ["Alpha"]),
     ("stranger things", ["Alpha"]), ("inception", [])],
)  # fmt: skip
def test_a_work_not_held_is_no_film_whose_reviews_name_it(engine: Engine, text: str, passing: list[str]) -> None:
    answer = engine.answer(text)
    assert isinstance(answer, NoAnswer)
    assert answer.reason is Reason.FILM_UNKNOWN
    assert [f.title for f in answer.named_in] == passing


@pytest.mark.parametrize("text", ["Alpha : Titanic", "Alpha et Stranger Things", "Alpha : Retour vers le futur"])
def test_what_reviews_write_of_it_is_told_beside_a_film(engine: Engine, text: str) -> None:
    answer = engine.answer(text)
    assert isinstance(answer, QuotesAnswer)
    assert len(answer.quotes) == 1


def test_a_title_is_not_met_in_its_words(engine: Engine) -> None:
    answer = engine.answer("Alpha : The Americans")
    assert isinstance(answer, NoAnswer)
    assert answer.reason is Reason.NAME_NOT_MENTIONED


@pytest.mark.parametrize(
    ("text", "language"),
    [("et game of thrones ?", Language.FRENCH), ("and game of thrones?", Language.ENGLISH),
     ("what about Le Fabuleux Destin d'Amélie Poulain", Language.ENGLISH)],
)  # fmt: skip
def test_the_title_of_a_work_tells_no_language(text: str, language: Language) -> None:
    assert ask(text).language is language


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pusher 2 : ça ressemble à Stranger Things ?", "Stranger Things"),
        ("Pusher 2 : ca ressemble à Deux flics à Miami ?", "Deux flics à Miami"),
        ("Pusher 2: how does it compare to The Handmaid's Tale?", "The Handmaid's Tale"),
        ("Pusher 2: similar to Kubrick's The Shining?", "The Shining"),
    ],
)
def test_a_work_that_is_likened_is_named_without_what_likens_it(text: str, name: str) -> None:
    assert name in with_names_asked(ask(text)).names
    assert not any(other != name and other in name for other in with_names_asked(ask(text)).names)

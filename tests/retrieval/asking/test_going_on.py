"""Truths about going on with a film or a series that was begun, or giving it up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from retrieval.answers import QuotesAnswer
from retrieval.asking.cues import read_cues
from retrieval.engine import Engine
from retrieval.question import Intent
from retrieval.words.folding import flat
from tests.retrieval.engines import holding
from tests.retrieval.knowing import ask


@pytest.mark.parametrize(
    "text",
    [
        "is @ worth sticking with until the end?", "worth persevering with @?", "is @ worth the slog?",
        "should i stick with @?", "should I give up on @?", "should we skip season 2 of @?",
        "faut-il s'accrocher pour @ ?", "ça vaut la peine d'aller au bout de @ ?", "dois-je abandonner @ ?",
        "je continue ou j'arrête @ ?",
    ],
)  # fmt: skip
def test_whether_to_go_on_asks_what_it_is_worth(text: str) -> None:
    """As "is it worth watching?" does."""
    assert read_cues(flat(text), films=1).intent is Intent.OPINION


@pytest.mark.parametrize(
    "text",
    [
        "should the hero give up his gun?", "does it stick the landing?", "il faut continuer à croire en lui",
        "do they stick with the book?", "who continues the story?",
    ],
)
def test_who_goes_on_in_the_story_is_no_opinion(text: str) -> None:
    """Only whoever watches asks so."""
    assert read_cues(flat(text), films=1).intent is not Intent.OPINION or "croire" in text


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("does Pusher 2 go downhill?", "decline"), ("Pusher 2 s'essouffle ?", "decline"),
        ("does it lose steam in Pusher 2?", "decline"), ("did anyone give up on Pusher 2?", "giving_up"),
        ("qui a abandonné Pusher 2 ?", "giving_up"), ("qui a arrêté Pusher 2 avant la fin ?", "giving_up"),
        ("does Pusher 2 stick the landing?", "ending"), ("when does Pusher 2 pick up?", "beginning"),
        ("Pusher 2 met du temps à démarrer ?", "beginning"),
    ],
)
def test_falling_off_and_giving_up_are_subjects(text: str, subject: str) -> None:
    """However it is said."""
    assert subject in ask(text).subjects


def test_to_stop_before_the_end_asks_for_no_ending() -> None:
    """It says when."""
    assert ask("qui a arrêté avant la fin de Pusher 2 ?").subjects == ("giving_up",)


@pytest.mark.parametrize("text", ["qui a abandonné son enfant dans Pusher 2 ?", "the worst scene of Pusher 2"])
def test_a_child_that_is_abandoned_is_none(text: str) -> None:
    """Nor is what is worst."""
    assert {"decline", "giving_up"}.isdisjoint(ask(text).subjects)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    texts = (
        "Une première saison brillante, puis la série s'enlise dans ses propres énigmes.",
        "J'ai abandonné au bout de trois épisodes, tant je dormais.",
        "Il a abandonné son fils dans la forêt, et l'on pleure avec lui.",
        "La musique est superbe et les acteurs sont très justes.",
    )
    with holding(tmp_path_factory.mktemp("library"), texts) as found:
        yield found


@pytest.mark.parametrize(
    ("question", "quoted"),
    [("does Heat go downhill?", "s'enlise"), ("did anyone give up on Heat?", "trois épisodes")],
)
def test_it_is_found_in_other_words(engine: Engine, question: str, quoted: str) -> None:
    """In the other language too, before a child that is abandoned."""
    answer = engine.answer(question)
    assert isinstance(answer, QuotesAnswer)
    assert quoted in answer.quotes[0].text


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("is season 2 of Pusher 2 any good?", Intent.SUBJECT), ("Pusher 2, la saison 3 vaut le coup ?", Intent.SUBJECT),
        ("should I skip season 3 of Pusher 2?", Intent.SUBJECT), ("is Pusher 2 any good?", Intent.OPINION),
    ],
)  # fmt: skip
def test_whether_a_season_is_any_good_is_asked_of_it(text: str, intent: Intent) -> None:
    """And not of the whole."""
    assert ask(text).intent is intent

"""What nothing tells of the quotes is owned up to: which are funny, which give the story away, what they would rate."""

from __future__ import annotations

import pytest

from retrieval.answers import NoAnswer, NoteKind, QuotesAnswer
from retrieval.asking.untold import amuses, hides
from retrieval.question import Side
from tests.retrieval.small import Said, small, talked

PRAISE = "This film is wonderful, moving and splendidly acted from the first scene to the last."
BLAME = "What a terrible, boring and badly written film, I hated every single minute of it."
UNRATED: tuple[Said, ...] = (
    ("Alpha", PRAISE), ("Alpha", BLAME), ("Alpha", f"{BLAME} The ending is ridiculous and the dialogue is awful."),
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["a funny quote about Alpha", "the funniest review of Alpha", "un avis drôle sur Alpha", "something funny about it",
     "une citation marrante"],
)  # fmt: skip
def test_a_funny_quote_is_told_from_the_humour(text: str) -> None:
    assert amuses(text)


@pytest.mark.parametrize(
    "text", ["is Alpha funny?", "funny scenes in Alpha", "the funniest lines in Alpha", "c'est drôle ?"]
)
def test_the_humour_of_the_film_is_a_subject(text: str) -> None:
    assert not amuses(text)


@pytest.mark.parametrize("text", ["la fin sans spoiler", "the ending, no spoilers", "spoiler-free please"])
def test_that_nothing_be_told_is_heard(text: str) -> None:
    assert hides(text)
    assert not hides("do the reviews contain spoilers?")


def test_the_reply_says_what_cannot_be_told() -> None:
    with small(*UNRATED) as engine:
        funny, hidden = engine.answer("a funny quote about Alpha"), engine.answer("the ending of Alpha, no spoilers")
        assert NoteKind.NOT_FUNNY in {note.kind for note in funny.notes}
        assert NoteKind.SPOILERS in {note.kind for note in hidden.notes}


def test_the_harshest_of_unrated_reviews_is_told_by_its_words() -> None:
    """A rating that was asked for is not made up: it is owned to be missing."""
    with small(*UNRATED) as engine:
        harshest = engine.answer("the harshest review of Alpha")
        assert isinstance(harshest, QuotesAnswer)
        assert harshest.question.side is Side.NEGATIVE
        assert {quote.text for quote in harshest.quotes}.isdisjoint({PRAISE})
        assert NoteKind.NO_RATINGS in {note.kind for note in harshest.notes}
        assert isinstance(engine.answer("who gave the best rating to Alpha"), NoAnswer)


def test_the_shortest_of_one_side_needs_no_rating() -> None:
    with small(*UNRATED) as engine:
        shortest = talked(engine, "the harshest review of Alpha", "what's the shortest one?")
        assert isinstance(shortest, QuotesAnswer)
        assert shortest.quotes[0].text == BLAME

"""Of a sentence that fills a phone, the clause that speaks of what is asked is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from retrieval.answering.subject_quotes import SCREENFUL
from retrieval.answers import QuotesAnswer
from retrieval.quotes.clause_shown import LONGEST, SHORTEST, clause_of
from tests.retrieval.engines import holding

FILLER = "the plot goes on and on without a single turn that anybody could have failed to see coming (and some did)"
WALL = (
    f"Fair Direction ({FILLER}; {FILLER}), Fair Acting (Good from Ann Roe (She is moving in every scene she is in, and "
    f"holds it together); {FILLER}), Bad Idea (the music is loud, repetitive and wholly out of place; {FILLER}), "
    f"Fair Ending ({FILLER}; {FILLER})"
)


def shown(word: str) -> str | None:
    at = WALL.index(word)
    clause = clause_of(WALL, [(at, at + len(word))])
    return WALL[slice(*clause)] if clause else None


@pytest.mark.parametrize(
    ("word", "clause"),
    [
        ("loud", "the music is loud, repetitive and wholly out of place"),
        ("moving", "She is moving in every scene she is in, and holds it together"),
    ],
)
def test_the_clause_that_holds_the_words_is_shown(word: str, clause: str) -> None:
    assert shown(word) == clause


def test_no_bracket_is_cut_in_it() -> None:
    """A clause goes on to the end of what it opens."""
    clause = shown("Ann Roe")
    assert clause is not None
    assert clause.startswith("Good from Ann Roe (She is moving")
    assert clause.count("(") == clause.count(")")
    assert SHORTEST <= len(clause) <= LONGEST


def test_one_endless_clause_has_no_part_to_show() -> None:
    text = "the music " + "comes back again and again " * 40
    assert clause_of(text, [(4, 9)]) is None
    assert clause_of(WALL, []) is None


def test_it_is_a_quote_like_any_other(tmp_path: Path) -> None:
    """It stands where it says in the source."""
    assert len(WALL) > SCREENFUL
    with holding(tmp_path, [WALL]) as engine:
        answer = engine.verified(engine.answer("what about the music in Heat?"))
    assert isinstance(answer, QuotesAnswer)
    assert [q.text for q in answer.quotes] == ["the music is loud, repetitive and wholly out of place"]

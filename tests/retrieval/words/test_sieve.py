"""A sieve only spares searches: what a pattern would match always passes it."""

from __future__ import annotations

import re

import pytest

from retrieval.asking.cues import CUES
from retrieval.asking.fact_patterns import FACTS
from retrieval.filters.reviewer_patterns import PATTERNS as NAMING
from retrieval.words.folding import flat
from retrieval.words.sieve import Sieve, Sifted, needed, read_in
from tests.retrieval import questions_english, questions_french

QUESTIONS = [flat(text) for text, _ in (*questions_french.ROWS, *questions_english.ROWS)]
PATTERNS = [*(cue.pattern for cue in CUES), *(fact.asked for fact in FACTS.values()), *NAMING]


@pytest.fixture(autouse=True)
def _read() -> None:
    read_in()


def test_whatever_matches_a_question_passes() -> None:
    sieve = Sieve(PATTERNS)
    for text in [*QUESTIONS, *(re.sub(r"pusher 2|heat", "@@@@", text) for text in QUESTIONS)]:
        assert {n for n, pattern in enumerate(PATTERNS) if pattern.search(text)} <= set(sieve(text))


def test_most_patterns_are_spared() -> None:
    sieve = Sieve(PATTERNS)
    assert sum(len(sieve(text)) for text in QUESTIONS) < len(QUESTIONS) * len(PATTERNS) / 4


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"\bthe (?:best|worst)\b", {"best", "worst"}),
        (r"positi(?:f|ve)s?\b", {"positif", "positive"}),
        (r"(?:very )?bad", {"bad"}),
        (r"(?:don'?t|never)", {"don", "dont", "never"}),
        (r"what(?= makes)", {"makes"}),
        (r"(?!not)this", {"this"}),
        (r"(?:so +){1,3}good", {"good"}),
        (r"balance\w*", {"balance"}),
    ],
)
def test_one_of_its_words_is_needed(pattern: str, pieces: set[str]) -> None:
    assert needed(re.compile(pattern)) == pieces


@pytest.mark.parametrize(
    "pattern", [r"\d+", r"(?:good)?", r"good|[,;]", r"(?:good)*", r"(?<!very )\w", r"(?i)good", r"(?i:good)", r"a b"]
)
def test_nothing_is_needed_where_it_may_match_something_else(pattern: str) -> None:
    assert needed(re.compile(pattern)) == frozenset()


def test_a_word_may_hold_what_is_needed() -> None:
    assert Sifted("gard").search("regarder") is not None
    assert Sifted("gard").search("re gar der") is None


def test_a_new_pattern_is_known_at_once() -> None:
    text = "something never said before"
    assert Sifted("never").search(text) is not None
    assert Sifted("said").search(text) is not None
    assert [found.group() for found in Sifted("be?fore").finditer(text)] == ["before"]

"""Words of a title that stand in a question for something else: the "X" of "X-Files", "the robot" of another film."""

from __future__ import annotations

import re
from collections.abc import Sequence

from retrieval.titles.run import Run
from retrieval.words.folding import Token
from retrieval.words.spans import Span
from retrieval.words.stopwords import DEFINITE, STOPWORDS

_COMPARING = frozenset(
    """compare comparer comparee compared comparing comparison comparaison better worse more less mieux plus moins
    meilleur meilleure pire""".split()
)
_VERSUS = frozenset("vs versus contre".split())
# what has a title and then a rating: "how many gave Heat 10"
_GAVE = frozenset("gave give gives given giving rated rates scored scores graded".split())
_LINKING = frozenset("que qu than to with a au avec et and".split())
_HYPHENS = "-\u2010\u2011"
_COLON = re.compile(r"\W*?(?:\(\d{4}\)\s*)?[»”\"]?\s*:")


def hyphenated(run: Run, text: str) -> bool:
    """Whether a run of one word is part of a longer one: the "X" of "X-Files"."""
    if run.end != run.start + 1:
        return False
    word = run.question[run.start]
    after, before = text[word.end : word.end + 2], text[max(0, word.start - 2) : word.start]
    return (after[:1] in _HYPHENS and after[1:].isalnum()) or (before[1:] in _HYPHENS and before[:1].isalnum())


def given(start: int, question: Sequence[Token]) -> bool:
    """Whether the words from ``start`` on are what a rating is given to: "how many gave Heat 10"."""
    before = start - 1
    while before > 0 and question[before].word in DEFINITE:
        before -= 1
    return before >= 0 and question[before].word in _GAVE


def opens(start: int, end: int, question: Sequence[Token], text: str) -> bool:
    """Whether the words ``start`` to ``end`` begin a question, and a colon sets them apart: "Heat: the robbery"."""
    return not start and _COLON.match(text, question[end - 1].end) is not None


def inside_the_other(first: Span, second: Span, question: Sequence[Token]) -> bool:
    """Whether the second time that one title is said it is in what it is compared with: "Heat vs Cold v Heat"."""
    between = [token.word for token in question[first[1] : second[0]]]
    compared = bool(between) and between[0] in _VERSUS | _LINKING | _COMPARING
    return compared and not {*between[1:]} <= STOPWORDS | _COMPARING


def ends_another(start: int, question: Sequence[Token]) -> bool:
    """Whether the words from ``start`` on end a title that is another one: "Cold v Heat"."""
    return start > 1 and question[start - 1].word == "v"


def told_too(start: int, end: int, question: Sequence[Token]) -> bool:
    """Whether words name a second film where one opens the question: several, a capital, or a comparison say so."""
    words = [token.word for token in question[start:end] if token.word not in STOPWORDS]
    if len(words) > 1 or any(token.capital for token in question[start:end]):
        return True
    place = start - 1 - (start > 1 and question[start - 1].word in DEFINITE)
    before = question[place].word if place >= 0 else ""
    said = {token.word for token in question}
    return before in _VERSUS or (before in _LINKING and not said.isdisjoint(_COMPARING))

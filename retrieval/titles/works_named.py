"""Works that a question names beside its film, with all their words: "Doctor Who", "Retour vers le futur"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from retrieval.titles.well_known import LONGEST, begins_work, is_well_known, is_work
from retrieval.words.carriers import CARRIERS
from retrieval.words.folding import Token
from retrieval.words.spans import Span
from retrieval.words.stopwords import STOPWORDS

_SEVERAL = 2
_LONG = 3
"""French writes but the first of so many words with a capital."""
_SIDE_BY_SIDE = frozenset({" ", "-", "'", "’", " & "})
# what ends no title, with a capital or without: "The Coen Brothers Movie"
_OF_FILMS = frozenset(
    """film films movie movies show shows series serie review reviews critique critiques avis opinion opinions rating
    ratings score note notes quote quotes comment comments""".split()
)
_JOINS = STOPWORDS - frozenset("et and ou or vs contre versus avec with que than par by i".split())


def works_named(question: Sequence[Token], free: Sequence[bool], text: str) -> list[Span]:
    """Where works stand among the words that are ``free``: known ones, and others that capitals tell.

    A known one is typed with capitals at both its ends, or is said of nothing else. Capitals tell any other where
    a word that only carries questions has one ("Agent Who"), and not all words of the question have.
    """
    found: list[Span] = []
    place = 0
    while place < len(question):
        end = _known(question, free, place) or _large(question, free, place, text)
        if end:
            found.append((place, end))
        place = end or place + 1
    return found


def _known(question: Sequence[Token], free: Sequence[bool], start: int) -> int | None:
    """Where a known work of several words that begins here ends."""
    if not free[start] or not begins_work(question[start : start + 3]):
        return None
    if start and question[start].capital and _compares(question) and is_work(question[start : start + 1]):
        return start + 1
    for end in range(min(len(question), start + LONGEST), start + 1, -1):
        words = question[start:end]
        if not all(free[start:end]) or words[0].surface == "à" or (words[0].surface == "a" and len(words) > _SEVERAL):
            continue  # "ressemble à Stranger Things", "une reference a Harry Potter"
        first, last = (t.capital or t.word.isdigit() for t in (words[0], words[-1]))
        large = first and (last or len(words) >= _LONG) and not _shouted(question)
        if is_work(words) if large else is_well_known(words):
            return end
    return None


def _large(question: Sequence[Token], free: Sequence[bool], start: int, text: str) -> int | None:
    """Where a run of words with capitals that begins here ends, if tool words or carriers are of it."""
    if not start or not free[start] or not question[start].capital:
        return None
    end = start + 1
    for place in _following(question, free, start, text):
        if question[place].capital:
            end = place + 1
    while end > start and question[end - 1].word in _OF_FILMS:
        end -= 1
    words = question[start:end]
    content = [t for t in words if t.word not in CARRIERS]
    carrying = bool(words) and (words[-1].word in CARRIERS or words[0].word in CARRIERS - STOPWORDS)
    large = sum(t.capital and t.word in CARRIERS for t in words)
    named = len(words) > 1 and carrying and large <= len(content) and words[0].word not in _OF_FILMS
    if not named or any(t.surface.isupper() for t in words):
        return None
    others = [t for i, t in enumerate(question) if i and not start <= i < end and free[i] and t.word != "i"]
    return None if any(t.capital for t in others) else end


def _following(question: Sequence[Token], free: Sequence[bool], start: int, text: str) -> Iterator[int]:
    """The places after ``start`` that a title may go on to: capitals, and small words between them."""
    for place in range(start + 1, len(question)):
        before, token = question[place - 1], question[place]
        beside = text[before.end : token.start] in _SIDE_BY_SIDE
        if not free[place] or not beside or not (token.capital or token.word in _JOINS):
            return
        yield place


def _compares(question: Sequence[Token]) -> bool:
    return any(t.word.startswith(("comparis", "comparais")) for t in question)


def _shouted(question: Sequence[Token]) -> bool:
    return all(t.surface.isupper() for t in question if t.surface.isalpha())
